"""The board: a show's messages with buttons, edited as the show goes on; and what a press asks of the director."""

import re

import discord

from agents.commands.asker import Asker
from agents.commands.beginning import view_of
from agents.commands.buttons import on_press
from agents.commands.desk import Desk
from agents.commands.reply import edit_message, reply
from den.shows.bill import TEMPLATE, Buttons
from den.shows.cue import Cue
from den.shows.event import Event, Name
from den.shows.show import Person

SAID: dict[str, str] = {
    "more": "More it is.",
    "next": "On to the next.",
    "enough": "They will wind up.",
}
NAMES: dict[str, Name] = {"more": "more", "next": "next", "enough": "enough", "vote": "vote"}


async def board(client: discord.Client, channel_id: int, message_id: int, text: str, buttons: Buttons) -> None:
    """Keeps the promise `agents.billboard.Board`."""
    await edit_message(client, channel_id, message_id, text, view_of(buttons))


def add_board(client: discord.Client, desk: Desk) -> None:
    """Listens for the buttons of shows, also those of an earlier process."""

    async def pressed(interaction: discord.Interaction, match: re.Match[str]) -> None:
        asker = Asker.of(interaction)
        await reply(interaction, await desk.said(lambda: press(desk, asker, interaction.id, match)))

    on_press(client, desk, TEMPLATE, pressed)


async def press(desk: Desk, asker: Asker, root_id: int, match: re.Match[str]) -> str:
    """Asks the director; what the presser is told."""
    show = (await desk.directions.of(asker.guild_id, asker.channel_id)).show
    if show is None or show.id != int(match["show"]):
        return "That show is over."
    what = match["what"]
    ledger = await desk.ledger.read(asker.guild_id)
    heard = ledger.may_answer(asker.person_id, "", asker.channel_id, desk.now_ms()).ok
    event = Event(
        name=NAMES[what],
        by=Person(id=asker.person_id, name=asker.name),
        root_id=root_id if heard else 0,  # whoever is not to be answered counts, but carries no line
        choice=int(match["choice"] or -1),
    )
    cue = Cue(channel_id=asker.channel_id, event=event, show_id=show.id)
    await desk.directions.cue(asker.guild_id, cue)
    if what != "vote":
        return SAID[what]
    return f"Your vote is for {show.name(show.cast[event.choice])}; it can be changed until the time is up."
