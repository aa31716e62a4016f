"""What travels over the bus: at most 64 KiB, in exactly this shape. Grants: `grant.py`; what is let in: `gate.py`.

`at_ms` is when a message was published, by the clock of Redis or of its sender. One that does not say it is as old
as can be, and no gate lets it in.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from bus import strict
from bus.answer import Passed
from den.direction import Direction
from den.errors import BadInput
from den.snowflake import EVER, Snowflake
from den.turn import Turn

MAX_BYTES = 64 * 1024
Moment = Annotated[int, Field(ge=0, lt=2**53)]
"""Unix milliseconds."""


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    at_ms: Moment = 0


class Taken(_Message):
    """A root is decided: no other ear need claim it. Not sent for a turn that was granted at once: its bot is
    heard of soon enough, and five processes that wake at one moment wait for each other. `turn` if it was merged.
    """

    kind: Literal["taken"] = "taken"
    guild_id: Snowflake
    channel_id: Snowflake
    root_id: Snowflake
    outcome: str
    turn: Turn | None = None


class Confirmed(_Message):
    """The bot of a granted turn has its grant and is at work; ears wait one second for this."""

    kind: Literal["confirmed"] = "confirmed"
    guild_id: Snowflake
    channel_id: Snowflake
    turn: Turn


class Freed(_Message):
    """A turn ended. `next` has the floor now and waits for an ear to `deliver` its grant.

    Not sent for a line that is out while nobody waits for the floor: ears hear that line from Discord.

    `passed`: seats that waited and will not speak (an obligation that came too late gets a reaction).
    Both ears may deliver: a speaker knows a grant by its epoch.
    """

    kind: Literal["freed"] = "freed"
    guild_id: Snowflake
    channel_id: Snowflake
    ended: Turn
    outcome: Literal["SENT", "ABANDONED"]
    message_id: Snowflake | None = None
    reason: str = ""
    next: Turn | None = None
    passed: tuple[Passed, ...] = ()
    reopened: bool = False
    """Its holder fell silent and nobody stepped in: the root is undecided and may be asked again."""


class Hushed(_Message):
    """Stop: whoever thinks about a line here lets it go. `until_ms` 0: talk goes on."""

    kind: Literal["hushed"] = "hushed"
    guild_id: Snowflake
    channel_id: Snowflake
    until_ms: Moment
    by: Snowflake


class Withdrawn(_Message):
    """A root was deleted: its answer need not be written."""

    kind: Literal["withdrawn"] = "withdrawn"
    guild_id: Snowflake
    channel_id: Snowflake
    root_id: Snowflake


class DirectionChanged(_Message):
    """The Higher Self directs a channel anew."""

    kind: Literal["direction"] = "direction"
    guild_id: Snowflake
    channel_id: Snowflake
    direction: Direction


class LedgerChanged(_Message):
    """Consent, mutes or settings of a guild changed: read them again."""

    kind: Literal["ledger"] = "ledger"
    guild_id: Snowflake


class Forgotten(_Message):
    """A person is forgotten in this guild: whoever remembers something of them lets it go.

    What they say after `before_id` is new.
    """

    kind: Literal["forgotten"] = "forgotten"
    guild_id: Snowflake
    person_id: Snowflake
    before_id: Snowflake = EVER


class Unsaid(_Message):
    """Lines of one personality in a guild that are to be deleted; only their author may. Told by ears only."""

    kind: Literal["unsaid"] = "unsaid"
    guild_id: Annotated[Snowflake, Field(gt=0)]
    channel_id: Snowflake
    persona: str = Field(max_length=64)
    message_ids: tuple[Snowflake, ...] = Field(max_length=100)


class MemoryChanged(_Message):
    """A person (None: everybody) stored or forgot something in a guild: copies of their facts are old."""

    kind: Literal["memory"] = "memory"
    guild_id: Snowflake
    person_id: Snowflake | None = None


class CalledBack(_Message):
    """A line called an earlier joke about a person back; ears count it."""

    kind: Literal["called_back"] = "called_back"
    guild_id: Snowflake
    person_id: Snowflake
    bit_id: str = Field(max_length=32)


class Cued(_Message):
    """Members asked something of the director; it lies in `keys.cues`."""

    kind: Literal["cued"] = "cued"
    guild_id: Snowflake


Notice = (
    Taken | Confirmed | Freed | Hushed | Withdrawn | DirectionChanged | LedgerChanged | Forgotten | Unsaid
    | MemoryChanged | CalledBack | Cued
)  # fmt: skip
_NOTICE: TypeAdapter[Notice] = TypeAdapter(Annotated[Notice, Field(discriminator="kind")])


def parse_notice(raw: bytes) -> Notice:
    """Raises BadInput, with one sentence."""
    check_size(raw)
    try:
        return _NOTICE.validate_python(strict.read(raw))
    except ValidationError as error:
        raise BadInput(f"A notice from the bus is malformed: {first_complaint(error)}.") from error
    except BadInput as error:
        raise BadInput(f"A notice from the bus is malformed: {error}.") from None


def check_size(raw: bytes) -> None:
    """Raises BadInput for a message that is too long to be read at all."""
    if len(raw) > MAX_BYTES:
        raise BadInput(f"A message from the bus has {len(raw)} bytes, more than {MAX_BYTES}: not read.")


def first_complaint(error: ValidationError) -> str:
    """Where a message is malformed and how, without its words."""
    first = error.errors(include_url=False, include_input=False)[0]
    if first["type"] == "extra_forbidden":
        return "it has a field that is not known here"
    if first["type"] == "union_tag_invalid":
        return "it is of a kind that is not known here"
    where = ".".join(str(part) for part in first["loc"]) or "the whole"
    return f"{where}: {first['msg']}"
