"""Recollection: what an ear has at hand of the facts that people stored, so that no grant waits for a store.

A copy by guild and person, in this process's memory only. It is dropped when a fact of the person is stored or
forgotten (the bus says so), and for want of that word it grows stale: a stale copy is not used.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace

from structlog.typing import FilteringBoundLogger

from agents.callbacks import offered
from den.bit import Bit
from den.errors import DenError
from den.line import Line
from den.recall import Shelf, Vector, likeness, recall, shelve
from services.meaning.promise import Meaning
from services.memory.bits import Bits
from services.memory.promise import Memory

WAIT_S = 0.05
"""So long a grant waits for a store at most; then it goes without memories."""
FRESH_S = 15.0
"""An older copy is read anew beside its use."""
STALE_S = 45.0
"""An older copy that holds facts is not used: what was forgotten must be gone within a minute."""
PEOPLE = 4_096
LINES = 256
AROUND = 6
"""So many lines before the answered one are part of what is talked about."""
Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Copy:
    """What is known of one person in one guild, and since when."""

    read_at: float
    shelf: Shelf
    bits: Sequence[Bit] = ()
    vectors: Sequence[Vector] = ()
    """Of the facts, where somebody tells what they mean."""


@dataclass(slots=True)
class Recollection:
    """`clock` is monotonic, `now_ms` the wall's; `start` owns the reading tasks."""

    memory: Memory
    start: Callable[..., asyncio.Task[None]]
    clock: Callable[[], float]
    now_ms: Callable[[], int]
    log: FilteringBoundLogger
    bits: Bits | None = None
    meaning: Meaning | None = None
    alike: OrderedDict[int, tuple[Shelf, Sequence[float]]] = field(default_factory=OrderedDict)
    """By line: how far each fact of its author means what it means."""
    shelves: OrderedDict[Key, Copy] = field(default_factory=OrderedDict)
    reading: dict[Key, asyncio.Task[None]] = field(default_factory=dict)
    dropped: dict[Key, int] = field(default_factory=dict)
    """How often a copy was dropped while it was being read: what is read before that is old."""

    async def ready(self, line: Line) -> None:
        """Before a grant is written. Waits only for a person whose facts are not at hand, and not for long."""
        key = (line.guild_id, line.author.id)
        if line.guild_id == 0:
            return
        await self._at_hand(key)
        if self.meaning is not None and (known := self.shelves.get(key)) is not None and known.vectors:
            await asyncio.wait((self.start(self._understand(self.meaning, line, known)),), timeout=WAIT_S)

    async def _at_hand(self, key: Key) -> None:
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
        return recall(
            shelf, line.text, around, triggers, now_ms=self.now_ms(), off_limits=off_limits,
            alike=self._alike(line.id, shelf),
        )  # fmt: skip

    def _alike(self, line_id: int, shelf: Shelf) -> Sequence[float]:
        told_of, alike = self.alike.get(line_id, (None, ()))
        return alike if told_of is shelf else ()

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

    async def _understand(self, meaning: Meaning, line: Line, known: Copy) -> None:
        try:
            (said,) = await meaning.vectors((line.text,))
        except DenError as away:
            self.log.warning("meaning_away", why=str(away))
            return
        self.alike[line.id] = (known.shelf, [likeness(said, fact) for fact in known.vectors])
        while len(self.alike) > LINES:
            self.alike.popitem(last=False)

    def _age(self, key: Key) -> float | None:
        known = self.shelves.get(key)
        return None if known is None else self.clock() - known.read_at

    async def _tell_meanings(self, meaning: Meaning, key: Key, copy: Copy) -> None:
        """Beside its use: without them a copy is as good as ever, and words are compared."""
        try:
            vectors = await meaning.vectors([fact.text for fact in copy.shelf.facts])
        except DenError as away:
            self.log.warning("meaning_away", why=str(away))
            return
        if self.shelves.get(key) is copy:
            self.shelves[key] = replace(copy, vectors=vectors)

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
            copy = self.shelves[key] = Copy(read_at, shelve(*key, facts), bits)
            if self.meaning is not None and copy.shelf.facts:
                self.start(self._tell_meanings(self.meaning, key, copy))
            while len(self.shelves) > PEOPLE:
                self.shelves.popitem(last=False)
        except DenError as away:
            self.log.warning("memory_away", why=str(away))
        finally:
            self.dropped.pop(key, None)
            self.reading.pop(key, None)
