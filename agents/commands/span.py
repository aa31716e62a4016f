"""Spans of time as people give them in a command, and moments as they are shown."""

from den.consent import LONGEST_MS

MONTH_MS = LONGEST_MS // 12
MINUTE_MS = 60_000
DAY_MS = 86_400_000


def day(at_ms: int) -> str:
    """Discord shows it in everybody's own time zone and language."""
    return f"<t:{at_ms // 1000}:D>"


def moment(at_ms: int) -> str:
    """With the time of day."""
    return f"<t:{at_ms // 1000}:f>"
