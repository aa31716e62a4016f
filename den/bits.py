"""Bits: what was said in a guild that can be called back later, and the jokes told there that must not come again.

A human line with something in it becomes a bit when people laugh at it, or when a bot takes it up and people laugh
at that. It is called back with some lines and minutes between; the third time it must turn, and then it is done. A
line that is deleted or forgotten takes its bit along. All is in memory here; `agents.jokes` joins it with a store.
"""

from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace

from den import bit as kept
from den.bit import HEARD_MS, MOST_USES
from den.line import Line
from den.moods import in_distress, laughs, listens

WORTH = 4
"""Words; a shorter line holds nothing to come back to."""
LAUGH_MS = 20_000
"""A laugh this soon after a line is about it."""
LINES_BETWEEN = 8
REST_MS = 120_000
MOST_BITS, MOST_JOKES, FEWEST_TOLD = 200, 500, 12


@dataclass(frozen=True, slots=True)
class Bit:
    """`at` counts the guild's lines: when it was said or used last."""

    id: str
    line_id: int
    person_id: int
    text: str
    at: int
    used_ms: int
    uses: int = 0
    landed: int = 0
    stored: bool = False
    """It is a bot's joke that outlives the process."""

    def is_ready(self, now_ms: int, at: int) -> bool:
        """Has it landed, rested, and is it not told to death?"""
        rested = at - self.at >= LINES_BETWEEN and now_ms - self.used_ms >= REST_MS
        return rested and self.landed > 0 and self.uses < MOST_USES

    def turns(self) -> bool:
        """The next use is the third: it must invert or combine."""
        return self.uses == MOST_USES - 1


@dataclass(frozen=True, slots=True)
class Joke:
    """A bot's line about a person."""

    person_id: int
    text: str
    at_ms: int
    line_id: int = 0


@dataclass(slots=True)
class Bits:
    """Of one guild. Fed with every line; `pick` and `told` only look."""

    bits: dict[int, Bit] = field(default_factory=dict)
    """By the id of their line, oldest first."""
    jokes: deque[Joke] = field(default_factory=lambda: deque(maxlen=MOST_JOKES))
    at: int = 0
    last: tuple[int, int] = (0, 0)
    """The bit that the newest telling line is about (by its line), and when that was said."""

    def hear(self, line: Line) -> None:
        """A line of the guild, from any author."""
        self.at += 1
        if line.author.kind == "human":
            self._hear_human(line)
        elif line.author.kind == "sibling" and line.reply_author is not None:
            if line.reply_author.kind == "human":
                self.tell(line.reply_author.id, line.text, line.at_ms, line.id)
            if line.reply_to in self.bits:
                self.last = (line.reply_to or 0, line.at_ms)

    def _hear_human(self, line: Line) -> None:
        about, at_ms = self.last
        if laughs(line.text) and about in self.bits and line.at_ms - at_ms <= LAUGH_MS:
            bit = self.bits[about]
            self.bits[about] = replace(bit, landed=bit.landed + 1)
        if len(line.text.split()) < WORTH or listens(line.text) or in_distress(line.text):
            return
        bit = Bit(f"b{line.id}", line.id, line.author.id, line.text, self.at, line.at_ms)
        self.bits[line.id], self.last = bit, (line.id, line.at_ms)
        while len(self.bits) > MOST_BITS:
            del self.bits[next(iter(self.bits))]

    def pick(
        self, person_id: int, now_ms: int, only: Collection[str] | None = None, but: Collection[str] = ()
    ) -> Bit | None:
        """The ripest bit of this person, of those with these ids or without those; None: none is."""
        fit = (bit for bit in self.ready({person_id}, now_ms) if only is None or bit.id in only)
        return next((bit for bit in fit if bit.id not in but), None)

    def ready(self, people: Collection[int], now_ms: int) -> tuple[Bit, ...]:
        """What may be called back now about these people, the ripest first, the same in every process."""
        found = [bit for bit in self.bits.values() if bit.person_id in people and bit.is_ready(now_ms, self.at)]
        return tuple(sorted(found, key=lambda bit: (bit.uses - bit.landed, bit.line_id)))

    def use(self, bit: Bit, now_ms: int) -> None:
        """It was called back; after the third time it is gone."""
        used = replace(bit, uses=bit.uses + 1, at=self.at, used_ms=now_ms)
        if used.uses >= MOST_USES:
            self.bits.pop(bit.line_id, None)
        elif bit.line_id in self.bits:
            self.bits[bit.line_id], self.last = used, (bit.line_id, now_ms)

    def tell(self, person_id: int, text: str, at_ms: int, line_id: int = 0) -> None:
        """A bot told a joke about this person; the same line twice is one."""
        joke = Joke(person_id, text, at_ms, line_id)
        if joke not in self.jokes:
            self.jokes.append(joke)

    def bring(self, landed: Iterable[kept.Bit], heard: Iterable[kept.Bit]) -> None:
        """What was stored about somebody: jokes that landed, and those that were heard lately."""
        for one in landed:
            if one.landed_ms is not None and one.line_id not in self.bits:
                rested = self.at - LINES_BETWEEN
                self.bits[one.line_id] = Bit(
                    f"b{one.line_id}",
                    one.line_id,
                    one.person_id,
                    one.text,
                    rested,
                    one.landed_ms,
                    one.uses,
                    1,
                    True,
                )
        known = {joke.line_id for joke in self.jokes}
        for one in heard:  # older than what was heard since, which is not pushed out for it
            if one.line_id not in known and len(self.jokes) < MOST_JOKES:
                self.jokes.appendleft(Joke(one.person_id, one.text, one.at_ms, one.line_id))

    def told(self, person_id: int, now_ms: int) -> tuple[str, ...]:
        """The newest jokes about them that the guild heard in the last seven days: none may come again."""
        return tuple(self._told(person_id, now_ms))[-FEWEST_TOLD:]

    def _told(self, person_id: int, now_ms: int) -> Iterator[str]:
        return (j.text for j in self.jokes if j.person_id == person_id and now_ms - j.at_ms <= HEARD_MS)

    def forget_line(self, line_id: int) -> None:
        """The line was deleted."""
        self.bits.pop(line_id, None)
        self.jokes = deque((one for one in self.jokes if one.line_id != line_id), maxlen=MOST_JOKES)

    def forget_people(self, may_stay: Callable[[int], bool]) -> None:
        """Nothing is kept about people who have not said yes, or said no since."""
        self.bits = {key: bit for key, bit in self.bits.items() if may_stay(bit.person_id)}
        self.jokes = deque((one for one in self.jokes if may_stay(one.person_id)), maxlen=MOST_JOKES)
