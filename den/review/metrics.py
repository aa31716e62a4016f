"""The review of one transcript: every measure side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from den.review.addressing import addressing
from den.review.attribution import attribution
from den.review.callbacks import callbacks
from den.review.fairness import fairness
from den.review.floor import floor
from den.review.links import Links
from den.review.numbers import Figure
from den.review.rows import Row, Truth
from den.review.shifts import shifts
from den.review.variety import variety


@dataclass(frozen=True, slots=True)
class CastVoice:
    """What the review may know of a personality: its display name, its wish to talk, its own examples."""

    name: str
    talkativeness: float = 1.0
    examples: tuple[str, ...] = ()


def review(
    rows: Sequence[Row], truth: Sequence[Truth] | None = None, cast: Sequence[CastVoice] = ()
) -> dict[str, Figure]:
    """All figures; None where rows, truth or cast do not tell. Needs `rows` in order of time."""
    links = Links(rows)
    return {
        **addressing(rows, links, truth),
        **floor(rows, links),
        **fairness(rows, {voice.name: voice.talkativeness for voice in cast}),
        **shifts(rows, truth),
        **variety(rows),
        **callbacks(rows),
        **attribution(rows, {voice.name: voice.examples for voice in cast}),
    }
