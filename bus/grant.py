"""A grant: what a speaker is told of its turn. It passes between the den's processes in memory only.

On the wire it is rows of JSON: the floor's header ({"turn": …, "again": …}), then the ear's part: reason and
direction, the line to be answered, and the scene, a row a line. So the floor never has to read a scene; and since
most rows of a scene were in the grant before it, each side keeps what it wrote or read of a line.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bus import strict
from bus.ask import is_too_long
from bus.messages import Moment, check_size, first_complaint
from den.direction import Direction
from den.errors import BadInput
from den.line import Line
from den.turn import Turn

REMEMBERED_ROWS = 256


@dataclass(frozen=True, slots=True)
class Grant:
    """What a speaker must know for its turn."""

    line: Line
    also: tuple[Line, ...] = ()
    """Later lines of the same turn (a merged obligation); each comes with a grant of its own."""
    scene: tuple[Line, ...] = ()
    """Oldest first, with the line."""
    direction: Direction = field(default_factory=Direction)
    reason: str = ""
    off_limits: tuple[str, ...] = ()
    """Subjects that the target wants to hear nothing about."""
    memories: tuple[str, ...] = ()
    """Facts that the author of `line` stored in this guild, the fittest first."""
    bit: tuple[str, str] | None = None
    """(id, text) of a joke about that author that may be called back."""
    summary: str = ""
    """What the channel has talked about lately, where that is switched on."""


class Header(BaseModel):
    """The floor's part. `again`: the turn you hold has one more line to answer; start over."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    turn: Turn
    again: bool = False
    at_ms: Moment = 0
    """When it was published; 0 is too old for any gate."""


class _Cue(BaseModel):
    model_config = ConfigDict(extra="forbid")

    reason: str = ""
    off_limits: tuple[str, ...] = ()
    memories: tuple[str, ...] = ()
    bit: tuple[str, str] | None = None
    summary: str = ""
    direction: Direction = Field(default_factory=Direction)


def write_line(line: Line) -> str:
    """One row."""
    return line.model_dump_json(exclude_defaults=True)


def write_lines(lines: Sequence[Line]) -> list[str]:
    """A row a line."""
    return [*map(write_line, lines)]


def write_grant(grant: Grant, as_rows: Callable[[Sequence[Line]], list[str]] = write_lines) -> str:
    """The ear's part; the oldest lines of a scene that is too long for a message are left out."""
    cue = _Cue(
        reason=grant.reason,
        direction=grant.direction,
        off_limits=grant.off_limits,
        memories=grant.memories,
        bit=grant.bit,
        summary=grant.summary,
    )
    line, *scene = as_rows((grant.line, *grant.scene))
    head = f"{cue.model_dump_json(exclude_defaults=True)}\n{line}"
    while is_too_long(payload := "\n".join((head, *scene))) and scene:
        del scene[0]
    return payload


def write_header(turn: Turn, at_ms: int, *, again: bool = False) -> str:
    """The floor's part, as the script writes it too."""
    return Header(turn=turn, again=again, at_ms=at_ms).model_dump_json(exclude_defaults=True)


def read_header(raw: bytes) -> tuple[Header, bytes]:
    """The floor's part, and the ear's to be read later. Raises BadInput, with one sentence."""
    check_size(raw)
    head, _, body = raw.partition(b"\n")
    try:
        return Header.model_validate(strict.read(head)), body
    except ValidationError as error:
        raise BadInput(f"A grant from the bus is malformed: {first_complaint(error)}.") from error
    except BadInput as error:
        raise BadInput(f"A grant from the bus is malformed: {error}.") from None


def read_grant(body: bytes, turn: Turn) -> Grant:
    """The ear's part, for this turn. Raises BadInput, with one sentence."""
    head, *rows = body.split(b"\n")
    try:
        cue = _Cue.model_validate(strict.read(head))
        line, *scene = map(_read_line, rows)
    except ValidationError as error:
        raise BadInput(f"A grant from the bus is malformed: {first_complaint(error)}.") from error
    except BadInput as error:
        raise BadInput(f"A grant from the bus is malformed: {error}.") from None
    except ValueError:
        raise BadInput("A grant from the bus is malformed: it has no line.") from None
    if any((one.guild_id, one.channel_id) != (turn.guild_id, turn.channel_id) for one in (line, *scene)):
        raise BadInput("A grant from the bus is malformed: its lines are of another channel.")
    return Grant(
        line, (), tuple(scene), cue.direction, cue.reason, cue.off_limits, cue.memories, cue.bit, cue.summary
    )


@lru_cache(maxsize=REMEMBERED_ROWS)
def _read_line(row: bytes) -> Line:
    return Line.model_validate(strict.read(row))
