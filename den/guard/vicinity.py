"""Vicinity: what of a long text stands near to something."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

_MORE = 12
"""Words beyond those asked for, so that what begins near is whole. Words stand between single spaces."""


def near(said: str, ones: Sequence[int], others: Sequence[int], most: int) -> bool:
    """Stands one of these with at most so many words between it and one of the others?"""
    return any(said.count(" ", min(one, two), max(one, two)) <= most for one in ones for two in others)


def stand_near(said: str, ones: Sequence[int], most: int, others: Callable[[str], Sequence[int]]) -> bool:
    """The same of others that are looked for only around these."""
    return any(
        near(said, ones, [start + place for place in others(said[start:end])], most)
        for start, end in _around(said, ones, most + _MORE)
    )


def _around(said: str, places: Sequence[int], most: int) -> Iterator[tuple[int, int]]:
    """Where pieces begin and end that have so many words on each side of these places; those that meet are one."""
    if not places:
        return
    spaces = [*accumulate(len(word) + 1 for word in said.split(" "))]  # each is where the next word begins
    first = last = -1
    for nth in (bisect_left(spaces, place) for place in sorted(places)):
        if last < 0 or nth - most > last:
            if last >= 0:
                yield spaces[first] - 1, spaces[last]
            first = max(0, nth - most)
        last = min(len(spaces) - 1, nth + most)
    if last >= 0:
        yield spaces[first] - 1, spaces[last]
