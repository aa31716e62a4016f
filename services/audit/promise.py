"""The promise of whoever takes decisions down: it costs the caller nothing worth a word, and never raises."""

from typing import Protocol

from den.safety import Verdict
from den.turn import Turn


class Audit(Protocol):
    """Where decisions about people go."""

    def record(
        self,
        what: str,
        verdict: Verdict,
        *,
        who: str | int,
        person_id: int | None = None,
        guild_id: int = 0,
        channel_id: int = 0,
        turn: Turn | None = None,
        text: str = "",
    ) -> None:
        """One decision, made now."""
        ...


class Nowhere:
    """For a bench or a test of something else: keeps nothing."""

    def record(
        self,
        what: str,
        verdict: Verdict,
        *,
        who: str | int,
        person_id: int | None = None,
        guild_id: int = 0,
        channel_id: int = 0,
        turn: Turn | None = None,
        text: str = "",
    ) -> None:
        """Forgets it at once."""


NOWHERE: Audit = Nowhere()
