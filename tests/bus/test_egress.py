"""The egress count: refusals of Discord are summed for an address, and at the limit it keeps away."""

import itertools

from redis.asyncio import Redis

from bus import keys
from bus.egress import KEPT, STOP_AT, WINDOW_MS, EgressCount
from tests.bus.stage import bus_of

_addresses = (f"address{nr}" for nr in itertools.count())


class Clock:
    now = 1_795_000_000_000

    def __call__(self) -> int:
        return self.now


async def test_at_five_hundred_in_ten_minutes_whoever_adds_one_is_told_to_keep_away(redis: Redis) -> None:
    clock, address = Clock(), next(_addresses)
    agents = [EgressCount(bus_of(redis), address, now_ms=clock) for _ in range(5)]
    waits = []
    for nr in range(STOP_AT + 2):
        clock.now += 100
        waits.append(await agents[nr % 5].add())
    assert waits[: STOP_AT - 1] == [0.0] * (STOP_AT - 1)
    assert waits[STOP_AT - 1] == (WINDOW_MS - (STOP_AT - 1) * 100) / 1000
    assert all(waits[STOP_AT - 1 :])


async def test_what_is_older_than_ten_minutes_does_not_count(redis: Redis) -> None:
    clock, address = Clock(), next(_addresses)
    count = EgressCount(bus_of(redis), address, now_ms=clock)
    for _ in range(STOP_AT):
        await count.add()
    clock.now += WINDOW_MS
    assert await count.add() == 0


async def test_another_address_has_a_count_of_its_own(redis: Redis) -> None:
    clock, address = Clock(), next(_addresses)
    for _ in range(STOP_AT):
        await EgressCount(bus_of(redis), address, now_ms=clock).add()
    assert await EgressCount(bus_of(redis), next(_addresses), now_ms=clock).add() == 0


async def test_the_count_does_not_grow_for_ever_and_ends_by_itself(redis: Redis) -> None:
    address = next(_addresses)
    count = EgressCount(bus_of(redis), address)
    for _ in range(KEPT + 5):
        await count.add()
    assert await redis.zcard(keys.egress(address)) == KEPT
    assert 0 < await redis.pttl(keys.egress(address)) <= WINDOW_MS
