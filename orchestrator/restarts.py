"""Restarts: how often each program was started again since `up`. supervisord counts none, but its log has them."""

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

_SPAWNED = re.compile(r" spawned: '([^']+)' with pid ")
_BEGAN = " supervisord started with pid "


def restarts(log: Path) -> Mapping[str, int]:
    """By program, of `supervisord.log` and what was rotated away of it; nothing where there is none."""
    starts: Counter[str] = Counter()
    for file in (log.with_name(f"{log.name}.2"), log.with_name(f"{log.name}.1"), log):
        for line in _lines(file):
            if _BEGAN in line:
                starts.clear()
            elif found := _SPAWNED.search(line):
                starts[found[1]] += 1
    return {name: count - 1 for name, count in starts.items()}


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text("utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return []
