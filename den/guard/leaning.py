"""Leaning: what a line that no rule names reads like, told from lines that were judged before.

A linear model of words, pairs of neighbours and beginnings of words, one weight a feature; `bench/guard/train.py`
makes the weights from the development sets. It only adds to the rules: where they find nothing, and it is sure.
"""

from base64 import b85decode
from collections.abc import Iterator, Sequence
from zlib import crc32

from den.guard.leaning_weights import BIAS, SCALE, WEIGHTS

SIZE = 1 << 14
"""Places for features; two that share one share a weight."""
SURE = 1.4
"""The log-odds from which on a line is refused: four to one."""
LONGEST = 40
"""Words that are judged together; of a longer line each stretch is judged alone."""
_BEGINNING = 4
_DIGITS = str.maketrans("123456789", "000000000")
_TABLES = {kind: tuple(byte - 128 for byte in b85decode("".join(text.split()))) for kind, text in WEIGHTS.items()}


def leans_to(words: Sequence[str], kind: str) -> bool:
    """Whether words of `Cleared.words` read like those of this kind ("threat", "self_harm")."""
    table, scale, bias = _TABLES[kind], SCALE[kind], BIAS[kind]
    for start in range(0, max(len(words), 1), LONGEST):
        places = places_of(words[start : start + LONGEST])
        if bias + scale * sum(map(table.__getitem__, places)) / len(places) ** 0.5 >= SURE:
            return True
    return False


def places_of(words: Sequence[str]) -> set[int]:
    """Where the features of these words have their weights."""
    return {crc32(feature.encode()) % SIZE for feature in _features(words)}


def _features(words: Sequence[str]) -> Iterator[str]:
    before = "^"
    for word in words:
        word = word.translate(_DIGITS)
        yield word
        yield f"{before} {word}"
        if len(word) > _BEGINNING:
            yield f"{word[:_BEGINNING]}*"
        before = word
    yield f"{before} $"
