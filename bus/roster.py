"""The roster: who belongs to the den, and who is there right now.

Every process has a place (persona#rank) and keeps it by a lease of 3.5 s, so presence ends by itself. Entries
stay when their process is gone: a sibling's user id must be known even while it is dead, or it would pass for a
stranger.
"""

import logging
import os
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from bus import keys, strict
from bus.connection import Bus
from bus.lease import Lease
from bus.messages import check_size, first_complaint
from den.errors import BadInput

PRESENCE_MS = 3_500
KEEP_S = 30 * 86_400
WRITE_EVERY = 30
"""Beats after which an entry is written again: a damaged one is mended by its owner."""
MOST_PLACES = 1_000
_log = logging.getLogger(__name__)


class Entry(BaseModel):
    """One process of the cast. `instance` is new at every start."""

    model_config = ConfigDict(frozen=True, extra="forbid")

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
    shards: str = ""
    """Its part of the servers; "" for all. Left out then, so that an older process reads the entry, too."""

    @property
    def place(self) -> str:
        """What only one process may be at a time."""
        return place_of(self.persona, self.rank, self.shards)


def place_of(persona: str, rank: int, shards: str = "") -> str:
    """Of a process of that persona."""
    return f"{persona}#{rank}@{shards}" if shards else f"{persona}#{rank}"


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
    held: Mapping[str, str] = field(default_factory=dict)
    """Place → the process that is there now, whether it speaks or stands by."""


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
        self._beats = 0
        self._warned = False
        self._waits_at = ""

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
        self._beats += 1
        if entry != self._written or self._beats >= WRITE_EVERY:
            await self._write(entry)
        return True

    async def wait_at(self, place: str, instance: str) -> None:
        """A standby is there, without an entry: it speaks for nobody yet. To be repeated once a second."""
        held = await Lease(self._redis, f"place:{place}", instance, PRESENCE_MS).take()
        if held and self._waits_at != place:
            await self._redis.call("SADD", keys.places(), place)
            self._waits_at = place

    async def leave(self, entry: Entry) -> None:
        """Gone at once; the entry stays known."""
        await self._lease(entry).release()

    async def read(self) -> Cast:
        """Everybody, in a stable order. Three calls, whatever the size of the cast."""
        places = sorted(await self._redis.call("SMEMBERS", keys.places()))[:MOST_PLACES]
        if not places:
            return Cast(())
        names = [place.decode(errors="replace") for place in places]
        raws = await self._redis.call("MGET", *map(keys.cast, names))
        there = [(name, raw) for name, raw in zip(names, raws, strict=True) if raw is not None]
        entries = [entry for name, raw in there if (entry := self._parse(name, raw)) is not None]
        holders = await self._redis.call("MGET", *(keys.lease(f"place:{name}") for name in names))
        held = {name: raw.decode(errors="replace") for name, raw in zip(names, holders, strict=True) if raw}
        seen = tuple(Seen(entry, held.get(entry.place) == entry.instance) for entry in entries)
        return Cast(seen, len(there) - len(entries), held)

    async def siblings(self) -> dict[int, str]:
        """User id → persona of everybody who ever entered, alive or dead."""
        return {seen.entry.user_id: seen.entry.persona for seen in (await self.read()).entries}

    async def _take_from_dead(self, entry: Entry) -> bool:
        raw = await self._redis.call("GET", keys.cast(entry.place))
        holder = self._parse(entry.place, raw) if raw is not None else None
        if holder is None or not self._is_dead(holder):
            return False
        await self._lease(holder).release()
        return await self._lease(entry).take() is not None

    async def _write(self, entry: Entry) -> None:
        await self._redis.call(
            "SET",
            keys.cast(entry.place),
            entry.model_dump_json(exclude=None if entry.shards else {"shards"}),
            "EX",
            KEEP_S,
        )
        await self._redis.call("SADD", keys.places(), entry.place)
        if entry.role == "ear":  # a lifetime is a way to delete: not every bot's
            await self._redis.call("EXPIRE", keys.places(), KEEP_S)
        self._written, self._beats = entry, 0

    def _lease(self, entry: Entry) -> Lease:
        return Lease(self._redis, _presence(entry), entry.instance, PRESENCE_MS)

    def _parse(self, place: str, raw: bytes) -> Entry | None:
        try:
            check_size(raw)
            entry = Entry.model_validate(strict.read(raw))
            _check_sense(entry, place)
        except (ValidationError, BadInput) as error:
            if not self._warned:
                why = first_complaint(error) if isinstance(error, ValidationError) else error
                _log.warning("The roster entry %.60r is malformed (%s) and left out; others are read.", place, why)
            self._warned = True
            return None
        return entry


def _check_sense(entry: Entry, place: str) -> None:
    if entry.place != place:
        raise BadInput("it is for another place than its own")
    if (entry.role == "ear") != (entry.kind == "host"):
        raise BadInput("an ear is the host's and nobody else's")


def _presence(entry: Entry) -> str:
    return f"place:{entry.place}"
