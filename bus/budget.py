"""The token budget: what models may read and write for one server in one day of UTC, counted by persona.

A call is paid for before it is made, with more than it can cost, and settled with what it did cost. So calls that
are under way together cannot spend the same tokens, and a process that dies in between leaves the day a little
poorer, never richer.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from bus import keys
from bus.connection import Bus
from bus.script import Script

DAY_MS = 86_400_000
KEEP_S = 3 * 86_400
ALL = "*"
"""The field of all personas together; no persona's id may be this."""

RESERVE = Script("""
-- KEYS 1 the day's tokens by persona; ARGV 1 persona  2 tokens of the call  3 the day's limit  4 lifetime in s
if tonumber(redis.call('HGET', KEYS[1], '*') or 0) + ARGV[2] > tonumber(ARGV[3]) then return 0 end
redis.call('HINCRBY', KEYS[1], '*', ARGV[2])
redis.call('HINCRBY', KEYS[1], ARGV[1], ARGV[2])
redis.call('EXPIRE', KEYS[1], ARGV[4])
return 1
""")
SETTLE = Script("""
-- KEYS 1 the day's tokens by persona; ARGV 1 persona  2 what is to be added or taken off
if redis.call('HLEN', KEYS[1]) == 0 then return 0 end -- lost with its Redis: there is nothing to correct
redis.call('HINCRBY', KEYS[1], '*', ARGV[2])
redis.call('HINCRBY', KEYS[1], ARGV[1], ARGV[2])
return 1
""")


@dataclass(frozen=True, slots=True)
class Reservation:
    """Tokens that were taken off a day for one call."""

    guild_id: int
    persona: str
    day: int
    tokens: int


class Budget:
    """`now_ms` says which day it is; `per_day` is each server's. Calls raise BusAway."""

    def __init__(
        self, redis: Bus, per_day: int, *, now_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000
    ) -> None:
        self._redis = redis
        self._per_day = per_day
        self._now_ms = now_ms

    async def reserve(self, guild_id: int, persona: str, tokens: int) -> Reservation | None:
        """Takes the most that a call may cost off today; None: so much is not left, and nothing was taken."""
        day = self._now_ms() // DAY_MS
        key = keys.tokens(guild_id, day)
        taken = await RESERVE.run(self._redis, (key,), persona, tokens, self._per_day, KEEP_S)
        return Reservation(guild_id, persona, day, tokens) if taken else None

    async def settle(self, reservation: Reservation, tokens: int) -> None:
        """What the call did cost; also of a day that is over."""
        key = keys.tokens(reservation.guild_id, reservation.day)
        await SETTLE.run(self._redis, (key,), reservation.persona, tokens - reservation.tokens)

    async def spent(self, guild_id: int) -> dict[str, int]:
        """Today's tokens by persona, those of calls under way included; `ALL` for all of them."""
        key = keys.tokens(guild_id, self._now_ms() // DAY_MS)
        names = await self._redis.call("HKEYS", key)
        counts = await self._redis.call("HMGET", key, *names) if names else []
        return {name.decode(): int(count) for name, count in zip(names, counts, strict=True)}
