"""The roster knows who belongs to the den for good, and who is there right now."""

import logging
import os
import socket
import subprocess
from collections.abc import AsyncIterator

import pytest
from redis.asyncio import Redis

from bus import keys
from bus.roster import PRESENCE_MS, Entry, Roster, is_dead
from tests.bus.stage import bus_of


def entry(persona: str = "ember", **more) -> Entry:
    whole = {
        "persona": persona, "name": persona.title(), "kind": "roaster", "user_id": 2**60 + len(persona),
        "application_id": 2**60, "role": "speaker", "pid": os.getpid(), "host": "elsewhere", "started_ms": 1,
        "instance": f"{persona}-1",
    }  # fmt: skip
    return Entry(**(whole | more))


@pytest.fixture
async def empty(redis: Redis) -> AsyncIterator[Redis]:
    async def clear() -> None:
        for name in await redis.keys("den:{den}:*"):
            await redis.delete(name)

    await clear()
    yield redis
    await clear()


async def test_who_enters_is_online_and_who_leaves_stays_known(empty: Redis) -> None:
    roster, ember, vex = Roster(bus_of(empty)), entry("ember"), entry("vex")
    assert await roster.enter(ember)
    assert await roster.enter(vex)
    await roster.leave(vex)
    cast = await roster.read()
    assert [(seen.entry, seen.online) for seen in cast.entries] == [(ember, True), (vex, False)]
    assert await roster.siblings() == {ember.user_id: "ember", vex.user_id: "vex"}


async def test_presence_ends_by_itself(empty: Redis) -> None:
    roster, ember = Roster(bus_of(empty)), entry()
    await roster.enter(ember)
    assert 0 < await empty.pttl(keys.lease("place:ember#0")) <= PRESENCE_MS
    await empty.delete(keys.lease("place:ember#0"))  # as its expiry would
    assert [seen.online for seen in (await roster.read()).entries] == [False]
    assert await roster.beat(ember)
    assert [seen.online for seen in (await roster.read()).entries] == [True]


async def test_a_beat_keeps_presence_and_tells_news(empty: Redis) -> None:
    roster, ember = Roster(bus_of(empty)), entry()
    await roster.enter(ember)
    await empty.pexpire(keys.lease("place:ember#0"), 100)
    ready = ember.model_copy(update={"gateway_ready": True})
    assert await roster.beat(ready)
    assert await empty.pttl(keys.lease("place:ember#0")) > 100
    assert [seen.entry for seen in (await roster.read()).entries] == [ready]


async def test_a_second_process_of_one_place_stays_out_until_the_first_is_gone(empty: Redis) -> None:
    first, second = entry(instance="a"), entry(instance="b")
    living, waiting = Roster(bus_of(empty)), Roster(bus_of(empty))
    assert await living.enter(first)
    assert not await waiting.enter(second)
    assert not await waiting.beat(second)
    assert [seen.entry.instance for seen in (await living.read()).entries] == ["a"]
    await living.leave(first)
    assert await waiting.beat(second)
    assert not await living.beat(first)


async def test_a_restarted_process_takes_over_from_a_dead_one_at_once(empty: Redis) -> None:
    await Roster(bus_of(empty)).enter(entry(instance="a"))
    roster = Roster(bus_of(empty), is_dead=lambda other: other.instance == "a")
    assert await roster.enter(entry(instance="b"))


async def test_ears_of_two_ranks_have_two_places(empty: Redis) -> None:
    roster = Roster(bus_of(empty))
    assert await roster.enter(entry("host", kind="host", role="ear", rank=0, instance="a"))
    assert await roster.enter(entry("host", kind="host", role="ear", rank=1, instance="b"))
    assert len((await roster.read()).entries) == 2


async def test_a_malformed_entry_is_left_out_with_one_warning(empty: Redis, caplog) -> None:
    roster = Roster(bus_of(empty))
    await roster.enter(entry())
    for place, raw in (("vex#0", '{"persona": "vex"}'), ("moss#0", "\x00")):
        await empty.set(keys.cast(place), raw)
        await empty.sadd(keys.places(), place)
    with caplog.at_level(logging.WARNING):
        cast = await roster.read()
        await roster.read()
    assert ([seen.entry.persona for seen in cast.entries], cast.malformed) == (["ember"], 2)
    assert len(caplog.records) == 1
    assert "is malformed" in caplog.text


async def test_the_cast_has_a_lifetime(empty: Redis) -> None:
    await Roster(bus_of(empty)).enter(entry("host", kind="host", role="ear"))
    assert await empty.ttl(keys.cast("host#0")) > 86_400
    assert await empty.ttl(keys.places()) > 86_400


async def test_who_enters_as_somebody_else_is_left_out(empty: Redis) -> None:
    roster = Roster(bus_of(empty))
    await roster.enter(entry("vex"))
    for forged in (entry("ember"), entry("vex", role="ear", rank=-1), entry("vex", kind="host")):
        await empty.set(keys.cast("vex#0"), forged.model_dump_json())
        assert (await roster.read()).malformed == 1


async def test_an_entry_that_was_damaged_is_mended_by_its_owner_within_half_a_minute(empty: Redis) -> None:
    roster, ember = Roster(bus_of(empty)), entry()
    await roster.enter(ember)
    await empty.set(keys.cast("ember#0"), "{nonsense")
    for _ in range(30):
        await roster.beat(ember)
    assert [seen.entry for seen in (await roster.read()).entries] == [ember]


def test_only_a_process_of_this_machine_can_be_known_to_be_dead() -> None:
    child = subprocess.Popen(["true"])
    child.wait()
    assert is_dead(entry(pid=child.pid, host=socket.gethostname()))
    assert not is_dead(entry(pid=os.getpid(), host=socket.gethostname()))
    assert not is_dead(entry(pid=child.pid, host="elsewhere"))


async def test_a_standby_is_known_to_be_there_and_speaks_for_nobody(empty: Redis) -> None:
    active, standby = Roster(bus_of(empty)), Roster(bus_of(empty))
    await active.enter(entry())
    await standby.wait_at("ember#1", "here:8")
    cast = await active.read()
    assert cast.held == {"ember#0": "ember-1", "ember#1": "here:8"}
    assert [seen.entry.place for seen in cast.entries] == ["ember#0"]


async def test_whoever_waits_at_a_place_takes_it_from_nobody(empty: Redis) -> None:
    roster = Roster(bus_of(empty))
    await roster.enter(entry())
    await Roster(bus_of(empty)).wait_at("ember#0", "here:8")
    assert (await roster.read()).held == {"ember#0": "ember-1"}
    assert await roster.beat(entry())


async def test_a_standby_that_takes_over_enters_at_its_own_place(empty: Redis) -> None:
    roster = Roster(bus_of(empty))
    await roster.wait_at("ember#1", "here:8")
    assert await roster.enter(entry(rank=1, instance="here:8"))
    assert [(seen.entry.place, seen.online) for seen in (await roster.read()).entries] == [("ember#1", True)]


async def test_the_parts_of_a_bot_are_there_beside_each_other(empty: Redis) -> None:
    parts = [entry(shards=name, instance=name) for name in ("0-1/4", "2-3/4")]
    for part in parts:
        assert await Roster(bus_of(empty)).enter(part)
    seen = (await Roster(bus_of(empty)).read()).entries
    assert {(one.entry.shards, one.online) for one in seen} == {("0-1/4", True), ("2-3/4", True)}


async def test_an_entry_for_all_servers_has_no_field_that_an_older_process_does_not_know(empty: Redis) -> None:
    await Roster(bus_of(empty)).enter(entry())
    assert b"shards" not in await empty.get(keys.cast("ember#0"))
