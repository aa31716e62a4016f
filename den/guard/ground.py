"""Ground: where in a text a pattern can begin: at one of its words, or at a figure. It is tried nowhere else."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from den.guard.words import packed

_LETTERS: Final = re.compile(r"[a-z]+")
_ALPHABET: Final = "abcdefghijklmnopqrstuvwxyzäöü"
_DENSE: Final = 6
_LONGEST: Final = 40
"""Letters of a word that is looked at."""
_FIGURES: Final = re.compile(r"\d+")


@dataclass(frozen=True)
class Ground:
    """A text with its words and the places of its figures."""

    text: str

    @cached_property
    def words(self) -> frozenset[str]:
        """Runs of letters, each once."""
        return frozenset(_LETTERS.findall(self.text))

    @cached_property
    def figures(self) -> Sequence[tuple[int, int]]:
        """Where each begins and ends, in order."""
        return [figure.span() for figure in _FIGURES.finditer(self.text)]

    def has(self, pattern: re.Pattern[str], *before: int) -> bool:
        """Does it stand at a figure, or so many characters before one?"""
        if self._is_dense:
            return bool(pattern.search(self.text))
        text, match = self.text, pattern.match
        for back in before or (0,):  # loops, as this is asked of every line with a figure for many patterns
            for at, _ in self.figures:
                if at >= back and match(text, at - back):
                    return True
        return False

    def each(self, pattern: re.Pattern[str], *before: int) -> Iterator[re.Match[str]]:
        """Those that begin at a figure or so many characters before one, the furthest first; none over another."""
        if self._is_dense:
            yield from pattern.finditer(self.text)
            return
        end = 0
        for figure, _ in self.figures:
            for back in before or (0,):
                if figure - back >= end and (found := pattern.match(self.text, figure - back)):
                    end = found.end()
                    yield found
                    break

    @cached_property
    def _is_dense(self) -> bool:
        """Has it so many figures that to try at each costs more than to search?"""
        return len(self.figures) * _DENSE > len(self.text)

    def behind(self, endings: tuple[str, ...]) -> Iterator[int]:
        """The figures before which one of these stands."""
        return (at for at, _ in self.figures if self.text.endswith(endings, 0, at))

    def word_before(self, at: int) -> int:
        """Where the letters begin that end here."""
        before = self.text[max(0, at - _LONGEST) : at]
        return at - len(before) + len(before.rstrip(_ALPHABET))


@lru_cache(maxsize=8)
def ground(text: str) -> Ground:
    """Kept for the last few texts, as several ask."""
    return Ground(text)


class Worded:
    """A pattern, and the words of which each of its finds begins with one, as a whole run of letters."""

    def __init__(self, words: str, pattern: str) -> None:
        self._words, self._pattern = packed(words), re.compile(pattern)

    def found(self, on: Ground) -> bool:
        return not self._words.isdisjoint(on.words) and any(
            self._at(word, on.text) for word in self._words & on.words
        )

    def _at(self, word: str, text: str) -> bool:
        at = text.find(word)
        while at >= 0:
            if self._pattern.match(text, at):
                return True
            at = text.find(word, at + 1)
        return False
