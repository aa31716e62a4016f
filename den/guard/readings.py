"""Readings: the words that a token may hide: behind masks, doubtful signs and doubled letters.

Only what may begin a listed word is spelt on, and a line has a budget, so a line of masks alone costs no more.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain, islice, pairwise, product
from typing import Final

LONGEST = 40
"""Characters of a token; what is longer hides no single word."""
TOKENS = 40
"""Odd tokens of a line that are spelt out."""
BUDGET = 1_500
"""Readings of a line."""
_MOST = 400
_HEAD = 3
_RUNS = 7
_SIGNS: Final[Mapping[str, str]] = {
    "0": "o", "1": "il", "2": "z", "3": "e", "4": "a", "5": "s", "6": "gb", "7": "t", "8": "b", "9": "g",
    "@": "a", "$": "s", "€": "e", "£": "l", "!": "il", "|": "il", "+": "t", "(": "c", "¢": "c", "<": "c",
}  # fmt: skip
_MASK = ("a", "e", "i", "o", "u", "y", "")
_EDGES = ".,;:?\"'()[]{}<>~`|_-=/\\"
_DOUBLED = re.compile(r"(.)\1\1|(.)\2.*?(.)\3")
_RUN = re.compile(r"(.)\1+")
_TWICE = re.compile(r"(.)\1")


def readings(text: str, heads: frozenset[str]) -> Iterator[str]:
    """What the odd tokens of a folded text may be, if it begins with one of these heads; none: any."""
    odd = chain.from_iterable(map(_odd, [held for held in text.split() if 2 < len(held) <= LONGEST]))
    return islice((word for token in islice(odd, TOKENS) for word in _readings(token, heads)), BUDGET)


@lru_cache(maxsize=4096)
def _odd(held: str) -> tuple[str, ...]:
    token = held.strip(_EDGES)
    named = (token[1:],) if token[:1] in ("@", "#") else ()
    return (token, *named) if _is_odd(token) else named


def _is_odd(token: str) -> bool:
    if token.isalpha():
        return bool(_DOUBLED.search(token))
    return len(token) > 2 and sum(map(str.isalpha, token)) > 1


@lru_cache(maxsize=2048)
def _readings(token: str, heads: frozenset[str]) -> tuple[str, ...]:
    spelt = [""]
    for char in token.rstrip("!"):
        spelt = [word + way for word in spelt for way in _ways(char) if _begins(word + way, heads)][:_MOST]
    ways = (way for word in spelt for way in (_runs(word) if _DOUBLED.search(word) else (word,)))
    return tuple(dict.fromkeys(islice(ways, _MOST)))


def _ways(char: str) -> tuple[str, ...]:
    """A letter is itself, a sign the letters that it looks like, another mark a vowel or nothing."""
    if char.isalpha():
        return (char,)
    return tuple(_SIGNS[char]) if char in _SIGNS else _MASK


@lru_cache(maxsize=4096)
def _begins(word: str, heads: frozenset[str]) -> bool:
    if len(word) >= _HEAD:
        return not heads or word[:_HEAD] in heads or bool(_RUN.match(word[: _HEAD + 1]))
    return True


def _runs(word: str) -> Iterator[str]:
    """Each run of a letter as one and as two of it; first all of a word written twice."""
    yield _TWICE.sub(r"\1", word)
    runs = [*islice(_RUN.finditer(word), _RUNS)]
    between = [word[one.end() : two.start()] for one, two in pairwise(runs)]
    rest = [*between, word[runs[-1].end() :]]
    for counts in product((1, 2), repeat=len(runs)):
        spelt = (run[1] * count + after for run, count, after in zip(runs, counts, rest, strict=True))
        yield word[: runs[0].start()] + "".join(spelt)
