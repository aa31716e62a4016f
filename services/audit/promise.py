"""The promise of whoever takes decisions down: it costs the caller nothing worth a word, and never raises."""

from typing import Protocol, TypedDict, Unpack

from den.safety import Verdict
from den.turn import Turn


class About(TypedDict, total=False):
    """What a decision was about; guild 0: a direct message, or none is concerned."""

    person_id: int | None
    guild_id: int
    channel_id: int
    turn: Turn | None
    text: str
    """What was said; a hash and its beginning are kept."""


class Audit(Protocol):
    """Where decisions about people go."""

    def record(self, what: str, verdict: Verdict, *, who: str | int, **about: Unpack[About]) -> None:
        """One decision, made now."""
        ...


class Nowhere:
    """For a bench or a test of something else: keeps nothing."""

    def record(self, what: str, verdict: Verdict, *, who: str | int, **about: Unpack[About]) -> None:
        """Forgets it at once."""


NOWHERE: Audit = Nowhere()
