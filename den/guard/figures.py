"""Figures: numbers of a text without their disguise, and what of a long text stands beside them."""

import re
from typing import Final

from den.guard.ground import ground
from den.guard.spoken import as_figures

_SIGNS = str.maketrans({"•": "-", "·": "-", "▪": "-", "●": "-", "_": "-", "*": "-", "~": "-"})
_SIGNED: Final = tuple(map(chr, _SIGNS))
_LETTER = re.compile(r"(?<=[\d-])[oil](?=[\d-])")
_LETTERED = re.compile(
    r"(?<![\w.@/-])(?=[oil.-]{0,12}\d)(?=[\d.-]{0,12}[oil])[oil\d]{2,12}(?:[.-][oil\d]{2,12}){0,3}(?![\w@/])"
)
_ROUND = str.maketrans("oil", "011")
_DOTS = re.compile(r"(?<=\d) ?(?:[。．] ?|(?<= )\.(?= )|\[\.\]|\(\.\)|\{\.\}|\bdot\b|\[dot\]|\(dot\)) ?(?=\d)")
_DOTTED: Final = ("dot", "。", "．", " . ", "[.]", "(.)", "{.}")
"""What `_DOTS` needs one of."""
_SINGLED: Final = ("-o-", "-i-", "-l-")
"""A letter like a digit where no digit is beside it."""
_ALIKE: Final = frozenset("oil")
_BESIDE: Final = _ALIKE | frozenset(".-")
_HELD: Final = 13
"""Characters in which `_LETTERED` looks for it."""
_LONG, _FEW, _REACH = 400, 10, 60
"""Characters of a long text, for each digit where they are few, and more than a pattern reaches from one."""


def plain(text: str) -> str:
    """Numbers without their disguise: other signs between digits, letters for digits, digits told as words."""
    if any(map(text.__contains__, _SIGNED)):
        text = text.translate(_SIGNS)
    if any(map(text.__contains__, _DOTTED)):
        text = _DOTS.sub(".", text)
    if _is_lettered(text):
        text = _LETTER.sub(lambda letter: "0" if letter[0] == "o" else "1", text)
        text = _LETTERED.sub(lambda number: number[0].translate(_ROUND), text)
    return as_figures(text)


def _is_lettered(text: str) -> bool:
    """Stands a letter that looks like a digit beside one, with dots and dashes at most between them?"""
    return any(map(text.__contains__, _SINGLED)) or any(
        (text[at - 1 : at] in _BESIDE and text[max(0, at - _HELD) : at].rstrip(".-")[-1:] in _ALIKE)
        or (text[end : end + 1] in _BESIDE and text[end : end + _HELD].lstrip(".-")[:1] in _ALIKE)
        for at, end in ground(text).figures
    )


def beside_figures(text: str, digits: int) -> str:
    """What of a long text is far from every digit tells of no number."""
    if len(text) <= max(_LONG, digits * _FEW):
        return text
    kept, start, end = [], 0, 0
    for first, last in ground(text).figures:
        if first - _REACH > end:
            kept.append(text[start:end])
            start = first - _REACH
        end = last - 1 + _REACH
    return " … ".join((*kept, text[start:end]))
