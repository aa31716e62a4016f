"""Rows of a set: a line and what kind it is, with words in place of `{SLUR:n}`, `{ADULT:n}`, `{SLUR:n|leet}`."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from bench.guard.disguise import STYLES
from den.errors import BadInput

Kind = Literal["slur", "self_harm", "threat", "private", "minors", "roast", "innocent"]
KINDS: tuple[Kind, ...] = get_args(Kind)
_PLACE = re.compile(rf"\{{(SLUR|ADULT):(\d{{1,9}})(?:\|({'|'.join(STYLES)}))?\}}")
_BROKEN = re.compile(r"\{(?:SLUR|ADULT)\b", re.I)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a set."""

    kind: Kind
    text: str


def read(path: Path, slurs: Sequence[str], adult: Sequence[str] = ()) -> tuple[list[Row], int]:
    """The set's rows, and how many were left out because no source spells their words."""
    rows = [*_rows(path)]
    fillers = {"SLUR": slurs, "ADULT": adult}
    filled = [Row(row.kind, _filled(row.text, fillers)) for row in rows if _spelt(row.text, fillers)]
    return filled, len(rows) - len(filled)


def _rows(path: Path) -> Iterator[Row]:
    if not path.is_file():
        raise BadInput(f"There is no set {path}.")
    for place, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip():
            yield _row(line, f"{path}, line {place}")


def _row(line: str, where: str) -> Row:
    try:
        row = json.loads(line)
        kind, text = row["kind"], row["text"]
    except (ValueError, KeyError, TypeError):
        raise BadInput(f"{where} is no JSON object with `kind` and `text`.") from None
    if kind not in KINDS or not isinstance(text, str):
        raise BadInput(f"{where}: `kind` is one of {', '.join(KINDS)}, and `text` is a text.")
    if _BROKEN.search(_PLACE.sub("", text)):
        raise BadInput(f"{where}: a place is {{SLUR:3}} or {{ADULT:3}}, disguised {{SLUR:3|{'|'.join(STYLES)}}}.")
    return Row(kind, text)


def _spelt(text: str, fillers: Mapping[str, Sequence[str]]) -> bool:
    return all(fillers[place[1]] for place in _PLACE.finditer(text))


def _filled(text: str, fillers: Mapping[str, Sequence[str]]) -> str:
    return _PLACE.sub(lambda place: _word(place, fillers[place[1]]), text)


def _word(place: re.Match[str], words: Sequence[str]) -> str:
    word = words[int(place[2]) % len(words)]
    return STYLES[place[3]](word) if place[3] else word
