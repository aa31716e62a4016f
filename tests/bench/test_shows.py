"""The bench of shows finds what must not be, and its evenings can be decided again."""

from random import Random

from fakeredis.aioredis import FakeRedis

from bench.consent.steps import Owned
from bench.running_den import PROJECT
from bench.shows import tally
from bench.shows.evening import PEOPLE, Evening, Record
from bench.shows.run import Stock, play
from bench.shows.world import Said, World
from bus.address import Address
from bus.library import Library
from den.personality import load_all
from den.tape import Player, Row, read_tape, write_row
from den.turn import Turn
from tests.agents.lines import NOW_MS, line
from tests.den.shows.stage import new

CAST = load_all(PROJECT / "personalities")


async def evening(seed: int) -> tuple[list[Record], list[list[Row]]]:
    dice, writer = Random(seed), Stock()
    async with FakeRedis(protocol=2) as redis, Owned() as tasks:
        world = World(
            Library(redis, Address()), redis, tasks, CAST, {one.id: writer for one in CAST}, 1, dice,
            frozenset(one.id for one in PEOPLE),
        )  # fmt: skip
        await world.open()
        records = await Evening(world, dice, shows=2).play()
        await world.close()
    return records, world.tapes


async def test_evenings_end_and_nothing_happens_that_must_not() -> None:
    async with FakeRedis(protocol=2) as redis:
        figures = await play(Library(redis, Address()), redis, 2, 1, 3)
    assert figures["ended"] == 1.0
    never = ("off_script", "doubled", "into_silence", "over_budget", "unwilling")
    assert {name: figures[name] for name in never} == dict.fromkeys(never, 0)


async def test_an_evening_is_decided_again_as_it_was() -> None:
    records, tapes = await evening(5)
    assert all(record.ended for record in records)
    played = 0
    for tape in tapes:
        player = Player()
        again = [player.play(row) for row in read_tape("\n".join(map(write_row, tape)))]
        assert [one.difference for one in again if one is not None and one.difference] == []
        played += len(again)
    assert played > 100


def said(cue: int, persona: str, *, root: int = 0, at_ms: int = NOW_MS) -> Said:
    turn = Turn(
        guild_id=1, channel_id=2, persona=persona, root_id=root or line("x").id, epoch=1, klass=2, cue=cue,
        deadline_ms=0,
    )  # fmt: skip
    return Said(line("ha", at_ms=at_ms), turn)


class Room:
    """What a tally looks at."""

    def __init__(self, *lines: Said) -> None:
        self.said = list(lines)
        self.willing: frozenset[int] = frozenset()


def test_a_battle_off_its_script_is_counted() -> None:
    room = Room(said(1, "velvet"), said(2, "ember"), said(3, "ember"))
    record = Record(new("battle"), ended=True, last=3)
    assert tally.off_script(room, [record]) == 1  # type: ignore[arg-type]


def test_a_line_said_twice_is_counted() -> None:
    room = Room(said(1, "velvet"), said(1, "velvet"))
    assert tally.doubled(room, [Record(new("battle"), last=2)]) == 1  # type: ignore[arg-type]


def test_a_line_into_silence_is_counted() -> None:
    assert tally.into_silence([said(1, "ember", at_ms=NOW_MS + 200_000)]) == 1


def test_lines_above_the_ceiling_are_counted() -> None:
    assert tally.over_budget([said(nr, "ember") for nr in range(10)]) == 2


def test_a_line_about_somebody_who_said_nothing_is_counted() -> None:
    one = said(1, "ember", root=5)
    about = Said(one.line, one.turn.model_copy(update={"target_id": 77}) if one.turn else None)
    assert tally.unwilling(Room(about)) == 1  # type: ignore[arg-type]
