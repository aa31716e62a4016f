"""Slurs: words nobody may be called. The den holds digests of them only, so no file of it spells one out."""

import re
from functools import cache, lru_cache

from den.guard.digests import digest, unpacked
from den.guard.readings import readings
from den.guard.spared import CONTEXT, GLUED, HARMLESS, PHRASED, SHORT_WORDS
from den.guard.words import packed

HEAD = 3
_ENDINGS = ("s", "es", "z", "ed", "ing")
_GLUED_BEHIND = packed(
    """
    y ish er ers ery head heads ass asses boy boys girl lover lovers tard tards fuck fucker like ness ling lings
    let
    dom ism ie ies o a ah land town speak face faces looking brain brained shit bitch nation world moment energy
    core
    pilled lol lmao behaviour behavior
    """
)
_GLUED_BEFORE = packed(
    """
    super ultra mega lol lmao fucking fuckin dumb stupid big lil little ass damn white black uber turbo
    sand snow prairie half mr dumbass dirty filthy shit bitch the ur you such what
    """
)
_GLUABLE = 4
"""Letters of the shortest word that something may be glued to; shorter ones stand in ordinary words."""
_ALONE = packed("a i u")
_ENDS = re.compile(r"(?<![a-z*])[a-z]\*{3,5}[a-z](?=s?(?![a-z*]))")
_AGAIN = re.compile(r"(.{3,13}?)\1+")
_SHORT = 4
"""Letters of a word that is no third of a longer one."""
_BARE = 6
"""Letters of the shortest word that may hold a listed one."""
_PAIR = 6
"""Letters that two neighbouring words have together before they are read as one ("towel head")."""


def letters(word: str) -> str:
    """A listed word as it is looked up: folded like a line, without spaces and signs."""
    from den.guard.clear import clear  # the list's writer needs it; looking up does not

    return "".join(clear(word).words).replace(".", "")


def has_slur(words: tuple[str, ...], more: tuple[str, ...] = (), text: str = "") -> bool:
    """Is one of the words, of those that the text may hide, or of neighbours together a slur?

    Not if what stands beside it makes it harmless.
    """
    if not all(_spared(word, words) for word in filter(_is_slur, {*words, *more})):
        return True
    if any(_listed(word) and not _spared(word, words) for word in readings(text, _heads())):
        return True
    hidden = _ENDS.finditer(text) if "***" in text else ()
    return _split(words) or any(digest(ends[0]) in _hidden() for ends in hidden)


@lru_cache(maxsize=8192)
def _is_slur(word: str) -> bool:
    """Whatever stands beside it."""
    listed = _listed(word) if word[:HEAD] in _heads() else len(word) > _BARE and _is_glued(word)
    return listed or (len(word) >= _BARE and _inside(word))


def _split(words: tuple[str, ...]) -> bool:
    """ "towel head", "f ribble", "fri bb le"."""
    heads = _begun(_heads())
    begun = [place for place, word in enumerate(words[:-1]) if word[:HEAD] in heads]
    pairs = [(words[place], words[place + 1]) for place in begun]
    if any(_begins(*pair) and _cut(*pair) and _in_pair(*pair) for pair in pairs):
        return True
    return any(
        max(map(len, words[place : place + 3])) < _SHORT
        and _begins(*words[place : place + 3])
        and _in_three(*words[place : place + 3])
        for place in begun
        if place + 2 < len(words)
    )


def _begins(*pieces: str) -> bool:
    return len(pieces[0]) >= HEAD or "".join(pieces)[:HEAD] in _heads()


def _cut(one: str, two: str) -> bool:
    """Are they more likely pieces than words?"""
    if len(one) + len(two) >= _PAIR - (len(one) == 1):
        return True
    short = [piece for piece in (one, two) if len(piece) < 3]
    return bool(short) and SHORT_WORDS.isdisjoint(short)


def _in_pair(one: str, two: str) -> bool:
    return (
        len(one + two) > HEAD
        and one not in _ALONE
        and two != "."
        and _whole(one + two)
        and (one, two) not in HARMLESS
    )


def _in_three(one: str, two: str, three: str) -> bool:
    return len(one + two + three) >= _PAIR and _whole(one + two + three)


@lru_cache(maxsize=4096)
def _listed(word: str) -> bool:
    if _whole(word) or digest(word) in _shortened():
        return word not in GLUED
    again = _AGAIN.fullmatch(word)
    return bool(again and _exact(again[1])) or _is_glued(word)


@lru_cache(maxsize=4096)
def _whole(word: str) -> bool:
    if _exact(word):
        return True
    if not word.endswith(_ENDINGS):
        return False
    return any(word.endswith(ending) and _exact(word[: -len(ending)]) for ending in _ENDINGS)


@lru_cache(maxsize=4096)
def _is_glued(word: str) -> bool:
    if word in GLUED:
        return False
    cuts = range(_GLUABLE, len(word))
    return any((word[cut:] in _GLUED_BEHIND or _exact(word[cut:])) and _exact(word[:cut]) for cut in cuts) or any(
        word[:-cut] in _GLUED_BEFORE and (_exact(word[-cut:]) or _exact(word[-cut:-1])) for cut in cuts
    )


@lru_cache(maxsize=4096)
def _inside(word: str) -> bool:
    from den.guard.listed import INNER_LENGTHS

    heads, digests = _inner()
    return any(
        digest(word[start : start + length]) in digests
        for start in range(min(len(word), 40) - HEAD)
        if word[start : start + HEAD] in heads
        for length in INNER_LENGTHS
        if start + length <= len(word)
    ) and not any(spared in word for spared in HARMLESS if isinstance(spared, str))


def _spared(word: str, words: tuple[str, ...]) -> bool:
    """ "A chink in the armour": a homonym with its own company."""
    company = CONTEXT.get(word) or CONTEXT.get(word.removesuffix("s")) or CONTEXT.get(word.removesuffix("es"))
    if company and not company.isdisjoint(words):
        return True
    phrased = PHRASED.get(word) or PHRASED.get(word.removesuffix("s"))
    return bool(phrased and phrased.search(f" . {' '.join(words)} . "))


def _exact(word: str) -> bool:
    return digest(word) in _digests()


@cache
def _digests() -> frozenset[bytes]:
    from den.guard.listed import ANYWHERE, EXACT  # only when a line is first judged

    return unpacked(EXACT) | unpacked(ANYWHERE)


@cache
def _heads() -> frozenset[str]:
    from den.guard.listed import HEADS

    return frozenset(HEADS.split())


@lru_cache(maxsize=1)
def _begun(heads: frozenset[str]) -> frozenset[str]:
    """Heads, whole and begun: what a piece may begin with, or be."""
    return frozenset(head[:length] for head in heads for length in range(1, HEAD + 1))


@cache
def _inner() -> tuple[frozenset[str], frozenset[bytes]]:
    from den.guard.listed import ANYWHERE, INNER_HEADS

    return frozenset(INNER_HEADS.split()), unpacked(ANYWHERE)


@cache
def _shortened() -> frozenset[bytes]:
    from den.guard.listed import SHORTENED

    return unpacked(SHORTENED)


@cache
def _hidden() -> frozenset[bytes]:
    from den.guard.listed import HIDDEN

    return unpacked(HIDDEN)
