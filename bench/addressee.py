"""Addressee accuracy on annotated IRC: every person of a window is a member, and who is spoken to is known.

A line is right if one of the predicted addressees is a true one, or if both say "the room". `called` are the lines
with a name in call position, `no_call` those without that are said to somebody, `room` those said to nobody.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from den.address import Address
from den.addressee import address
from den.line import Line, Speaker
from den.member import Member

RECENT = 40
Row = dict[str, Any]


def run(data_path: Path | str) -> dict[str, float]:
    """The shares of right lines: all, called, no_call, room; and how many lines were judged."""
    right: dict[str, list[bool]] = {"called": [], "no_call": [], "room": []}
    for row, said_to in _predictions(Path(data_path)):
        gold = set(row["gold"]["to"])
        group = "room" if not gold else "called" if row.get("vocative") else "no_call"
        right[group].append(bool(gold & said_to) or (not gold and not said_to))
    judged = [one for group in right.values() for one in group]
    return {
        "all": _share(judged),
        **{group: _share(ones) for group, ones in right.items()},
        "lines": len(judged),
    }


def _predictions(path: Path) -> Iterator[tuple[Row, set[str]]]:
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    for _, window in groupby(rows, key=lambda row: row["ep"]):
        yield from _of_window(list(window))


def _of_window(rows: Sequence[Row]) -> Iterator[tuple[Row, set[str]]]:
    """The author of the judged line is the human; everybody else is a bot of the cast."""
    names = list(dict.fromkeys([row["who"] for row in rows]))
    ids = {name: place + 1 for place, name in enumerate(names)}
    as_human = [_line(row, ids, at_ms, "human") for row, at_ms in zip(rows, _times(rows), strict=True)]
    as_member = [
        line.model_copy(update={"author": line.author.model_copy(update={"kind": "sibling"})}) for line in as_human
    ]
    members = {name: Member(persona=name, name=name, user_id=who) for name, who in ids.items()}
    for place, row in enumerate(rows):
        if row.get("gold", {}).get("to") is None:
            continue
        cast = [member for name, member in members.items() if name != row["who"]]
        start = max(0, place - RECENT)
        recent = [as_human[i] if rows[i]["who"] == row["who"] else as_member[i] for i in range(start, place)]
        found = address(as_human[place], recent, cast)
        yield row, _said_to(found, ids)


def _said_to(found: Address, ids: dict[str, int]) -> set[str]:
    names = {who: name for name, who in ids.items()}
    return {*found.must, *found.may, *(names[who] for who in found.humans if who in names)}


def _line(row: Row, ids: dict[str, int], at_ms: int, kind: Any) -> Line:
    author = Speaker(id=ids[row["who"]], name=row["who"], kind=kind)
    return Line(id=row["i"] + 1, guild_id=1, channel_id=1, author=author, text=row["text"], at_ms=at_ms)


def _times(rows: Sequence[Row]) -> list[int]:
    """Milliseconds; where the source has minutes only, the lines of a minute are spread over it."""
    times: list[int] = []
    for clock, group in groupby(rows, key=lambda row: str(row["t"])):
        together = list(group)
        parts = [int(part) for part in clock.split(":")]
        start_s = sum(part * unit for part, unit in zip(parts, (3600, 60, 1), strict=False))
        span_s = 60 if len(parts) == 2 else 1
        times += [start_s * 1000 + place * span_s * 1000 // len(together) for place in range(len(together))]
    return times


def _share(ones: Iterable[bool]) -> float:
    judged = list(ones)
    return round(sum(judged) / len(judged), 4) if judged else 0.0
