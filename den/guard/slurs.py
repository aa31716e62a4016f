"""Slurs: words nobody may be called. The den holds digests of them only, so no file of it spells one out."""

import itertools
from base64 import b85decode
from functools import cache, lru_cache
from hashlib import blake2b

from den.guard.spared import CONTEXT, HARMLESS

HEAD = 3
_ENDINGS = ("s", "es", "z", "ed", "ing")
_PAIR = 6
"""Letters that two neighbouring words have together before they are read as one ("towel head")."""


def digest(word: str) -> bytes:
    return blake2b(word.encode(), digest_size=8).digest()


def letters(word: str) -> str:
    """A listed word as it is looked up: folded like a line, without spaces and signs."""
    from den.guard.clear import clear  # the list's writer needs it; looking up does not

    return "".join(clear(word).words).replace(".", "")


def has_slur(words: tuple[str, ...], more: tuple[str, ...] = ()) -> bool:
    """Is one of the words, or two neighbours together, a slur that nothing beside it makes harmless?"""
    heads = _heads()
    for word in (*words, *more):
        listed = word[:HEAD] in heads and _listed(word)
        if (listed or (len(word) > 5 and _inside(word))) and not _spared(word, words):
            return True
    return any(
        len(one) + len(two) >= _PAIR and (one + two)[:HEAD] in heads and two != "." and _in_pair(one, two)
        for one, two in itertools.pairwise(words)
    )


def _in_pair(one: str, two: str) -> bool:
    return len(one) > 1 and _listed(one + two) and (one, two) not in HARMLESS


@lru_cache(maxsize=4096)
def _listed(word: str) -> bool:
    return _exact(word) or any(word.endswith(ending) and _exact(word[: -len(ending)]) for ending in _ENDINGS)


@lru_cache(maxsize=4096)
def _inside(word: str) -> bool:
    from den.guard.listed import INNER_LENGTHS

    heads, digests = _inner()
    if any(spared in word for spared in HARMLESS if isinstance(spared, str)):
        return False
    return any(
        digest(word[start : start + length]) in digests
        for start in range(min(len(word), 40) - HEAD)
        if word[start : start + HEAD] in heads
        for length in INNER_LENGTHS
        if start + length <= len(word)
    )


def _spared(word: str, words: tuple[str, ...]) -> bool:
    """ "A chink in the armour": a homonym with its own company."""
    company = CONTEXT.get(word) or CONTEXT.get(word.removesuffix("s")) or CONTEXT.get(word.removesuffix("es"))
    return bool(company) and not company.isdisjoint(words) if company else False


def _exact(word: str) -> bool:
    return digest(word) in _digests()


@cache
def _digests() -> frozenset[bytes]:
    from den.guard.listed import ANYWHERE, EXACT  # only when a line is first judged

    return _unpacked(EXACT) | _unpacked(ANYWHERE)


@cache
def _heads() -> frozenset[str]:
    from den.guard.listed import HEADS

    return frozenset(HEADS.split())


@cache
def _inner() -> tuple[frozenset[str], frozenset[bytes]]:
    from den.guard.listed import ANYWHERE, INNER_HEADS

    return frozenset(INNER_HEADS.split()), _unpacked(ANYWHERE)


def _unpacked(listed: str) -> frozenset[bytes]:
    raw = b85decode("".join(listed.split()))
    return frozenset(raw[start : start + 8] for start in range(0, len(raw), 8))
