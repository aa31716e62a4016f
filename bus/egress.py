"""The egress count: how often Discord has answered 401, 403 or 429 to anybody behind one address, in ten minutes.

Discord shuts an address out at 10,000 of these in ten minutes, for all bots behind it. Each agent adds its own and
is told to stay away long before. Nothing is asked before a request: an agent that gets no such answers adds none,
so the sum passes the limit by no more than what all agents had under way.
"""

import secrets
from collections.abc import Callable

from bus import keys
from bus.connection import Bus
from bus.script import Script

STOP_AT = 500
WINDOW_MS = 600_000
KEPT = 1_000

ADD = Script("""
-- KEYS 1 bad answers by time; ARGV 1 now in ms or ""  2 a name for this one  3 limit  4 window in ms  5 kept
local now = tonumber(ARGV[1])
if not now then
  local t = redis.call('TIME')
  now = t[1] * 1000 + math.floor(t[2] / 1000)
end
redis.call('ZADD', KEYS[1], string.format('%.0f', now), ARGV[2])
redis.call('ZREMRANGEBYRANK', KEYS[1], 0, -1 - ARGV[5])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
local nth = redis.call('ZRANGE', KEYS[1], -ARGV[3], -ARGV[3], 'WITHSCORES')[2]
return nth and math.max(0, nth + ARGV[4] - now) or 0
""")


class EgressCount:
    """One address's. `now_ms` None: Redis' own clock."""

    def __init__(self, redis: Bus, address: str, *, now_ms: Callable[[], int] | None = None) -> None:
        self._redis = redis
        self._address = address
        self._now_ms = now_ms

    async def add(self) -> float:
        """Counts one; seconds for which this address should ask nothing of Discord, 0: go on. Raises BusAway."""
        now = "" if self._now_ms is None else self._now_ms()
        name, key = secrets.token_hex(8), keys.egress(self._address)
        wait = await ADD.run(self._redis, (key,), now, name, STOP_AT, WINDOW_MS, KEPT)
        return int(wait) / 1000
