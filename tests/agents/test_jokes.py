"""The ledger of jokes in use: it outlives both Higher Selves, and keeps nothing deleted."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import structlog

from agents.callbacks import Callbacks
from agents.jokes import Jokes
from agents.knowledge import Knowledge
from bench.consent.quiet import LOG
from bench.shows.world import GUILD, World
from den.bit import LIVES_MS, Bit
from den.errors import Unavailable
from services.store.local import LocalStore
from tests.agents.test_director import CHANNEL, TOM, speakers, start, world

QUIET = structlog.wrap_logger(structlog.ReturnLogger())


@asynccontextmanager
async def remembering(home: Path) -> AsyncIterator[tuple[World, LocalStore]]:
    """A den whose Higher Selves have a store."""
    async with world() as on:
        store = LocalStore(home, lambda: on.now_ms)
        for one in on.highers:
            give(on, store, one)
        yield on, store
        await store.close()


def give(on: World, store: LocalStore, one) -> None:
    start = on.tasks.create_task
    one.director.prompter.jokes = Jokes(LOG, store.bits, start)
    one.director.playing.planning.bits = one.director.prompter.jokes.of
    one.ear.knowledge = Knowledge(callbacks=Callbacks(store.bits, start, lambda *_: None, LOG))


async def test_jokes_about_somebody_are_known_after_a_restart_of_both_higher_selves(tmp_path: Path) -> None:
    async with remembering(tmp_path) as (on, store):
        await start(on, "roast")
        told = {said.line.text for said in on.said if said.turn and said.turn.target_id == TOM.id}
        for rank in (0, 1):
            on.kill(rank)
            await on.revive(rank)
            give(on, store, on.highers[rank])
        await on.take_over(1)
        await on.settle()
        jokes = on.highers[1].director.prompter.jokes
        assert told and set(jokes.of(GUILD).told(TOM.id, on.now_ms)) == told


async def test_a_laugh_at_a_shows_line_keeps_it_for_another_day(tmp_path: Path) -> None:
    async with remembering(tmp_path) as (on, store):
        await start(on, "roast")
        last = [said.line for said in on.said if said.turn and said.turn.target_id == TOM.id][-1]
        await on.say(TOM.id, TOM.name, "hahaha")
        assert [bit.line_id for bit in await store.bits.of(GUILD, TOM.id)] == [last.id]


async def test_a_deleted_line_is_gone_from_the_store_too(tmp_path: Path) -> None:
    async with remembering(tmp_path) as (on, store):
        await start(on, "roast")
        heard = await store.bits.told(GUILD, TOM.id)
        on.highers[0].director.deleted(GUILD, CHANNEL, heard[0].line_id)
        on.highers[1].director.deleted(GUILD, CHANNEL, heard[1].line_id)  # it stands by: the other one does it
        await on.settle()
        assert [one.id for one in await store.bits.told(GUILD, TOM.id)] == [one.id for one in heard[1:]]


async def test_the_line_of_a_person_is_not_looked_for_in_the_store(tmp_path: Path) -> None:
    async with remembering(tmp_path) as (on, _):
        line = await on.say(TOM.id, TOM.name, "my bread is called Gerald")

        class Asked:
            async def drop_line(self, *_: int) -> int:
                raise AssertionError("the store was asked")

        on.highers[0].director.prompter.jokes.stored = Asked()  # type: ignore[assignment]
        on.highers[0].director.deleted(GUILD, CHANNEL, line.id)
        await on.settle()


async def test_a_stored_joke_is_called_back_in_a_show_and_its_use_is_counted(tmp_path: Path) -> None:
    async with remembering(tmp_path) as (on, store):
        joke = Bit(
            guild_id=GUILD, person_id=TOM.id, persona="ember", text="Tom, your bread has a lawyer.", line_id=7,
            at_ms=on.now_ms - 10**7, expires_ms=on.now_ms + LIVES_MS, landed_ms=on.now_ms - 10**7,
        )  # fmt: skip
        await store.bits.add(joke)
        await start(on, "roast")
        await on.settle()
        assert [bit.uses for bit in await store.bits.of(GUILD, TOM.id)] == [1]


async def test_a_store_that_is_away_stops_no_show(tmp_path: Path) -> None:
    class Away:
        def __getattr__(self, _: str):
            async def call(*_: object) -> None:
                raise Unavailable("The store does not answer.")

            return call

    async with world() as on:
        for one in on.highers:
            one.director.prompter.jokes = Jokes(QUIET, Away(), on.tasks.create_task)  # type: ignore[arg-type]
        await start(on, "roast")
        assert speakers(on) == ["velvet", "ember", "gale", "rust", "velvet"]


async def test_whoever_is_forgotten_leaves_no_joke(tmp_path: Path) -> None:
    async with remembering(tmp_path) as (on, store):
        await start(on, "roast")
        receipt = await store.memory.forget_person(GUILD, TOM.id)
        assert "heard" in receipt.what and list(await store.bits.told(GUILD, TOM.id)) == []
