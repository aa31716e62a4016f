"""Similarity of two lines: the Jaccard index of their runs of four characters."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache, reduce
from operator import or_

SIZE = 4
NEAR = 0.6
"""From here on two lines are told apart by nobody."""

_GAP = re.compile(r"[\W_]+")


_SPACED = str.maketrans({code: " " for code in range(128) if not chr(code).isalnum()})

_MASK = 1023
_BITS = tuple(1 << place for place in range(_MASK + 1))

Run = tuple[str, ...]


@lru_cache(maxsize=256)
def shingles(text: str) -> frozenset[Run]:
    """All runs of four characters, without case, accents of style and punctuation; a short text is one run."""
    if text.isascii():
        plain = " ".join(text.lower().translate(_SPACED).split())
    else:
        plain = _GAP.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()
    if len(plain) <= SIZE:
        return frozenset((tuple(plain),)) if plain else frozenset()
    return frozenset(zip(plain, plain[1:], plain[2:], plain[3:], strict=False))


def jaccard(one: frozenset[Run], other: frozenset[Run]) -> float:
    """Shared runs over all runs; 0 for two empty sets."""
    shared = len(one & other)
    union = len(one) + len(other) - shared
    return shared / union if union else 0.0


@lru_cache(maxsize=256)
def _mark(text: str) -> int:
    """A bit for each run; several runs may share one."""
    return reduce(or_, map(_BITS.__getitem__, map(_MASK.__and__, map(hash, shingles(text)))), 0)


def near_one(line: str, others: Iterable[str]) -> bool:
    """Whether the index with one of the others is NEAR or more.

    For that, at most two fifths of the line's own runs may be missing in the other text. A bit that only the line
    has is a run that is missing there, so the bits tell nearly all texts apart.
    """
    own, mark = shingles(line), _mark(line)
    most = len(own) * 2 // 5
    return any(
        (mark & ~_mark(other)).bit_count() <= most and jaccard(own, shingles(other)) >= NEAR for other in others
    )


def similarity(one: str, other: str) -> float:
    """From 0 (nothing shared) to 1 (the same words)."""
    return jaccard(shingles(one), shingles(other))
