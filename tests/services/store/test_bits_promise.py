"""The promises of the bit ledger and of the running summaries."""

import asyncio

from den.bit import LIVES_MS, MOST_BITS, MOST_USES, Bit, usable
from den.summary import Summary
from tests.services.store.conftest import NOW, Clock, Reopen, Store

ANA, BO = 11, 12


def bit(line: int = 5, guild: int = 1, person: int = ANA, **more: object) -> Bit:
    fields = {"persona": "ember", "text": "Your parrot files taxes.", "at_ms": NOW, "expires_ms": NOW + LIVES_MS}
    return Bit.model_validate({"guild_id": guild, "person_id": person, "line_id": line, **fields, **more})


def summary(until: int, text: str = "they talk of bread", at: int = NOW) -> Summary:
    return Summary(guild_id=1, channel_id=9, text=text, until_line_id=until, at_ms=at, expires_ms=at + 1_000)


async def test_a_bit_is_kept_once_with_its_line(store: Store, reopen: Reopen) -> None:
    assert await store.bits.add(bit())
    assert not await store.bits.add(bit(text="another"))
    assert list(await (await reopen()).bits.of(1, ANA)) == [bit()]


async def test_a_bit_is_seen_of_its_person_and_guild_alone(store: Store) -> None:
    await store.bits.add(bit())
    assert list(await store.bits.of(1, BO)) == list(await store.bits.of(2, ANA)) == []
    assert not await store.bits.land(2, ANA, "5", NOW)
    assert await store.bits.use(1, BO, "5") is None


async def test_a_bit_lands_once_whoever_laughs(store: Store) -> None:
    await store.bits.add(bit())
    landed = await asyncio.gather(*(store.bits.land(1, ANA, "5", NOW + n) for n in range(8)))
    assert sorted(landed) == [False] * 7 + [True]
    assert (await store.bits.of(1, ANA))[0].landed_ms is not None


async def test_a_bit_that_is_worn_out_is_deleted(store: Store) -> None:
    await store.bits.add(bit())
    uses = [await store.bits.use(1, ANA, "5") for _ in range(MOST_USES)]
    assert uses == list(range(1, MOST_USES + 1))
    assert await store.bits.use(1, ANA, "5") is None
    assert list(await store.bits.of(1, ANA)) == []


async def test_a_bit_is_gone_at_its_end_and_with_its_person(store: Store, clock: Clock) -> None:
    await store.bits.add(bit(5))
    await store.bits.add(bit(6, expires_ms=NOW + 10))
    clock.ms += 10
    assert [one.id for one in await store.bits.of(1, ANA)] == ["5"]
    assert (await store.memory.forget_person(1, ANA)).count >= 1
    assert list(await store.bits.of(1, ANA)) == []


async def test_a_person_has_only_so_many_bits(store: Store) -> None:
    added = [await store.bits.add(bit(n)) for n in range(MOST_BITS + 1)]
    assert added == [True] * MOST_BITS + [False]


def test_only_a_bit_that_landed_and_is_not_worn_out_is_usable() -> None:
    silent, fresh, worn = bit(1), bit(2, landed_ms=NOW), bit(3, landed_ms=NOW, uses=MOST_USES)
    used, ended = bit(4, landed_ms=NOW, uses=1), bit(5, landed_ms=NOW, expires_ms=NOW + 1)
    assert usable((silent, used, fresh, worn, ended), NOW + 1) == (fresh, used)


async def test_a_summary_is_replaced_by_one_that_knows_more(store: Store) -> None:
    assert await store.summaries.write(summary(10))
    assert not await store.summaries.write(summary(10, "as much"))
    assert not await store.summaries.write(summary(9, "less"))
    assert await store.summaries.write(summary(11, "more"))
    found = await store.summaries.read(1, 9)
    assert found is not None and found.text == "more"
    assert await store.summaries.read(1, 8) is None


async def test_of_many_summaries_at_once_the_one_that_knows_most_stays(store: Store, reopen: Reopen) -> None:
    other = await reopen()
    writes = [(store, other)[n % 2].summaries.write(summary(n, f"until {n}")) for n in range(20, 0, -1)]
    await asyncio.gather(*writes)
    found = await store.summaries.read(1, 9)
    assert found is not None and found.until_line_id == 20


async def test_a_summary_that_has_ended_makes_room_and_one_is_dropped(store: Store, clock: Clock) -> None:
    await store.summaries.write(summary(10))
    clock.ms += 1_000
    assert await store.summaries.read(1, 9) is None
    assert await store.summaries.write(summary(5, at=clock.ms))
    assert await store.summaries.drop(1, 9) == 1
    assert await store.summaries.read(1, 9) is None


async def test_a_joke_that_was_heard_is_kept_until_its_end_apart_from_those_that_landed(
    store: Store, clock: Clock
) -> None:
    await store.bits.tell(bit(7, expires_ms=NOW + 10))
    await store.bits.tell(bit(7, expires_ms=NOW + 10))
    assert [one.id for one in await store.bits.told(1, ANA)] == ["7"]
    assert list(await store.bits.of(1, ANA)) == []
    clock.ms = NOW + 11
    assert list(await store.bits.told(1, ANA)) == []


async def test_a_deleted_line_takes_what_was_kept_of_it_about_whomever(store: Store) -> None:
    for person_id in (ANA, BO):
        await store.bits.add(bit(5, person_id=person_id))
        await store.bits.tell(bit(5, person_id=person_id))
    await store.bits.add(bit(6))
    assert await store.bits.drop_line(1, 5) == 4
    assert await store.bits.drop_line(2, 6) == await store.bits.drop_line(1, 5) == 0
    assert [one.id for one in await store.bits.of(1, ANA)] == ["6"]
    assert list(await store.bits.told(1, BO)) == []
