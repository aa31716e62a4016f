"""/hush: nobody of the cast speaks in this channel for a while; anyone may ask for it."""

import discord
from discord import app_commands

from agents.commands.desk import Desk
from agents.commands.words import settled

DEFAULT_MIN = 5
LONGEST_MIN = 120
LAST_WORD_S = 2.5
"""A line that was already on its way is waited for so long; Discord wants an answer within three seconds."""


def add_hush(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the command."""

    @tree.command(name="hush", description="Make the cast quiet in this channel (0 minutes: let it talk again)")
    @app_commands.describe(minutes="How long, in minutes (5 if left out; 0 ends a hush)")
    async def hush(
        interaction: discord.Interaction, minutes: app_commands.Range[int, 0, LONGEST_MIN] = DEFAULT_MIN
    ) -> None:
        async def say() -> str:
            guild, channel = interaction.guild_id or 0, interaction.channel_id or 0
            sending = await desk.floor.hush(guild, channel, minutes * 60, interaction.user.id)
            if minutes == 0:
                return "The cast may talk here again."
            quiet = not sending or await last_word(desk, guild, channel)
            said = f"Hushed: nobody of the cast speaks here for {minutes} min. `/hush minutes:0` ends it."
            return settled(said, quiet)

        await desk.answer(interaction, say)


async def last_word(desk: Desk, guild: int, channel: int, every_s: float = 0.1) -> bool:
    """Waits until nothing is being posted, so that "hushed" is true when it is said; whether it is."""
    for _ in range(round(LAST_WORD_S / every_s)):
        if (await desk.floor.state(guild, channel)).turn is None:
            return True
        await desk.sleep(every_s)
    return False
