"""Allowances: how often one person may use what costs others their peace, counted for both Higher Selves together.

The windows and their arithmetic are the library's (`limits`); only its storage is ours. Its own storages bring a
second client and a second connection to Redis, with settings and failures of their own, where three commands over
the bus that is there do the same, on a cluster too. Not for the path of a line: the floor's script counts lines.
"""

import time
from collections.abc import Callable

from limits import RateLimitItemPerSecond
from limits.aio.storage import Storage
from limits.aio.strategies import FixedWindowRateLimiter

from bus import keys
from bus.connection import Bus
from bus.script import Script

_ADD = Script("""
-- KEYS 1 a count; ARGV 1 how much more  2 the window in s, from its first use
local count = redis.call('INCRBY', KEYS[1], ARGV[1])
if redis.call('TTL', KEYS[1]) < 0 then redis.call('EXPIRE', KEYS[1], ARGV[2]) end
return count
""")


class _OnBus(Storage):
    """What `limits` asks of a storage, in the bus's commands; errors are the bus's own."""

    STORAGE_SCHEME = None

    def __init__(self, redis: Bus, wall: Callable[[], float]) -> None:
        super().__init__()
        self._redis = redis
        self._wall = wall

    @property
    def base_exceptions(self) -> tuple[type[Exception], ...]:
        return ()

    async def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        return int(await _ADD.run(self._redis, (keys.allowance(key),), amount, expiry))

    async def get(self, key: str) -> int:
        return int(await self._redis.call("GET", keys.allowance(key)) or 0)

    async def get_expiry(self, key: str) -> float:
        return self._wall() + max(0, int(await self._redis.call("TTL", keys.allowance(key))))

    async def check(self) -> bool:
        return True

    async def reset(self) -> int | None:
        raise NotImplementedError("nobody's allowances are taken back all at once")

    async def clear(self, key: str) -> None:
        await self._redis.call("DEL", keys.allowance(key))


class Allowance:
    """Raises BusAway."""

    def __init__(self, redis: Bus, *, wall: Callable[[], float] = time.time) -> None:
        self._wall = wall
        self._limiter = FixedWindowRateLimiter(_OnBus(redis, wall))

    async def take(self, what: str, who: int, windows: tuple[tuple[int, int], ...]) -> float:
        """Seconds until it may be done again; 0: now, and it is counted. `windows`: (times, seconds)."""
        wait = 0.0
        for times, seconds in windows:
            item = RateLimitItemPerSecond(times, seconds)
            if not await self._limiter.hit(item, what, str(who)):
                ends, _ = await self._limiter.get_window_stats(item, what, str(who))
                wait = max(wait, ends - self._wall(), 1.0)
        return wait
