"""What the humans of an evening do, as data."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Want:
    """What should follow a line; the fields are those of a truth row."""

    to: tuple[str, ...] = ()
    must: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    max_bots: int = 0
    min_bots: int = 0


@dataclass(frozen=True, slots=True)
class Say:
    """`{@name}` in the text becomes a mention. `reply`: the key of an earlier line, or "bot" for the newest
    line of a roaster in the channel (then that roaster must answer; with none there, `want` holds)."""

    key: int
    wait_s: float
    who: str
    channel: str
    text: str
    want: Want
    reply: int | Literal["bot"] | None = None
    ping: bool = True


@dataclass(frozen=True, slots=True)
class Edit:
    key: int
    wait_s: float
    text: str


@dataclass(frozen=True, slots=True)
class Delete:
    key: int
    wait_s: float


Step = Say | Edit | Delete
