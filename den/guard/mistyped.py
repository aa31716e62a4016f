"""Mistyped: words that tell of a child, with one letter wrong: "fourtheen", "duaghter", "grdae"."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from den.guard.clear import Cleared
from den.guard.vocabulary import KNOWN
from den.guard.words import packed

_SHORTEST = 5
_SIGNS: Final = packed(
    """
    daughter sister brother nephew niece grade grader school thirteen fourteen fifteen sixteen seventeen twelve
    eleven
    kindergarten birthday toddler preschool teenager teenage elementary stepson stepdaughter granddaughter grandson
    """
)


_LIKE: Final = frozenset((sign[0], len(sign) + more) for sign in _SIGNS for more in (-1, 0, 1))
"""First letter and length of what can be one of them: nobody mistypes the first letter."""


def meant(word: str) -> str:
    """The sign that a word is with two neighbours swapped, one letter too many or one missing; or the word."""
    if len(word) < _SHORTEST or (word[0], len(word)) not in _LIKE or word in KNOWN:
        return word
    return _spelt(word)


@lru_cache(maxsize=4096)
def _spelt(word: str) -> str:
    if word in _SIGNS:
        return word
    return next(
        (spelt for spelt in (*_without_one(word), *_swapped(word)) if spelt in _SIGNS), _SHORT.get(word, word)
    )


def mistyped(words: Iterable[str]) -> Iterator[str]:
    """Those of the words that are such a sign."""
    return (word for word in words if len(word) >= _SHORTEST and meant(word) != word)


def mended(line: Cleared) -> str:
    """What is said in a line, with such signs spelt right."""
    if next(mistyped(line.known), None) is None:
        return line.said
    return f" . {' '.join(map(meant, line.words))} . "


def _without_one(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _swapped(word: str) -> Iterator[str]:
    for at, (one, two) in enumerate(pairwise(word)):
        yield f"{word[:at]}{two}{one}{word[at + 2 :]}"


_SHORT: Final = {
    short: sign
    for sign in sorted(_SIGNS)
    if len(sign) > _SHORTEST + 1
    for short in _without_one(sign)
    if short not in _SIGNS
}
"""What is left of each sign without one letter."""
