"""What stands in for `{SLUR:n}` and `{ADULT:n}`: words of installed sources, or of the guard itself."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bench.guard.sources import CHOSEN, chosen, words
from den.guard.digests import digest
from den.guard.slurs import letters
from den.guard.vocabulary import CLASSES

ADULT = Path(__file__).with_name("adult.json")
"""Sexual words that are nothing else, by their places in each sorted source."""
GUARD = "den.guard"


@dataclass(frozen=True, slots=True)
class Filler:
    """Words in a fixed order, and who spelt them: names of sources, `den.guard`, or `none`."""

    words: tuple[str, ...]
    origin: str


def slurs(folder: Path | None) -> Filler:
    """The words that the guard refuses, in the order of their digests; the guard itself has them not in clear."""
    exact, anywhere = chosen(folder)
    listed = sorted({*exact, *anywhere}, key=lambda word: (digest(letters(word)), word))
    return Filler(tuple(listed), _names(json.loads(CHOSEN.read_text(encoding="utf-8")), folder))


def adult(folder: Path | None) -> Filler:
    """Sexual words of the sources; without any, the guard's own, which flatter it: it knows all of them.

    Both are words that are sexual and nothing else, as a set means them: what is sexual only beside somebody
    ("in bed") makes no line sexual by itself.
    """
    places = json.loads(ADULT.read_text(encoding="utf-8"))
    listed = sorted({word for source in places for word in _picked(source, places[source], folder)})
    if listed:
        return Filler(tuple(listed), _names(places, folder))
    own = tuple(sorted(word.replace("_", " ") for word in CLASSES.get("explicit", ())))
    return Filler(own, GUARD if own else "none")


def _picked(source: str, places: Iterable[int], folder: Path | None) -> list[str]:
    listed = words(source, folder) or []
    return [listed[place] for place in places if place < len(listed)]


def _names(sources: Iterable[str], folder: Path | None) -> str:
    return ", ".join(source for source in sources if words(source, folder) is not None) or "none"
