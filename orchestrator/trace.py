"""A trace: what every process of a den logged about one line, put in order.

The trace id is the line's own message id: an ear logs it when it claims, a speaker when it writes and sends.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

KNOWN = ("agent", "event", "level", "timestamp", "trace")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a log. `facts` are what the event says besides."""

    at: str
    agent: str
    event: str
    facts: Mapping[str, Any]

    def told(self) -> str:
        """For a person."""
        facts = ", ".join(f"{name} {value}" for name, value in self.facts.items() if value not in (None, "", []))
        return f"{self.at[11:23]}  {self.agent:<12} {self.event}{': ' if facts else ''}{facts}"


def trace_of(paths: Sequence[Path], message: int) -> tuple[int, tuple[Entry, ...]]:
    """The root that `message` is, or answers, and all that was logged about it, oldest first.

    Logs that were rotated away (`….log.1`) are read too.
    """
    everything = list(_all(paths))
    roots = [int(one["trace"]) for one in everything if _is(one, "message", message) and _number(one.get("trace"))]
    root = roots[0] if roots else message
    found = [_entry(one) for one in everything if _is(one, "trace", root)]
    return root, tuple(sorted(found, key=lambda entry: entry.at))


def _all(paths: Iterable[Path]) -> Iterable[dict[str, Any]]:
    for path in paths:
        for file in (path.with_name(f"{path.name}.2"), path.with_name(f"{path.name}.1"), path):
            yield from _read(file)


def _read(file: Path) -> Iterable[dict[str, Any]]:
    try:
        text = file.read_text("utf-8", errors="replace")
    except FileNotFoundError:
        return
    for line in text.splitlines():
        if '"trace"' not in line:
            continue
        try:
            found = json.loads(line)
        except ValueError:
            continue  # half a line, at the end of a log that is being written
        if isinstance(found, dict):
            yield found


def _is(one: Mapping[str, Any], field: str, message: int) -> bool:
    return str(one.get(field)) == str(message)


def _number(value: object) -> bool:
    return str(value).isdigit()


def _entry(one: Mapping[str, Any]) -> Entry:
    facts = {name: value for name, value in one.items() if name not in KNOWN}
    return Entry(str(one.get("timestamp", "")), str(one.get("agent", "?")), str(one.get("event", "")), facts)
