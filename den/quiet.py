"""Quiet hours as a moderator types and reads them: 22:00-07:00+1."""

import re

from den.checked import checked
from den.errors import BadInput
from den.guild_settings import QuietHours

_TYPED = re.compile(r"(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)\s*(?:(?:UTC)?([+-])(\d{1,2})(?::(\d\d))?)?", re.I)


def read_quiet(typed: str) -> QuietHours:
    """Raises BadInput."""
    found = _TYPED.fullmatch(typed.strip())
    if found is None or int(found[2]) > 59 or int(found[4]) > 59 or int(found[7] or 0) > 59:
        raise BadInput(
            "Quiet hours are written as from-to and hours ahead of UTC: 22:00-07:00+1, or none to have none."
        )
    offset = 60 * int(found[6] or 0) + int(found[7] or 0)
    return checked(
        QuietHours,
        start_min=60 * int(found[1]) + int(found[2]),
        end_min=60 * int(found[3]) + int(found[4]),
        offset_min=-offset if found[5] == "-" else offset,
    )


def show_quiet(hours: QuietHours) -> str:
    """As it is typed."""
    sign, (ahead, minutes) = "-" if hours.offset_min < 0 else "+", divmod(abs(hours.offset_min), 60)
    part = f":{minutes:02}" if minutes else ""
    return f"{_clock(hours.start_min)}-{_clock(hours.end_min)}{sign}{ahead}{part}"


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
