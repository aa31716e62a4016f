"""The promise of every keeper of records: guild and owner are the boundary, and nothing written is lost."""

import asyncio
from dataclasses import replace

import pytest

from den.errors import BadInput
from services.store.facts import Facts
from services.store.record import Record, channel, person
from tests.services.store.conftest import NOW, Clock, Reopen, Store, fill, is_slow

ANA = person(11)


def record(id: str = "a", owner: str = ANA, guild: int = 1, **more: object) -> Record:
    fields: dict[str, object] = {"kind": "fact", "body": f"body of {id}", "at_ms": NOW}
    return Record(guild_id=guild, owner=owner, id=id, **{**fields, **more})  # type: ignore[arg-type]


async def ids(store: Store, guild: int = 1, owner: str = ANA, limit: int = 10_000) -> list[str]:
    return [one.id for one in await store.records.of(guild, owner, "fact", limit)]


async def test_a_record_is_put_once_however_often_it_comes(store: Store) -> None:
    assert await store.records.put(record()) == "stored"
    assert await store.records.put(record(body="another")) == "there"
    assert [one.body for one in await store.records.of(1, ANA, "fact", 9)] == ["body of a"]


async def test_the_same_record_from_many_at_once_is_there_once(store: Store, reopen: Reopen) -> None:
    other = await reopen()
    puts = [(store, other)[n % 2].records.put(record()) for n in range(20)]
    assert sorted(await asyncio.gather(*puts)) == ["stored"] + ["there"] * 19
    assert await ids(store) == ["a"]


async def test_a_replacement_of_an_old_version_is_refused(store: Store) -> None:
    await store.records.put(record())
    first = await store.records.read(1, ANA, "fact", "a")
    assert first is not None
    assert await store.records.replace(replace(first, body="new", expires_ms=NOW + 5))
    assert not await store.records.replace(replace(first, body="late"))
    found = await store.records.read(1, ANA, "fact", "a")
    assert found is not None
    assert (found.body, found.version, found.expires_ms) == ("new", 2, NOW + 5)


async def test_of_many_that_replace_at_once_one_wins_each_round(store: Store) -> None:
    await store.records.put(record(body="0"))

    async def add_one() -> None:
        while True:
            found = await store.records.read(1, ANA, "fact", "a")
            assert found is not None
            if await store.records.replace(replace(found, body=str(int(found.body) + 1))):
                return

    await asyncio.gather(*(add_one() for _ in range(12)))
    found = await store.records.read(1, ANA, "fact", "a")
    assert found is not None
    assert (found.body, found.version) == ("12", 13)


async def test_uses_are_counted_and_none_is_lost(store: Store, reopen: Reopen) -> None:
    other = await reopen()
    await store.records.put(record())
    counts = await asyncio.gather(*((store, other)[n % 2].records.use(1, ANA, "fact", "a") for n in range(60)))
    assert sorted(count for count in counts if count) == list(range(1, 61))
    assert await store.records.use(1, ANA, "fact", "b") is None


async def test_what_has_ended_is_neither_read_nor_used_nor_replaced(store: Store, clock: Clock) -> None:
    await store.records.put(record(expires_ms=NOW + 10))
    found = await store.records.read(1, ANA, "fact", "a")
    assert found is not None
    clock.ms += 10
    assert await store.records.read(1, ANA, "fact", "a") is None
    assert await ids(store) == []
    assert await store.records.use(1, ANA, "fact", "a") is None
    assert not await store.records.replace(replace(found, body="late"))


async def test_no_call_sees_beyond_guild_owner_and_kind(store: Store) -> None:
    await store.records.put(record(body="CANARY"))
    for guild, owner in ((2, ANA), (1, person(1)), (1, person(111)), (1, channel(11))):
        assert await ids(store, guild, owner) == []
        assert await store.records.read(guild, owner, "fact", "a") is None
        assert await store.records.drop(guild, owner, "fact", "a") == 0
        assert dict(await store.records.drop_owner(guild, owner)) == {}
    assert list(await store.records.of(1, ANA, "bit", 9)) == []
    assert await ids(store) == ["a"]


async def test_an_owner_is_dropped_with_all_kinds_and_up_to_a_time(store: Store) -> None:
    await store.records.put(record("old"))
    await store.records.put(record("bit", kind="bit"))
    await store.records.put(record("new", at_ms=NOW + 1))
    assert dict(await store.records.drop_owner(1, ANA, NOW)) == {"fact": 1, "bit": 1}
    assert await ids(store) == ["new"]
    assert dict(await store.records.drop_owner(None, ANA)) == {"fact": 1}
    assert await ids(store) == []


async def test_a_guild_is_dropped_with_everybody_and_every_channel(store: Store) -> None:
    for n in range(30):
        await store.records.put(record(f"f{n}", owner=person(n % 3)))
    await store.records.put(record("s", owner=channel(5), kind="summary"))
    await store.records.put(record("x", guild=2))
    assert dict(await store.records.drop_guild(1)) == {"fact": 30, "summary": 1}
    assert await ids(store, 2) == ["x"]
    assert dict(await store.records.drop_guild(1)) == {}


async def test_five_thousand_of_one_owner_are_all_read_the_newest_first(store: Store) -> None:
    await fill(store, [record(f"{n:04d}", body="x" * 400, at_ms=NOW + n) for n in range(5_000)])
    assert await ids(store) == [f"{n:04d}" for n in range(4_999, -1, -1)]
    assert await ids(store, limit=3) == ["4999", "4998", "4997"]
    assert dict(await store.records.drop_owner(1, ANA)) == {"fact": 5_000}


async def test_of_a_thousand_writers_at_once_none_is_lost(store: Store, reopen: Reopen, clock: Clock) -> None:
    other = await reopen()
    writers = 150 if is_slow(store) else 1_000
    memories = [Facts(each.records, clock, most=writers) for each in (store, other)]
    facts = await asyncio.gather(*(memories[n % 2].remember(1, 11, f"fact {n}") for n in range(writers)))
    assert sorted(await ids(store)) == sorted(fact.id for fact in facts)
    with pytest.raises(BadInput, match=f"{writers} facts"):
        await memories[0].remember(1, 11, "one more")


async def test_a_full_owner_has_room_again_after_a_drop(store: Store) -> None:
    for id in "abc":
        assert await store.records.put(record(id), most=3) == "stored"
    assert await store.records.put(record("d"), most=3) == "full"
    assert await store.records.drop(1, ANA, "fact", "b") == 1
    assert await store.records.drop(1, ANA, "fact", "b") == 0
    assert await store.records.put(record("d"), most=3) == "stored"
    await store.records.drop_owner(1, ANA)
    for id in "abc":
        assert await store.records.put(record(id), most=3) == "stored"
