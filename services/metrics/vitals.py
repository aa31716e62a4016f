"""Vital signs: how one process is at this moment, and what is wrong with it in one sentence."""

from dataclasses import dataclass

WORST_LAG_MS = 250
"""A loop that is later than this answers Discord's heartbeats late, too."""


@dataclass(frozen=True, slots=True)
class Vitals:
    """`bus_trouble` and `passive` are sentences, empty when there is nothing to say.

    From `identifies_left` on: asked of Redis, or of what was said last; None where it is not known.
    """

    agent: str
    gateway_ready: bool
    gateway_ms: float | None
    bus_trouble: str
    passive: str
    lag_ms: float
    identifies_left: int | None = None
    shard: str = ""
    last_turn_s: float | None = None
    """Since its newest line."""
    thrift: int | None = None
    """How scarce lines were then: 0 plenty, 3 none."""
    tokens_spent: bool = False
    left_alone: tuple[str, ...] = ()
    """Its models that nobody asks at present."""
    outbox_age_s: float | None = None
    """Of the oldest change that waits for the store; ears only."""

    def complaint(self) -> str:
        """Why it is not well; "" when it is. Who stands by for another process is well."""
        if self.bus_trouble:
            return self.bus_trouble
        if self.lag_ms > WORST_LAG_MS:
            return f"Its event loop was {self.lag_ms:.0f} ms late, over {WORST_LAG_MS} ms: it has too little CPU."
        if not self.gateway_ready and not self.passive:
            return "It is not connected to Discord's gateway."
        return ""

    def told(self) -> str:
        """One sentence, well or not."""
        return self.complaint() or self.passive or "It is well."
