"""Strict JSON: what two readers could read differently is not read at all."""

import json
from typing import Any

from den.errors import BadInput

FLAGS = frozenset({"again", "reopened", "gateway_ready", "mentions_room", "mentions_role"})
"""The only fields that are true or false; elsewhere a boolean would pass for a number."""


def read(raw: bytes) -> Any:
    """A document without a key twice, NaN, hidden bytes or a nest too deep. Raises BadInput."""
    try:
        found = _DECODER.decode(raw.decode())
    except RecursionError:
        raise BadInput("it is nested too deep") from None
    except ValueError as error:  # its own text may quote the message
        raise BadInput(f"it is no JSON ({type(error).__name__})") from None
    if b"true" in raw or b"false" in raw:
        _look_for_booleans(found, "")
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BadInput("it has a key twice")
    return found


def _no_constant(name: str) -> Any:
    raise BadInput(f"it holds {name}")


def _look_for_booleans(value: Any, name: str) -> None:
    if isinstance(value, dict):
        for key, inner in value.items():
            _look_for_booleans(inner, key)
    elif isinstance(value, list):
        for inner in value:
            _look_for_booleans(inner, name)
    elif isinstance(value, bool) and name not in FLAGS:
        raise BadInput("it has true or false where something else belongs")


_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_no_constant)
