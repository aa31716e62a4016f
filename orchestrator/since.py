"""Since: "2h", "30m", "7d" or a date, as a moment."""

import re
from datetime import UTC, datetime, timedelta

from den.errors import BadInput

_AGO = re.compile(r"(\d{1,5})([smhdw])")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def moment(text: str, now: datetime) -> datetime:
    """Dates and times without a zone are UTC; BadInput says what is understood."""
    if ago := _AGO.fullmatch(text.strip().lower()):
        return now - timedelta(**{_UNITS[ago[2]]: int(ago[1])})
    try:
        found = datetime.fromisoformat(text.strip())
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise BadInput(
            f"“{text}” is no time: write how long ago (30m, 2h, 7d) or a date (2026-01-31, 2026-01-31T18:00)."
        ) from None
