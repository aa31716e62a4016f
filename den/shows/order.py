"""The running order: who is on, where the host chooses."""

from collections.abc import Iterable, Sequence

from den.line import Line
from den.score import rendezvous


def running_order(personas: Iterable[str], recent: Sequence[Line], seed: int) -> tuple[str, ...]:
    """Whoever was heard least lately comes first; equals in an order that the seed gives, in every process."""
    said = [line.author.persona for line in recent]
    return tuple(sorted(personas, key=lambda one: (said.count(one), rendezvous(seed, one))))
