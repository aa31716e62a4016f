"""The token budget: a server's day is never over, however many calls are under way."""

import asyncio
import itertools
import random

from redis.asyncio import Redis

from bus import keys
from bus.budget import ALL, DAY_MS, Budget
from tests.bus.stage import bus_of

_guilds = itertools.count(random.randrange(2**40))


class Clock:
    now = 1_795_000_000_000

    def __call__(self) -> int:
        return self.now


async def test_two_hundred_users_at_once_never_bring_a_day_over_its_tokens(redis: Redis) -> None:
    budget, guild, dice = Budget(bus_of(redis), 50_000, now_ms=Clock()), next(_guilds), random.Random(1)
    used, refused, most = 0, 0, 0

    async def user(nr: int) -> None:
        nonlocal used, refused, most
        for _ in range(5):
            reservation = await budget.reserve(guild, f"bot-{nr % 5}", 900)
            if reservation is None:
                refused += 1
                continue
            await asyncio.sleep(0)
            cost = dice.randint(100, 900)
            used += cost
            await budget.settle(reservation, cost)
            most = max(most, (await budget.spent(guild))[ALL])

    busy = asyncio.Semaphore(50)  # redis-py opens a connection for each call under way, and at most a hundred

    async def served(nr: int) -> None:
        async with busy:
            await user(nr)

    await asyncio.gather(*(served(nr) for nr in range(200)))
    spent = await budget.spent(guild)
    assert refused > 0
    assert (spent[ALL], most <= 50_000) == (used, True)
    assert sum(count for persona, count in spent.items() if persona != ALL) == used


async def test_what_is_reserved_counts_until_it_is_settled(redis: Redis) -> None:
    budget, guild = Budget(bus_of(redis), 1_000, now_ms=Clock()), next(_guilds)
    first = await budget.reserve(guild, "ember", 900)
    assert first is not None
    assert await budget.reserve(guild, "vex", 200) is None
    await budget.settle(first, 300)
    assert await budget.reserve(guild, "vex", 200) is not None
    assert await budget.spent(guild) == {ALL: 500, "ember": 300, "vex": 200}


async def test_another_server_has_tokens_of_its_own(redis: Redis) -> None:
    budget = Budget(bus_of(redis), 1_000, now_ms=Clock())
    assert await budget.reserve(next(_guilds), "ember", 1_000) is not None
    assert await budget.reserve(next(_guilds), "ember", 1_000) is not None


async def test_a_new_day_of_utc_has_new_tokens_and_a_late_settling_goes_to_its_own(redis: Redis) -> None:
    clock, guild = Clock(), next(_guilds)
    budget = Budget(bus_of(redis), 1_000, now_ms=clock)
    clock.now = (clock.now // DAY_MS + 1) * DAY_MS - 1
    late = await budget.reserve(guild, "ember", 1_000)
    assert late is not None and await budget.reserve(guild, "ember", 1) is None
    clock.now += 1
    assert await budget.reserve(guild, "ember", 1_000) is not None
    await budget.settle(late, 0)
    assert await budget.spent(guild) == {ALL: 1_000, "ember": 1_000}
    assert 86_400 < await redis.ttl(keys.tokens(guild, late.day)) <= 3 * 86_400


async def test_settling_what_redis_has_lost_leaves_no_key_for_ever(redis: Redis) -> None:
    budget, guild = Budget(bus_of(redis), 1_000, now_ms=Clock()), next(_guilds)
    reservation = await budget.reserve(guild, "ember", 900)
    assert reservation is not None
    await redis.delete(keys.tokens(guild, reservation.day))
    await budget.settle(reservation, 10)
    assert await budget.spent(guild) == {}
