"""Phrases: where one of many fixed phrases stands, by one look at each word instead of one pattern of them all."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import accumulate


class Phrases:
    """Phrases written with `_` for the space."""

    def __init__(self, written: Iterable[str]) -> None:
        by_first: dict[str, list[str]] = defaultdict(list)
        for phrase in written:
            first, _, rest = phrase.replace("_", " ").partition(" ")
            by_first[first].append(f" {rest} " if rest else " ")
        self._by_first: Mapping[str, tuple[str, ...]] = {first: tuple(rests) for first, rests in by_first.items()}
        self._firsts = by_first.keys()

    def places(self, said: str) -> list[int]:
        """Where one begins, in a text whose words stand between single spaces."""
        words = said.split(" ")
        if self._firsts.isdisjoint(words):
            return []
        ends = [*accumulate(map(len, words))]
        return [
            ends[nth] - len(word) + nth
            for nth, word in enumerate(words)
            if (rests := self._by_first.get(word)) is not None and said.startswith(rests, ends[nth] + nth)
        ]
