"""Names: which words of a line are somebody's name, also with one letter wrong."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from den.grammar import COMMON, OPENERS, SECOND_PERSON
from den.normalise import plain, tokens

FORGIVEN_FROM = 4
"""Letters a name needs before one of them may be wrong."""


_SHOUTED = re.compile(r"(.)\1{2,}$")
"""The end of "EMBERRR"."""


class Item(NamedTuple):
    """A word or mark of a sentence, or a whole name with its owner."""

    word: str
    who: int = 0
    """The user id that the name belongs to; 0 for any other word."""
    owns: bool = False
    """ "Ember's": the name is not a call."""
    at: bool = False
    """ "@Ember" typed by hand."""
    weak: bool = False
    """Also an everyday word: only a mark after it makes it a call."""


@dataclass(frozen=True, eq=False, slots=True)
class Lexicon:
    """All names that count in a channel. Compared by identity, so that what was read can be remembered."""

    by_first_word: dict[str, tuple[tuple[tuple[str, ...], int], ...]]
    by_length: dict[int, tuple[tuple[str, int], ...]]
    """Single-word names that may be misspelt."""
    everyday: frozenset[str]
    """People's names that are also everyday words."""

    def items(self, words: Sequence[str]) -> list[Item]:
        """The words with every name, also one of several words, as one item."""
        names = self.by_first_word
        special = [at for at, word in enumerate(words) if word in names or word[0] in "<@" or word[-2:] == "'s"]
        items: list[Item] = []
        place = 0
        for at in special:
            if at >= place:
                items.extend(map(_word, words[place:at]))
                item, used = self._item(words, at)
                items.append(item)
                place = at + used
        items.extend(map(_word, words[place:]))
        return items

    def _item(self, words: Sequence[str], place: int) -> tuple[Item, int]:
        word = words[place]
        if word.startswith("<@"):
            return Item(word, int(word.strip("<@!>"))), 1
        at = word.startswith("@")
        bare = word.removeprefix("@")
        for name, who in self.by_first_word.get(bare.removesuffix("'s"), ()):
            last = place + len(name) - 1
            heard = (bare, *words[place + 1 : last + 1])
            if (*heard[:-1], heard[-1].removesuffix("'s")) == name:
                return Item(word, who, heard[-1] != name[-1], at, bare in self.everyday), len(name)
        return Item(word, at=at), 1

    def near(self, word: str) -> int:
        """Whose name this is with one letter wrong; 0 if nobody's, or if it could be two people's."""
        if len(word) < FORGIVEN_FROM - 1 or word in COMMON or word in OPENERS or word in SECOND_PERSON:
            return 0
        shouted = _SHOUTED.sub(r"\1", word)
        if shouted != word and len(shouted) >= FORGIVEN_FROM:
            whose = [who for name, who in self.by_length.get(len(shouted), ()) if name == shouted]
            if whose:
                return whose[0]
        found = {
            who
            for length in (len(word) - 1, len(word), len(word) + 1)
            for name, who in self.by_length.get(length, ())
            if sorted(name[:2]) == sorted(word[:2]) or name[0] == word[0]
            if one_apart(name, word)
        }
        return found.pop() if len(found) == 1 else 0


@lru_cache(maxsize=512)
def _word(word: str) -> Item:
    return Item(word)


@lru_cache(maxsize=256)
def lexicon(personas: tuple[tuple[str, int], ...], people: tuple[tuple[str, int], ...]) -> Lexicon:
    """Built from (name, user id); a persona's name is its own, and of two people the first one has it."""
    owners: dict[tuple[str, ...], int] = {}
    for name, who in (*personas, *people):
        for words in _spellings(name):
            owners.setdefault(words, who)
    first: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    length: dict[int, list[tuple[str, int]]] = {}
    for words, who in sorted(owners.items(), key=lambda owner: -len(owner[0])):
        first.setdefault(words[0], []).append((words, who))
        if len(words) == 1 and len(words[0]) >= FORGIVEN_FROM:
            length.setdefault(len(words[0]), []).append((words[0], who))
    bots = {who for _, who in personas}
    return Lexicon(
        {word: tuple(names) for word, names in first.items()},
        {size: tuple(names) for size, names in length.items()},
        frozenset(words[0] for words, who in owners.items() if who not in bots and words[0] in COMMON),
    )


@lru_cache(maxsize=4_096)
def name_words(name: str) -> tuple[str, ...]:
    """The name as its words would be typed."""
    return tuple(word for word in tokens(plain(name)) if word[0].isalnum())


def _spellings(name: str) -> Iterable[tuple[str, ...]]:
    """The whole name, and the first word of a longer one unless it is an everyday word."""
    words = name_words(name)
    if words and not (len(words) == 1 and words[0] in SECOND_PERSON):
        yield words
    if len(words) > 1 and len(words[0]) >= 3 and words[0] not in COMMON | OPENERS | SECOND_PERSON:
        yield words[:1]


def one_apart(one: str, other: str) -> bool:
    """Is one letter added, missing, changed, or are two neighbours swapped? Equal words are not one apart."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    pairs = enumerate(zip(one, other, strict=False))
    start = next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
    rest, other_rest = one[start:], other[start:]
    return (
        rest[1:] == other_rest[1:]
        or rest[1:] == other_rest
        or rest == other_rest[1:]
        or (rest[:2] == other_rest[1::-1] and rest[2:] == other_rest[2:])
    )
