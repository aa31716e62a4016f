"""A reader who sees no names: tells speakers apart by runs of three characters (naive Bayes)."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable


def _runs(text: str) -> list[str]:
    padded = f"  {text} "
    return [padded[at : at + 3] for at in range(len(padded) - 2)]


class Reader:
    """Learns from (speaker, line) pairs."""

    def __init__(self, known: Iterable[tuple[str, str]]) -> None:
        self._counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for speaker, text in known:
            self._counts[speaker].update(_runs(text))
        self._seen = len({run for counts in self._counts.values() for run in counts})

    def names(self, text: str) -> str:
        """The likeliest speaker of the line."""
        return max(self._counts, key=lambda speaker: self._likelihood(speaker, text))

    def _likelihood(self, speaker: str, text: str) -> float:
        counts = self._counts[speaker]
        total = counts.total() + 0.5 * self._seen
        return sum(math.log((counts[run] + 0.5) / total) for run in _runs(text))
