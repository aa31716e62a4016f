"""Meters: what a process counts. Counting costs an addition; whoever reads the meters pays for the rest."""

from bisect import bisect_left
from collections import Counter, deque
from dataclasses import dataclass, field

BOUNDS_MS = (100, 200, 350, 500, 750, 1_000, 1_500, 2_000, 3_000, 5_000, 8_000, 12_000, 20_000, 45_000)
RECENT = 100
"""As many values as one CloudWatch metric of one line may have."""


@dataclass(slots=True)
class Spread:
    """How values lie: a histogram, and the last of them until somebody takes them."""

    counts: list[int] = field(default_factory=lambda: [0] * (len(BOUNDS_MS) + 1))
    total: float = 0.0
    recent: deque[float] = field(default_factory=lambda: deque(maxlen=RECENT))

    def add(self, ms: float) -> None:
        """One more value; a negative one (two clocks) counts as nothing."""
        value = max(ms, 0.0)
        self.counts[bisect_left(BOUNDS_MS, value)] += 1
        self.total += value
        self.recent.append(value)


@dataclass(slots=True)
class Meters:
    """Names of outcomes are few and fixed: each is a series somebody may pay for."""

    turns: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By outcome (sent, abandoned) and class."""
    claims: Counter[str] = field(default_factory=Counter)
    """By the floor's outcome; ears only."""
    refusals: Counter[str] = field(default_factory=Counter)
    """By who said no: floor, fence, guard, discord."""
    invalid: Counter[int] = field(default_factory=Counter)
    """Answers of Discord that count against our address, by status."""
    passed: int = 0
    """Lines that called somebody and got no line."""
    model_away: int = 0
    """Lines that a model did not write though it was to: away, left alone by its breaker, or too slow."""
    tokens_spent: int = 0
    """Lines that the composer wrote because the tokens of the server's day were spent."""
    bus_away: int = 0
    """Beats, one a second, that Redis did not answer."""
    answer_ms: Spread = field(default_factory=Spread)
    """From the line that is answered to the answer, both by Discord's clock."""
    last_turn: tuple[int, int] | None = None
    """The id of the newest line and how scarce lines were then (`Turn.thrift`)."""
    on_spare: bool = False
    """Whether the newest draft was the composer's because tokens were spent."""
