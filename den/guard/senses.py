"""Senses: what the words of a line mean together, in many wordings.

A sense is a set of phrases with one meaning (`_` is the space in one); a frame is a set of senses that are one
deed together. Phrases and lines are compared in one wording (`folded.py`), and `stab*` is a verb in all its forms.
`a > b` wants b after a in the same sentence, at most six words on, `a >> b` at most two; `a , b` wants both within
fourteen words, in any order and also in two sentences. After `~` stand senses of which one beside it makes it
harmless.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final, NamedTuple

from den.guard.folded import folded
from den.guard.forms import forms

GAP: Final = 6
CLOSE: Final = 2
WINDOW: Final = 14
_MANY = 24
"""Places of one sense in a line that are looked at."""

Places = Mapping[str, Sequence[tuple[int, int]]]
"""Of each sense in a line, where its phrases begin and end, in order."""


class Seen(NamedTuple):
    """The words in one wording between two stops, and the places of their senses."""

    words: tuple[str, ...]
    places: Places


class Step(NamedTuple):
    """A sense, and how many words it may stand behind the one before it."""

    sense: str
    reach: int


@dataclass(frozen=True)
class Frame:
    """Chains of senses around the first one, and what makes them harmless."""

    chains: tuple[tuple[Step, ...], ...]
    unless: tuple[str, ...] = ()

    @cached_property
    def senses(self) -> tuple[str, ...]:
        return tuple(step.sense for chain in self.chains for step in chain)

    @cached_property
    def needed(self) -> frozenset[str]:
        return frozenset(self.senses)

    def found(self, places: Places, stops: Sequence[int]) -> bool:
        """Of a line that has all of its senses: do they stand as it says?"""
        return any(
            _follows(at, self.chains[0][1:], places, stops)
            and all(_chain_beside(at[0], chain, places, stops) for chain in self.chains[1:])
            and not any(_beside(at, sense, places) for sense in self.unless)
            for at in places[self.senses[0]][:_MANY]
        )


@dataclass(frozen=True)
class Senses:
    """A lexicon and its frames."""

    lexicon: Mapping[str, str]
    frames: Sequence[Frame]

    def found(self, words: Sequence[str]) -> bool:
        seen = self.seen(tuple(words))
        if not seen.places:
            return False
        stops = [place for place, word in enumerate(seen.words) if word == "."]
        there = seen.places.keys()
        begun = (frame for sense in self._by_first.keys() & there for frame in self._by_first[sense])
        return any(frame.needed <= there and frame.found(seen.places, stops) for frame in begun)

    @cached_property
    def seen(self) -> Callable[[tuple[str, ...]], Seen]:
        """The senses of these words; kept for the last few lines, as several ask."""
        return lru_cache(maxsize=64)(self._seen)

    def _seen(self, words: tuple[str, ...]) -> Seen:
        between = (".", *folded(words), ".")
        return Seen(between, self._places(between))

    @cached_property
    def _by_first(self) -> Mapping[str, Sequence[Frame]]:
        """The frames of each sense that one begins with: only those that have begun are looked at."""
        by_first: dict[str, list[Frame]] = defaultdict(list)
        for frame in self.frames:
            by_first[frame.senses[0]].append(frame)
        return by_first

    def _places(self, words: Sequence[str]) -> Places:
        places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        begun = self._phrases
        for at, (word, after) in enumerate(zip(words, (*words[1:], ""), strict=True)):
            if (phrases := begun.get(word)) is not None:
                alone, seconds = phrases
                for sense in alone:
                    places[sense].append((at, at))
                for rest, sense in seconds.get(after, ()):
                    if not rest or tuple(words[at + 2 : at + 2 + len(rest)]) == rest:
                        places[sense].append((at, at + 1 + len(rest)))
        return places

    @cached_property
    def _phrases(self) -> Mapping[str, tuple[Sequence[str], Mapping[str, Sequence[tuple[tuple[str, ...], str]]]]]:
        """By first word the senses of it alone, and by second what must follow, and the sense."""
        found: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = defaultdict(lambda: defaultdict(list))
        for sense in {sense for frame in self.frames for sense in (*frame.senses, *frame.unless)}:
            for phrase in (form for written in self.lexicon[sense].split() for form in forms(written)):
                first, *rest = folded(tuple(phrase.split("_")))
                found[first][rest[0] if rest else ""].append((tuple(rest[1:]), sense))
        return {
            first: ([sense for _, sense in seconds.pop("", ())], dict(seconds)) for first, seconds in found.items()
        }


def frames(text: str) -> tuple[Frame, ...]:
    """One frame a line, as the module says."""
    return tuple(_frame(line) for line in text.strip().splitlines())


def _frame(line: str) -> Frame:
    written, *unless = (part.strip() for part in line.split("~"))
    return Frame(tuple(map(_chain, written.split(","))), tuple(unless))


def _chain(written: str) -> tuple[Step, ...]:
    """An empty piece stands between the two signs of `>>`."""
    pieces = [piece.strip() for piece in written.split(">")]
    before = ("x", *pieces)
    return tuple(Step(piece, GAP if last else CLOSE) for last, piece in zip(before, pieces, strict=False) if piece)


def _follows(at: tuple[int, int], steps: Sequence[Step], places: Places, stops: Sequence[int]) -> bool:
    if not steps:
        return True
    return any(_follows(then, steps[1:], places, stops) for then in _after(at[1], steps[0], places, stops))


def _after(end: int, step: Step, places: Places, stops: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The next few places of a sense behind this one, in its sentence."""
    sense, reach = step
    stop = bisect_left(stops, end)
    last = min(end + reach, stops[stop] if stop < len(stops) else end + reach)
    first = bisect_left(places[sense], (end + 1, 0))
    for place in places[sense][first : first + 3]:
        if place[0] > last:
            return
        yield place


def _beside(at: tuple[int, int], sense: str, places: Places) -> bool:
    """Is it near, and no part of the phrase itself?"""
    return any(not (at[0] <= there[0] and there[1] <= at[1]) for there in _around(at[0], sense, places))


def _chain_beside(at: int, chain: Sequence[Step], places: Places, stops: Sequence[int]) -> bool:
    return any(_follows(there, chain[1:], places, stops) for there in _around(at, chain[0].sense, places))


def _around(at: int, sense: str, places: Places) -> Iterator[tuple[int, int]]:
    there = places.get(sense, ())
    for place in there[bisect_left(there, (at - WINDOW, 0)) :][:_MANY]:
        if place[0] > at + WINDOW:
            return
        yield place
