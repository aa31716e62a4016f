"""Abroad: streets and houses as other countries write them."""

import re
from typing import Final

from den.guard.clear import Cleared
from den.guard.ground import Ground, Worded
from den.guard.words import packed

_WORDED: Final = (
    Worded(
        "calle via avenida piazza rua rue ulitsa jalan",
        r"\b(?:calle|via|avenida|piazza|rua|rue|ulitsa|jalan)(?: [a-z']{2,14}){1,3},? (?:no\.? |n )?\d{1,4}\b",
    ),
    Worded(
        "ul c av pza jl krt",
        r"(?<!\w)(?:ul\.|ul (?=\S+ \d)|c/|av\.|pza\.|jl\.|"
        r"krt\.) ?[a-z][a-z. ]{2,24},? (?:no\.? )?\d{1,4}(?:/\d{1,4})?\b",
    ),
    Worded(
        "strada str bulevardul calea aleea ulica ulice ulicy utca korut",
        r"\b(?:strada|str\.|bulevardul|calea|aleea|ulica|ulice|ulicy|utca|korut) (?:[a-z.']{2,20} ){0,2}"
        r"[a-z.']{2,20},? (?:nr\.? ?)?\d{1,4}\b",
    ),
    Worded(
        "house door plot villa houseno doorno plotno villano housenumber doornumber plotnumber villanumber",
        r"\b(?:house|door|plot|villa) ?(?:no\.?|number|#) ?\d{1,5}[a-z]?,? (?:sector|street|lane|block|"
        r"phase|ward)\b",
    ),
    Worded("sector", r"\bsector \d{1,3}[- ]?[a-z]?,? .{0,30}\b(?:house|flat|plot) ?(?:no\.?|#)? ?\d{1,5}"),
)
_NUMBERED: Final = re.compile(
    r"\b\d{1,5}[a-z]? [a-z]{3,20} (?:cr|crt|cres|gdns|tce|ter|hts|vw|pde|esp|cl|ave|blvd|rd)\b"
)
"""A house, then its street."""
_BLOCK: Final = re.compile(
    r"\b[a-z]-?\d{1,4},? [a-z]{3,20} (?:apartments?|towers?|society|residency|enclave|nagar|colony|"
    r"heights)\b"
)
_STAIRS: Final = re.compile(
    r"\b[a-zäöü]{4,24} \d{1,4}[a-z]?,? (?:\d\. ?(?:og|stock|etage)|dg|eg|klingel|hinterhaus|"
    r"vorderhaus|lgh|bte|bus \d|"
    r"et\.|3\.og)\b"
)
"""A street, its number, and a part of the house."""
_ONE_WORD: Final = re.compile(
    r"\b[a-z]{3,20}(?:gata|gatan|gade|vagen|veien|vegen|straat|laan|gasse|strasse|allee|platz|katu|utca|"
    r"plein|gracht|kade|singel)n? \d{1,4}[a-z]?,? (?:\d{4,5}\b|in [a-z]|[a-z]{3,20}$)"
)
_HINTS: Final = packed(
    """
    strada str bulevardul calea aleea ulica ulice ulicy utca korut nr bl ap
    calle via avenida piazza rua rue ulitsa jalan ul c av pza jl krt og stock etage dg eg klingel hinterhaus
    vorderhaus
    lgh bte bus et cr crt cres gdns tce ter hts vw pde esp cl ave blvd rd house door plot villa sector
    apartment apartments
    tower towers society residency enclave nagar colony heights
    """
)
"""Words of which each of them needs one."""
_CONTINENT: Final = packed(
    "gata atan gade agen eien egen raat laan asse allee llee latz katu utca plein lein acht kade ngel"
)
"""Or how a street ends in one word."""


def is_abroad(line: Cleared, on: Ground) -> bool:
    """Is one of them in it?"""
    if _HINTS.isdisjoint(line.known) and _CONTINENT.isdisjoint(word[-4:] for word in line.known):
        return False
    if any(worded.found(on) for worded in _WORDED) or on.has(_NUMBERED) or on.has(_BLOCK, 2, 1):
        return True
    starts = [on.word_before(at - 1) for at, _ in on.figures if on.text[at - 1 : at] == " "]
    return any(form.match(on.text, start) for form in (_STAIRS, _ONE_WORD) for start in starts)
