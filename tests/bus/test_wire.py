"""The wire: messages come through, a lost server costs a resync, a bad message costs one line of log."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from redis.asyncio import Redis

from bus.connection import connect
from bus.messages import LedgerChanged, parse_notice
from bus.wire import IDLE_S, Wire
from den.errors import BusAway
from tests.bus.server import Server
from tests.bus.stage import bus_of

A, B = "den:{1}:a", "den:{2}:b"


class Listener:
    """What came, and how often the facts had to be read again."""

    def __init__(self, read: Callable[[bytes], object] = lambda raw: raw) -> None:
        self.heard: asyncio.Queue[tuple[str, bytes]] = asyncio.Queue()
        self.resynced: asyncio.Queue[None] = asyncio.Queue()
        self._read = read

    def on_message(self, topic: str, raw: bytes) -> None:
        self._read(raw)
        self.heard.put_nowait((topic, raw))

    async def on_resync(self) -> None:
        self.resynced.put_nowait(None)

    async def next(self) -> tuple[str, bytes]:
        async with asyncio.timeout(10):
            return await self.heard.get()

    async def ready(self) -> None:
        async with asyncio.timeout(10):
            await self.resynced.get()


@asynccontextmanager
async def listening(wire: Wire, listener: Listener, *topics: str) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(wire.run(topics, listener.on_message, listener.on_resync))
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def until_heard(wire: Wire, topic: str) -> None:
    """`add` is active very soon: a message that reaches somebody proves it."""
    async with asyncio.timeout(10):
        while await wire.publish(topic, LedgerChanged(guild_id=0)) == 0:  # noqa: ASYNC110 # the server tells us nothing
            await asyncio.sleep(0.01)


async def test_topics_of_two_slots_come_over_one_wire(real: Redis, valkey: Server) -> None:
    wire, listener = Wire(bus_of(real), valkey.url), Listener()
    async with listening(wire, listener, A, B):
        await listener.ready()
        assert await wire.publish(A, LedgerChanged(guild_id=1)) == 1
        assert await wire.publish(B, LedgerChanged(guild_id=2)) == 1
        assert [(await listener.next())[0] for _ in range(2)] == [A, B]


async def test_a_topic_is_added_and_dropped_while_it_runs(real: Redis, valkey: Server) -> None:
    wire, listener = Wire(bus_of(real), valkey.url), Listener()
    async with listening(wire, listener):
        await listener.ready()
        await wire.add(A)
        await until_heard(wire, A)
        assert (await listener.next())[0] == A
        await wire.add(B)
        await until_heard(wire, B)
        await wire.drop(A)
        await wire.publish(B, LedgerChanged(guild_id=1))
        assert [(await listener.next())[0] for _ in range(2)] == [B, B]
        assert await wire.publish(A, LedgerChanged(guild_id=1)) == 0


@pytest.mark.live
async def test_after_a_lost_server_it_subscribes_again_and_asks_for_a_resync(lone: Server, caplog) -> None:
    redis = await connect(lone.url)
    wire, listener = Wire(redis, lone.url), Listener()
    with caplog.at_level(logging.INFO):
        async with listening(wire, listener, A):
            await listener.ready()
            lone.kill()
            with pytest.raises(BusAway):
                await wire.publish(A, LedgerChanged(guild_id=1))
            lone.start()
            await listener.ready()
            assert await wire.publish(A, LedgerChanged(guild_id=1)) == 1
            assert (await listener.next())[0] == A
    lines = [record.message for record in caplog.records if record.name == "bus.wire"]
    assert [line.split(" (")[0] for line in lines] == [
        f"The bus at 127.0.0.1:{lone.port} is away",
        f"The bus at 127.0.0.1:{lone.port} answers again.",
    ]
    await redis.aclose()


async def test_a_malformed_message_is_dropped_with_one_sentence(real: Redis, valkey: Server, caplog) -> None:
    wire, listener = Wire(bus_of(real), valkey.url), Listener(read=parse_notice)
    async with listening(wire, listener, A):
        await listener.ready()
        await real.execute_command("SPUBLISH", A, b"\x00 not a notice")
        await wire.publish(A, LedgerChanged(guild_id=7))
        assert parse_notice((await listener.next())[1]) == LedgerChanged(guild_id=7)
    assert wire.dropped == 1
    (record,) = [record for record in caplog.records if record.name == "bus.wire"]
    assert record.message.startswith(f"A message on {A} is dropped: A notice from the bus is malformed")


async def test_a_mistake_of_ours_ends_the_wire_instead_of_hiding(real: Redis, valkey: Server) -> None:
    def wrong(raw: bytes) -> object:
        raise ZeroDivisionError

    wire, listener = Wire(bus_of(real), valkey.url), Listener(read=wrong)
    async with listening(wire, listener, A) as task:
        await listener.ready()
        await wire.publish(A, LedgerChanged(guild_id=1))
        with pytest.raises(ZeroDivisionError):
            await asyncio.wait_for(task, 10)


async def test_a_resync_that_finds_the_bus_away_is_tried_again(real: Redis, valkey: Server) -> None:
    wire, listener, tries = Wire(bus_of(real), valkey.url), Listener(), []

    async def on_resync() -> None:
        tries.append(1)
        if len(tries) == 1:
            raise BusAway("gone in between")
        await listener.on_resync()

    task = asyncio.create_task(wire.run([A], listener.on_message, on_resync))
    await listener.ready()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert len(tries) == 2


class Quiet:
    """A link from which nothing came for so long; takes down what it is told."""

    def __init__(self, silent_s: float) -> None:
        self.heard_at = asyncio.get_running_loop().time() - silent_s
        self.told: list[str] = []

    def tell(self, words: tuple[str, ...]) -> None:
        self.told.append(words[0])

    def drop(self, why: str) -> None:
        self.told.append("dropped")


async def test_a_quiet_server_is_asked_before_it_is_given_up(redis: Redis) -> None:
    """It is looked at every IDLE_S: at one look it may be a moment too early, at the next a moment too late."""
    wire = Wire(bus_of(redis), "redis://127.0.0.1")
    quiet = [Quiet(IDLE_S - 0.01), Quiet(2 * IDLE_S + 0.01), Quiet(0)]
    wire._links = {str(nr): link for nr, link in enumerate(quiet)}
    wire._look_for_the_silent()
    assert [link.told for link in quiet] == [["PING"], ["dropped"], []]
