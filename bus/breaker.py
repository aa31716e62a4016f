"""The breaker: what all processes know together of something outside that may be away.

Closed, it counts the last outcomes of everybody; when too many of them are failures it opens, and nobody calls.
Every `again_ms` one caller, of all processes, is let through to look: if it comes back well the breaker closes.
"""

from collections.abc import Callable
from dataclasses import dataclass

from bus import keys
from bus.connection import Bus
from bus.script import Script

AGAIN_MS = 15_000
LAST = 10
MOST = 5
"""Failures among the last ten outcomes. With six processes at a time at most ten calls fail before all stop; a
model that fails every third time goes on being asked."""
KEEP_S = 3_600

_NOW = """
local now = tonumber(ARGV[1])
if not now then
  local t = redis.call('TIME')
  now = t[1] * 1000 + math.floor(t[2] / 1000)
end
"""
ASK = Script(
    _NOW
    + """
-- KEYS 1 the breaker; ARGV 1 now in ms or ""  2 ms between two looks
-- Fields: `until` (only while open) when the next caller may look; `log` the last outcomes, 1 well, 0 not
local open = tonumber(redis.call('HGET', KEYS[1], 'until'))
if not open then return 0 end
if now < open then return open - now end
redis.call('HSET', KEYS[1], 'until', string.format('%.0f', now + ARGV[2]))
return -1
"""
)
TELL = Script(
    _NOW
    + """
-- KEYS 1 the breaker; ARGV 1 now in ms or ""  2 ms between two looks  3 outcome, 1 or 0  4 "probe" or ""
-- 5 how many outcomes are kept  6 how many failures open it  7 lifetime in s
local open = redis.call('HGET', KEYS[1], 'until')
if open then
  -- Whoever called before it opened tells nothing new; only the one that was sent to look closes it.
  if ARGV[4] == 'probe' and ARGV[3] == '1' then redis.call('DEL', KEYS[1]) return 0 end
  return 1
end
local log = string.sub((redis.call('HGET', KEYS[1], 'log') or '') .. ARGV[3], -ARGV[5])
local _, failures = string.gsub(log, '0', '0')
redis.call('HSET', KEYS[1], 'log', log)
redis.call('EXPIRE', KEYS[1], ARGV[7])
if failures < tonumber(ARGV[6]) then return 0 end
redis.call('HSET', KEYS[1], 'until', string.format('%.0f', now + ARGV[2]))
return 1
"""
)


@dataclass(frozen=True, slots=True)
class Permit:
    """Whether to call now. `probe`: this call decides whether the others may again."""

    granted: bool
    probe: bool = False
    wait_s: float = 0.0


class Breaker:
    """One for each thing outside, by name. `now_ms` None: Redis' own clock. All calls raise BusAway."""

    def __init__(
        self, redis: Bus, name: str, *, again_ms: int = AGAIN_MS, now_ms: Callable[[], int] | None = None
    ) -> None:
        self._redis = redis
        self._key = keys.breaker(name)
        self._again_ms = again_ms
        self._now_ms = now_ms

    async def ask(self) -> Permit:
        """Before a call. Who gets a permit tells how it went; a probe that is never told of is sent again."""
        wait_ms = int(await ASK.run(self._redis, (self._key,), self._now(), self._again_ms))
        return Permit(wait_ms <= 0, wait_ms < 0, max(0, wait_ms) / 1000)

    async def tell(self, permit: Permit, well: bool) -> bool:
        """After it; whether the breaker is open now."""
        outcome, how = ("1" if well else "0"), ("probe" if permit.probe else "")
        words = (self._now(), self._again_ms, outcome, how, LAST, MOST, KEEP_S)
        return bool(await TELL.run(self._redis, (self._key,), *words))

    async def is_open(self) -> bool:
        """Whether nobody calls at present; a look that changes nothing."""
        return await self._redis.call("HGET", self._key, "until") is not None

    def _now(self) -> int | str:
        return "" if self._now_ms is None else self._now_ms()
