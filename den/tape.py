"""A tape: what one Higher Self decided by, so that it can be decided again and compared.

Rows in order: the cast when it changed, every line heard, every decision with what it hung on, every event of a
show. Nothing else goes into a decision: no clock, no dice but those seeded by the root. So the same tape gives the
same decisions in every process, and the first difference is a bug, or a rule that was changed since.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from den.addressee import address
from den.decision import Decision
from den.direction import Direction
from den.errors import BadInput
from den.etiquette import decide
from den.line import Line
from den.member import Member
from den.scene import Scene
from den.shows.event import Event
from den.shows.play import play
from den.shows.show import Show

REMEMBERED = 40
"""Lines of a channel, as an ear remembers them."""


class _Row(BaseModel):
    model_config = ConfigDict(frozen=True)


class CastRow(_Row):
    """Who belongs to the cast from now on."""

    kind: Literal["cast"] = "cast"
    members: tuple[Member, ...]


class LineRow(_Row):
    """A line as it was heard, or as it was after an edit."""

    kind: Literal["line"] = "line"
    line: Line


class GoneRow(_Row):
    """A line was deleted."""

    kind: Literal["gone"] = "gone"
    channel_id: int
    message_id: int


class DecisionRow(_Row):
    """One decision, with all of it that is not in the lines."""

    kind: Literal["decision"] = "decision"
    line_id: int
    channel_id: int
    now_ms: int
    on_stage: tuple[str, ...]
    may_be_target: tuple[int, ...] = ()
    hushed_until_ms: int = 0
    barred: str = ""
    thrift: int = 0
    said_no: tuple[int, ...] = ()
    own_stop: bool = False
    """It is a stop word of this server's own."""
    direction: Direction = Field(default_factory=Direction)
    decision: Decision


class EventRow(_Row):
    """One event of a show. `begins` is the show before its first one."""

    kind: Literal["event"] = "event"
    show_id: int
    now_ms: int
    event: Event
    begins: Show | None = None
    after: Show


Row = CastRow | LineRow | GoneRow | DecisionRow | EventRow
_ROW: TypeAdapter[Row] = TypeAdapter(Annotated[Row, Field(discriminator="kind")])


def write_row(row: Row) -> str:
    """One line of the file."""
    return row.model_dump_json(exclude_defaults=False)


def read_tape(text: str) -> Iterator[Row]:
    """Raises BadInput: which line, and what is wrong with it."""
    for nr, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            yield _ROW.validate_json(line)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            where = ".".join(str(part) for part in first["loc"]) or "the whole"
            raise BadInput(f"Line {nr} of the tape is malformed: {where}: {first['msg']}.") from None


@dataclass(frozen=True, slots=True)
class Replayed:
    """One row played again: what a person reads of it, and how it differs from the tape ("" if it does not)."""

    said: str
    difference: str = ""


@dataclass(slots=True)
class Player:
    """Feed it rows in order."""

    members: tuple[Member, ...] = ()
    lines: dict[int, dict[int, Line]] = field(default_factory=dict)
    """By channel and id."""
    shows: dict[int, Show] = field(default_factory=dict)

    def play(self, row: Row) -> Replayed | None:
        """None for a row that only sets the scene."""
        match row:
            case CastRow():
                self.members = row.members
            case LineRow():
                self._hear(row.line)
                return Replayed(f"{row.line.author.name}: {row.line.text}")
            case GoneRow():
                self.lines.get(row.channel_id, {}).pop(row.message_id, None)
            case DecisionRow():
                return self._decide(row)
            case EventRow():
                return self._event(row)
        return None

    def _hear(self, line: Line) -> None:
        known = self.lines.setdefault(line.channel_id, {})
        known[line.id] = line
        while len(known) > REMEMBERED:
            del known[min(known)]

    def _decide(self, row: DecisionRow) -> Replayed:
        known = self.lines.get(row.channel_id, {})
        line = known.get(row.line_id)
        if line is None:
            return Replayed("  → ?", f"the tape decides on line {row.line_id}, which it has not heard")
        before = tuple(known[one] for one in sorted(known) if one < line.id)
        said_to = address(line, before, self.members)
        if row.own_stop:
            said_to = replace(said_to, stop=True)
        scene = Scene(
            recent=before,
            on_stage=frozenset(row.on_stage),
            hushed_until_ms=row.hushed_until_ms,
            now_ms=row.now_ms,
            may_be_target=frozenset(row.may_be_target),
            barred=row.barred,
            thrift=row.thrift,
            said_no=frozenset(row.said_no),
        )
        decision = decide(line, said_to, scene, self.members, row.direction)
        same = decision == row.decision
        return Replayed(f"  → {ranking(decision)}", "" if same else f"the tape has {ranking(row.decision)}")

    def _event(self, row: EventRow) -> Replayed:
        before = row.begins or self.shows.get(row.show_id)
        if before is None:
            return Replayed("  ? show", f"the tape goes on with show {row.show_id}, which it has not begun")
        after = play(before, row.event, row.now_ms).show
        self.shows[row.show_id] = after
        said = f"  {after.kind} at {after.state or 'its start'} after {row.event.name}"
        return Replayed(said, "" if after == row.after else f"the tape has {_first(after, row.after)}")


def ranking(decision: Decision) -> str:
    """Who may speak, in order, with class and score; or why nobody does."""
    if not decision.speakers:
        return f"silence: {decision.silence}"
    chosen = [f"{one.persona} (C{int(one.klass)}, {one.score:.2f})" for one in decision.speakers]
    others = [f"{one.persona} {one.score:.2f}" for one in decision.runners_up]
    return ", ".join(chosen) + (f"; then {', '.join(others)}" if others else "")


def _first(one: Show, other: Show) -> str:
    mine, theirs = one.model_dump(), other.model_dump()
    name = next((name for name in mine if mine[name] != theirs[name]), "nothing")
    return f"{name} {json.dumps(theirs.get(name), default=str)}, not {json.dumps(mine.get(name), default=str)}"


Tape = Callable[[Row], None]
"""Where rows go while they happen."""
