"""/mute and /unmute: moderators silence a character, a person, a channel or the whole server for a while.

Discord decides who is a moderator: administrators can change it for each command.
"""

from dataclasses import dataclass

import discord
from discord import app_commands

from agents.commands.asker import Asker
from agents.commands.desk import Desk
from agents.commands.personas import complete_persona, find_persona
from agents.commands.span import MINUTE_MS, moment
from agents.commands.words import settled
from den.checked import checked
from den.errors import BadInput
from den.mute import Mute, Scope
from den.safety import OK

DEFAULT_MIN = 60
LONGEST_MIN = 366 * 24 * 60
DESCRIBED = {
    "who": "A person: neither roasted nor answered",
    "persona": "A character: says nothing on this server",
    "channel": "A channel: nobody of the cast speaks there",
    "server": "The whole server: nobody of the cast speaks",
}


@dataclass(frozen=True, slots=True)
class Subject:
    """What a mute is about; `person_id` for the audit log."""

    scope: Scope
    id: str
    name: str
    person_id: int | None = None


def add_mute(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers both commands."""

    @tree.command(name="mute", description="Silence a person, a character, a channel or the server for a while")
    @app_commands.describe(**DESCRIBED, minutes="How long (an hour if left out, at most 12 months)")
    @app_commands.default_permissions(moderate_members=True)
    @app_commands.guild_only()
    async def mute(
        interaction: discord.Interaction,
        who: discord.User | None = None,
        persona: str | None = None,
        channel: discord.TextChannel | None = None,
        server: bool = False,
        minutes: app_commands.Range[int, 1, LONGEST_MIN] = DEFAULT_MIN,
    ) -> None:
        async def say() -> str:
            return await silence(
                desk, Asker.of(interaction), subject(desk, who, persona, channel, server), minutes
            )

        await desk.answer(interaction, say, slow=True)

    @tree.command(name="unmute", description="End a mute early")
    @app_commands.describe(**DESCRIBED)
    @app_commands.default_permissions(moderate_members=True)
    @app_commands.guild_only()
    async def unmute(
        interaction: discord.Interaction,
        who: discord.User | None = None,
        persona: str | None = None,
        channel: discord.TextChannel | None = None,
        server: bool = False,
    ) -> None:
        async def say() -> str:
            return await unsilence(desk, Asker.of(interaction), subject(desk, who, persona, channel, server))

        await desk.answer(interaction, say, slow=True)

    @mute.autocomplete("persona")
    @unmute.autocomplete("persona")
    async def complete(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return complete_persona(desk, typed)


def subject(
    desk: Desk,
    who: discord.User | discord.Member | None,
    persona: str | None,
    channel: discord.TextChannel | None,
    server: bool,
) -> Subject:
    """Exactly one of them; raises BadInput."""
    named: list[Subject] = []
    if who is not None:
        named.append(_of_user(desk, who))
    if persona is not None:
        found = find_persona(desk.company, persona, on_stage=False)
        named.append(Subject("persona", found.id, found.name))
    if channel is not None:
        named.append(Subject("channel", str(channel.id), f"#{channel.name}"))
    if server:
        named.append(Subject("guild", "", "the whole server"))
    if len(named) != 1:
        raise BadInput("Name one of them: a person (who), a character (persona), a channel, or the server.")
    return named[0]


def _of_user(desk: Desk, who: discord.User | discord.Member) -> Subject:
    """A bot of the den that is picked as a person is its character."""
    persona = desk.company.siblings().get(who.id)
    if persona is not None:
        return Subject("persona", persona, who.display_name)
    return Subject("person", str(who.id), who.display_name, who.id)


async def silence(desk: Desk, asker: Asker, what: Subject, minutes: int) -> str:
    """It is acknowledged when nothing that it forbids is being posted."""
    now = desk.now_ms()
    mute = checked(
        Mute,
        guild_id=asker.guild_id,
        scope=what.scope,
        subject=what.id,
        until_ms=now + minutes * MINUTE_MS,
        by=asker.person_id,
        at_ms=now,
    )
    quiet = await desk.ledger.mute(mute)
    desk.note("mute", asker, OK, what.person_id)
    return settled(f"Muted: {what.name}, until {moment(mute.until_ms)}. `/unmute` ends it early.", quiet)


async def unsilence(desk: Desk, asker: Asker, what: Subject) -> str:
    """Ending what was not muted succeeds."""
    await desk.ledger.unmute(asker.guild_id, what.scope, what.id)
    desk.note("unmute", asker, OK, what.person_id)
    return f"Not muted any more: {what.name}."
