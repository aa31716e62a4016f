"""The meter: what each personality's lines cost in a guild on a day of UTC, and what is left of the guild's day.

A call is paid for before it is made, with more tokens than it can cost, and settled with what it did cost. So
calls that are under way together cannot spend the same tokens, and a process that dies in between leaves the day a
little poorer, never richer.
"""

import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import astuple, dataclass, fields
from datetime import UTC, datetime

from bus import keys
from bus.connection import Bus
from bus.script import Script

KEEP_S = 100 * 86_400
NO_LIMIT = 10**12

RESERVE = Script("""
-- KEYS 1 the day's meters of a guild; ARGV 1 tokens of the call  2 the day's limit  3 lifetime in s
if tonumber(redis.call('HGET', KEYS[1], 'taken') or 0) + ARGV[1] > tonumber(ARGV[2]) then return 0 end
redis.call('HINCRBY', KEYS[1], 'taken', ARGV[1])
redis.call('EXPIRE', KEYS[1], ARGV[3])
return 1
""")
ADD = Script("""
-- KEYS 1 the day's meters of a guild; ARGV 1 lifetime in s  2 what `taken` is corrected by, then field, amount ...
if redis.call('HGET', KEYS[1], 'taken') then -- else lost with its Redis: there is nothing to correct
  redis.call('HINCRBY', KEYS[1], 'taken', ARGV[2])
end
for i = 3, #ARGV, 2 do redis.call('HINCRBY', KEYS[1], ARGV[i], ARGV[i + 1]) end
return redis.call('EXPIRE', KEYS[1], ARGV[1])
""")


@dataclass(frozen=True, slots=True)
class Spent:
    """Tokens, and millionths of a dollar; the input counts what was read from a cache or written to it too."""

    calls: int = 0
    input_tokens: int = 0
    cached_tokens: int = 0
    cache_write_tokens: int = 0
    output_tokens: int = 0
    micro_usd: int = 0

    def __add__(self, other: "Spent") -> "Spent":
        return Spent(*(mine + theirs for mine, theirs in zip(astuple(self), astuple(other), strict=True)))


@dataclass(frozen=True, slots=True)
class Account:
    """Whose: `day` is UTC's, 2026-11-26."""

    guild_id: int
    day: str
    persona: str
    writer: str


@dataclass(frozen=True, slots=True)
class Reservation:
    """Tokens that were taken off a guild's day for one call."""

    guild_id: int
    day: str
    tokens: int


class Meter:
    """`per_day`: each guild's tokens; `now_ms` says which day it is. All calls raise BusAway."""

    def __init__(
        self,
        redis: Bus,
        per_day: int = NO_LIMIT,
        *,
        now_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
    ) -> None:
        self._redis = redis
        self._per_day = per_day
        self._now_ms = now_ms

    async def reserve(self, guild_id: int, tokens: int) -> Reservation | None:
        """Takes the most that a call may cost off today; None: so much is not left, and nothing was taken."""
        day = f"{datetime.fromtimestamp(self._now_ms() / 1000, UTC):%Y-%m-%d}"
        taken = await RESERVE.run(self._redis, (keys.meter(guild_id, day),), tokens, self._per_day, KEEP_S)
        return Reservation(guild_id, day, tokens) if taken else None

    async def add(self, account: Account, spent: Spent, correction: int = 0) -> None:
        """Adds to what is there. `correction`: what calls cost beyond what was reserved, mostly below 0."""
        whose = f"{account.persona} {account.writer.replace(' ', '_')}"
        amounts = [
            word
            for field in fields(Spent)
            if (amount := getattr(spent, field.name))
            for word in (f"{whose} {field.name}", amount)
        ]
        if amounts or correction:
            name = keys.meter(account.guild_id, account.day)
            await ADD.run(self._redis, (name,), KEEP_S, correction, *amounts)

    async def taken(self, guild_id: int, day: str) -> int:
        """The day's tokens, those of calls under way included."""
        return int(await self._redis.call("HGET", keys.meter(guild_id, day), "taken") or 0)

    async def read(self, guild_id: int, day: str) -> Mapping[tuple[str, str], Spent]:
        """By (persona, writer); fields that this version does not know are left out."""
        raw = await self._redis.call("HGETALL", keys.meter(guild_id, day))
        pairs = raw.items() if isinstance(raw, dict) else zip(raw[::2], raw[1::2], strict=True)
        known = {field.name for field in fields(Spent)}
        found: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
        for name, amount in pairs:
            words = name.decode().split(" ")
            if len(words) == 3 and words[2] in known:
                found[words[0], words[1]][words[2]] = int(amount)
        return {who: Spent(**amounts) for who, amounts in found.items()}
