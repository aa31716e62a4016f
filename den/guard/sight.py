"""Sight: which places of a long line are near to others. Places are the bits of one number, so that a few shifts
tell it of all of them at once."""

from collections.abc import Iterable, Iterator
from typing import Final

SIGHT: Final = 14
"""Words on each side that belong to one find: more than any rule reaches over."""
_STEPS: Final = (1, 2, 4, 6)
"""How far what is seen is moved over what was seen before: with the one step that it begins with, `SIGHT`."""


def bits(places: Iterable[int]) -> int:
    """These places as one number."""
    seen = 0
    for place in places:
        seen |= 1 << place
    return seen


def before(seen: int) -> int:
    """All places in sight before these."""
    seen >>= 1
    for step in _STEPS:
        seen |= seen >> step
    return seen


def behind(seen: int) -> int:
    """All places in sight behind these."""
    seen <<= 1
    for step in _STEPS:
        seen |= seen << step
    return seen


def places(seen: int) -> Iterator[int]:
    """The places of a number, in order."""
    while seen:
        yield (seen & -seen).bit_length() - 1
        seen &= seen - 1
