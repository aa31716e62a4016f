"""A step: what a show wants done next. The director does it; the floor may still say no."""

from dataclasses import dataclass

from den.shows.show import Root


@dataclass(frozen=True, slots=True)
class Say:
    """Ask the floor for this persona's line. `words` names the host's own words, "" leaves it to the writer."""

    cue: int
    persona: str
    beat: str
    words: str = ""
    ballot: bool = False
    """The line has the buttons of a vote."""
    aside: Root | None = None
    """A line beside the order of the show, on this root: whether it comes or not, the show goes on."""


@dataclass(frozen=True, slots=True)
class Drop:
    """The line asked for is not wanted any more."""

    cue: int


@dataclass(frozen=True, slots=True)
class Bill:
    """Write the playbill anew: something about the show has changed that people should see."""


@dataclass(frozen=True, slots=True)
class Count:
    """The vote is closed: its message says how it went and loses its buttons."""

    ballot_id: int
    votes: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Score:
    """A battle was decided; "" for both is a draw."""

    winner: str
    loser: str


@dataclass(frozen=True, slots=True)
class End:
    """The show is over; talk goes on as before."""

    reason: str


Step = Say | Drop | Bill | Count | Score | End
