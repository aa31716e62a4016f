"""Adult: the sexual words of the den's list, of which it holds digests only."""

import re
from collections.abc import Mapping, Sequence, Set
from functools import cache, lru_cache
from itertools import islice

from den.guard.clear import Cleared
from den.guard.digests import digest, unpacked
from den.guard.readings import readings
from den.guard.words import packed

_ANY: frozenset[str] = frozenset()
_MOST = 600
"""Words of a line that are looked up."""
HEAD = 3
_MOST_WORDS = 4
"""So many words may be one term together."""
_ENDINGS = ("", "s", "z", "ing")
_FIGURES = re.compile(r"(?<![a-z0-9])(?:\d{4,8}|\d{2}x)(?![a-z0-9])")
_LEET = str.maketrans("431057", "aeiost")
"""A word of which figures are the letters."""
_ORDINARY = packed(
    """
    assess butting caking cant cants canty coxing faking fed feds fer pricking twas twa peen peens peening
    snatching
    pussycat pussycats blackcock blackcocks
    """
)
"""What equals a listed word with an ending, or with a letter missing, and is an everyday one."""
_WORD = re.compile(r"(?<= )(?!\. )[^ ]+(?= )")


def sexual_places(line: Cleared, said: str) -> Sequence[int]:
    """Where sexual words stand in this text of a line, also of two words; the line keeps it, as several ask."""
    if said not in line.sexual:
        line.sexual[said] = _places(said, _sexual())
    return line.sexual[said]


def oath_places(said: str) -> Sequence[int]:
    """Where words stand that are sexual or a mere oath."""
    return _places(said, _oaths())


def disguised(line: Cleared) -> bool:
    """Is one of them hidden in the line? A hidden word has no place."""
    spelt = [piece.translate(_LEET) for piece in _FIGURES.findall(line.text)]
    hidden = [*line.joined, *readings(line.text, _ANY), *spelt]
    return any(_is_listed(word, listed) for word in hidden for listed in (_sexual(), _oaths()))


def spelt_apart(line: Cleared) -> bool:
    """Does a sexual word stand in it in pieces held apart by signs?"""
    return any(_is_listed(word, _sexual()) for word in line.joined)


def _places(said: str, listed: Set[bytes]) -> Sequence[int]:
    words = [*islice(filter(str.isalnum, said.split(" ")), _MOST)]
    heads = _heads()
    found = [
        place
        for place, word in enumerate(words)
        if (head := word[:HEAD] if len(word) >= HEAD else "".join(words[place : place + HEAD])[:HEAD]) in heads
        and _begins_one(words[place : place + _MOST_WORDS], heads[head], listed)
    ]
    starts = [word.start() for word in islice(_WORD.finditer(said), _MOST)] if found else []
    return [starts[place] for place in found]


def _begins_one(words: Sequence[str], lengths: Set[int], listed: Set[bytes]) -> bool:
    """Are the first few of them together one of a length that a listed word has that begins so?"""
    together = ""
    for word in words:  # a loop, as this is asked of every fifth word
        together += word
        if len(together) in lengths and _is_listed(together, listed):
            return True
    return False


@lru_cache(maxsize=8192)
def _is_listed(word: str, listed: Set[bytes]) -> bool:
    if len(word) < 2 or word in _ORDINARY:
        return False
    return any(digest(form) in listed for form in {word.removesuffix(ending) for ending in _ENDINGS})


@cache
def _heads() -> Mapping[str, frozenset[int]]:
    """How listed words begin, and how many letters they have then, also with an ending."""
    from den.guard.listed_sexual import HEADS

    heads = (head.split(":") for head in HEADS.split())
    return {
        head: frozenset(int(length) + len(ending) for length in lengths.split(",") for ending in _ENDINGS)
        for head, lengths in heads
    }


@cache
def _sexual() -> frozenset[bytes]:
    from den.guard.listed_sexual import SEXUAL  # only when a line first speaks of a minor

    return unpacked(SEXUAL)


@cache
def _oaths() -> frozenset[bytes]:
    from den.guard.listed_sexual import OATHS

    return unpacked(OATHS)
