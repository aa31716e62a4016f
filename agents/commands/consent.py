"""/consent: the yes or no to being roasted, given by the person alone and only for themselves."""

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
DESCRIBED = {
    "heat": "From 1 (mild) to 5 (merciless)",
    "off_limits": "Topics that stay out of it, with commas between them (none: no topics)",
    "months": "When it ends by itself, at most 12 months",
}


def add_consent(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the commands."""
    group = app_commands.Group(name="consent", description="Your yes or no to being roasted here", guild_only=True)

    @group.command(name="give", description="Yes, the cast may roast me here")
    @app_commands.describe(**DESCRIBED)
    async def give(
        interaction: discord.Interaction,
        heat: Heat | None = None,
        off_limits: str | None = None,
        months: Months | None = None,
    ) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: allow(desk, asker, heat, off_limits, months), slow=True)

    @group.command(name="change", description="Change what you allow; what you leave out stays as it is")
    @app_commands.describe(**DESCRIBED)
    async def change(
        interaction: discord.Interaction,
        heat: Heat | None = None,
        off_limits: str | None = None,
        months: Months | None = None,
    ) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: alter(desk, asker, heat, off_limits, months), slow=True)

    @group.command(name="withdraw", description="No: nobody roasts me here, and nobody asks me again")
    async def withdraw(interaction: discord.Interaction) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: refuse(desk, asker), slow=True)

    @group.command(name="show", description="What you have allowed here; only you see it")
    async def show(interaction: discord.Interaction) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: tell(desk, asker), slow=True)

    tree.add_command(group)


async def allow(desk: Desk, asker: Asker, heat: int | None, off_limits: str | None, months: int | None) -> str:
    """A new yes."""
    now = desk.now_ms()
    given = checked(
        Consent,
        guild_id=asker.guild_id,
        person_id=asker.person_id,
        heat=DEFAULT_HEAT if heat is None else heat,
        off_limits=split(off_limits or ""),
        expires_ms=now + (months or DEFAULT_MONTHS) * MONTH_MS,
        recorded_by=asker.person_id,
        recorded_ms=now,
    )
    await desk.ledger.give(given)
    desk.note("consent", asker, OK, asker.person_id)
    return f"Recorded. {describe(given)} `/consent withdraw` ends it at once."


async def alter(desk: Desk, asker: Asker, heat: int | None, off_limits: str | None, months: int | None) -> str:
    """The yes there is, with what was named replaced."""
    now = desk.now_ms()
    before = (await desk.ledger.read(asker.guild_id)).consent_of(asker.person_id, now)
    if before is None:
        return "You have not said yes here, so there is nothing to change: `/consent give` does that."
    if heat is None and off_limits is None and months is None:
        return f"Nothing was changed. {describe(before)}"
    given = checked(
        Consent,
        guild_id=asker.guild_id,
        person_id=asker.person_id,
        heat=before.heat if heat is None else heat,
        off_limits=before.off_limits if off_limits is None else split(off_limits),
        expires_ms=before.expires_ms if months is None else now + months * MONTH_MS,
        recorded_by=asker.person_id,
        recorded_ms=now,
    )
    await desk.ledger.give(given)
    desk.note("consent", asker, OK, asker.person_id)
    return f"Changed. {describe(given)}"


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
