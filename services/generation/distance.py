"""Distance: how near a line comes to what was said lately."""

import re
from collections.abc import Iterable

from den.similar import jaccard, shingles

_RUN = 4
"""So many words in a row, said twice, are heard as the same joke."""


class Past:
    """Lines not to come near to."""

    def __init__(self, lines: Iterable[str]) -> None:
        kept = [line for line in lines if line.strip()]
        self._shingles = [shingles(line) for line in kept]
        self._openings = {_opening(line) for line in kept}
        self._runs = frozenset(run for line in kept for run in _runs(line))

    def nearness(self, line: str) -> float:
        """0 for a new line; about 1 for a repeated joke or opening, more for a repeated line."""
        mine = shingles(line)
        alike = max((jaccard(mine, old) for old in self._shingles), default=0.0)
        shared = len(_runs(line) & self._runs)
        repeated = 3.0 if alike >= 0.5 else 0.0
        return repeated + 2.0 * alike + min(1.0, 0.25 * shared) + 0.8 * (_opening(line) in self._openings)


def _words(line: str) -> list[str]:
    return re.findall(r"[\w'’]+", line.lower())


def _opening(line: str) -> tuple[str, ...]:
    return tuple(_words(line)[:2])


def _runs(line: str) -> frozenset[tuple[str, ...]]:
    words = _words(line)
    return frozenset(tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
