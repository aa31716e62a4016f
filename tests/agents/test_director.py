"""The director at work: real ears, agents and floor; Discord, the wire and the clock are the simulation's."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from random import Random

import pytest
import structlog
from fakeredis.aioredis import FakeRedis

from bench.consent.steps import Owned
from bench.shows.evening import PEOPLE
from bench.shows.run import Stock
from bench.shows.world import GUILD, World
from bus.address import Address
from bus.direction import Directed, Directions
from bus.library import Library
from bus.messages import DirectionChanged, Forgotten, Freed
from den.direction import Direction
from den.errors import BusAway
from den.guild_settings import QuietHours
from den.personality import Personality
from den.shows.cue import Cue
from den.shows.event import Event
from den.shows.show import Root, Show
from den.shows.step import Say, Score

CAST = (
    Personality(id="ember", name="Ember"),
    Personality(id="gale", name="Gale"),
    Personality(id="rust", name="Rust"),
    Personality(id="velvet", name="Velvet", kind="host"),
)
ANA, TOM, *_ = PEOPLE
CHANNEL = 5
ROUND_ONE = ["velvet", "ember", "gale", "ember", "gale", "velvet"]
ROUND_TWO = ["ember", "gale", "velvet"]
END = ["ember", "gale", "velvet"]


@asynccontextmanager
async def world(lost_notices: float = 0.0, willing: frozenset[int] = frozenset({TOM.id})) -> AsyncIterator[World]:
    async with FakeRedis(protocol=2) as redis, Owned() as tasks:
        writer = Stock()
        one = World(
            Library(redis, Address()), redis, tasks, CAST, {p.id: writer for p in CAST}, CHANNEL, Random(1),
            willing, lost_notices,
        )  # fmt: skip
        yield await one.open()
        await one.close()


async def start(on: World, kind="battle", **more) -> Show:
    root = on.new_id()
    given = {
        "id": root,
        "kind": kind,
        "guild_id": GUILD,
        "channel_id": CHANNEL,
        "host": "velvet",
        "cast": ("ember", "gale") if kind == "battle" else ("ember", "gale", "rust"),
        "starter": ANA,
        "people": (TOM,) if kind == "roast" else (),
        "playbill_id": 77,
        "root": Root(id=root, author_id=ANA.id),
        "heard_ms": on.now_ms,
    }
    show = Show(**{**given, **more})
    await tell(on, Event(name="started", by=ANA), show)
    return show


async def tell(on: World, event: Event, show: Show | None = None) -> None:
    await on.directions.cue(GUILD, Cue(channel_id=CHANNEL, event=event, show=show))
    await on.settle()


async def vote(on: World, choice: int, by=ANA) -> None:
    await tell(on, Event(name="vote", by=by, root_id=on.new_id(), choice=choice))


def speakers(on: World) -> list[str]:
    return [said.turn.persona for said in on.said if said.turn is not None and said.turn.cue]


async def test_a_battle_goes_from_its_start_to_a_winner() -> None:
    async with world() as on:
        show = await start(on)
        assert speakers(on) == ROUND_ONE
        await vote(on, 1)
        await on.go_on(21)
        await vote(on, 1)
        await on.go_on(21)
        assert speakers(on) == ROUND_ONE + ROUND_TWO + END
        (winner, loser) = sorted(await on.directions.scores(GUILD), key=lambda one: -one.won)
        assert (winner.persona, winner.won, loser.persona, loser.lost) == ("gale", 1, "ember", 1)
        assert (await on.directions.of(GUILD, CHANNEL)).show is None
        assert show.id not in on.director().running  # type: ignore[union-attr]


async def test_the_clock_of_a_vote_is_visible_and_ends_with_the_count() -> None:
    async with world() as on:
        await start(on)
        await vote(on, 0)
        await on.go_on(12)
        shown = [text.partition("\n")[2] for message, text, _ in on.edits if message != 77]
        assert shown == ["⏱ 20 s left · ember 1 · gale 0", "⏱ 15 s left · ember 1 · gale 0"] or shown[
            -1
        ].startswith("⏱ 10 s left · ember 1 · gale 0")
        await on.go_on(10)
        closed = [(text, buttons) for message, text, buttons in on.edits if message != 77][-1]
        assert closed[0].endswith("The vote is closed, **ember** had it: ember 1 · gale 0") and closed[1] == ()


async def test_the_playbill_loses_its_buttons_at_the_end() -> None:
    async with world() as on:
        await start(on)
        await tell(on, Event(name="stop", reason="Ana stopped it"))
        (_, text, buttons) = [edit for edit in on.edits if edit[0] == 77][-1]
        assert "Over: Ana stopped it." in text and buttons == ()


@pytest.mark.parametrize("seconds", [0, 1, 3, 5])
async def test_a_standby_goes_on_where_the_killed_director_was(seconds: int) -> None:
    async with world() as on:
        await start(on)
        await vote(on, 0)
        on.kill(0)
        await on.go_on(seconds)
        await on.take_over(1)
        await on.go_on(21)
        await vote(on, 0)
        await on.go_on(21)
        assert speakers(on) == ROUND_ONE + ROUND_TWO + END


async def test_a_show_goes_on_when_every_notice_is_lost() -> None:
    async with world(lost_notices=1.0) as on:
        await start(on)
        for _ in range(12):
            await on.go_on(3)
            if on.director().running[CHANNEL].show.state == "voting1":  # type: ignore[union-attr]
                break
        assert speakers(on) == ROUND_ONE


async def test_the_shows_of_a_guild_that_becomes_known_later_go_on() -> None:
    async with world() as on:
        await start(on)
        on.kill(0)
        await on.highers[1].director.begin(on.now_ms + 1, ())
        assert not on.director().running  # type: ignore[union-attr]
        await on.highers[1].director.adopt((GUILD,))
        assert on.director().running[CHANNEL].show.state == "voting1"  # type: ignore[union-attr]


async def test_a_bus_that_is_away_at_the_end_costs_no_score_and_leaves_no_show_behind() -> None:
    async with world() as on:
        await start(on)
        await vote(on, 1)
        await on.go_on(21)
        await vote(on, 1)
        await on.go_on(18)
        playing = on.highers[0].director.playing
        real = playing.directions

        class Away(Directions):
            async def write(self, *_: object, **__: object) -> bool:
                raise BusAway("Redis does not answer.")

        playing.directions = Away(on.bus)
        with suppress(BusAway):
            for _ in range(6):
                await on.go_on(2)
        playing.directions = real
        for _ in range(10):
            await on.go_on(2)
        assert [one.won for one in await real.scores(GUILD) if one.persona == "gale"] == [1]
        assert (await real.of(GUILD, CHANNEL)).show is None and not playing.running


async def test_a_former_director_writes_in_vain() -> None:
    async with world() as on:
        await start(on)
        old = on.highers[0].director
        await on.take_over(1)
        await on.say(ANA.id, ANA.name, "and now?")
        await old.tell(CHANNEL, Event(name="stop"))
        assert (await on.directions.of(GUILD, CHANNEL)).show is not None
        assert old.epoch == 0


async def test_a_hush_ends_a_show() -> None:
    async with world() as on:
        await start(on, "roast")
        await on.say(TOM.id, TOM.name, "stop")
        assert not on.director().running  # type: ignore[union-attr]


async def test_a_yes_taken_back_ends_the_roast() -> None:
    async with world() as on:
        await start(on, "roast")
        await on.withdraw(TOM.id)
        assert not on.director().running  # type: ignore[union-attr]


async def test_nobody_is_roasted_who_has_not_said_yes() -> None:
    async with world(willing=frozenset()) as on:
        await start(on, "roast")
        assert speakers(on) == ["velvet"]
        assert not on.director().running  # type: ignore[union-attr]


async def test_quiet_hours_end_a_show_when_they_begin() -> None:
    async with world() as on:
        await start(on, "open_mic")
        for one in on.highers:
            ledger = one.ear.ledgers[GUILD]
            hours = QuietHours(start_min=0, end_min=1439)
            settings = ledger.settings.model_copy(update={"quiet_hours": hours})
            one.ear.ledgers[GUILD] = ledger.model_copy(update={"settings": settings})
        await on.go_on(1)
        assert not on.director().running  # type: ignore[union-attr]


async def test_a_hurt_guest_ends_the_roast() -> None:
    async with world() as on:
        await start(on, "roast")
        await on.say(TOM.id, TOM.name, "that actually hurt")
        assert not on.director().running  # type: ignore[union-attr]


async def test_a_call_is_answered_in_the_middle_of_a_battle() -> None:
    async with world() as on:
        await start(on)
        line = await on.say(ANA.id, ANA.name, "Rust, what do you make of this?")
        assert [said.turn.persona for said in on.said if said.turn and said.turn.root_id == line.id] == ["rust"]


async def test_nobody_pushes_in_while_a_battle_is_on() -> None:
    async with world() as on:
        await start(on)
        before = len(on.said)
        await on.say(ANA.id, ANA.name, "that new ramen place opened on the corner")
        assert len(on.said) == before + 1


async def test_a_second_show_does_not_begin_in_a_channel_that_has_one() -> None:
    async with world() as on:
        first = await start(on)
        await start(on, "panel", topic="soup")
        assert on.director().running[CHANNEL].show.id == first.id  # type: ignore[union-attr]


async def test_a_bot_that_is_away_is_asked_twice_and_then_passed_over() -> None:
    async with world() as on:
        on.away.add("gale")
        await start(on, "panel", topic="soup")
        for _ in range(10):
            await on.go_on(2)
        assert speakers(on) == ["velvet", "ember", "rust", "velvet"]


async def test_a_bot_that_comes_back_in_time_says_its_line() -> None:
    async with world() as on:
        on.away.add("gale")
        await start(on, "panel", topic="soup")
        await on.go_on(2)
        on.away.clear()
        for _ in range(5):
            await on.go_on(2)
        assert speakers(on) == ["velvet", "ember", "gale", "rust", "velvet"]


async def test_a_roast_is_about_whoever_said_yes_and_nobody_else() -> None:
    async with world() as on:
        await start(on, "roast")
        targets = {said.turn.target_id for said in on.said if said.turn and said.turn.persona != "velvet"}
        assert targets == {TOM.id}


async def test_crowd_work_asks_those_who_said_yes() -> None:
    async with world() as on:
        await on.say(TOM.id, TOM.name, "evening all, just back from the gym")
        await start(on, "crowd")
        assert on.director().running[CHANNEL].show.people == (TOM,)  # type: ignore[union-attr]


async def test_the_ears_hear_of_a_direction_and_of_its_end() -> None:
    async with world() as on:
        await start(on)
        modes = [one.ear.channel(GUILD, CHANNEL).directed(on.now_ms).mode for one in on.highers]
        assert modes == ["battle", "battle"]
        await tell(on, Event(name="stop"))
        modes = [one.ear.channel(GUILD, CHANNEL).directed(on.now_ms).mode for one in on.highers]
        assert modes == ["ambient", "ambient"]


async def test_a_direction_without_a_director_ends_by_itself() -> None:
    async with world() as on:
        await start(on)
        on.kill(0)
        channel = on.highers[1].ear.channel(GUILD, CHANNEL)
        assert channel.directed(on.now_ms).mode == "battle"
        assert channel.directed(on.now_ms + 180_000) == Direction()


async def test_an_older_epoch_never_overwrites_a_newer_one() -> None:
    async with world() as on:
        assert await on.directions.write(GUILD, CHANNEL, Directed(Direction(mode="roast")), 50)
        assert not await on.directions.write(GUILD, CHANNEL, Directed(Direction(mode="panel")), 49)
        assert (await on.directions.of(GUILD, CHANNEL)).direction.mode == "roast"


async def test_a_show_that_names_somebody_who_is_forgotten_is_over() -> None:
    async with world() as on:
        await start(on, "roast")
        on.director().prompter.jokes.of(GUILD).tell(TOM.id, "Tom, your bread has a lawyer.", on.now_ms)  # type: ignore[union-attr]
        await on.director().on_notice(Forgotten(guild_id=GUILD, person_id=TOM.id))  # type: ignore[union-attr]
        await on.settle()
        assert on.director().running == {}  # type: ignore[union-attr]
        assert str(TOM.id) not in str(await on.directions.read(GUILD))
        assert on.director().prompter.jokes.of(GUILD).told(TOM.id, on.now_ms) == ()  # type: ignore[union-attr]


async def test_a_show_without_them_goes_on_when_somebody_is_forgotten() -> None:
    async with world() as on:
        show = await start(on)
        await on.director().on_notice(Forgotten(guild_id=GUILD, person_id=TOM.id))  # type: ignore[union-attr]
        assert [one.show.id for one in on.director().running.values()] == [show.id]  # type: ignore[union-attr]


async def test_a_battle_is_scored_once() -> None:
    async with world() as on:
        show = await start(on)
        assert await on.directions.score(show, Score("ember", "gale"))
        assert not await on.directions.score(show, Score("ember", "gale"))


async def test_a_heckler_is_ignored_answered_and_then_told_off() -> None:
    async with world() as on:
        await start(on)
        before = len(speakers(on))
        for _ in range(4):
            await on.say(ANA.id, ANA.name, "boooo")
        assert speakers(on)[before:] == ["ember", "velvet"]
        assert not any(said.turn and said.turn.target_id for said in on.said)
        await vote(on, 0)
        await on.go_on(21)
        assert speakers(on)[-3:] == ROUND_TWO


async def test_a_show_that_breaks_ends_and_the_den_goes_on() -> None:
    async with world() as on:
        show = await start(on)
        running = on.director().running[CHANNEL]  # type: ignore[union-attr]
        quiet = structlog.wrap_logger(structlog.ReturnLogger())
        on.highers[0].director.playing.log = quiet
        running.show = show.model_copy(update={"state": "a state of another version"})
        await on.go_on(2)
        assert not on.director().running  # type: ignore[union-attr]
        assert (await on.directions.of(GUILD, CHANNEL)).show is None
        await start(on, "panel", topic="soup")
        assert speakers(on)[-1] == "velvet"


async def test_the_end_of_a_shows_line_pays_no_debt_and_decides_nothing() -> None:
    async with world() as on:
        await start(on)
        steward, ear = on.highers[1].steward, on.highers[1].ear
        root = await on.say(TOM.id, TOM.name, "tom, are you coming tonight?")
        ear.debts.owe(root, ["ember"])
        ear.outcomes.reopened(root.id)
        turn = next(said.turn for said in on.said if said.turn and said.turn.persona == "ember")
        ended = turn.model_copy(update={"root_id": root.id})
        notice = Freed(guild_id=GUILD, channel_id=CHANNEL, ended=ended, outcome="SENT", message_id=5)
        await steward.on_notice(notice)
        assert not ear.outcomes.decided(root.id)
        assert ear.debts.paid(root.id, "ember")


async def test_an_older_direction_that_comes_late_changes_nothing() -> None:
    async with world() as on:
        await start(on)
        late = Direction(mode="panel", epoch=1)
        await on.highers[1].steward.on_notice(DirectionChanged(guild_id=GUILD, channel_id=CHANNEL, direction=late))
        assert on.highers[1].ear.channel(GUILD, CHANNEL).direction.mode == "battle"


async def test_a_refused_aside_does_not_move_the_show() -> None:
    async with world() as on:
        await start(on)
        director = on.highers[0].director
        running = director.running[CHANNEL]
        await on.floor.hush(GUILD, CHANNEL, 5, TOM.id)
        aside = Say(99, "ember", "heckle", aside=running.show.root)
        assert await director.prompter.ask(running, aside) is None


async def test_the_playbill_says_who_is_on() -> None:
    async with world() as on:
        await start(on)
        shown = [text.split("\n")[1] for message, text, _ in on.edits if message == 77]
        assert shown[-1].startswith("On now: the vote")
        assert {"On now: ember.", "On now: gale."} <= set(shown)
