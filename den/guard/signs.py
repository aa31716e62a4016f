"""Signs: sets of words, a bit each, so that one number tells which of them a line has."""

from collections.abc import Iterable, Set
from functools import reduce
from operator import or_
from typing import NamedTuple


class Held(NamedTuple):
    """The bits of the sets of which a line has a word, and those of all others."""

    has: int
    lacks: int


class Signs:
    """Sets of words that were asked for, in this order."""

    def __init__(self) -> None:
        self.count = 0
        self._bits: dict[frozenset[str], int] = {}
        self._of_word: dict[str, int] = {}

    def bit(self, words: frozenset[str]) -> int:
        """The bit of this set, the same whenever it is asked for."""
        if words not in self._bits:
            self._bits[words] = 1 << self.row([words])
        return self._bits[words]

    def row(self, sets: Iterable[frozenset[str]]) -> int:
        """Of bits of their own beside each other, also for sets that have one: the place of the first."""
        first = self.count
        for words in sets:
            for word in words:
                self._of_word[word] = self._of_word.get(word, 0) | 1 << self.count
            self.count += 1
        return first

    def held(self, words: Set[str]) -> Held:
        has = reduce(or_, map(self._of_word.__getitem__, self._of_word.keys() & words), 0)
        return Held(has, has ^ (1 << self.count) - 1)
