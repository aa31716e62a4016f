"""/roast: a roast of oneself, of a bot of the den, or of somebody who has said yes; others are asked first."""

from dataclasses import dataclass
from typing import Literal

import discord
from discord import app_commands

from agents.commands.asker import Asker
from agents.commands.desk import Desk
from agents.commands.personas import complete_persona, find_persona
from agents.commands.question import Question, ask
from agents.commands.reply import reply
from agents.company import Company
from den.ledger import GuildLedger
from den.safety import Verdict


@dataclass(frozen=True, slots=True)
class Target:
    """Whom the roast is to be about."""

    id: int
    name: str
    is_bot: bool = False


@dataclass(frozen=True, slots=True)
class Course:
    """What becomes of the wish: roast at once, ask the person, or refuse with a sentence."""

    what: Literal["roast", "ask", "refuse"]
    reason: str = ""
    """For the audit log."""
    said: str = ""


ROAST = Course("roast")
ASK = Course("ask", "asked first")


def add_roast(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the command."""

    @tree.command(name="roast", description="Roast me, or ask somebody whether they want to be roasted")
    @app_commands.describe(who="Whom (left out: yourself)", persona="By whom (left out: whoever fits)")
    @app_commands.guild_only()
    async def roast(
        interaction: discord.Interaction, who: discord.User | None = None, persona: str | None = None
    ) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        whom = who or interaction.user
        target, asker = Target(whom.id, whom.display_name, whom.bot), Asker.of(interaction)
        await reply(interaction, await desk.said(lambda: _wish(desk, interaction, asker, target, persona)))

    @roast.autocomplete("persona")
    async def complete(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return complete_persona(desk, typed)


async def _wish(
    desk: Desk, interaction: discord.Interaction, asker: Asker, target: Target, persona: str | None
) -> str:
    chosen = None if persona is None else find_persona(desk.company, persona).id
    ledger = await desk.ledger.read(asker.guild_id)
    course = decide(ledger, desk.company, asker, target, chosen, desk.now_ms())
    desk.note("ask_roast", asker, Verdict(course.what != "refuse", course.reason), target.id)
    match course.what:
        case "refuse":
            return course.said
        case "ask":
            return await ask(desk, interaction, Question(asker, target.id, target.name, chosen))
        case _:
            return await desk.ask_roast(
                guild_id=asker.guild_id,
                channel_id=asker.channel_id,
                requester_id=asker.person_id,
                requester_name=asker.name,
                target_id=target.id,
                target_name=target.name,
                persona=chosen,
                root_id=interaction.id,
            )


def decide(
    ledger: GuildLedger, company: Company, asker: Asker, target: Target, persona: str | None, now_ms: int
) -> Course:
    """The rule; whatever it says, the floor asks the ledger again before a line goes out."""
    heard = ledger.may_answer(asker.person_id, persona or "", asker.channel_id, now_ms)
    if not heard.ok:
        return _refused(heard, f"Not now: {heard.reason}.")
    if target.id in company.siblings():
        return _of_the_cast(company.siblings()[target.id], target, persona)
    if target.is_bot:
        return _refused(
            Verdict(False, "a stranger's bot"), f"{target.name} is a bot of somebody else's: no roast."
        )
    if target.id in ledger.opt_outs:
        return _said_no(asker, target)
    if target.id == asker.person_id:
        return ROAST
    allowed = ledger.may_target(target.id, persona or "", asker.channel_id, now_ms)
    if allowed.ok:
        return ROAST
    silent = ledger.may_answer(target.id, persona or "", asker.channel_id, now_ms)
    return ASK if silent.ok else _refused(silent, f"Not them: {silent.reason}.")


def _of_the_cast(who: str, target: Target, persona: str | None) -> Course:
    if who == persona:
        return _refused(Verdict(False, "itself"), f"{target.name} does not roast itself: choose somebody else.")
    return ROAST


def _said_no(asker: Asker, target: Target) -> Course:
    if target.id == asker.person_id:
        said = "You said no to being roasted here. `/consent give` takes that back."
    else:
        said = f"{target.name} does not want to be roasted here, and is not asked again."
    return _refused(Verdict(False, "that person said no"), said)


def _refused(verdict: Verdict, said: str) -> Course:
    return Course("refuse", verdict.reason, said)
