"""A JSON file written by a person: bounded, no doubled fields, comments in `"//…"` or `"_comment"` keys."""

import json
from pathlib import Path
from typing import Any, NoReturn

from den.errors import BadInput

MAX_BYTES = 256 * 1024


def read_object(path: Path) -> dict[str, Any]:
    """The object in the file without its comments; BadInput names the file, the place and the reason."""
    text = _text(path)
    try:
        found = json.loads(text, object_pairs_hook=_without_comments, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise BadInput(f"{path}: is not JSON at {place}: {error.msg}; allowed: one JSON object.") from error
    except RecursionError as error:
        raise BadInput(f"{path}: is nested too deeply; allowed: one JSON object of a few levels.") from error
    except ValueError as error:
        raise BadInput(f"{path}: {error}.") from error
    if not isinstance(found, dict):
        raise BadInput(f"{path}: holds {_called(found)}; allowed: one JSON object in braces.")
    return found


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise BadInput(f"{path}: cannot be read ({reason}); allowed: a readable JSON file.") from error
    if len(raw) > MAX_BYTES:
        raise BadInput(f"{path}: is larger than {MAX_BYTES // 1024} KiB; allowed: up to that size.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = f"byte {error.start}"
        raise BadInput(f"{path}: is not UTF-8 at {place}; allowed: text saved as UTF-8.") from error


def _without_comments(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for key, value in pairs:
        if key.startswith("//") or key == "_comment":
            continue
        if key in fields:
            raise ValueError(f"{key}: stands there twice; allowed: each field once")
        fields[key] = value
    return fields


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON number; allowed: plain numbers")


def _called(value: Any) -> str:
    names = {list: "a list", str: "a string", bool: "true or false", type(None): "null"}
    return names.get(type(value), "a number")
