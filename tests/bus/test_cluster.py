"""On a cluster of three nodes one whole turn works: claim, grant heard, send, sent, hand over."""

import asyncio
from collections.abc import Iterator
from contextlib import suppress

import pytest
from redis import Redis as BlockingRedis
from redis.crc import key_slot

from bus import keys
from bus.connection import Bus, connect
from bus.floor import Ask, Floor, Seat
from bus.grant import Grant, read_grant, read_header, write_grant
from bus.lease import Lease
from bus.library import Library
from bus.messages import LedgerChanged
from bus.once import first
from bus.script import Script
from bus.scripts import load_all
from bus.wire import Wire
from den.errors import BadInput
from den.line import Line, Speaker
from den.turn import Turn
from tests.bus.server import Server
from tests.bus.stage import ANN, C3

pytestmark = pytest.mark.live
SLOTS = ((0, 5460), (5461, 10922), (10923, 16383))
GUILDS = [next(guild for guild in range(1, 99) if low <= key_slot(b"%d" % guild) <= high) for low, high in SLOTS]
"""One guild on each node."""


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    nodes = [Server(tmp_path_factory.mktemp("node"), cluster=True).start() for _ in SLOTS]
    for node, (low, high) in zip(nodes, SLOTS, strict=True):
        with BlockingRedis(port=node.port) as redis:
            redis.execute_command("CLUSTER ADDSLOTSRANGE", low, high)
            redis.execute_command("CLUSTER MEET", "127.0.0.1", nodes[0].port, nodes[0].cluster_port)
    for node in nodes:
        node.until_cluster_is_ok(known=3)
    yield nodes[0]
    for node in nodes:
        node.kill()


async def whole_turn(redis: Bus, guild: int, grants: "asyncio.Queue[tuple[Turn, bool, Grant]]") -> None:
    floor, root = Floor(redis), 2**60 + guild
    await redis.call("HSET", keys.ledger(guild), "ready", 1)
    now_ms = (await floor.state(guild, 5)).now_ms
    author = Speaker(id=ANN, name="Ann", kind="human")
    line = Line(id=root, guild_id=guild, channel_id=5, author=author, text="Ember, roast me", at_ms=now_ms)
    payload = write_grant(Grant(line=line, reason="called"))
    seats = (Seat("ember", C3, ANN), Seat("ember", C3), Seat("vex", C3))
    answer = await floor.claim(Ask(guild, 5, root, ANN, seats, payload=payload, root_at_ms=now_ms, asked=True))
    assert (answer.outcome, answer.queued) == ("granted", ("vex",))
    async with asyncio.timeout(5):
        turn, again, grant = await grants.get()
    assert (turn, again, grant.line) == (answer.turn, False, line)
    assert (await floor.send(turn, ANN)).ok
    handover = await floor.sent(turn, root + 1)
    assert handover is not None
    assert await floor.held(guild, "vex") != ()
    assert len(await floor.why(guild, 5)) == 1


async def test_a_whole_turn_on_each_node_of_a_cluster(cluster: Server) -> None:
    redis = await connect(cluster.url)
    assert isinstance(redis, Library)
    grants: asyncio.Queue[tuple[Turn, bool, Grant]] = asyncio.Queue()
    ready = asyncio.Event()

    def on_message(topic: str, raw: bytes) -> None:
        header, body = read_header(raw)
        grants.put_nowait((header.turn, header.again, read_grant(body, header.turn)))

    async def on_resync() -> None:
        ready.set()

    wire = Wire(redis, cluster.url)
    inboxes = [keys.inbox(guild, "ember") for guild in GUILDS]
    task = asyncio.create_task(wire.run(inboxes[:1], on_message, on_resync))
    async with asyncio.timeout(5):
        await ready.wait()
    for topic in inboxes[1:]:
        ready.clear()
        await wire.add(topic)
        async with asyncio.timeout(5):
            await ready.wait()
    for guild in GUILDS:
        await whole_turn(redis, guild, grants)
    assert await wire.publish(keys.everyone(GUILDS[0]), LedgerChanged(guild_id=GUILDS[0])) == 0
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    await redis.aclose()


async def test_leases_and_firsts_work_on_a_cluster(cluster: Server) -> None:
    redis = await connect(cluster.url)
    assert await Lease(redis, "director", "a").take()
    assert await first(redis, GUILDS[1], "x", 60)
    assert not await first(redis, GUILDS[1], "x", 60)
    await redis.aclose()


async def test_durable_turns_are_refused_on_a_cluster(cluster: Server) -> None:
    redis = await connect(cluster.url)
    with pytest.raises(BadInput, match="Durable turns need a single Redis server"):
        Floor(redis, durable=True)
    await redis.aclose()


async def test_the_scripts_of_all_versions_are_brought_to_every_node(cluster: Server) -> None:
    redis = await connect(cluster.url)
    older = Script("return 1 -- of an older version")
    await redis.call("HSET", keys.scripts(), older.sha, older.text)
    await load_all(redis)
    for guild in GUILDS:
        assert await redis.call("EVALSHA", older.sha, 1, keys.why(guild, 1)) == 1
    await redis.aclose()
