"""What an ear has at hand of people's facts, and when it lets go of it."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import structlog

from agents.recollection import STALE_S, WAIT_S, Recollection
from den.errors import Unavailable
from den.fact import Fact
from den.line import Line, Speaker
from tests.agents.lines import ANA, GUILD, NOW_MS, TOM, line


@dataclass
class Shelf:
    """Facts by (guild, person); counts the reads."""

    kept: dict[tuple[int, int], list[str]] = field(default_factory=dict)
    reads: int = 0
    away: bool = False
    gate: asyncio.Event | None = None

    async def facts(self, guild_id: int, person_id: int, limit: int = 200) -> Sequence[Fact]:
        self.reads += 1
        texts = list(self.kept.get((guild_id, person_id), ()))
        if self.gate is not None:
            await self.gate.wait()
        if self.away:
            raise Unavailable("The store is away.")
        return [Fact(id=text, guild_id=guild_id, person_id=person_id, text=text, at_ms=NOW_MS) for text in texts]


@dataclass
class Desk:
    shelf: Shelf = field(default_factory=Shelf)
    now_s: float = 100.0

    def __post_init__(self) -> None:
        self.recollection = Recollection(
            self.shelf,  # type: ignore[arg-type] # only its reading half is asked
            asyncio.create_task,
            lambda: self.now_s,
            lambda: NOW_MS,
            structlog.get_logger(),
        )

    async def says(self, text: str = "roast me", author: Speaker = ANA, **more: object) -> tuple[str, ...]:
        said = line(text, author=author, **more)
        await self.recollection.ready(said)
        return self.of(said)

    def of(self, said: Line) -> tuple[str, ...]:
        return self.recollection.of(said, (said,), (), ())


def desk(*texts: str) -> Desk:
    return Desk(Shelf({(GUILD, ANA.id): list(texts)}))


async def test_the_first_line_of_a_person_already_has_their_facts() -> None:
    assert await desk("bakes bread").says() == ("bakes bread",)


async def test_another_person_and_another_guild_have_none_of_them() -> None:
    on = desk("bakes bread")
    await on.says()
    assert await on.says(author=TOM) == ()
    assert await on.says(guild_id=GUILD + 1) == ()


async def test_facts_at_hand_are_not_read_again_for_every_line() -> None:
    on = desk("bakes bread")
    for _ in range(5):
        await on.says()
    assert on.shelf.reads == 1


async def test_what_was_forgotten_is_gone_with_the_word_of_it() -> None:
    on = desk("bakes bread")
    await on.says()
    on.shelf.kept.clear()
    on.recollection.drop(GUILD, ANA.id)
    assert on.of(line("roast me")) == ()
    assert await on.says() == ()


async def test_what_was_forgotten_while_it_was_read_is_read_again() -> None:
    on = desk("bakes bread")
    on.shelf.gate = asyncio.Event()
    reading = asyncio.create_task(on.says())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    on.shelf.kept.clear()
    on.recollection.drop(GUILD, ANA.id)
    on.shelf.gate.set()
    assert await reading == ()


async def test_without_the_word_a_copy_is_not_used_for_longer_than_a_minute() -> None:
    on = desk("bakes bread")
    await on.says()
    on.shelf.away = True
    on.now_s += STALE_S + 1
    assert await on.says() == ()
    assert STALE_S + WAIT_S < 60


async def test_a_store_that_does_not_answer_costs_a_grant_no_more_than_the_wait() -> None:
    on = desk("bakes bread")
    on.shelf.gate = asyncio.Event()
    loop = asyncio.get_running_loop()
    began = loop.time()
    assert await on.says() == ()
    assert loop.time() - began < 10 * WAIT_S
    on.shelf.gate.set()


async def test_a_bots_line_around_brings_nothing_to_mind() -> None:
    on = desk("I own a parrot", "I fear escalators")
    gale = Speaker(id=71, name="Gale", kind="sibling", persona="gale")
    said = line("roast me", nr=5)
    await on.recollection.ready(said)
    around = (line("escalators, escalators", author=gale), said)
    assert on.recollection.of(said, around, (), ())[0] == on.of(said)[0]


@dataclass
class Thesaurus:
    """A `Meaning` that knows two things: food, and everything else."""

    asked: int = 0
    away: bool = False

    async def vectors(self, texts: Sequence[str]) -> Sequence[tuple[float, ...]]:
        self.asked += 1
        if self.away:
            raise Unavailable("The model gives no embedding.")
        return [(1.0, 0.0) if {"nuts", "peanuts"} & {*text.split()} else (0.0, 1.0) for text in texts]


async def test_a_fact_in_other_words_comes_first_where_somebody_tells_what_is_meant() -> None:
    on = desk("I drive a Volvo", "I collect frogs", "I avoid peanuts")
    on.recollection.meaning = Thesaurus()
    await on.says("hello")
    await asyncio.sleep(0)  # what the facts mean is worked out beside the first use
    assert (await on.says("nuts make me ill"))[0] == "I avoid peanuts"


async def test_without_meanings_words_are_compared_as_ever() -> None:
    on, plain = desk("I drive a Volvo", "I avoid peanuts"), desk("I drive a Volvo", "I avoid peanuts")
    on.recollection.meaning = Thesaurus(away=True)
    await on.says("hello")
    assert await on.says("my Volvo") == await plain.says("my Volvo")


async def test_nobody_is_asked_what_the_line_of_somebody_without_facts_means() -> None:
    on = desk()
    on.recollection.meaning = thesaurus = Thesaurus()
    await on.says("nuts make me ill")
    assert thesaurus.asked == 0
