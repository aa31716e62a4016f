"""/ignore: no bot answers me, until I say so."""

import discord
from discord import app_commands

from agents.commands.asker import Asker
from agents.commands.desk import Desk
from agents.commands.words import settled
from den.checked import checked
from den.consent import Ignore
from den.safety import OK


def add_ignore(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the commands."""
    group = app_commands.Group(name="ignore", description="Whether the bots answer you here", guild_only=True)

    @group.command(name="me", description="No bot answers me here, whatever I say")
    async def me(interaction: discord.Interaction) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: begin(desk, asker), slow=True)

    @group.command(name="end", description="The bots may answer me again")
    async def end(interaction: discord.Interaction) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: finish(desk, asker), slow=True)

    tree.add_command(group)


async def begin(desk: Desk, asker: Asker) -> str:
    """From its answer on nothing is said to the asker."""
    wish = checked(
        Ignore,
        guild_id=asker.guild_id,
        person_id=asker.person_id,
        recorded_by=asker.person_id,
        recorded_ms=desk.now_ms(),
    )
    quiet = await desk.ledger.ignore(wish)
    desk.note("ignore", asker, OK, asker.person_id)
    return settled("Recorded: no bot of the cast answers you here. `/ignore end` changes that.", quiet)


async def finish(desk: Desk, asker: Asker) -> str:
    """Ending what was not there succeeds."""
    await desk.ledger.unignore(asker.guild_id, asker.person_id)
    desk.note("unignore", asker, OK, asker.person_id)
    return "Recorded: the bots answer you again. Whether they roast you is another thing: `/consent show`."
