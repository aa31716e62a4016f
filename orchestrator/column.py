"""Columns of `roastden status`: what an agent says of itself, in a few characters each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

UNKNOWN = "-"
SCARCE = ("", "70 % used", "90 % used", "no lines left")
"""By `Turn.thrift`."""


@dataclass(frozen=True, slots=True)
class Column:
    """`shown` is given the agent's vitals, and may raise KeyError for what it does not tell."""

    head: str
    shown: Callable[[Mapping[str, Any]], str]

    def cell(self, vitals: Mapping[str, Any]) -> str:
        """UNKNOWN where the agent tells nothing, or an older one tells it otherwise."""
        try:
            return self.shown(vitals) or UNKNOWN
        except (KeyError, TypeError, ValueError, IndexError):
            return UNKNOWN


def age(seconds: float) -> str:
    """Since when, in the unit that fits."""
    for unit, size in (("d", 86_400), ("h", 3_600), ("min", 60)):
        if seconds >= size:
            return f"{seconds // size:.0f} {unit} ago"
    return f"{seconds:.0f} s ago"


def _breaker(vitals: Mapping[str, Any]) -> str:
    away = vitals["left_alone"]
    return f"open: {', '.join(away)}" if away else "closed"


def _budget(vitals: Mapping[str, Any]) -> str:
    used = SCARCE[vitals["thrift"] or 0]
    tokens = "tokens spent" if vitals["tokens_spent"] else ""
    return ", ".join(filter(None, (used, tokens))) or "in hand"


COLUMNS = (
    Column("shard", lambda told: str(told["shard"])),
    Column("gateway", lambda told: f"{told['gateway_ms']:.0f} ms"),
    Column("lag", lambda told: f"{told['lag_ms']:.0f} ms"),
    Column("last turn", lambda told: age(told["last_turn_s"])),
    Column("lines", lambda told: str(told["lines"])),
    Column("breaker", _breaker),
    Column("budget", _budget),
    Column("logins", lambda told: f"{told['identifies_left']:d}"),
)
