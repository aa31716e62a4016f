"""The ledger on the bus: what may be done to whom, as the floor reads it inside its script.

Durable first, the copy in Redis second, acknowledged last. The copy is one hash a guild, in which what the script
asks for has a field of its own; the whole stands beside it as JSON, for the ears alone. A guild without a copy is
unknown, and in an unknown guild nothing is said (`rules.lua`); `refill` brings it from the store.
"""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Iterator

from pydantic import ValidationError

from bus import keys
from bus.connection import Bus
from bus.floor import Kept
from bus.ledger_store import LedgerStore
from bus.messages import LedgerChanged
from bus.script import Script
from den.consent import Consent, Ignore
from den.guild_settings import GuildSettings
from den.ledger import GuildLedger
from den.mute import Mute, Scope
from den.receipt import Receipt
from den.turn import TurnState

SETTLE_S = 3.0
"""An acknowledgement waits for a line that is being posted, for so long at most."""

KEEP_S = 7 * 86_400
"""The copy's lifetime; a Higher Self looks after it much more often."""

COPY = Script("""
-- KEYS 1 the copy  2 the whole of it; ARGV 1 its version  2 lifetime in s  3 "force" or ""  4 the whole, JSON
-- then field, value, field, value ...
local there = tonumber(redis.call('HGET', KEYS[1], 'ready') or -1) or -1
if there > tonumber(ARGV[1]) and ARGV[3] == '' then return 0 end -- a slower writer's copy is the older one
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'ready', ARGV[1])
for i = 5, #ARGV, 2 do redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
redis.call('EXPIRE', KEYS[1], ARGV[2])
redis.call('SET', KEYS[2], ARGV[4], 'EX', ARGV[2])
return 1
""")


class Ledger:
    """Both Higher Selves write, every ear reads. Calls raise BusAway or Unavailable; then nothing is promised."""

    def __init__(
        self,
        redis: Bus,
        store: LedgerStore,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._redis = redis
        self._store = store
        self._sleep = sleep
        self._wall = wall

    async def give(self, consent: Consent) -> None:
        """A yes; it replaces the yes or the no of before."""
        await self._store.put_consent(consent)
        await self.refill(consent.guild_id)

    async def withdraw(self, guild_id: int, person_id: int, by: int) -> bool:
        """A no. True: nothing is being posted about them any more, nor will be."""
        await self._store.withdraw(guild_id, person_id, by)
        await self.refill(guild_id)
        return await self.settled(guild_id, person_id)

    async def ignore(self, ignore: Ignore) -> bool:
        """No bot answers that person; True as in `withdraw`."""
        await self._store.ignore(ignore)
        await self.refill(ignore.guild_id)
        return await self.settled(ignore.guild_id, ignore.person_id)

    async def unignore(self, guild_id: int, person_id: int) -> None:
        """They are answered again."""
        await self._store.unignore(guild_id, person_id)
        await self.refill(guild_id)

    async def mute(self, mute: Mute) -> bool:
        """True: nothing that it forbids is being posted any more."""
        await self._store.mute(mute)
        await self.refill(mute.guild_id)
        return await self.settled(mute.guild_id)

    async def unmute(self, guild_id: int, scope: Scope, subject: str = "") -> None:
        """It may be talked again."""
        await self._store.unmute(guild_id, scope, subject)
        await self.refill(guild_id)

    async def put_settings(self, settings: GuildSettings) -> None:
        """All settings of a guild at once."""
        await self._store.put_settings(settings)
        await self.refill(settings.guild_id)

    async def forget_person(self, guild_id: int | None, person_id: int) -> Receipt:
        """Deletes what is recorded of them in one guild, or (None) in all."""
        guilds = [guild_id] if guild_id is not None else await self._store.guilds()
        receipt = await self._store.forget_person(guild_id, person_id)
        for guild in guilds:
            await self.refill(guild)
        return receipt

    async def forget_guild(self, guild_id: int) -> Receipt:
        """Deletes all of one guild: from now on nobody there has consented to anything."""
        receipt = await self._store.forget_guild(guild_id)
        await self.refill(guild_id)
        return receipt

    async def read(self, guild_id: int) -> GuildLedger:
        """As it is in the store; for whoever shows it to people."""
        return await self._store.read(guild_id)

    async def copy(self, guild_id: int) -> GuildLedger | None:
        """As the bus has it; None while it has none (or one that cannot be read: it is as good as none)."""
        raw = await self._redis.call("GET", keys.whole_ledger(guild_id))
        try:
            return None if raw is None else GuildLedger.model_validate_json(raw)
        except ValidationError:
            return None

    async def refill(self, guild_id: int, *, force: bool = False) -> None:
        """Brings the store's ledger to the bus and tells the ears. `force`: also over a newer copy, as after a
        restored store.
        """
        ledger = await self._store.read(guild_id)
        fields = [word for pair in _fields(ledger) for word in pair]
        names, how = (keys.ledger(guild_id), keys.whole_ledger(guild_id)), "force" if force else ""
        whole = ledger.model_dump_json()
        await COPY.run(self._redis, names, ledger.version, KEEP_S, how, whole, *fields)
        notice = LedgerChanged(guild_id=guild_id, at_ms=round(self._wall() * 1000)).model_dump_json()
        await self._redis.call("SPUBLISH", keys.everyone(guild_id), notice)

    async def keep(self, guild_id: int) -> bool:
        """Refills a copy that is missing or not the store's; whether it had to."""
        there = await self._redis.call("HGET", keys.ledger(guild_id), "ready")
        version = await self._store.version(guild_id)
        if there == b"%d" % version:
            return False
        await self.refill(guild_id, force=True)
        return True

    async def settled(self, guild_id: int, person_id: int | None = None) -> bool:
        """Waits until no line about the person (None: no line at all) is between the fence and Discord."""
        until = self._wall() + SETTLE_S
        while await self._is_sending(guild_id, person_id):
            if self._wall() >= until:
                return False
            await self._sleep(0.05)
        return True

    async def _is_sending(self, guild_id: int, person_id: int | None) -> bool:
        for raw in await self._redis.call("HVALS", keys.turns(guild_id)):
            held = Kept.model_validate_json(raw)
            about = held.target_id if held.target_id is not None else held.author
            if held.state is TurnState.SENDING and person_id in (None, about, held.author):
                return True
        return False


def _fields(ledger: GuildLedger) -> Iterator[tuple[str, str | int]]:
    """What the script asks for: limits, c:person until when they consent, n:person a no, i:person ignored, m:…"""
    if limits := ledger.settings.limits():
        yield "limits", json.dumps(limits)
    for person, consent in ledger.consents.items():
        yield f"c:{person}", consent.expires_ms
    for person in ledger.opt_outs:
        yield f"n:{person}", 1
    for person in ledger.ignores:
        yield f"i:{person}", 1
    for mute in ledger.mutes:
        yield f"m:{mute.scope}:{mute.subject}", mute.until_ms
