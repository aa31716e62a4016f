"""Beginning a show: the playbill for all to see, and the director is told of it."""

from dataclasses import replace

import discord

from agents.commands.asker import Asker
from agents.commands.buttons import row
from agents.commands.desk import Desk
from agents.commands.opening import Wish, opened
from agents.commands.reply import open_to_all
from den.safety import OK
from den.shows import bill
from den.shows.cue import Cue
from den.shows.event import Event
from den.shows.show import Person


async def begin_show(desk: Desk, interaction: discord.Interaction, asker: Asker, wish: Wish) -> None:
    """Raises BadInput, with one sentence for whoever asked."""
    guild = interaction.guild
    members = tuple(one.display_name for one in guild.members if not one.bot) if guild else ()
    show = await opened(desk, asker, replace(wish, members=members), interaction.id)
    desk.note("show", asker, OK, show.people[0].id if show.people else None)
    shown = await open_to_all(interaction, bill.playbill(show), view_of(bill.playbill_buttons(show)))
    show = show.model_copy(update={"playbill_id": shown})
    event = Event(name="started", by=show.starter)
    await desk.directions.cue(asker.guild_id, Cue(channel_id=asker.channel_id, event=event, show=show))


async def begin_roast(desk: Desk, interaction: discord.Interaction, asker: Asker, person: Person) -> None:
    """Of somebody who has just said yes. Raises BadInput."""
    await begin_show(desk, interaction, asker, Wish("roast", who=person))


def view_of(buttons: bill.Buttons) -> discord.ui.View | None:
    """None takes the buttons away."""
    return row(*((label, custom_id, _style(custom_id)) for label, custom_id in buttons)) if buttons else None


def _style(custom_id: str) -> discord.ButtonStyle:
    return discord.ButtonStyle.primary if bill.is_choice(custom_id) else discord.ButtonStyle.secondary
