"""Spoken: digits told as words, which nobody counts with."""

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from den.guard.clear import Cleared
from den.guard.ground import ground
from den.guard.phones import calls

_DIGIT_WORDS = "zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple"
_BETWEEN = "(?:(?:dash|hyphen|dot|point|then|and|space|hundred|area code)[ ,.-]{1,3})?"
_SAID_DIGITS = re.compile(rf"(?:\b(?:{_DIGIT_WORDS})\b[ ,.-]{{1,3}}{_BETWEEN}){{5,20}}\b(?:{_DIGIT_WORDS})\b")
_SAID_IP = re.compile(
    rf"(?:(?:(?:{_DIGIT_WORDS}|\d{{1,3}}) ){{1,4}}(?:dot|point) ){{3}}(?:{_DIGIT_WORDS}|\d{{1,3}})\b"
)
_COUNTING = ("one two three four five", "one, two, three, four", "five four three two one", "five six seven eight")
_DIGIT_WORD = re.compile(rf"\b(?:{_DIGIT_WORDS})\b")
_VALUES = {
    "zero": "0", "oh": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_SAID_LEAST, _SEVERAL = 4, 2
"""Words of a line with that many digits in it somewhere."""
_IN_A_ROW, _APART = 6, 21
"""So many digits after each other tell a number, each at most so many characters behind the start of the last."""
_TOLD = frozenset(_DIGIT_WORDS.split("|"))
_VALUED = frozenset(_VALUES)
_ALONE = {word: re.compile(rf"{word}(?<!\w{word})(?!\w)") for word in _DIGIT_WORDS.split("|")}


def spoken(line: Cleared) -> bool:
    """Digits told as words, which nobody counts with."""
    if _VALUED.isdisjoint(line.known):
        return False
    if sum(len(line.where[word]) for word in _VALUED & line.known) < _SAID_LEAST:
        return False
    if "dot " in line.text and _SAID_IP.search(line.text):
        return True
    said = _SAID_DIGITS.search(line.text) if _in_a_row(line.text) else None
    if not said or any(counted in said[0] for counted in _COUNTING):
        return False
    return len(_DIGIT_WORD.findall(said[0])) > _IN_A_ROW or calls(line.text)


def as_figures(text: str) -> str:
    """The text with figures for its digits, if it tells more than one as a word."""
    told = _TOLD & ground(text).words
    if not told:
        return text
    alone = (found for word in told for found in _ALONE[word].finditer(text))
    if len([*islice(alone, _SEVERAL)]) < _SEVERAL:
        return text
    for word in told & _VALUED:
        text = _ALONE[word].sub(_VALUES[word], text)
    return text


def _in_a_row(text: str) -> bool:
    row = 1
    for one, two in pairwise(sorted(at for word in _ALONE for at in _places(word, text))):
        row = row + 1 if two - one <= _APART else 1
        if row >= _IN_A_ROW:
            return True
    return False


def _places(word: str, text: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)
