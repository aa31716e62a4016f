"""/report: a complaint about a line, to the audit log and the moderators' channel."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import discord
from discord import app_commands

from agents.commands.asker import Asker
from agents.commands.desk import Desk
from den.errors import BadInput
from den.safety import OK
from den.speech import shortened
from den.traces import REPORT

LINK = re.compile(r"(?:https?://\S*/channels/(?P<guild>\d{1,20})/(?P<channel>\d{1,20})/)?(?P<line>\d{15,20})/?")
QUOTED = 600
"""Characters of a line that a report shows."""
Names = Mapping[int, str]
"""The server's channels as people call them."""


@dataclass(frozen=True, slots=True)
class Reported:
    """The line as far as it could be found."""

    text: str
    author: str = "somebody"
    author_id: int | None = None
    where: str = "this server"
    why: str = ""
    """Why the line was spoken."""


def add_report(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the command."""

    @tree.command(name="report", description="Report a line to the moderators of this server")
    @app_commands.describe(line="Its link or id (Copy Message Link), or its words", why="What is wrong with it")
    @app_commands.guild_only()
    async def report(
        interaction: discord.Interaction,
        line: app_commands.Range[str, 1, 2000],
        why: app_commands.Range[str, 1, 500] | None = None,
    ) -> None:
        asker = Asker.of(interaction)
        here = interaction.guild.text_channels if interaction.guild else ()
        names = {channel.id: f"#{channel.name}" for channel in here}
        await desk.answer(interaction, lambda: take(desk, asker, line, why or "", names), slow=True)


async def take(desk: Desk, asker: Asker, line: str, why: str, names: Names) -> str:
    """Into the log first; then it is shown, if there is a channel for it."""
    reported = await find(desk, asker, line.strip(), names)
    desk.note("report", asker, OK, reported.author_id, reported.text)
    channel_id = (await desk.ledger.read(asker.guild_id)).settings.report_channel
    if channel_id is None:
        return "Recorded. This server has no report channel, so please tell a moderator as well."
    if await desk.post_report(channel_id, describe(asker, reported, why)):
        return "Thank you. It is recorded, and the moderators of this server see it."
    return "Recorded, but the report channel cannot be written to, so please tell a moderator as well."


async def find(desk: Desk, asker: Asker, typed: str, names: Names) -> Reported:
    """By link or id in this server; anything else is taken as the words of the line. Raises BadInput."""
    match = LINK.fullmatch(typed)
    if match is None:
        return Reported(typed, where=names.get(asker.channel_id, str(asker.channel_id)))
    if match["guild"] and int(match["guild"]) != asker.guild_id:
        raise BadInput("That line is on another server: report it there.")
    channel_id, message_id = int(match["channel"] or asker.channel_id), int(match["line"])
    line = await desk.fetch(channel_id, message_id)
    if line is None or line.guild_id != asker.guild_id:
        raise BadInput("That line cannot be found: copy its link, or report its words.")
    why = await _reason(desk, asker, channel_id, message_id)
    where = names.get(channel_id, str(channel_id))
    return Reported(line.text, line.author.name, line.author.id, where, why)


async def _reason(desk: Desk, asker: Asker, channel_id: int, message_id: int) -> str:
    for record in await desk.floor.why(asker.guild_id, channel_id):
        if any(step.message_id == message_id for step in record.steps):
            return record.why
    return ""


def describe(asker: Asker, reported: Reported, why: str) -> str:
    """What the moderators read."""
    told = [
        f"{REPORT} {asker.name} ({asker.person_id}), in {reported.where}",
        f"The line of {reported.author}: {shortened(reported.text, QUOTED)}",
    ]
    if why:
        told.append(f"They say: {why}")
    if reported.why:
        told.append(f"It was spoken because {reported.why}.")
    return "\n".join(told)
