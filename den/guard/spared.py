"""Spared: harmless words that hold or equal a listed one, and the company that makes a homonym harmless."""

import re
from collections.abc import Mapping
from typing import Final

from den.guard.words import packed

HARMLESS: Final[frozenset[str | tuple[str, str]]] = frozenset(
    {
        "snigger", "retardan", "retardation", "niggardl", "tranny fluid", "scunthorpe",
        ("wet", "back"), ("fire", "retard"), ("she", "male"), ("dot", "head"),
        ("d", "ego"), ("w", "op"), ("she", "males"),
    }
)  # fmt: skip
"""A text inside of a word, or a pair of neighbours."""

GLUED: Final = packed(
    """
    spices spiced spicing spicy spicer spica spikes spiked spiking spiky spiker spikers tardy tardies taiga taigas
    chinked chinking niger niggling nigglings beanery munter munters
    """
)
"""Ordinary words that are a listed one and an ending."""

SHORT_WORDS: Final = packed(
    """
    a i u am an as at be by da de do go ha he hi id if im in is it la le lo me mr ms my no of oh ok on or pm so
    st the
    to uh um up ur us we ya ye yo x vs v y n s
    """
)
"""What stands beside other words as a word of its own, so it is no piece of a longer one."""

_DAM = packed(
    """
    water dam dams flood floods flooded flooding river sea canal dutch netherlands holland zeeland friesland polder
    walls town coast coastal ditch van sandbags basalt magma lava hadrian offa offas
    """
)
_SMOKE = packed(
    "cigarette cigarettes smoke smoking smoked smokes packet packets pack ash lighter end mouth break carton"
)
_DISH = packed(
    "meatball meatballs onion mash peas gravy fried baked butcher dinner eaten sticks bundle recipe mushy dish"
)

CONTEXT: Final[Mapping[str, frozenset[str]]] = {
    "chink": packed("armour armor wall light curtain curtains door fence glasses"),
    "coon": packed("maine hound hounds cat cats cheese"),
    "dyke": _DAM,
    "fag": _SMOKE,
    "faggot": _DISH,
    "spick": packed("span"),
    "spic": packed("span"),
    "honky": packed("tonk"),
    "honkie": packed("tonk"),
    "homo": packed("sapiens erectus habilis neanderthalensis economicus milk latin"),
    "kaffir": packed("lime limes leaf leaves"),
    "redskin": packed("potato potatoes washington football team peanuts"),
    "negro": packed("rio spiritual league leagues modelo pelo spanish black monte college vino"),
    "tranny": packed("transmission gearbox fluid clutch car truck engine rebuild"),
    "wop": packed("bop doo"),
    "retard": packed("flame growth ignition timing spark tempo"),
    "retarded": packed("flame growth ignition timing spark potential"),
    "spastic": packed("colon muscle muscles paralysis bladder"),
    "polack": packed("jackson"),
    "gaylord": packed("friend hotel opryland texan perry mr uncle named called name"),
    "abo": packed("blood incompatibility antigen"),
    }  # fmt: skip
"""The homonym, and words one of which must be in the line."""
PHRASED: Final[Mapping[str, re.Pattern[str]]] = {
    "dyke": re.compile(
        r" (?:(?:along|atop|behind|beneath) (?:the|a|this|that) (?:old )?dykes?"
        r"(?= (?:\.|all|to|at|and|with|until|for) )|"
        r"(?:the|a|sea|this) dykes? (?:burst|held|gave way|collapsed|was raised|were raised|"
        r"broke (?:in \d+|at|during)) )"
    ),
}
"""The homonym, and how it stands in a sentence as the other thing."""
