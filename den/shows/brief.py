"""A brief: what whoever drafts a plan may know, and choose from."""

from collections.abc import Sequence
from dataclasses import dataclass

from den.bits import Bit
from den.line import Line
from den.shows.show import Kind, Person, Show

PLANNED: frozenset[Kind] = frozenset(("roast", "battle", "crowd", "panel"))
"""At an open mic the audience leads."""
MOST_BITS = 6


@dataclass(frozen=True, slots=True)
class Brief:
    """All whom it names may be in the plan: the cast on stage, and people who have said yes."""

    show: Show
    cast: tuple[str, ...]
    """In the order in which they are on next."""
    people: tuple[Person, ...]
    bits: tuple[Bit, ...]
    """Those that may be called back now, of these people only."""
    scene: Sequence[Line] = ()
    """Oldest first."""

    @property
    def seed(self) -> str:
        """The same for the same moment of the same show, in every process."""
        return f"plan:{self.show.id}:{self.show.said}"


def next_up(show: Show) -> tuple[str, ...]:
    """The cast, whoever is on next first."""
    at = show.place % len(show.cast)
    return (*show.cast[at:], *show.cast[:at])
