"""/about: what these bots are, and what holds for the people they talk with."""

import discord
from discord import app_commands

from agents.commands.desk import Desk

ABOUT = (
    "**AI Roast Den**: {names}. All of them are bots; an AI writes their lines.\n"
    "They answer who talks to them, one at a time, and stay out of talk between people. "
    "Nobody is roasted who has not said yes: `/consent` says it, or takes it back, and `/roast` asks a friend.\n"
    "Say `stop`, or use `/stop` or `/hush`, and they are quiet at once. `/cast` shows who is on stage, "
    "`/why` tells why somebody spoke or nobody did, `/report` complains about a line.\n"
    "They keep the last few lines of a channel in memory to answer, and store none of your messages (`/privacy`)."
)


def add_about(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the command."""

    @tree.command(name="about", description="What this den is, and what holds for you in it")
    async def about(interaction: discord.Interaction) -> None:
        async def say() -> str:
            return ABOUT.format(names=", ".join(p.name for p in desk.company.personalities))

        await desk.answer(interaction, say)
