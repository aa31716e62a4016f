"""/consent: the yes or no to being roasted, given by the person alone and only for themselves."""

from collections.abc import Awaitable, Callable

import discord
from discord import app_commands

from agents.commands.asker import Asker
from agents.commands.desk import Desk
from agents.commands.span import MONTH_MS, day
from agents.commands.words import settled, split
from den.checked import checked
from den.consent import Consent
from den.safety import OK

DEFAULT_HEAT = 2
DEFAULT_MONTHS = 12
Heat = app_commands.Range[int, 1, 5]
Months = app_commands.Range[int, 1, 12]
Record = Callable[[Desk, Asker, int | None, str | None, int | None], Awaitable[str]]
DESCRIBED = {
    "heat": "From 1 (mild) to 5 (merciless)",
    "off_limits": "Topics that stay out of it, with commas between them (none: no topics)",
    "months": "When it ends by itself, at most 12 months",
}


def add_consent(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the commands."""
    group = app_commands.Group(name="consent", description="Your yes or no to being roasted here", guild_only=True)

    _add_yes(group, desk, "give", "Yes, the cast may roast me here", allow)
    _add_yes(group, desk, "change", "Change what you allow; what you leave out stays as it is", alter)

    @group.command(name="withdraw", description="No: nobody roasts me here, and nobody asks me again")
    async def withdraw(interaction: discord.Interaction) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: refuse(desk, asker), slow=True)

    @group.command(name="show", description="What you have allowed here; only you see it")
    async def show(interaction: discord.Interaction) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: tell(desk, asker), slow=True)

    tree.add_command(group)


def _add_yes(group: app_commands.Group, desk: Desk, name: str, description: str, record: Record) -> None:
    @group.command(name=name, description=description)
    @app_commands.describe(**DESCRIBED)
    async def yes(
        interaction: discord.Interaction,
        heat: Heat | None = None,
        off_limits: str | None = None,
        months: Months | None = None,
    ) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: record(desk, asker, heat, off_limits, months), slow=True)


async def allow(desk: Desk, asker: Asker, heat: int | None, off_limits: str | None, months: int | None) -> str:
    """A new yes."""
    topics, ends = split(off_limits or ""), desk.now_ms() + (months or DEFAULT_MONTHS) * MONTH_MS
    given = await _record(desk, asker, DEFAULT_HEAT if heat is None else heat, topics, ends)
    return f"Recorded. {describe(given)} `/consent withdraw` ends it at once."


async def alter(desk: Desk, asker: Asker, heat: int | None, off_limits: str | None, months: int | None) -> str:
    """The yes there is, with what was named replaced."""
    now = desk.now_ms()
    before = (await desk.ledger.read(asker.guild_id)).consent_of(asker.person_id, now)
    if before is None:
        return "You have not said yes here, so there is nothing to change: `/consent give` does that."
    if heat is None and off_limits is None and months is None:
        return f"Nothing was changed. {describe(before)}"
    topics = before.off_limits if off_limits is None else split(off_limits)
    ends = before.expires_ms if months is None else now + months * MONTH_MS
    given = await _record(desk, asker, before.heat if heat is None else heat, topics, ends)
    return f"Changed. {describe(given)}"


async def _record(desk: Desk, asker: Asker, heat: int, off_limits: tuple[str, ...], expires_ms: int) -> Consent:
    given = checked(
        Consent,
        guild_id=asker.guild_id,
        person_id=asker.person_id,
        heat=heat,
        off_limits=off_limits,
        expires_ms=expires_ms,
        recorded_by=asker.person_id,
        recorded_ms=desk.now_ms(),
    )
    await desk.ledger.give(given)
    desk.note("consent", asker, OK, asker.person_id)
    return given


async def refuse(desk: Desk, asker: Asker) -> str:
    """A no; it is said when nothing about them is on its way any more."""
    quiet = await desk.ledger.withdraw(asker.guild_id, asker.person_id, asker.person_id)
    desk.note("withdraw", asker, OK, asker.person_id)
    return settled("Recorded: nobody of the cast roasts you here, and nobody may ask you again.", quiet)


async def tell(desk: Desk, asker: Asker) -> str:
    """What holds for the asker."""
    ledger = await desk.ledger.read(asker.guild_id)
    given = ledger.consent_of(asker.person_id, desk.now_ms())
    ignored = " No bot answers you (`/ignore end` changes that)." if asker.person_id in ledger.ignores else ""
    if given is not None:
        cap = ledger.settings.heat_cap
        capped = f" This server allows no more than heat {cap}." if cap < given.heat else ""
        return describe(given) + capped + ignored
    if asker.person_id in ledger.opt_outs:
        return "You said no: nobody roasts you here, and nobody may ask you." + ignored
    return "You have said neither yes nor no, so nobody roasts you here." + ignored


def describe(given: Consent) -> str:
    """A yes in words."""
    topics = f", never about {', '.join(given.off_limits)}" if given.off_limits else ""
    return f"The cast may roast you here up to heat {given.heat}{topics}, until {day(given.expires_ms)}."
