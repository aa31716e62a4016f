"""What the floor answers. A "no" is a value with its reason, never an error."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from den.decision import Class
from den.turn import Turn, TurnState

Outcome = Literal["granted", "queued", "merged", "refused", "decided"]


class _Answer(BaseModel):
    model_config = ConfigDict(frozen=True)


class Passed(_Answer):
    """A seat that will not speak: refused, absent, pushed out of the queue or too late."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    persona: str
    root_id: int
    klass: Class
    reason: str
    again: bool = False
    """An obligation that found the queue full: it may be asked again (`Ask.owed`) while it is claimable."""


class Answer(_Answer):
    """To a claim. `turn` is set when granted or merged.

    `decided`: another ear was first, nothing happened; `turn` is then the root's own, if it has the floor.

    A granted or merged answer may also have `queued` its further speakers. `passed` may name seats of *other*
    roots: what this ask pushed out of the queue.
    """

    outcome: Outcome
    turn: Turn | None = None
    queued: tuple[str, ...] = ()
    passed: tuple[Passed, ...] = ()
    reason: str = ""
    again: bool = False
    """Refused only because nobody was there: the root is undecided and may be asked again."""
    thrift: int | None = None
    """How scarce lines are here now (`Turn.thrift`; more: there is none left); None: it was not asked."""


class Verdict(_Answer):
    """To a send or settle: go, or why not."""

    ok: bool
    reason: str = ""
    again: bool = False
    """Only for now: the obligation may be asked again."""


class Handover(_Answer):
    """The floor went to the head of the queue; an ear now `deliver`s the grant with the scene as it is."""

    turn: Turn


class Reaped(_Answer):
    """`ended` died before SENDING (or nobody could tell its fate); `next` has the floor now.

    `reconcile` is SENDING for over 60 s: nobody may POST it any more. Look for it in the channel's history,
    then `settle` it.
    """

    ended: Turn | None = None
    next: Turn | None = None
    reconcile: Turn | None = None


class Waiting(_Answer):
    """A seat in the queue."""

    persona: str
    root_id: int
    klass: Class
    target_id: int | None = None


class FloorState(_Answer):
    """One channel, seen at one moment."""

    now_ms: int
    turn: Turn | None = None
    turn_state: TurnState | None = None
    sending_ms: int | None = None
    queue: tuple[Waiting, ...] = ()
    edge: int = 0
    chain: int = 0
    """Bot lines since the last human line."""
    hushed_until_ms: int = 0
    epoch: int = 0


class Step(_Answer):
    """One thing that happened to a root."""

    at_ms: int
    what: Literal["granted", "queued", "merged", "refused", "silence", "sent", "abandoned"]
    persona: str = ""
    reason: str = ""
    message_id: int | None = None


class Record(_Answer):
    """Why a line was answered, and by whom, or why not. No message text."""

    root_id: int
    why: str = ""
    steps: tuple[Step, ...]
    """Oldest first, the last ≤ 12."""

    @property
    def last(self) -> Step:
        return self.steps[-1]
