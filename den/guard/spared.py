"""Spared: harmless words that hold or equal a listed one, and the company that makes a homonym harmless."""

from collections.abc import Mapping
from typing import Final

HARMLESS: Final[frozenset[str | tuple[str, str]]] = frozenset(
    {
        "snigger", "retardan", "retardation", "niggardl", "tranny fluid", "scunthorpe",
        ("wet", "back"), ("fire", "retard"), ("she", "male"), ("dot", "head"),
    }
)  # fmt: skip
"""A text inside of a word, or a pair of neighbours."""


def _company(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DAM = _company("water dam dams flood floods flooding river sea canal dutch netherlands walls town coast sheep ditch")
_SMOKE = _company(
    "cigarette cigarettes smoke smoking smoked packet packets pack ash lighter end mouth break carton puff light lit roll"
)
_DISH = _company("meatball meatballs peas gravy fried baked butcher dinner eaten sticks bundle recipe mushy dish ate")

CONTEXT: Final[Mapping[str, frozenset[str]]] = {
    "chink": _company("armour armor wall light curtain curtains door fence glasses"),
    "coon": _company("maine hound hounds cat cats cheese"),
    "dyke": _DAM | {"van"},
    "fag": _SMOKE,
    "faggot": _DISH,
    "spick": _company("span"),
    "spic": _company("span"),
    "honky": _company("tonk"),
    "honkie": _company("tonk"),
    "homo": _company("sapiens erectus habilis neanderthalensis economicus milk latin"),
    "kaffir": _company("lime limes leaf leaves"),
    "redskin": _company("potato potatoes washington football team peanuts"),
    "negro": _company("rio spiritual league leagues modelo pelo spanish black monte college vino"),
    "tranny": _company("transmission gearbox fluid clutch car truck engine rebuild"),
    "wop": _company("bop doo"),
    "retard": _company("flame growth ignition timing spark tempo"),
    "retarded": _company("flame growth ignition timing spark potential"),
    "spastic": _company("colon muscle muscles paralysis bladder"),
    "polack": _company("jackson"),
    "abo": _company("blood incompatibility antigen"),
    }  # fmt: skip
"""The homonym, and words one of which must be in the line."""
