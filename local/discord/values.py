"""Small words used everywhere here: JSON objects, clocks and time stamps."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]
Now = Callable[[], float]  # seconds since 1970

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def dump(value: object) -> bytes:
    # A lone surrogate is legal in a JSON escape and illegal in UTF-8; Discord shows a question mark as well.
    return _encode(value).encode("utf-8", "replace")


def stamp(ms: int) -> str:
    """The time as Discord writes it: microseconds and +00:00."""
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="microseconds")
