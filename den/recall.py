"""Recall: which of a person's facts a line brings to mind. At most six, and never those of anybody else.

A person has a few hundred facts at most, so all of them are scored where they are: no index has to be kept, none
holds words of what was forgotten, and 200 facts take well under five milliseconds.
"""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import mul

from den.consent import DAY_MS
from den.fact import Fact
from den.normalise import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


Vector = Sequence[float]
"""What a text means, as a direction: of length 1."""
MOST = 6
SAID, AROUND, REMINDED = 3.0, 1.0, 1.5
"""What a shared word weighs: with the line itself, with the talk around it, with what reminds the speaker."""
FRESH, TELLING = 0.5, 0.5
"""What it weighs that a fact is new, and that it says something."""
MEANT, ALIKE = 25.0, 0.2
"""What it weighs that a fact means what the line means, beyond what any two texts have in common."""
FADES_MS = 90 * DAY_MS
"""After so long a fact is half as fresh."""
_WORD = re.compile(r"[^\W_]{2,}")
_EMPTY = _words(
    """
    the be to of and in that have it for not on with he as you do at this but his by from they we say her she or
    an will my me would there their what so if about who which when can no just him am is are was were been has
    had did does im ive youre your yours our us them these those then than too very all any some one how why
    where out
    """
)
_ENDINGS = ("ing", "ed", "es", "s", "e")
_STEM = 4
"""No ending is taken off a word that is shorter without it."""
_TELLING_WORDS = 6
"""From so many words of its own on, a fact says enough."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """One person's facts in one guild, read once and scored often; `rarity` is what each word is worth."""

    guild_id: int
    person_id: int
    facts: tuple[Fact, ...] = ()
    words: tuple[frozenset[str], ...] = ()
    rarity: Mapping[str, float] | None = None


def shelve(guild_id: int, person_id: int, facts: Iterable[Fact]) -> Shelf:
    """Another person's or guild's fact is left out, whoever gave it."""
    own = tuple(fact for fact in facts if (fact.guild_id, fact.person_id) == (guild_id, person_id))
    words = tuple(stems(fact.text) for fact in own)
    seen = Counter(word for each in words for word in each)
    rarity = {word: math.log(1 + len(own) / count) for word, count in seen.items()}
    return Shelf(guild_id, person_id, own, words, rarity)


def recall(
    shelf: Shelf,
    said: str,
    around: Sequence[str] = (),
    triggers: Collection[str] = (),
    *,
    now_ms: int,
    off_limits: Collection[str] = (),
    most: int = MOST,
    alike: Sequence[float] = (),
) -> tuple[str, ...]:
    """The facts to put into a prompt, the fittest first; none that has ended or touches what is off limits.

    `alike`: how far each fact means what the line means, where somebody can tell.
    """
    if not shelf.facts:
        return ()
    near, far, marks = stems(said), stems(" ".join(around)), stems(" ".join(triggers))
    barred = stems(" ".join(off_limits))
    scored = [
        (_score(fact, words, shelf.rarity or {}, (near, far, marks), now_ms) + _meant(alike, place), place)
        for place, (fact, words) in enumerate(zip(shelf.facts, shelf.words, strict=True))
        if (fact.expires_ms is None or fact.expires_ms > now_ms) and barred.isdisjoint(words)
    ]
    scored.sort(key=lambda one: (-one[0], one[1]))
    return tuple(shelf.facts[place].text for _, place in scored[:most])


def _score(
    fact: Fact,
    words: frozenset[str],
    rarity: Mapping[str, float],
    asked: tuple[frozenset[str], frozenset[str], frozenset[str]],
    now_ms: int,
) -> float:
    near, far, marks = asked
    shared = SAID * _worth(words & near, rarity) + AROUND * _worth(words & (far - near), rarity)
    fresh: float = 0.5 ** (max(0, now_ms - fact.at_ms) / FADES_MS)
    telling = min(1.0, len(words) / _TELLING_WORDS)
    return shared + REMINDED * len(words & marks) + FRESH * fresh + TELLING * telling


def likeness(one: Vector, other: Vector) -> float:
    """1: they mean the same; 0: they have nothing to do with each other."""
    shared: float = sum(map(mul, one, other))
    return shared


def _meant(alike: Sequence[float], place: int) -> float:
    return MEANT * max(0.0, alike[place] - ALIKE) if place < len(alike) else 0.0


def _worth(words: frozenset[str], rarity: Mapping[str, float]) -> float:
    return sum(rarity.get(word, 0.0) for word in words)


def stems(text: str) -> frozenset[str]:
    """The words that say something, without case, accents and the commonest endings."""
    return frozenset(_stem(word) for word in _WORD.findall(fold(text)) if word not in _EMPTY)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word[: -len(ending)]
    return word
