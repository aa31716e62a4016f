"""The tokens of a server's day: never over, however many calls are under way."""

import asyncio
import itertools
import random

from redis.asyncio import Redis

from bus import keys
from bus.meter import Account, Meter, Reservation, Spent
from tests.bus.stage import bus_of

_guilds = itertools.count(random.randrange(2**40))


DAY_MS = 86_400_000
DAY = "2026-11-18"


async def settle(meter: Meter, reservation: Reservation, tokens: int, persona: str = "ember") -> None:
    account = Account(reservation.guild_id, reservation.day, persona, "m")
    await meter.add(account, Spent(calls=1, input_tokens=tokens), tokens - reservation.tokens)


class Clock:
    now = 1_795_000_000_000

    def __call__(self) -> int:
        return self.now


async def test_two_hundred_users_at_once_never_bring_a_day_over_its_tokens(redis: Redis) -> None:
    meter, guild, dice = Meter(bus_of(redis), 50_000, now_ms=Clock()), next(_guilds), random.Random(1)
    used, refused, most = 0, 0, 0

    async def user(nr: int) -> None:
        nonlocal used, refused, most
        for _ in range(5):
            reservation = await meter.reserve(guild, 900)
            if reservation is None:
                refused += 1
                continue
            await asyncio.sleep(0)
            cost = dice.randint(100, 900)
            used += cost
            await settle(meter, reservation, cost, f"bot-{nr % 5}")
            most = max(most, await meter.taken(guild, DAY))

    busy = asyncio.Semaphore(50)  # redis-py opens a connection for each call under way, and at most a hundred

    async def served(nr: int) -> None:
        async with busy:
            await user(nr)

    await asyncio.gather(*(served(nr) for nr in range(200)))
    assert refused > 0
    assert (await meter.taken(guild, DAY), most <= 50_000) == (used, True)
    assert sum(spent.input_tokens for spent in (await meter.read(guild, DAY)).values()) == used


async def test_what_is_reserved_counts_until_it_is_settled(redis: Redis) -> None:
    meter, guild = Meter(bus_of(redis), 1_000, now_ms=Clock()), next(_guilds)
    first = await meter.reserve(guild, 900)
    assert first is not None
    assert await meter.reserve(guild, 200) is None
    await settle(meter, first, 300)
    assert await meter.reserve(guild, 200) is not None
    assert await meter.taken(guild, DAY) == 500


async def test_another_server_has_tokens_of_its_own(redis: Redis) -> None:
    meter = Meter(bus_of(redis), 1_000, now_ms=Clock())
    assert await meter.reserve(next(_guilds), 1_000) is not None
    assert await meter.reserve(next(_guilds), 1_000) is not None


async def test_a_new_day_of_utc_has_new_tokens_and_a_late_settling_goes_to_its_own(redis: Redis) -> None:
    clock, guild = Clock(), next(_guilds)
    meter = Meter(bus_of(redis), 1_000, now_ms=clock)
    clock.now = (clock.now // DAY_MS + 1) * DAY_MS - 1
    late = await meter.reserve(guild, 1_000)
    assert late is not None and await meter.reserve(guild, 1) is None
    clock.now += 1
    assert await meter.reserve(guild, 1_000) is not None
    await settle(meter, late, 0)
    assert (await meter.taken(guild, DAY), await meter.taken(guild, "2026-11-19")) == (0, 1_000)


async def test_settling_what_redis_has_lost_gives_the_day_no_more_tokens(redis: Redis) -> None:
    meter, guild = Meter(bus_of(redis), 1_000, now_ms=Clock()), next(_guilds)
    reservation = await meter.reserve(guild, 900)
    assert reservation is not None
    await redis.delete(keys.meter(guild, reservation.day))
    await settle(meter, reservation, 10)
    assert await meter.taken(guild, DAY) == 0
    assert await redis.ttl(keys.meter(guild, DAY)) > 0
