"""Does everyone get the floor?"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from den.review.numbers import Figure
from den.review.rows import Row


def fairness(rows: Sequence[Row], talkativeness: Mapping[str, float]) -> dict[str, Figure]:
    """`talkativeness` names the whole cast; without it only those who spoke are known, each at 1."""
    speakers = [row.author for row in rows if row.kind == "bot"]
    lines = Counter(speakers)
    cast = dict(talkativeness) or dict.fromkeys(lines, 1.0)
    if len(cast) < 2 or not speakers:
        return {"fairness_gini": None, "fairness_entropy": None, "starvation_rounds": None}
    shares = [lines[name] / max(weight, 0.05) for name, weight in cast.items()]
    eager = [name for name, weight in cast.items() if weight > 0.2]
    longest = max((_longest_absence(speakers, name) for name in eager), default=0)
    return {
        "fairness_gini": round(gini(shares), 4),
        "fairness_entropy": round(entropy([lines[name] for name in cast]) / math.log(len(cast)), 4),
        "starvation_rounds": round(longest / len(cast), 4),
    }


def gini(values: Sequence[float]) -> float:
    """0: all equal; towards 1: one has everything."""
    ordered, total = sorted(values), sum(values)
    if not total:
        return 0.0
    n = len(ordered)
    return sum((2 * rank - n - 1) * value for rank, value in enumerate(ordered, 1)) / (n * total)


def entropy(counts: Sequence[int]) -> float:
    total = sum(counts)
    return -sum(c / total * math.log(c / total) for c in counts if c)


def _longest_absence(speakers: Sequence[str], name: str) -> int:
    longest = run = 0
    for speaker in speakers:
        run = 0 if speaker == name else run + 1
        longest = max(longest, run)
    return longest
