"""What is promised while the store is away."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bus.connection import Bus, connect
from bus.outbox import Entry, Outbox
from den.errors import Unavailable
from tests.bus.server import Server

DISK = ("--appendonly", "yes", "--appendfsync", "everysec")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path, *DISK).start()
    yield server
    server.kill()


@pytest.fixture
async def bus(server: Server) -> AsyncIterator[Bus]:
    bus = await connect(server.url)
    yield bus
    await bus.aclose()


def entry(body: str, person: int = 7) -> Entry:
    return Entry("fact", 1, person, body)


async def nothing(_: Entry) -> None:
    raise AssertionError("nothing was withdrawn")


async def drained(outbox: Outbox, holder: str = "one") -> list[str]:
    found: list[str] = []

    async def apply(one: Entry) -> None:
        found.append(one.body)

    await outbox.drain(holder, apply, nothing)
    return found


async def test_what_waits_is_drained_in_its_order_and_once(bus: Bus) -> None:
    outbox = Outbox(bus)
    for n in range(250):
        await outbox.add(entry(f"e{n}"))
    assert await drained(outbox) == [f"e{n}" for n in range(250)]
    assert await drained(outbox) == []
    assert await outbox.waiting() == 0


async def test_how_long_the_oldest_has_waited_is_known(bus: Bus) -> None:
    outbox = Outbox(bus)
    assert await outbox.oldest_ms() is None
    first = await outbox.add(entry("first"))
    await outbox.add(entry("second"))
    assert await outbox.oldest_ms() == int(first.partition("-")[0])


async def test_what_was_added_survives_a_kill_of_redis(server: Server, bus: Bus) -> None:
    await Outbox(bus).add(entry("promised"))
    server.kill()
    server.start()
    again = await connect(server.url)
    assert await drained(Outbox(again)) == ["promised"]
    await again.aclose()


async def test_a_redis_that_keeps_no_log_promises_nothing(lone: Server) -> None:
    bus = await connect(lone.url)
    outbox = Outbox(bus)
    with pytest.raises(Unavailable, match="nothing was kept"):
        await outbox.add(entry("lost"))
    assert await outbox.waiting() == 0
    await bus.aclose()


async def test_a_store_that_is_still_away_loses_nothing_and_keeps_the_order(bus: Bus) -> None:
    outbox, tries = Outbox(bus), [0]
    for n in range(3):
        await outbox.add(entry(f"e{n}"))

    async def away(one: Entry) -> None:
        tries[0] += 1
        if one.body == "e1":
            raise Unavailable("The store is away.")

    for _ in range(2):
        with pytest.raises(Unavailable):
            await outbox.drain("one", away, nothing)
    assert tries[0] == 3
    assert await drained(outbox) == ["e1", "e2"]


async def test_what_a_dead_drainer_left_is_taken_up_by_the_next(bus: Bus) -> None:
    outbox = Outbox(bus)
    for n in range(3):
        await outbox.add(entry(f"e{n}"))

    taken = asyncio.Event()

    async def hangs(_: Entry) -> None:
        taken.set()
        await asyncio.Event().wait()

    dying = asyncio.create_task(outbox.drain("dead", hangs, nothing))
    await taken.wait()
    dying.cancel()
    await asyncio.wait((dying,))
    assert await drained(outbox, "next") == ["e0", "e1", "e2"]


async def test_an_entry_withdrawn_while_it_is_applied_is_undone(bus: Bus) -> None:
    outbox = Outbox(bus)
    await outbox.add(entry("secret"))
    undone: list[str] = []

    async def apply(_: Entry) -> None:
        assert await outbox.withdraw(lambda one: one.person_id == 7) == 1

    async def undo(one: Entry) -> None:
        undone.append(one.body)

    await outbox.drain("one", apply, undo)
    assert undone == ["secret"]


async def test_only_what_is_meant_is_withdrawn(bus: Bus) -> None:
    outbox = Outbox(bus)
    await outbox.add(entry("mine", 7))
    await outbox.add(entry("another's", 8))
    assert await outbox.withdraw(lambda one: one.person_id == 7) == 1
    assert await drained(outbox) == ["another's"]


async def test_a_full_outbox_promises_nothing_more(bus: Bus) -> None:
    outbox = Outbox(bus, most=2)
    await outbox.add(entry("a"))
    await outbox.add(entry("b"))
    with pytest.raises(Unavailable, match="2 changes wait"):
        await outbox.add(entry("c"))
