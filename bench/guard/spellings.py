"""Spellings: how a listed word is written with vowels left out, or with all but its ends hidden."""

import re
from collections.abc import Iterator

_VOWEL = re.compile(r"(?<!^)[aeiou]")
SHORTEST = 6
"""Letters of a word that is still known without its vowels."""
LEFT = 4
"""Letters that must be left of it."""
HIDDEN = range(5, 8)
"""Letters of a word that is known by its ends and its length."""
_MILD_SHAPES = frozenset(
    ("b*****d", "w****r", "t****r", "b*****s", "f****r", "f****d", "b*****r", "s*****s", "f*****g")
)


def without_vowels(word: str) -> Iterator[str]:
    """Without one vowel, and without all of them; the first letter always stays."""
    if len(word) < SHORTEST or not word.isalpha():
        return
    ways = [word[: vowel.start()] + word[vowel.end() :] for vowel in _VOWEL.finditer(word)]
    yield from (way for way in [*ways, _VOWEL.sub("", word)] if len(way) >= LEFT)


def hidden(word: str) -> Iterator[str]:
    """ "f****t"; not where a mere swear word looks the same."""
    shape = f"{word[0]}{'*' * (len(word) - 2)}{word[-1]}"
    if len(word) in HIDDEN and shape not in _MILD_SHAPES:
        yield shape
