"""Planning without a model: the composer's own plan, of the brief and its seed alone. Pure."""

from random import Random

from den.game import ALL_GAMES, Game, Move
from den.shows.brief import Brief
from den.shows.plan import BEATS, Beat, Plan
from den.shows.show import Kind

FITTING: dict[Kind, tuple[Game, ...]] = {
    "roast": ("trial", "escalation", "museum", "expertise"),
    "battle": ("status", "escalation", "trial"),
    "crowd": ("expertise", "museum", "escalation"),
    "panel": ("expertise", "defence", "trial", "museum"),
}
ARCS: tuple[tuple[Move, ...], ...] = (
    ("frame", "heighten", "turn"),
    ("frame", "compare", "heighten"),
    ("flatter", "heighten", "turn"),
    ("compare", "heighten", "flatter"),
)
"""Name what is odd, take it further, leave it otherwise than it was found."""


def planned(brief: Brief) -> Plan:
    """A plan for the next lines; the performer who closes an arc has the bits."""
    dice = Random(brief.seed)
    game, arc = dice.choice(FITTING.get(brief.show.kind, ALL_GAMES)), dice.choice(ARCS)
    on = [brief.cast[nr % len(brief.cast)] for nr in range(BEATS)]
    beats = tuple(Beat(persona, move) for persona, move in zip(on, arc, strict=True))
    ripest = {bit.person_id: bit.id for bit in reversed(brief.bits)}
    return Plan(game, beats, dict.fromkeys(ripest.values(), on[-1]))
