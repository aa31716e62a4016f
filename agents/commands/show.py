"""/show, /battle, /panel and /scoreboard: what members can ask of the Higher Self as a director."""

from typing import Literal

import discord
from discord import app_commands

from agents.commands.asker import Asker
from agents.commands.beginning import begin_show
from agents.commands.desk import Desk
from agents.commands.opening import Wish
from agents.commands.personas import complete_persona
from agents.commands.question import Question, ask
from agents.commands.reply import reply
from agents.commands.roast import Target, decide
from den.errors import BadInput
from den.shows.cue import Cue
from den.shows.event import Event, Name
from den.shows.score import ranked
from den.shows.show import Kind, Person

Spoken = Literal["open mic", "roast", "battle", "crowd work", "panel"]
KINDS: dict[Spoken, Kind] = {
    "open mic": "open_mic",
    "roast": "roast",
    "battle": "battle",
    "crowd work": "crowd",
    "panel": "panel",
}
MEDALS = ("🥇", "🥈", "🥉")
TOLD: dict[Name, str] = {
    "stop": "The show is stopped.",
    "next": "On to the next.",
    "skip": "Skipped.",
}


def add_show(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the commands."""
    group = app_commands.Group(
        name="show", description="A roast, a battle, a panel: the host runs it", guild_only=True
    )

    @group.command(name="start", description="Start a show in this channel")
    @app_commands.describe(
        kind="What kind of show",
        who="Of a roast: whom (left out: yourself); they must have said yes",
        topic="Of a battle or a panel: what it is about",
        first="Who goes first (left out: the host chooses)",
        second="Of a battle: who answers",
    )
    async def start(
        interaction: discord.Interaction,
        kind: Spoken,
        who: discord.User | None = None,
        topic: str = "",
        first: str | None = None,
        second: str | None = None,
    ) -> None:
        person = Person(id=who.id, name=who.display_name) if who else None
        await begin(desk, interaction, Wish(KINDS[kind], first, second, topic, person))

    @start.autocomplete("first")
    async def complete_first(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return complete_persona(desk, typed)

    @start.autocomplete("second")
    async def complete_second(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return complete_persona(desk, typed)

    @group.command(name="stop", description="End the show here at once")
    async def stop(interaction: discord.Interaction) -> None:
        await _tell(desk, interaction, "stop")

    @group.command(name="next", description="Go on: close the vote, call the next one")
    async def go_on(interaction: discord.Interaction) -> None:
        await _tell(desk, interaction, "next")

    @group.command(name="skip", description="Pass over whoever is on just now")
    async def skip(interaction: discord.Interaction) -> None:
        await _tell(desk, interaction, "skip")

    tree.add_command(group)


def add_battle(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the commands."""

    @tree.command(name="battle", description="Two of the cast against each other; you vote")
    @app_commands.describe(first="Who begins", second="Who answers", topic="What it is about")
    @app_commands.guild_only()
    async def battle(
        interaction: discord.Interaction, first: str | None = None, second: str | None = None, topic: str = ""
    ) -> None:
        await begin(desk, interaction, Wish("battle", first, second, topic))

    @battle.autocomplete("first")
    async def complete_first(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return complete_persona(desk, typed)

    @battle.autocomplete("second")
    async def complete_second(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return complete_persona(desk, typed)

    @tree.command(name="panel", description="Everyone on one topic, one line each")
    @app_commands.describe(topic="What they are to talk about")
    @app_commands.guild_only()
    async def panel(interaction: discord.Interaction, topic: str) -> None:
        await begin(desk, interaction, Wish("panel", topic=topic))

    @tree.command(name="scoreboard", description="Who has won how many battles here")
    @app_commands.guild_only()
    async def scoreboard(interaction: discord.Interaction) -> None:
        await desk.answer(interaction, lambda: _scores(desk, interaction.guild_id or 0))


async def begin(desk: Desk, interaction: discord.Interaction, wish: Wish) -> None:
    """The playbill for all to see, and the director is told; or one sentence for whoever asked.

    Somebody who has not said yes is asked first.
    """
    asker = Asker.of(interaction)

    async def say() -> str:
        if wish.who is not None and wish.kind == "roast":
            target = Target(wish.who.id, wish.who.name)
            ledger = await desk.ledger.read(asker.guild_id)
            course = decide(ledger, desk.company, asker, target, None, desk.now_ms())
            if course.what == "refuse":
                return course.said
            if course.what == "ask":
                return await ask(desk, interaction, Question(asker, target.id, target.name, None, show=True))
        await begin_show(desk, interaction, asker, wish)
        return ""

    said = await desk.said(say)
    if said:
        await reply(interaction, said)


async def _tell(desk: Desk, interaction: discord.Interaction, name: Name) -> None:
    asker = Asker.of(interaction)
    await desk.answer(interaction, lambda: tell(desk, asker, name, interaction.id))


async def tell(desk: Desk, asker: Asker, name: Name, root_id: int) -> str:
    """Asks the director; what the asker is told."""
    show = (await desk.directions.of(asker.guild_id, asker.channel_id)).show
    if show is None:
        raise BadInput("No show is on in this channel; `/show start` begins one.")
    event = Event(name=name, by=Person(id=asker.person_id, name=asker.name), root_id=root_id)
    if name == "stop":
        event = event.model_copy(update={"reason": f"{asker.name} stopped it"})
    await desk.directions.cue(asker.guild_id, Cue(channel_id=asker.channel_id, event=event, show_id=show.id))
    return TOLD[name]


async def _scores(desk: Desk, guild_id: int) -> str:
    names = {p.id: p.name for p in desk.company.personalities}
    rows = ranked(await desk.directions.scores(guild_id))
    if not rows:
        return "Nobody has fought here yet: `/battle` starts one."
    places = zip((*MEDALS, *(f"{nr}." for nr in range(len(MEDALS) + 1, len(rows) + 1))), rows, strict=False)
    return "\n".join(
        f"{place} **{names.get(one.persona, one.persona)}**: {one.won} won, {one.lost} lost, {one.drawn} drawn"
        for place, one in places
    )
