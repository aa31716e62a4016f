"""A lease: one holder of a name at a time, with an epoch that grows from holder to holder.

It lives by the server's expiry. A holder that was away for longer than the lease must `take` again and gets a new
epoch; whoever acts on a lease shows its epoch, so that what a former holder still does can be told apart.
"""

from bus import keys
from bus.connection import Bus
from bus.script import Script

TAKE = Script("""
-- KEYS 1 the holder, expiring  2 the last epoch; ARGV 1 holder  2 ttl in ms
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
local t, epoch = redis.call('TIME'), tonumber(redis.call('GET', KEYS[2]) or 0)
if not holder then epoch = math.max(epoch + 1, t[1] * 1000 + math.floor(t[2] / 1000)) end
redis.call('SET', KEYS[2], string.format('%.0f', epoch), 'EX', 2592000)
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return epoch
""")
RENEW = Script("""
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])
""")
RELEASE = Script("""
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
""")


class Lease:
    """`holder` names one process, not one role: two processes must never share it. All calls raise BusAway."""

    def __init__(self, redis: Bus, name: str, holder: str, ttl_ms: int = 3000) -> None:
        self._redis = redis
        self._key = keys.lease(name)
        self._epoch_key = keys.lease_epoch(name)
        self._holder = holder
        self._ttl_ms = ttl_ms

    async def take(self) -> int | None:
        """The epoch if the lease is ours now (an old one if it was ours already), None if another holds it."""
        epoch = await self._run(TAKE, self._key, self._epoch_key)
        return epoch or None

    async def renew(self) -> bool:
        """False: it is lost; `take` it again. Renew at a third of its time."""
        return bool(await self._run(RENEW, self._key))

    async def release(self) -> None:
        """Let it go at once, if it is ours."""
        await self._run(RELEASE, self._key)

    async def take_over(self, dead: str) -> int | None:
        """Take it from a holder that is known to be dead and would otherwise keep it until it expires."""
        await self._run(RELEASE, self._key, holder=dead)
        return await self.take()

    async def holder(self) -> str | None:
        """Who holds it now."""
        raw: bytes | None = await self._redis.call("GET", self._key)
        return raw.decode() if raw is not None else None

    async def _run(self, script: Script, *names: str, holder: str = "") -> int:
        return int(await script.run(self._redis, names, holder or self._holder, self._ttl_ms))
