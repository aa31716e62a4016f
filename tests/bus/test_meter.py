"""The meter adds up what lines cost, by guild, day, personality and writer."""

import asyncio
import itertools
import os

from redis.asyncio import Redis

from bus import keys
from bus.meter import Account, Meter, Spent
from tests.bus.stage import bus_of

_guilds = itertools.count(2**61 + os.getpid() * 2**20)
DAY = "2026-11-26"
ONE = Spent(calls=1, input_tokens=100, cached_tokens=80, output_tokens=9, micro_usd=42)


async def test_what_is_added_is_there(redis: Redis) -> None:
    meter, guild = Meter(bus_of(redis)), next(_guilds)
    await meter.add(Account(guild, DAY, "ember", "model-a"), ONE)
    await meter.add(Account(guild, DAY, "ember", "model-a"), ONE)
    await meter.add(Account(guild, DAY, "gale", "my local model"), Spent(calls=1))
    assert await meter.read(guild, DAY) == {
        ("ember", "model-a"): ONE + ONE,
        ("gale", "my_local_model"): Spent(calls=1),
    }


async def test_another_day_or_guild_is_another_account(redis: Redis) -> None:
    meter, guild = Meter(bus_of(redis)), next(_guilds)
    await meter.add(Account(guild, DAY, "ember", "m"), ONE)
    assert await meter.read(guild, "2026-11-27") == {}
    assert await meter.read(next(_guilds), DAY) == {}


async def test_nothing_is_lost_between_processes(redis: Redis) -> None:
    guild = next(_guilds)
    account = Account(guild, DAY, "ember", "m")
    await asyncio.gather(*(Meter(bus_of(redis)).add(account, ONE) for _ in range(50)))
    assert (await Meter(bus_of(redis)).read(guild, DAY))["ember", "m"].calls == 50


async def test_an_account_goes_away_after_a_hundred_days(redis: Redis) -> None:
    guild = next(_guilds)
    await Meter(bus_of(redis)).add(Account(guild, DAY, "ember", "m"), ONE)
    assert 0 < await redis.ttl(keys.meter(guild, DAY)) <= 100 * 86_400


async def test_fields_of_another_version_are_left_out(redis: Redis) -> None:
    guild = next(_guilds)
    await Meter(bus_of(redis)).add(Account(guild, DAY, "ember", "m"), ONE)
    await redis.hset(keys.meter(guild, DAY), "ember m smiles", 3)
    await redis.hset(keys.meter(guild, DAY), "broken", 3)
    assert (await Meter(bus_of(redis)).read(guild, DAY)) == {("ember", "m"): ONE}
