"""/cast: who is in this den, and who of them is on stage."""

import discord
from discord import app_commands

from agents.commands.desk import Desk
from den.personality import Personality


def add_cast(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the command."""

    @tree.command(name="cast", description="Who is in the cast, and who is on stage")
    async def cast(interaction: discord.Interaction) -> None:
        async def say() -> str:
            return "\n".join(_row(p, p.id in desk.company.on_stage()) for p in desk.company.personalities)

        await desk.answer(interaction, say)


def _row(personality: Personality, on_stage: bool) -> str:
    where = "on stage" if on_stage else "off stage"
    role = " · host" if personality.kind == "host" else ""
    return f"{personality.avatar.emoji} **{personality.name}** ({where}{role}): {personality.premise}"
