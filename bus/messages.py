"""What travels over the bus, checked on arrival: at most 64 KiB, then the exact shape. Grants: `grant.py`."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from bus.answer import Passed
from den.direction import Direction
from den.errors import BadInput
from den.turn import Turn

MAX_BYTES = 64 * 1024


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True)


class Taken(_Message):
    """A root is decided: no other ear need claim it. Not sent for a turn that was granted at once: its bot is
    heard of soon enough, and five processes that wake at one moment wait for each other. `turn` if it was merged.
    """

    kind: Literal["taken"] = "taken"
    guild_id: int
    channel_id: int
    root_id: int
    outcome: str
    turn: Turn | None = None


class Confirmed(_Message):
    """The bot of a granted turn has its grant and is at work; ears wait one second for this."""

    kind: Literal["confirmed"] = "confirmed"
    guild_id: int
    channel_id: int
    turn: Turn


class Freed(_Message):
    """A turn ended. `next` has the floor now and waits for an ear to `deliver` its grant.

    Not sent for a line that is out while nobody waits for the floor: ears hear that line from Discord.

    `passed`: seats that waited and will not speak (an obligation that came too late gets a reaction).
    Both ears may deliver: a speaker knows a grant by its epoch.
    """

    kind: Literal["freed"] = "freed"
    guild_id: int
    channel_id: int
    ended: Turn
    outcome: Literal["SENT", "ABANDONED"]
    message_id: int | None = None
    reason: str = ""
    next: Turn | None = None
    passed: tuple[Passed, ...] = ()
    reopened: bool = False
    """Its holder fell silent and nobody stepped in: the root is undecided and may be asked again."""


class Hushed(_Message):
    """Stop: whoever thinks about a line here lets it go. `until_ms` 0: talk goes on."""

    kind: Literal["hushed"] = "hushed"
    guild_id: int
    channel_id: int
    until_ms: int
    by: int


class Withdrawn(_Message):
    """A root was deleted: its answer need not be written."""

    kind: Literal["withdrawn"] = "withdrawn"
    guild_id: int
    channel_id: int
    root_id: int


class DirectionChanged(_Message):
    """The Higher Self directs a channel anew."""

    kind: Literal["direction"] = "direction"
    guild_id: int
    channel_id: int
    direction: Direction


class LedgerChanged(_Message):
    """Consent, mutes or settings of a guild changed: read them again."""

    kind: Literal["ledger"] = "ledger"
    guild_id: int


class Cued(_Message):
    """Members asked something of the director; it lies in `keys.cues`."""

    kind: Literal["cued"] = "cued"
    guild_id: int


Notice = Taken | Confirmed | Freed | Hushed | Withdrawn | DirectionChanged | LedgerChanged | Cued
_NOTICE: TypeAdapter[Notice] = TypeAdapter(Annotated[Notice, Field(discriminator="kind")])


def parse_notice(raw: bytes) -> Notice:
    """Raises BadInput, with one sentence."""
    check_size(raw)
    try:
        return _NOTICE.validate_json(raw)
    except ValidationError as error:
        raise BadInput(f"A notice from the bus is malformed: {first_complaint(error)}.") from error


def check_size(raw: bytes) -> None:
    """Raises BadInput for a message that is too long to be read at all."""
    if len(raw) > MAX_BYTES:
        raise BadInput(f"A message from the bus has {len(raw)} bytes, more than {MAX_BYTES}: not read.")


def first_complaint(error: ValidationError) -> str:
    """Where a message is malformed and how, without its words."""
    first = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(str(part) for part in first["loc"]) or "the whole"
    return f"{where}: {first['msg']}"
