"""Recollection: what an ear has at hand of the facts that people stored, so that no grant waits for a store.

A copy by guild and person, in this process's memory only. It is dropped when a fact of the person is stored or
forgotten (the bus says so), and for want of that word it grows stale: a stale copy is not used.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from structlog.typing import FilteringBoundLogger

from agents.callbacks import offered
from den.bit import Bit
from den.errors import DenError
from den.line import Line
from den.recall import Shelf, recall, shelve
from services.memory.bits import Bits
from services.memory.promise import Memory

WAIT_S = 0.05
"""So long a grant waits for a store at most; then it goes without memories."""
FRESH_S = 15.0
"""An older copy is read anew beside its use."""
STALE_S = 45.0
"""An older copy that holds facts is not used: what was forgotten must be gone within a minute."""
PEOPLE = 4_096
AROUND = 6
"""So many lines before the answered one are part of what is talked about."""
Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Copy:
    """What is known of one person in one guild, and since when."""

    read_at: float
    shelf: Shelf
    bits: Sequence[Bit] = ()


@dataclass(slots=True)
class Recollection:
    """`clock` is monotonic, `now_ms` the wall's; `start` owns the reading tasks."""

    memory: Memory
    start: Callable[..., asyncio.Task[None]]
    clock: Callable[[], float]
    now_ms: Callable[[], int]
    log: FilteringBoundLogger
    bits: Bits | None = None
    shelves: OrderedDict[Key, Copy] = field(default_factory=OrderedDict)
    reading: dict[Key, asyncio.Task[None]] = field(default_factory=dict)
    dropped: dict[Key, int] = field(default_factory=dict)
    """How often a copy was dropped while it was being read: what is read before that is old."""

    async def ready(self, line: Line) -> None:
        """Before a grant is written. Waits only for a person whose facts are not at hand, and not for long."""
        key = (line.guild_id, line.author.id)
        if line.guild_id == 0:
            return
        age = self._age(key)
        if age is not None and age <= FRESH_S:
            return
        reading = self._read(key)
        if age is None or (age > STALE_S and self.shelves[key].shelf.facts):
            await asyncio.wait((reading,), timeout=WAIT_S)

    def of(
        self, line: Line, scene: Sequence[Line], triggers: Collection[str], off_limits: Collection[str]
    ) -> tuple[str, ...]:
        """What the line brings to mind of its author; nothing if no fresh copy is at hand."""
        key = (line.guild_id, line.author.id)
        age = self._age(key)
        if age is None or age > STALE_S:
            return ()
        self.shelves.move_to_end(key)
        shelf = self.shelves[key].shelf
        if not shelf.facts:
            return ()
        around = [one.text for one in scene[-AROUND:] if one.author.kind == "human" and one.id != line.id]
        return recall(shelf, line.text, around, triggers, now_ms=self.now_ms(), off_limits=off_limits)

    def bit(self, line: Line, scene: Sequence[Line]) -> tuple[str, str] | None:
        """A joke about the line's author that may be called back now, as (id, text)."""
        key = (line.guild_id, line.author.id)
        age = self._age(key)
        if age is None or age > STALE_S:
            return None
        return offered(self.shelves[key].bits, line, scene, self.now_ms())

    def turns(self, line: Line, bit_id: str) -> bool:
        """Is it the last time that this bit comes?"""
        known = self.shelves.get((line.guild_id, line.author.id))
        return known is not None and any(one.turns() for one in known.bits if one.id == bit_id)

    def drop(self, guild_id: int, person_id: int | None) -> None:
        """Forgets the copy of a person (None: of everybody in the guild)."""
        for key in [*self.shelves, *self.reading]:
            if key[0] == guild_id and person_id in (None, key[1]):
                self.shelves.pop(key, None)
                if key in self.reading:
                    self.dropped[key] = self.dropped.get(key, 0) + 1

    def _age(self, key: Key) -> float | None:
        known = self.shelves.get(key)
        return None if known is None else self.clock() - known.read_at

    def _read(self, key: Key) -> asyncio.Task[None]:
        if key not in self.reading:
            self.reading[key] = self.start(self._refresh(key))
        return self.reading[key]

    async def _refresh(self, key: Key) -> None:
        try:
            facts = None
            while facts is None or self.dropped.pop(key, 0):
                read_at = self.clock()
                facts = await self.memory.facts(*key)
                bits = await self.bits.of(*key) if self.bits is not None else ()
            self.shelves[key] = Copy(read_at, shelve(*key, facts), bits)
            while len(self.shelves) > PEOPLE:
                self.shelves.popitem(last=False)
        except DenError as away:
            self.log.warning("memory_away", why=str(away))
        finally:
            self.dropped.pop(key, None)
            self.reading.pop(key, None)
