"""Rows of a set: a line and what kind it is, with the words of the sources in place of `{SLUR:n}`."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from bench.guard.sources import chosen
from den.errors import BadInput
from den.guard.digests import digest
from den.guard.slurs import letters

Kind = Literal["slur", "self_harm", "threat", "private", "minors", "roast", "innocent"]
KINDS: tuple[Kind, ...] = get_args(Kind)
_PLACE = re.compile(r"\{SLUR:(\d{1,9})\}")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a set."""

    kind: Kind
    text: str


def read(path: Path, slurs: Sequence[str]) -> tuple[list[Row], int]:
    """The set's rows, and how many were left out because no source spells their word."""
    rows = [*_rows(path)]
    filled = [Row(row.kind, _filled(row.text, slurs)) for row in rows if slurs or not _PLACE.search(row.text)]
    return filled, len(rows) - len(filled)


def slur_words(sources: Path | None) -> list[str]:
    """The words that the guard refuses, as its sources spell them, in the order of their digests."""
    exact, anywhere = chosen(sources)
    return sorted({*exact, *anywhere}, key=lambda word: (digest(letters(word)), word))


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
    return Row(kind, text)


def _filled(text: str, slurs: Sequence[str]) -> str:
    return _PLACE.sub(lambda place: slurs[int(place[1]) % len(slurs)], text)
