"""A decision: who may speak on a line, in which order, or why nobody does."""

from dataclasses import dataclass
from enum import IntEnum


class Class(IntEnum):
    """Why an agent may speak; a higher class goes first."""

    SELF_SELECTED = 0
    INVITED = 1
    EXPECTED = 2
    ADDRESSED = 3


CHECK_IN = "check-in"
"""A choice whose reason begins so asks how a person is, plainly, and roasts nobody."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One personality that may speak. `target_id` is the human the line may be about, or None."""

    persona: str
    klass: Class
    score: float
    target_id: int | None
    reason: str
    """One short clause for `/why`: "you called Ember by name"."""


@dataclass(frozen=True, slots=True)
class Decision:
    """`speakers` in order (all of them speak, one after the other), `runners_up` replace one that cannot.

    Empty `speakers` means silence, and `silence` says why in a clause for `/why`.
    """

    root_id: int
    speakers: tuple[Choice, ...] = ()
    runners_up: tuple[Choice, ...] = ()
    silence: str = ""
    rule: int = 0
