"""Spans of time as people give them in a command, and moments as they are shown."""

from datetime import UTC, datetime

from den.consent import LONGEST_MS

MONTH_MS = LONGEST_MS // 12
MINUTE_MS = 60_000
DAY_MS = 86_400_000


def day(at_ms: int) -> str:
    """Written out: no answer may hold Discord's own marks for times."""
    at = _at(at_ms)
    return f"{at.day} {at:%B %Y}"


def moment(at_ms: int) -> str:
    """With the time of day."""
    return f"{day(at_ms)}, {_at(at_ms):%H:%M} UTC"


def _at(at_ms: int) -> datetime:
    return datetime.fromtimestamp(at_ms / 1000, UTC)
