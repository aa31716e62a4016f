"""Once: one caller is the first."""

import asyncio

from redis.asyncio import Redis

from bus import keys
from bus.once import first
from tests.bus.stage import bus_of


async def test_one_of_many_is_the_first(redis: Redis) -> None:
    answers = await asyncio.gather(*(first(bus_of(redis), "den", "interaction:1", 60) for _ in range(5)))
    assert sorted(answers) == [False] * 4 + [True]
    assert await first(bus_of(redis), "den", "interaction:2", 60)
    assert 0 < await redis.ttl(keys.once("den", "interaction:1")) <= 60
    await redis.delete(keys.once("den", "interaction:1"), keys.once("den", "interaction:2"))
