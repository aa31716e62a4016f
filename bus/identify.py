"""The identify budget: how often a token may log in to Discord's gateway, counted across restarts.

Discord resets a token that identifies 1,000 times a day, and allows one login per 5 s. A crash loop must hit our
limit long before: at most 20 an hour and 200 a day.
"""

from collections.abc import Callable, Sequence

from bus import keys
from bus.connection import Bus
from bus.script import Script

LIMITS_MS = ((1, 5_000), (20, 3_600_000), (200, 86_400_000))
"""So many logins in so many milliseconds."""
AT_HOME_MS = ((16, 5_000), (200, 3_600_000))
"""Against a stand-in, which resets no token: a developer may start the den often."""
LEAST_STARTS = 50
"""So many of the session starts that Discord grants a token in a day are left alone."""

SPEND = Script("""
-- KEYS 1 logins of the last day, by time
-- ARGV 1 now in ms or ""; then pairs (count, window in ms), the widest last
local now = tonumber(ARGV[1])
if not now then
  local t = redis.call('TIME')
  now = t[1] * 1000 + math.floor(t[2] / 1000)
end
local wait = 0
for i = 2, #ARGV, 2 do
  local nth = redis.call('ZRANGE', KEYS[1], -ARGV[i], -ARGV[i], 'WITHSCORES')[2]
  if nth then wait = math.max(wait, nth + ARGV[i + 1] - now) end
end
if wait > 0 then return wait end
local text = string.format('%.0f', now)
redis.call('ZADD', KEYS[1], text, text .. ':' .. redis.call('ZCARD', KEYS[1]))
redis.call('ZREMRANGEBYRANK', KEYS[1], 0, -ARGV[#ARGV - 1] - 1)
redis.call('EXPIRE', KEYS[1], 86400)
return 0
""")


def starts_away_s(remaining: int, reset_after_ms: int) -> float:
    """Seconds until Discord's own count of a token's session starts lets us IDENTIFY; 0: now."""
    return 0.0 if remaining >= LEAST_STARTS else max(1.0, reset_after_ms / 1000)


class IdentifyBudget:
    """`now_ms` None: Redis' own clock."""

    def __init__(
        self,
        redis: Bus,
        *,
        now_ms: Callable[[], int] | None = None,
        limits_ms: Sequence[tuple[int, int]] = LIMITS_MS,
        shards: int = 1,
    ) -> None:
        """`shards`: how many the bot has in all; each logs in by itself, so it has so many times more."""
        self._redis = redis
        self._now_ms = now_ms
        self._pace, longer = limits_ms[0], [(count * shards, window) for count, window in limits_ms[1:]]
        self._limits = [number for limit in (self._pace, *longer) for number in limit]
        self._sharded = shards > 1

    async def spend(self, token_hash: str, shard: int = 0, at_once: int = 1) -> float:
        """Seconds to wait before IDENTIFY, then ask again; 0: go now, it is counted. Raises BusAway.

        `at_once`: Discord's max_concurrency. Shards of one remainder by it log in one after the other.
        """
        if not self._sharded:
            return await self._ask(token_hash, self._limits)
        wait = await self._ask(f"{token_hash}:{shard % at_once}", self._pace)
        return wait or await self._ask(token_hash, self._limits[2:])

    async def _ask(self, name: str, limits: Sequence[int]) -> float:
        now = "" if self._now_ms is None else self._now_ms()
        return int(await SPEND.run(self._redis, (keys.identify(name),), now, *limits)) / 1000

    async def left(self, token_hash: str) -> int:
        """How many logins the longer limits still allow. Raises BusAway."""
        rows = await self._redis.call("ZRANGE", keys.identify(token_hash), 0, -1, "WITHSCORES")
        stamps = [int(float(score)) for score in rows[1::2]]
        now = self._now_ms() if self._now_ms is not None else await self._redis_ms()
        pairs = list(zip(self._limits[::2], self._limits[1::2], strict=True))
        # The shortest limit is a pace, not a budget.
        return min(count - sum(now - at < window for at in stamps) for count, window in pairs[1:])

    async def _redis_ms(self) -> int:
        seconds, micros = await self._redis.call("TIME")
        return int(seconds) * 1000 + int(micros) // 1000
