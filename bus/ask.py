"""An ask: one decision about one human line, as it is put to the floor."""

from dataclasses import dataclass

from den.decision import Class
from den.errors import BadInput
from den.line import SpeakerKind
from den.snowflake import created_ms

MAX_SEATS = 8
"""Speakers, and runners-up, of one ask: the cost of a claim does not grow with the cast."""
MAX_BUDGET = 8
MAX_PAYLOAD = 62 * 1024
"""Leaves room for the header: a whole message stays under 64 KiB."""
MAX_HOLD_MS = 40_000
MAX_WHY = 300


def is_too_long(payload: str) -> bool:
    """Whether it has more bytes than a message holds; they are counted only where they could be too many."""
    return len(payload) * 4 > MAX_PAYLOAD and len(payload.encode()) > MAX_PAYLOAD


@dataclass(frozen=True, slots=True)
class Seat:
    """One persona that may speak, why, and about whom (the line's own author or nobody)."""

    persona: str
    klass: Class
    target_id: int | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """`speakers` all speak, one after the other; each that cannot is replaced by the next of `runners_up`.

    `payload` is the grant's second part (`bus.grant.write_grant`). Raises BadInput beyond its bounds.
    """

    guild_id: int
    channel_id: int
    root_id: int
    root_author_id: int
    speakers: tuple[Seat, ...]
    runners_up: tuple[Seat, ...] = ()
    budget: int = 3
    """Bot lines that this root may bring in all."""
    hold_ms: int = 20_000
    """How long a holder may think before it must be SENDING."""
    why: str = ""
    payload: str = ""
    root_kind: SpeakerKind = "human"
    """Only a human line may be answered."""
    anew: bool = False
    """The line was edited: a silence that was decided on it may be decided otherwise."""
    owed: bool = False
    """An obligation of a decided root that found the queue full is asked again."""
    asked: bool = False
    """The line asks for a roast of its author; who does that may be its target without a recorded consent."""
    cue: int = 0
    """The number of a show's line, 0 in talk. Each number is granted once; asked again, the answer is `decided`
    and its `reason` tells the fate: ASKED, PASSED, ABANDONED, or the id of the message."""
    root_at_ms: int = 0
    """When the root was said; 0: as its snowflake says."""

    def __post_init__(self) -> None:
        if not self.speakers:
            raise BadInput("An ask names no speaker; a line that nobody answers goes to Floor.silence.")
        if max(len(self.speakers), len(self.runners_up)) > MAX_SEATS:
            raise BadInput(f"An ask names more than {MAX_SEATS} speakers or runners-up; cut the decision.")
        if not 1 <= self.budget <= MAX_BUDGET:
            raise BadInput(f"A root's budget is 1 to {MAX_BUDGET} bot lines, not {self.budget}.")
        if not 1 <= self.hold_ms <= MAX_HOLD_MS:
            raise BadInput(f"A turn is held for 1 to {MAX_HOLD_MS} ms, not {self.hold_ms}.")
        if is_too_long(self.payload):
            raise BadInput(f"A grant's payload is over {MAX_PAYLOAD} bytes; send a shorter scene.")

    def said_ms(self) -> int:
        """When the root was said, Unix milliseconds."""
        return self.root_at_ms or created_ms(self.root_id)
