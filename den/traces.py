"""Traces: which lines of the cast tell of a person, so that they go when the person is forgotten."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from den.grammar import COMMON
from den.line import Line
from den.names import name_words
from den.normalise import phrase
from den.snowflake import EVER, created_ms

REPORT = "**Report** by"
"""So begins what the moderators are shown. A report by somebody else stays, as a mute does."""
SAME_MS = 120_000
"""A line and the audit log's entry about it are no further apart."""
ON_ITS_WAY_MS = 20_000
"""No turn is thought about for longer."""
Said = tuple[int, str]
"""When something was said to or about the person, and its hash."""


@dataclass(frozen=True, slots=True)
class Traces:
    """One person as lines know them. `said` comes from the audit log: it outlives the line that was answered."""

    person_id: int
    name: str
    said: frozenset[Said] = field(default_factory=frozenset)

    def of(self, line: Line, hashed: str) -> bool:
        """Whether a line of the cast answers them, names them, or is one that was said to or about them."""
        if line.text.startswith(REPORT) and f"({self.person_id})" not in line.text:
            return False
        answers = line.reply_author is not None and line.reply_author.id == self.person_id
        return answers or self.person_id in line.mentions or self._named(line.text) or self._said(line, hashed)

    def _named(self, text: str) -> bool:
        """By id or name; a name that is an everyday word tells nothing."""
        name = phrase(" ".join(name_words(self.name)))
        telling = len(name) > 2 and name not in COMMON
        return str(self.person_id) in text or (telling and f" {name} " in f" {phrase(text)} ")

    def _said(self, line: Line, hashed: str) -> bool:
        return bool(hashed) and any(
            hashed == text and abs(line.at_ms - at_ms) < SAME_MS for at_ms, text in self.said
        )


def belongs_before(line: Line, before_id: int) -> bool:
    """Whether a line of the cast answers what was said until then, or (answering nothing) was on its way then."""
    if line.reply_to is not None:
        return line.reply_to <= before_id
    return created_ms(line.id) <= created_ms(before_id) + ON_ITS_WAY_MS


def untold(lines: Iterable[Line], person_id: int, before_id: int = EVER) -> list[Line]:
    """A channel's memory without the person's lines until then and the lines of the cast that tell of them."""
    heard = tuple(lines)
    names = {line.author.name for line in heard if line.author.id == person_id} | {""}
    known = [Traces(person_id, name) for name in names]

    def stays(line: Line) -> bool:
        if line.author.kind == "human":
            return line.author.id != person_id or line.id > before_id
        return not belongs_before(line, before_id) or not any(one.of(line, "") for one in known)

    return [*filter(stays, heard)]
