"""Participation shifts: how the roles of speaker and addressee pass on from one line to the next.

Gibson (2003) names thirteen. A spoke to B (or to the room, 0); now X or one of them speaks to Y or the room:
receiving (the addressee takes over), claiming (someone takes a floor given to nobody), usurping (a third
takes a floor that was given to another), continuing (the speaker goes on, to someone else).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from den.review.numbers import Figure
from den.review.rows import Row, Truth

ROOM = ""
FAMILY = {
    "AB-BA": "receiving", "AB-B0": "receiving", "AB-BY": "receiving",
    "A0-XA": "claiming", "A0-X0": "claiming", "A0-XY": "claiming",
    "AB-XA": "usurping", "AB-XB": "usurping", "AB-X0": "usurping", "AB-XY": "usurping",
    "A0-AY": "continuing", "AB-A0": "continuing", "AB-AY": "continuing",
}  # fmt: skip
HUMAN_CHAT = {"receiving": 0.33, "claiming": 0.17, "usurping": 0.47, "continuing": 0.03}
"""Measured on human IRC talk with interleaved conversations; a reference point, not a goal."""


def shift(before: tuple[str, str], after: tuple[str, str]) -> str | None:
    """The name of the shift between two (speaker, target) pairs; None when nothing shifts."""
    (a, b), (x, y) = before, after
    if before == after:
        return None
    first = "A0" if b == ROOM else "AB"
    speaker = "A" if x == a else "B" if x == b else "X"
    if y == ROOM:
        target = "0"
    elif y == a:
        target = "A"
    elif y == b and b != ROOM:
        target = "B"
    else:
        target = "Y"
    return f"{first}-{speaker}{target}"


def shifts(rows: Sequence[Row], truth: Sequence[Truth] | None) -> dict[str, Figure]:
    authors = {row.id: row.author for row in rows}
    told = {t.msg_id: t.to[0] for t in truth or () if len(t.to) == 1}
    channels: dict[str, list[tuple[Row, tuple[str, str]]]] = defaultdict(list)
    for row in rows:
        target = authors.get(row.reply_to or "") or told.get(row.id, ROOM)
        channels[row.channel].append((row, (row.author, ROOM if target == row.author else target)))
    families: Counter[str] = Counter()
    usurped_by_bots = 0
    for lines in channels.values():
        for (_, before), (row, after) in pairwise(lines):
            family = FAMILY.get(shift(before, after) or "")
            if family:
                families[family] += 1
                usurped_by_bots += family == "usurping" and row.is_bot
    return _figures(families, usurped_by_bots)


def _figures(families: Counter[str], usurped_by_bots: int) -> dict[str, Figure]:
    total = families.total()
    if not total:
        return {"shift_receiving": None, "shift_usurping_by_bots": None, "shift_divergence": None}
    shares = {family: families[family] / total for family in HUMAN_CHAT}
    return {
        "shift_receiving": round(shares["receiving"], 4),
        "shift_usurping_by_bots": round(usurped_by_bots / total, 4),
        "shift_divergence": round(divergence(shares, HUMAN_CHAT), 4),
    }


def divergence(p: Mapping[str, float], q: Mapping[str, float]) -> float:
    """Jensen-Shannon divergence in bits: 0 the same, 1 nothing in common."""
    middle = {key: (p[key] + q[key]) / 2 for key in p}
    return (_distance(p, middle) + _distance(q, middle)) / 2


def _distance(p: Mapping[str, float], q: Mapping[str, float]) -> float:
    return sum(value * math.log2(value / q[key]) for key, value in p.items() if value)
