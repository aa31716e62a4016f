"""The outbox: what was promised while the store was away, in a stream that survives, until it is in the store.

An entry is acknowledged to its writer when the server's log of it is on disk, and it is deleted when it has been
applied. Whoever holds the director's lease drains it, the oldest first and one at a time. A drainer that dies
leaves its entries pending, and the next one takes them up: so each is applied at least once, and applying must be
idempotent by the key that its body holds.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bus import keys
from bus.connection import Bus
from bus.link import Refused
from den.errors import Unavailable

GROUP = "store"
MOST = 10_000
"""So many entries wait at most; then nothing more is promised."""
SYNC_MS = 1_000
PAGE = 100


@dataclass(frozen=True, slots=True)
class Entry:
    """One write that waits; `guild_id` and `person_id` say whose it is, None for all."""

    kind: str
    guild_id: int | None
    person_id: int | None
    body: str
    id: str = ""
    """The stream's; "" before it is added."""


class Outbox:
    """All calls raise BusAway when Redis is away."""

    def __init__(self, redis: Bus, most: int = MOST) -> None:
        self._redis = redis
        self._most = most
        self._key = keys.outbox()

    async def add(self, entry: Entry) -> str:
        """Its id, when it is on the server's disk. Raises Unavailable where that cannot be had."""
        if not self._redis.is_durable:
            raise Unavailable("The store is away, and a Redis cluster cannot tell what it has on its disks.")
        if await self.waiting() >= self._most:
            raise Unavailable(f"The store is away, and {self._most} changes wait for it already.")
        fields = {
            "kind": entry.kind,
            "guild": _shown(entry.guild_id),
            "person": _shown(entry.person_id),
            "body": entry.body,
        }
        words = [word for pair in fields.items() for word in pair]
        both: tuple[Any, Any] = await asyncio.gather(
            self._redis.call("XADD", self._key, "*", *words),
            self._redis.call("WAITAOF", 1, 0, SYNC_MS),
            return_exceptions=True,
        )
        added, synced = both
        if isinstance(added, BaseException):
            raise added
        id: str = added.decode()
        if not await self._on_disk(synced) or not await self._redis.call("XRANGE", self._key, id, id):
            await self._redis.call("XDEL", self._key, id)
            raise Unavailable("The store is away, and Redis did not bring it to its disk: nothing was kept.")
        return id

    async def _on_disk(self, synced: Any) -> bool:
        """A server older than WAITAOF (7.2) must at least keep a log."""
        if isinstance(synced, Refused) and "unknown command" in str(synced):
            return b"aof_enabled:1" in await self._redis.call("INFO", "persistence")
        return isinstance(synced, list) and int(synced[0]) >= 1

    async def waiting(self) -> int:
        """How many entries wait, those included that are being applied."""
        return int(await self._redis.call("XLEN", self._key))

    async def oldest_ms(self) -> int | None:
        """When the entry was added that has waited longest; None: nothing waits."""
        found = await self._redis.call("XRANGE", self._key, "-", "+", "COUNT", 1)
        return int(found[0][0].partition(b"-")[0]) if found else None

    async def withdraw(self, of: Callable[[Entry], bool]) -> int:
        """Deletes the entries that `of` is true of; how many."""
        found = [
            entry for entry in map(_entry, await self._redis.call("XRANGE", self._key, "-", "+")) if of(entry)
        ]
        for entry in found:
            await self._redis.call("XDEL", self._key, entry.id)
        return len(found)

    async def drain(
        self, holder: str, apply: Callable[[Entry], Awaitable[None]], undo: Callable[[Entry], Awaitable[None]]
    ) -> int:
        """Applies what waits, in order, until there is none or `apply` raises; how many.

        `undo` is for an entry that was withdrawn while it was being applied.
        """
        if not await self.waiting():
            return 0
        await self._make_group()
        done = 0
        while entries := await self._next(holder):
            for entry in entries:
                await apply(entry)
                if not await self._redis.call("XDEL", self._key, entry.id):
                    await undo(entry)
                await self._redis.call("XACK", self._key, GROUP, entry.id)
                done += 1
        return done

    async def _next(self, holder: str) -> Sequence[Entry]:
        """What a former drainer left, however short a while ago: it does not hold the lease any more."""
        claimed = await self._redis.call("XAUTOCLAIM", self._key, GROUP, holder, 0, "0-0", "COUNT", PAGE)
        if claimed[1]:
            return [_entry(raw) for raw in claimed[1]]
        read = ("XREADGROUP", "GROUP", GROUP, holder, "COUNT", PAGE, "STREAMS", self._key, ">")
        found = await self._redis.call(*read)
        return [_entry(raw) for raw in found[0][1]] if found else ()

    async def _make_group(self) -> None:
        try:
            await self._redis.call("XGROUP", "CREATE", self._key, GROUP, "0", "MKSTREAM")
        except Refused as error:
            if error.code != "BUSYGROUP":
                raise


def _shown(id: int | None) -> str:
    return "" if id is None else str(id)


def _entry(raw: Any) -> Entry:
    id, flat = raw
    found = {name.decode(): value.decode() for name, value in zip(flat[::2], flat[1::2], strict=True)}
    guild, person = (int(found[name]) if found.get(name) else None for name in ("guild", "person"))
    return Entry(found.get("kind", ""), guild, person, found.get("body", ""), id.decode())
