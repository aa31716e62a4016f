"""The roster: who belongs to the den, and who is there right now.

Every process has a place (persona#rank) and keeps it by a lease of 3.5 s, so presence ends by itself. Entries
stay when their process is gone: a sibling's user id must be known even while it is dead, or it would pass for a
stranger.
"""

import logging
import os
import socket
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from bus import keys
from bus.connection import Bus
from bus.lease import Lease

PRESENCE_MS = 3_500
KEEP_S = 30 * 86_400
_log = logging.getLogger(__name__)


class Entry(BaseModel):
    """One process of the cast. `instance` is new at every start."""

    model_config = ConfigDict(frozen=True)

    persona: str
    name: str
    kind: Literal["roaster", "host"]
    user_id: int
    application_id: int
    role: Literal["speaker", "ear"]
    rank: int = 0
    pid: int
    host: str
    started_ms: int
    gateway_ready: bool = False
    note: str = ""
    instance: str

    @property
    def place(self) -> str:
        """What only one process may be at a time."""
        return f"{self.persona}#{self.rank}"


@dataclass(frozen=True, slots=True)
class Seen:
    """An entry, and whether its process is alive."""

    entry: Entry
    online: bool


@dataclass(frozen=True, slots=True)
class Cast:
    """The den as it is now; `malformed` entries are left out."""

    entries: tuple[Seen, ...]
    malformed: int = 0


def is_dead(entry: Entry) -> bool:
    """Surely dead: it ran on this machine and its process is no more. Others may only be silent."""
    if entry.host != socket.gethostname():
        return False
    try:
        os.kill(entry.pid, 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        pass
    return False


class Roster:
    """`is_dead` saves a restarted process the wait for its predecessor's lease. All calls raise BusAway."""

    def __init__(self, redis: Bus, *, is_dead: Callable[[Entry], bool] = is_dead) -> None:
        self._redis = redis
        self._is_dead = is_dead
        self._written: Entry | None = None
        self._warned = False

    async def enter(self, entry: Entry) -> bool:
        """Take the place. False: another living process has it; stay passive, say so, and `beat` on."""
        self._written = None
        if await self._lease(entry).take() is None and not await self._take_from_dead(entry):
            return False
        await self._write(entry)
        return True

    async def beat(self, entry: Entry) -> bool:
        """Once a second. True: the place is ours (it becomes ours when its holder dies)."""
        if not await self._lease(entry).renew():
            return await self.enter(entry)
        if entry != self._written:
            await self._write(entry)
        return True

    async def leave(self, entry: Entry) -> None:
        """Gone at once; the entry stays known."""
        await self._lease(entry).release()

    async def read(self) -> Cast:
        """Everybody, in a stable order. One call, whatever the size of the cast (and one more for presence)."""
        raws = await self._redis.call("HVALS", keys.cast())
        entries = [entry for raw in raws if (entry := self._parse(raw)) is not None]
        entries.sort(key=lambda entry: entry.place)
        return Cast(await self._seen(entries), len(raws) - len(entries))

    async def siblings(self) -> dict[int, str]:
        """User id → persona of everybody who ever entered, alive or dead."""
        return {seen.entry.user_id: seen.entry.persona for seen in (await self.read()).entries}

    async def _seen(self, entries: list[Entry]) -> tuple[Seen, ...]:
        if not entries:
            return ()
        holders = await self._redis.call("MGET", *(keys.lease(_presence(entry)) for entry in entries))
        return tuple(
            Seen(entry, holder == entry.instance.encode()) for entry, holder in zip(entries, holders, strict=True)
        )

    async def _take_from_dead(self, entry: Entry) -> bool:
        raw = await self._redis.call("HGET", keys.cast(), entry.place)
        holder = self._parse(raw) if raw is not None else None
        if holder is None or not self._is_dead(holder):
            return False
        await self._lease(holder).release()
        return await self._lease(entry).take() is not None

    async def _write(self, entry: Entry) -> None:
        await self._redis.call("HSET", keys.cast(), entry.place, entry.model_dump_json())
        await self._redis.call("EXPIRE", keys.cast(), KEEP_S)
        self._written = entry

    def _lease(self, entry: Entry) -> Lease:
        return Lease(self._redis, _presence(entry), entry.instance, PRESENCE_MS)

    def _parse(self, raw: bytes | str) -> Entry | None:
        try:
            return Entry.model_validate_json(raw)
        except ValidationError as error:
            if not self._warned:
                field = ".".join(str(part) for part in error.errors()[0]["loc"]) or "the whole"
                _log.warning("A roster entry is malformed (%s) and is left out; others are read.", field)
            self._warned = True
            return None


def _presence(entry: Entry) -> str:
    return f"place:{entry.place}"
