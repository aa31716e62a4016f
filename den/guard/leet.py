"""Leet: a line with figures for letters all over, in which a lone "1" is "i" and "1m" is no length."""

import re
from collections.abc import Set
from typing import Final

ENOUGH: Final = 2
"""Pieces that are words in figures and nothing else, from which on the whole line is read so."""
_FIGURE: Final = re.compile("[0-9]")
_MIXED: Final = re.compile(r"\d(?:(?=[a-z])|(?<=[a-z]\d))")
_PIECE: Final = re.compile(r"(?<!\w)[^\W\d]{0,14}\d\w{0,14}(?!\w)")
_LETTERS: Final = str.maketrans("0134578", "oieastb")
_ALONE: Final = {"1": "i", "1m": "im", "1ll": "ill", "1t": "it", "0d": "od"}
_SHORTEST: Final = 3


def without_leet(text: str, known: Set[str]) -> str:
    """The line with letters for figures where it is leet all over, else as it is."""
    if not _FIGURE.search(text):
        return text
    odd = " ".join(held for held in text.split() if not held.isalpha())  # a figure stands in no other
    if len(_MIXED.findall(odd)) < ENOUGH:
        return text
    if sum(_read(piece) in known for piece in _PIECE.findall(odd) if len(piece) >= _SHORTEST) < ENOUGH:
        return text
    return _PIECE.sub(lambda piece: _word(piece[0], known), text)


def _read(piece: str) -> str:
    """ "" of a mere number."""
    return "" if piece.isdigit() else piece.translate(_LETTERS)


def _word(piece: str, known: Set[str]) -> str:
    read = _ALONE.get(piece) or _read(piece)
    return read if piece in _ALONE or read in known else piece
