"""Rooms: where in a house, on a map or in a queue somebody is found, told with a number."""

import re
from typing import Final

from den.guard.ground import Ground, Worded, ground

_ROOM: Final = Worded(
    "room rm flat apt apartment suite ste unit dorm cabin ward bay seat roomno rmno flatno aptno "
    "apartmentno suiteno "
    "steno unitno dormno cabinno wardno bayno seatno",
    r"\b(?:room|rm|flat|apt|apartment|suite|ste|unit|dorm|cabin|ward|bay|seat)\.? ?(?:no\.? ?|#)?\d{1,5}[a-z]?\b",
)
_WHO: Final = Worded(
    "she he her his him they their shes hes them ms mr mrs under",
    r"\b(?:she|he|her|his|him|they|their|shes|hes|she's|he's|them|ms|mr|mrs|under the name)\b",
)
_HOUSE: Final = Worded(
    "hotel motel inn hostel hall dorm lodge hilton marriott ibis resort checked concierge care sleeps "
    "where hides buzz "
    "buzzer knock flight hospital clinic bell doorman residence tower towers under",
    r"\b(?:hotel|motel|inn|hostel|hall|dorm|lodge|hilton|marriott|ibis|resort|checked in|checked into|"
    r"concierge|care home|"
    r"sleeps|where (?:she|he|they)|hides|buzz|buzzer|knock|flight|hospital|clinic|bell|doorman|residence|"
    r"towers?|under)\b",
)
_MAP: Final = (
    (
        "+",
        re.compile(
            r"(?<![a-z0-9])(?=[a-z]{0,7}\d)[23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3}(?![a-z0-9])"
        ),
    ),
    ("3w", re.compile(r"\b(?:what3words|w3w)\b")),
    ("box", re.compile(r"\b(?:rr|rural route) ?#?\d{1,3},? box \d{1,5}")),
    ("box", re.compile(r"\bp\.? ?o\.? ?box (?:no\.? |#)?\d{1,6}\b")),
    ("marker", re.compile(r"\bmile marker \d{1,4}\b")),
    ("#", re.compile(r"\b(?:blk|block) \d{1,4}[a-z]?\b.{0,40}#\d{1,3}-\d{1,4}")),
)
"""What a text holds that the pattern can find something in."""
_WORDS_ON_MAP: Final = re.compile(r"(?<![\w:/.])///[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}")
_MAP_LINK: Final = re.compile(r"\b(?:maps\.app\.goo\.gl|goo\.gl/maps|maps\.google\.\w+|google\.com/maps)/?")


def has_room(on: Ground) -> bool:
    """Is one of them in a cleared text with a digit?"""
    if any(hint in on.text and form.search(on.text) for hint, form in _MAP):
        return True
    return _ROOM.found(on) and _WHO.found(on) and _HOUSE.found(on)


def has_pin(text: str) -> bool:
    """Does it point at a map, by words or a link?"""
    if "///" in text and _WORDS_ON_MAP.search(text):
        return True
    return "maps" in text and bool(_MAP_LINK.search(text) and _WHO.found(ground(text)))
