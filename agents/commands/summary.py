"""/summary: a running summary of this channel, which a moderator switches on and off."""

import discord
from discord import app_commands

from agents.commands.asker import Asker
from agents.commands.desk import Desk
from den.checked import checked
from den.guild_settings import GuildSettings
from den.safety import OK


def add_summary(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the commands."""
    group = app_commands.Group(
        name="summary",
        description="What this channel talks about, kept for a week for the cast",
        guild_only=True,
        default_permissions=discord.Permissions(manage_guild=True),
    )

    @group.command(name="on", description="Keep a running summary of this channel: words that several people used")
    async def on(interaction: discord.Interaction) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: switch(desk, asker, on=True), slow=True)

    @group.command(name="off", description="Keep none, and delete the one there is")
    async def off(interaction: discord.Interaction) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: switch(desk, asker, on=False), slow=True)

    @group.command(name="show", description="The summary of this channel")
    async def show(interaction: discord.Interaction) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: recite(desk, asker), slow=True)

    tree.add_command(group)


async def switch(desk: Desk, asker: Asker, *, on: bool) -> str:
    """Off: the setting first, so that nobody writes another, then the delete."""
    before = (await desk.ledger.read(asker.guild_id)).settings
    others = tuple(one for one in before.summaries if one != asker.channel_id)
    wanted = (*others, asker.channel_id) if on else others
    await desk.ledger.put_settings(checked(GuildSettings, **{**dict(before), "summaries": wanted}))
    desk.note("summary", asker, OK, None)
    if on:
        return "From now on the words that several people use here are kept as a summary, for a week at most."
    gone = await desk.summaries.drop(asker.guild_id, asker.channel_id) if desk.summaries else 0
    return f"No summary is kept here any more{'; the one there was is deleted' if gone else ''}."


async def recite(desk: Desk, asker: Asker) -> str:
    """What the cast is told."""
    settings = (await desk.ledger.read(asker.guild_id)).settings
    if asker.channel_id not in settings.summaries:
        return "No summary is kept of this channel. `/summary on` starts one."
    found = await desk.summaries.read(asker.guild_id, asker.channel_id) if desk.summaries else None
    return f"Lately here: {found.text}" if found else "There is no summary yet; it takes some lines."
