"""Sight: which places of a long line are near to others. Places are the bits of one number, so that a few shifts
tell it of all of them at once."""

from collections.abc import Iterable, Iterator
from typing import Final

SIGHT: Final = 14
"""Words on each side that belong to one find: more than any rule reaches over."""
_STEPS: Final = (1, 2, 4, 8, 13)
"""How far what is seen is moved over what was seen before: twice `SIGHT` in all."""


def bits(places: Iterable[int]) -> int:
    """These places as one number."""
    seen = 0
    for place in places:
        seen |= 1 << place
    return seen


def in_sight(seen: int) -> int:
    """All places in sight of these."""
    for step in _STEPS:
        seen |= seen << step
    return seen >> SIGHT


def onward(seen: int, reach: int) -> int:
    """All places behind these, up to so many words on."""
    seen <<= 1
    width = 1
    while width < reach:
        step = min(width, reach - width)
        seen |= seen << step
        width += step
    return seen


def places(seen: int) -> Iterator[int]:
    """The places of a number, in order."""
    while seen:
        yield (seen & -seen).bit_length() - 1
        seen &= seen - 1
