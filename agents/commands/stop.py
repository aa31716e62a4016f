"""/stop: like saying "stop", the cast is quiet in this channel at once."""

import discord
from discord import app_commands

from agents.commands.asker import Asker
from agents.commands.desk import Desk
from agents.commands.hush import last_word
from agents.commands.words import settled
from den.safety import OK

STOP_MIN = 5


def add_stop(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the command."""

    @tree.command(name="stop", description="Enough: the cast is quiet in this channel at once")
    async def stop(interaction: discord.Interaction) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: halt(desk, asker), slow=True)


async def halt(desk: Desk, asker: Asker) -> str:
    """It is said when nothing is being posted any more."""
    sending = await desk.floor.hush(asker.guild_id, asker.channel_id, STOP_MIN * 60, asker.person_id)
    desk.note("stop", asker, OK, asker.person_id)
    quiet = not sending or await last_word(desk, asker.guild_id, asker.channel_id)
    said = f"Stopped: nobody of the cast speaks here for {STOP_MIN} min."
    return settled(f"{said} `/consent withdraw` ends roasts of you for good.", quiet)
