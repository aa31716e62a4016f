"""Phrases: where one of many fixed phrases stands, by one look at each word instead of one pattern of them all."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence


class Phrases:
    """Phrases written with `_` for the space."""

    def __init__(self, written: Iterable[str]) -> None:
        by_first: dict[str, list[str]] = defaultdict(list)
        for phrase in written:
            first, _, rest = phrase.replace("_", " ").partition(" ")
            by_first[first].append(f" {rest} " if rest else " ")
        self._by_first: Mapping[str, Sequence[str]] = dict(by_first)
        self._firsts = by_first.keys()

    def places(self, said: str) -> list[int]:
        """Where one begins, in a text whose words stand between single spaces."""
        words = said.split(" ")
        if self._firsts.isdisjoint(words):
            return []
        found, at = [], 0
        for word in words:
            if (rests := self._by_first.get(word)) is not None:
                end = at + len(word)
                if any(said.startswith(rest, end) for rest in rests):
                    found.append(at)
            at += len(word) + 1
        return found
