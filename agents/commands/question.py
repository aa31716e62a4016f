"""The question to somebody whom others want roasted: two buttons for them alone, and an end.

What a button needs to know stands in its id, so a restart loses no question; who closes it (a press or the
end of its time) is settled once for both Higher Selves. Whoever was asked is not asked again meanwhile.
"""

import re
from dataclasses import dataclass

import discord

from agents.commands.asker import Asker
from agents.commands.buttons import on_press, row
from agents.commands.desk import Desk
from agents.commands.reply import ask_the_room, change, end_question, reply
from agents.commands.span import MONTH_MS, day
from agents.commands.words import settled
from bus.once import first
from den.allowed import QUESTIONS, span
from den.checked import checked
from den.consent import Consent
from den.errors import BusAway
from den.safety import OK, Verdict

OPEN_S = 600
HEAT = 2
KEPT_S = 3_600
TEMPLATE = (
    r"ask:(?P<answer>yes|no):(?P<target>\d{1,20}):(?P<asker>\d{1,20}):(?P<until>\d{1,12}):(?P<persona>[a-z0-9-]*)"
)
NO_ANSWER = "No answer, so no roast. Silence is not a yes."


@dataclass(frozen=True, slots=True)
class Question:
    """May this person be roasted?"""

    asker: Asker
    target_id: int
    target_name: str
    persona: str | None


def add_question(client: discord.Client, desk: Desk) -> None:
    """Listens for its buttons, also those of an earlier process."""

    async def pressed(interaction: discord.Interaction, match: re.Match[str]) -> None:
        await _pressed(desk, interaction, match)

    on_press(client, desk, TEMPLATE, pressed)


async def ask(desk: Desk, interaction: discord.Interaction, question: Question) -> str:
    """Asks in public; what the asker is told."""
    asker, name = question.asker, question.target_name
    if not await first(desk.redis, asker.guild_id, f"asked:{question.target_id}", OPEN_S):
        return f"{name} was asked just now; wait for the answer."
    wait_s = await desk.allowance.take(f"asked:{asker.guild_id}", question.target_id, QUESTIONS)
    if wait_s:
        desk.note("ask_roast", asker, Verdict(False, "asked often enough today"), question.target_id)
        return f"{name} has been asked often enough for a day; they can be asked again in {span(wait_s)}."
    until_ms = desk.now_ms() + OPEN_S * 1000
    ends = f"{question.target_id}:{asker.person_id}:{until_ms // 1000}:{question.persona or ''}"
    view = row(
        ("Yes, roast me", f"ask:yes:{ends}", discord.ButtonStyle.success),
        ("No", f"ask:no:{ends}", discord.ButtonStyle.secondary),
    )
    text = (
        f"**{name}**, {asker.name} would like the cast to roast you. Only you can answer, within 10 minutes. "
        f"Yes holds here for a month, at heat {HEAT} of 5; `/consent` changes or ends it. "
        "No means that nobody asks you again."
    )
    await reply(interaction, f"{name} has not said yes here, so they are asked.")
    message = await ask_the_room(interaction, text, view)
    desk.start(_end_in_time(desk, asker.guild_id, message))
    return "You see the answer in the channel."


async def _end_in_time(desk: Desk, guild_id: int, message: discord.Message) -> None:
    await desk.sleep(OPEN_S)
    try:
        if await first(desk.redis, guild_id, f"question:{message.id}", KEPT_S):
            await end_question(message, NO_ANSWER)
    except (BusAway, discord.HTTPException, OSError) as error:
        desk.log.warning("question_not_ended", message=str(message.id), why=str(error))


async def _pressed(desk: Desk, interaction: discord.Interaction, match: re.Match[str]) -> None:
    target_id, until_ms = int(match["target"]), int(match["until"]) * 1000
    person, message = Asker.of(interaction), interaction.message
    if person.person_id != target_id:
        await reply(interaction, "This question is not for you.")
        return
    await interaction.response.defer()
    try:
        ours = message is not None and await first(desk.redis, person.guild_id, f"question:{message.id}", KEPT_S)
    except BusAway:
        ours = False
    if not ours:
        await reply(
            interaction, "That could not be taken: `/consent give` or `/consent withdraw` says it as well."
        )
    elif desk.now_ms() >= until_ms:
        await change(interaction, NO_ANSWER)
    elif match["answer"] == "yes":
        await _yes(desk, interaction, person, match)
    else:
        await _no(desk, interaction, person)


async def _no(desk: Desk, interaction: discord.Interaction, person: Asker) -> None:
    async def record() -> str:
        quiet = await desk.ledger.withdraw(person.guild_id, person.person_id, person.person_id)
        desk.note("withdraw", person, OK, person.person_id)
        return settled("Recorded: nobody roasts you here, and nobody may ask you again.", quiet)

    said = await desk.said(record)
    await change(interaction, f"{person.name} would rather not. No roast.")
    await reply(interaction, said)


async def _yes(desk: Desk, interaction: discord.Interaction, person: Asker, match: re.Match[str]) -> None:
    now = desk.now_ms()

    async def record() -> str:
        given = checked(
            Consent,
            guild_id=person.guild_id,
            person_id=person.person_id,
            heat=HEAT,
            expires_ms=now + MONTH_MS,
            recorded_by=person.person_id,
            recorded_ms=now,
        )
        await desk.ledger.give(given)
        desk.note("consent", person, OK, person.person_id)
        await change(interaction, f"{person.name} said yes.")
        asked = await desk.ask_roast(
            guild_id=person.guild_id,
            channel_id=person.channel_id,
            requester_id=int(match["asker"]),
            requester_name=_asker_name(interaction),
            target_id=person.person_id,
            target_name=person.name,
            persona=match["persona"] or None,
            root_id=interaction.id,
        )
        return f"Recorded until {day(given.expires_ms)}; `/consent withdraw` ends it at once. {asked}"

    await reply(interaction, await desk.said(record))


def _asker_name(interaction: discord.Interaction) -> str:
    asked = interaction.message.interaction_metadata if interaction.message else None
    return asked.user.display_name if asked else "somebody"
