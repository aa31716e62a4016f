"""Faults on demand: a plan that is used up call by call, then seeded chances."""

from collections import Counter, deque
from collections.abc import Mapping
from random import Random
from typing import Any

BEFORE = {
    "throttle": "ThrottlingException",
    "unavailable": "ServiceUnavailableException",
    "server_error": "InternalServerException",
    "timeout": "ModelTimeoutException",
    "model_error": "ModelErrorException",
    "not_ready": "ModelNotReadyException",
    "denied": "AccessDeniedException",
}
"""Answered in place of a stream."""
WITHIN = ("slow", "stall", "cut", "bad_crc", "early_end", "error_event")
"""The stream begins, or should have."""
FORMS = ("no_tool", "other_tool", "half_json", "wrong_types", "too_long", "filtered")
"""The stream is whole; what the model said is not what it was told to say."""
KINDS = ("none", *BEFORE, *WITHIN, *FORMS)


class Faults:
    """What happens to the next call. The same settings and seed give the same faults in the same order."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.set({})

    def set(self, given: Mapping[str, Any]) -> None:
        """`plan` (a list of kinds), `rates` (kind → share of calls) and `seed`; ValueError with a sentence."""
        plan, rates = given.get("plan", []), given.get("rates", {})
        if not isinstance(plan, list) or not isinstance(rates, dict):
            raise ValueError("`plan` is a list of kinds, `rates` an object of shares.")
        unknown = sorted({str(kind) for kind in (*plan, *rates)} - set(KINDS))
        if unknown:
            raise ValueError(f"There is no fault {', '.join(unknown)}; there are {', '.join(KINDS)}.")
        if not all(isinstance(share, int | float) and 0 <= share <= 1 for share in rates.values()):
            raise ValueError("Every share in `rates` is a number from 0 to 1.")
        if sum(rates.values()) > 1:
            raise ValueError("The shares in `rates` add up to more than 1.")
        self._plan: deque[str] = deque(plan)
        self._rates: dict[str, float] = dict(rates)
        self._rng = Random(str(given.get("seed", 0)))
        self.counts.clear()

    def next(self) -> str:
        """The kind for this call; it is counted."""
        kind = self._plan.popleft() if self._plan else self._drawn()
        self.counts[kind] += 1
        return kind

    def _drawn(self) -> str:
        at = self._rng.random()
        for kind, share in self._rates.items():
            at -= share
            if at < 0:
                return kind
        return "none"
