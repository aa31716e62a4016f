"""Self-BLEU-4: how well each line could be pieced together from the others."""

import math
from collections import Counter
from collections.abc import Sequence

EPSILON = 0.1
"""Stands for a missing match, so that one order without any does not make the whole score 0."""


def self_bleu(lines: Sequence[Sequence[str]]) -> float:
    """The mean BLEU of each line against all others of the window."""
    grams = [[_grams(line, n) for n in range(1, 5)] for line in lines]
    lengths = [len(line) for line in lines]
    scores = [_bleu(k, grams, lengths) for k in range(len(lines))]
    return sum(scores) / len(scores)


def _grams(line: Sequence[str], n: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(line[i : i + n]) for i in range(len(line) - n + 1))


def _bleu(k: int, grams: Sequence[Sequence[Counter[tuple[str, ...]]]], lengths: Sequence[int]) -> float:
    others = [j for j in range(len(grams)) if j != k]
    logs = []
    for n in range(4):
        own = grams[k][n]
        if not own:
            break
        found = sum(min(count, max((grams[j][n][g] for j in others), default=0)) for g, count in own.items())
        logs.append(math.log((found or EPSILON) / own.total()))
    if not logs:
        return 0.0
    nearest = min((lengths[j] for j in others), key=lambda size: (abs(size - lengths[k]), size), default=0)
    brevity = min(0.0, 1 - nearest / lengths[k])
    return math.exp(sum(logs) / len(logs) + brevity)
