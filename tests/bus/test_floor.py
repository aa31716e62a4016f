"""The floor's stories, on fakeredis and on the real server."""

import asyncio
from pathlib import Path

import pytest
from redis.asyncio import Redis

from bus import keys
from bus.floor import Ask, Floor, Seat
from bus.grant import Header
from den.errors import BadInput, BusAway
from den.limits import UNLIMITED, Limits
from den.turn import LAST_WORD
from tests.bus.server import Server, free_port
from tests.bus.stage import C3, Stage, bus_of
from tests.bus.stories import STORIES


@pytest.mark.parametrize("story", STORIES)
async def test_story(story: str, redis: Redis) -> None:
    stage = await Stage(redis).open()
    try:
        await STORIES[story](stage)
    finally:
        await stage.close()


async def test_the_servers_own_clock_is_used_when_none_is_given(redis: Redis) -> None:
    floor = Floor(bus_of(redis))
    seconds, _ = await redis.time()
    assert abs((await floor.state(1, 2)).now_ms - seconds * 1000) < 2_000


async def test_a_durable_send_waits_for_the_disk(real: Redis) -> None:
    stage = await Stage(real).open()
    stage.floor = Floor(bus_of(real), now_ms=lambda: stage.now, durable=True)
    before = (await real.info("commandstats")).get("cmdstat_waitaof", {"calls": 0})["calls"]
    turn = await stage.granted()
    assert (await stage.floor.send(turn, None)).ok
    assert (await real.info("commandstats"))["cmdstat_waitaof"]["calls"] == before + 1
    await stage.close()


async def test_a_durable_send_goes_on_where_there_is_no_log_to_wait_for(lone: Server) -> None:
    async with Redis.from_url(lone.url, protocol=2) as redis:
        stage = await Stage(redis).open()
        stage.floor = Floor(bus_of(redis), now_ms=lambda: stage.now, durable=True)
        turn = await stage.granted()
        assert (await stage.floor.send(turn, None)).ok
        await stage.close()


async def test_without_redis_a_claim_is_bus_away() -> None:
    async with Redis(port=free_port(), retry=None) as nobody:
        with pytest.raises(BusAway, match="Redis does not answer"):
            await Floor(bus_of(nobody)).claim(Ask(1, 2, 3, 4, (Seat("ember", C3),)))


@pytest.mark.parametrize("damage", ["{", "[]", "7", "", "null", '{"at": "soon"}'])
async def test_damaged_keys_of_a_floor_do_not_silence_its_channel(redis: Redis, damage: str) -> None:
    stage = await Stage(redis).open()
    await stage.limit(s=(5, 5, 5))
    before = await stage.granted("ember")
    await stage.claim(stage.line(), Seat("vex", C3))
    await redis.hset(keys.ledger(stage.guild), "limits", damage)
    place = (stage.guild, stage.channel)
    for key in (*(of(*place) for of in (keys.floor, keys.roots, keys.why)), keys.turns(stage.guild)):
        for field in await redis.hkeys(key):
            await redis.hset(key, field, damage)
    assert (await stage.floor.send(before, None)).reason == "the floor has gone on"
    stage.now += 61_000  # and the sweep of old roots goes over it
    await stage.granted("moss")
    await stage.close()


async def test_a_full_redis_leaves_no_turn_that_could_be_sent(lone: Server) -> None:
    async with Redis.from_url(lone.url, protocol=2) as redis:
        stage = await Stage(redis).open()
        await redis.config_set("maxmemory", 1)
        with pytest.raises(BusAway, match="Redis takes no writes now"):
            await stage.claim(stage.line(), Seat("ember", C3), payload="{}")
        await redis.config_set("maxmemory", 0)
        ((_, raw),) = [told for told in await stage.messages() if told[0].endswith(":ember")]
        ghost = Header.model_validate_json(raw.partition(b"\n")[0]).turn
        assert (await stage.floor.send(ghost, None)).reason == "the floor has gone on"
        await stage.close()


@pytest.mark.live
@pytest.mark.parametrize(("log", "kept"), [("yes", True), ("no", False)])
async def test_a_turn_of_before_a_crash_is_sent_only_if_redis_remembers_it(
    tmp_path: Path, log: str, kept: bool
) -> None:
    server = Server(tmp_path, "--appendonly", log, "--appendfsync", "always").start()
    async with Redis.from_url(server.url, protocol=2) as redis:
        stage = await Stage(redis).open()
        before = await stage.granted("ember")
        server.kill()
        await asyncio.to_thread(server.start)  # meanwhile the client learns that its connection is gone
        assert (await stage.floor.send(before, None)).ok == kept
        await stage.close()
        stage.pubsub = redis.pubsub()
        await stage.open()
        stage.now += 200_000
        assert (await stage.granted("vex")).epoch > before.epoch
        await stage.close()
    server.kill()


async def test_the_commands_of_an_answered_line_do_not_grow_with_the_cast(real: Redis) -> None:
    counts = []
    for cast in (2, 8):
        stage = await Stage(real).open()
        extra = tuple(Seat(f"bot{n}", C3) for n in range(cast - 1))
        await stage.spoken()
        before = await _commands(real)
        await stage.spoken(runners_up=extra)
        counts.append(await _commands(real) - before)
        await stage.close()
    assert counts[0] == counts[1]


async def test_the_commands_inside_the_script_do_not_grow_with_the_cast_either(real: Redis) -> None:
    stage = await Stage(real).open()
    await stage.spoken()
    before = await real.info("commandstats")
    await stage.spoken(runners_up=tuple(Seat(f"bot{n}", C3) for n in range(7)))
    after = await real.info("commandstats")
    calls = {name: after[name]["calls"] - before.get(name, {"calls": 0})["calls"] for name in after}
    assert calls["cmdstat_hmget"] == 3  # the ledger twice, and once what is left to spend
    await stage.close()


async def test_a_servers_own_limit_cannot_be_higher_than_the_dens(redis: Redis) -> None:
    stage = await Stage(redis).open()
    limits = Limits(channel=(2, 1_000, 1_000))
    stage.floor = Floor(bus_of(redis), now_ms=lambda: stage.now, limits=limits)
    await stage.limit(c=(9, 0, 1))
    for thrift in (0, LAST_WORD):  # the lower of the two, window by window: here one line a day
        turn = await stage.granted()
        assert turn.thrift == thrift
        assert (await stage.floor.send(turn, None)).ok
        await stage.floor.sent(turn, stage.line())
    await stage.limit(c=(9, 0, 0))
    stage.now += 86_400_000
    assert [(await stage.spoken()).thrift for _ in range(3)] == [0, 0, LAST_WORD]
    await stage.close()


async def test_direct_messages_share_no_limit_of_a_server(redis: Redis) -> None:
    stage = await Stage(redis).open()
    stage.guild = 0
    once = (1, 1, 1)
    limits = UNLIMITED.model_copy(update={"server": once, "persona": once})
    stage.floor = Floor(bus_of(redis), now_ms=lambda: stage.now, limits=limits)
    await stage.listen("ember")
    assert [(await stage.spoken()).thrift for _ in range(3)] == [0, 0, 0]
    await stage.close()


async def _commands(redis: Redis) -> int:
    stats = await redis.info("commandstats")
    return sum(row["calls"] for name, row in stats.items() if name not in ("cmdstat_info", "cmdstat_ping"))


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"speakers": ()}, "names no speaker"),
        ({"speakers": (Seat("ember", C3),) * 9}, "more than 8 speakers"),
        ({"runners_up": (Seat("ember", C3),) * 9}, "more than 8 speakers"),
        ({"budget": 0}, "budget is 1 to 8"),
        ({"budget": 9}, "budget is 1 to 8"),
        ({"hold_ms": 40_001}, "held for 1 to 40000 ms"),
        ({"payload": "🔥" * 20_000}, "payload is over"),
    ],
)
def test_an_ask_beyond_its_bounds_is_refused_in_a_sentence(change: dict, sentence: str) -> None:
    whole = {"guild_id": 1, "channel_id": 2, "root_id": 3, "root_author_id": 4, "speakers": (Seat("ember", C3),)}
    with pytest.raises(BadInput, match=sentence):
        Ask(**(whole | change))
