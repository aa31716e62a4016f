"""Similarity of two lines: the Jaccard index of their runs of four characters."""

import re
import unicodedata
from functools import lru_cache

SIZE = 4
NEAR = 0.6
"""From here on two lines are told apart by nobody."""

_GAP = re.compile(r"[\W_]+")


@lru_cache(maxsize=4_096)
def shingles(text: str) -> frozenset[str]:
    """All runs of four characters, without case, accents of style and punctuation; a short text is one run."""
    plain = _GAP.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()
    if len(plain) <= SIZE:
        return frozenset((plain,)) if plain else frozenset()
    return frozenset(plain[start : start + SIZE] for start in range(len(plain) - SIZE + 1))


def jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    """Shared runs over all runs; 0 for two empty sets."""
    shared = len(one & other)
    union = len(one) + len(other) - shared
    return shared / union if union else 0.0


def is_near(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the index is NEAR or more; most pairs differ in length by too much, or have nothing in common."""
    small, large = sorted((len(one), len(other)))
    if small < NEAR * large or one.isdisjoint(other):
        return False
    return jaccard(one, other) >= NEAR


def similarity(one: str, other: str) -> float:
    """From 0 (nothing shared) to 1 (the same words)."""
    return jaccard(shingles(one), shingles(other))
