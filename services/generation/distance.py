"""Distance: how near a line comes to what was said lately."""

import re
from collections.abc import Iterable
from functools import lru_cache

from den.similar import Run, shingles

_shingles = lru_cache(maxsize=4096)(shingles)
"""Past lines come again with every candidate."""

SAME = 0.5
_RUN = 4
"""So many words in a row, said twice, are heard as the same joke."""


class Past:
    """Lines not to come near to."""

    def __init__(self, lines: Iterable[str]) -> None:
        kept = [line for line in dict.fromkeys(lines) if line.strip()]
        self._shingles = [_shingles(line) for line in kept]
        self._openings = {_opening(line) for line in kept}
        self._runs = frozenset(run for line in kept for run in _runs(line))

    def is_fresh(self, line: str) -> bool:
        """Was nothing like it said?"""
        mine = shingles(line)
        return bool(line) and all(_jaccard(mine, old) < SAME for old in self._shingles)

    def nearness(self, line: str) -> float:
        """0 for a new line; about 1 for a repeated joke or opening, more for a repeated line."""
        mine = shingles(line)
        alike = max((_jaccard(mine, old) for old in self._shingles), default=0.0)
        shared = len(_runs(line) & self._runs)
        repeated = 3.0 if alike >= SAME else 0.0
        return repeated + 2.0 * alike + min(1.0, 0.25 * shared) + 0.8 * (_opening(line) in self._openings)


def _jaccard(one: frozenset[Run], other: frozenset[Run]) -> float:
    """As den.similar has it, without building the union: it is asked some thousand times a line."""
    both = len(one & other)
    return both / (len(one) + len(other) - both or 1)


def _words(line: str) -> list[str]:
    return re.findall(r"[\w'’]+", line.lower())


def _opening(line: str) -> tuple[str, ...]:
    return tuple(_words(line)[:2])


def _runs(line: str) -> frozenset[tuple[str, ...]]:
    words = _words(line)
    return frozenset(tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
