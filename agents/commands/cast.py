"""/cast: who is in this den, who of them is on stage, and which show is on here."""

import discord
from discord import app_commands

from agents.commands.desk import Desk
from den.personality import Personality
from den.shows import bill


def add_cast(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the command."""

    @tree.command(name="cast", description="Who is in the cast, and who is on stage")
    async def cast(interaction: discord.Interaction) -> None:
        async def say() -> str:
            guild, channel = interaction.guild_id or 0, interaction.channel_id or 0
            show = (await desk.directions.of(guild, channel)).show if guild else None
            rows = [_row(p, p.id in desk.company.on_stage()) for p in desk.company.personalities]
            return "\n".join((*rows, *([bill.playbill(show)] if show else [])))

        await desk.answer(interaction, say)


def _row(personality: Personality, on_stage: bool) -> str:
    where = "on stage" if on_stage else "off stage"
    role = " · host" if personality.kind == "host" else ""
    return f"{personality.avatar.emoji} **{personality.name}** ({where}{role}): {personality.premise}"
