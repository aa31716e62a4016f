"""A show in a director's hands, with what this process alone knows of it."""

from dataclasses import dataclass, field

from agents.staging import Material
from den.direction import Direction
from den.shows.hecklers import Hecklers
from den.shows.plan import Plan
from den.shows.show import Show
from den.shows.step import Say
from den.turn import Turn

RENEW_MS = 60_000
"""A direction that lasts so much longer than the one that was told is told anew."""


@dataclass(slots=True)
class Running:
    """One show."""

    show: Show
    turn: Turn | None = None
    """The turn of the line under way, as far as it is known here."""
    polled_ms: int = 0
    told: Direction | None = None
    """The direction that the ears have."""
    shown: tuple[str, str] = ("", "")
    """The playbill and the ballot as they were written last."""
    billing: bool = False
    """An edit of the playbill is under way."""
    aside: Say | None = None
    """The last line beside the order."""
    hecklers: Hecklers = field(default_factory=Hecklers)
    taped: Show | None = None
    """As the tape had it last."""
    material: Material = field(default_factory=Material)
    """Of the line under way."""
    plan: Plan | None = None
    plan_at: int = 0
    """The next plan is drafted when so many lines are out."""

    def is_news(self, now: Direction) -> bool:
        """Should the ears be told of it?"""
        if self.told is None:
            return True
        same = self.told.model_copy(update={"ends_at_ms": now.ends_at_ms}) == now
        return not same or now.ends_at_ms - self.told.ends_at_ms > RENEW_MS


def differs(before: Show, after: Show) -> bool:
    """More than who was heard last: that is not worth a write, the other Higher Self has ears too."""
    unheard = {"root": before.root, "heard_ms": before.heard_ms}
    return after.model_copy(update=unheard) != before
