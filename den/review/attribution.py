"""Can the speaker be told from the words alone?"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from den.review.numbers import Figure, mean
from den.review.rows import Row


class Reader:
    """Naive Bayes over character 3-grams, trained on each personality's own example lines."""

    def __init__(self, examples: Mapping[str, Sequence[str]]) -> None:
        self._counts = {
            name: Counter(g for line in lines for g in _grams(line)) for name, lines in examples.items()
        }
        self._vocabulary = len({g for counts in self._counts.values() for g in counts}) + 1

    def guess(self, text: str) -> str:
        """The likeliest speaker; ties go to the first name in the alphabet."""
        grams = _grams(text)
        return max(sorted(self._counts), key=lambda name: self._score(name, grams))

    def _score(self, name: str, grams: Sequence[str]) -> float:
        counts = self._counts[name]
        whole = counts.total() + 0.5 * self._vocabulary
        return sum(math.log((counts[g] + 0.5) / whole) for g in grams)


def attribution(rows: Sequence[Row], examples: Mapping[str, Sequence[str]]) -> dict[str, Figure]:
    """The share of lines whose speaker is named, and of late lines (30+) against early ones (1-10)."""
    known = {name: lines for name, lines in examples.items() if lines}
    if len(known) < 2:
        return {"attribution": None, "attribution_late_over_early": None}
    reader, spoken = Reader(known), Counter[str]()
    hits: list[tuple[int, bool]] = []
    for row in rows:
        if row.is_bot and row.author in known:
            spoken[row.author] += 1
            hits.append((spoken[row.author], reader.guess(row.text) == row.author))
    early = mean([hit for nth, hit in hits if nth <= 10])
    late = mean([hit for nth, hit in hits if nth >= 30])
    drift = round(late / early, 4) if early and late is not None else None
    return {"attribution": mean([hit for _, hit in hits]), "attribution_late_over_early": drift}


def _grams(text: str) -> list[str]:
    padded = f"  {text.lower()} "
    return [padded[i : i + 3] for i in range(len(padded) - 2)]
