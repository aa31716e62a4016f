"""A plan: which game the scene is, what the next beats are, and who holds which bit.

It colours the lines of a show. Who speaks, when, and about whom stands in the show's table and in the ledger, so
the worst of plans is a worse joke.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from den.game import Game, Move

BEATS = 3
"""A plan looks so many lines ahead."""


@dataclass(frozen=True, slots=True)
class Beat:
    """One performer's next line; `person_id` None: whomever it is about."""

    persona: str
    move: Move
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """`holders`: the persona that has a bit, by the bit's id; nobody else calls it back."""

    game: Game
    beats: tuple[Beat, ...] = ()
    holders: Mapping[str, str] = field(default_factory=dict)

    def move_of(self, persona: str, target_id: int | None) -> Move | None:
        """What this performer does in its next line, if that is planned."""
        return next(
            (one.move for one in self.beats if one.persona == persona and one.person_id in (None, target_id)), None
        )

    def held_by(self, persona: str) -> frozenset[str]:
        """The ids of its bits."""
        return frozenset(bit for bit, holder in self.holders.items() if holder == persona)

    def kept_from(self, persona: str) -> frozenset[str]:
        """The ids of the others' bits."""
        return frozenset(bit for bit, holder in self.holders.items() if holder != persona)

    def after(self, persona: str) -> "Plan":
        """This performer's line is out."""
        done = next((nr for nr, one in enumerate(self.beats) if one.persona == persona), None)
        return self if done is None else replace(self, beats=(*self.beats[:done], *self.beats[done + 1 :]))
