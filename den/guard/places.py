"""Places where a person is found: street addresses of some countries, postcodes, coordinates."""

import re
from collections.abc import Sequence
from typing import Final

from den.guard.words import packed

_A_DIGIT = re.compile(r"\d")
_STREET = (
    "street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|terrace|way|"
    "close|crescent|square|"
    "sq|highway|hwy|parkway|pkwy|circle|cir|trail|gardens|grove|row|rise|mount|view|heights|path|"
    "wharf|quay|green|vale|grange|bend|loop|crossing|esplanade|"
    "parade|promenade|broadway|plaza|fields|chase|croft|drove|gate|meadows|ridge|pike|mews|hill|"
    "alley|walk|apartments|strasse|str|rue|via"
)
_ADDRESS = re.compile(
    r"(?<![\w.,:$€£/-])\d{1,5}[a-z]?,? (?:[nsew]\.? |north |south |east |west )?"
    rf"(?:[a-z][a-z'.-]{{1,20}} ){{1,3}}(?:{_STREET})\b"
)
_PATTERNS: Final = tuple(
    map(
        re.compile,
        (
            # a street, then its number
            r"\b[a-z]{3,20} (?:street|avenue|road|lane|drive|boulevard|court|terrace|close|crescent),? "
            r"(?:number|no\.?|nr\.?|#|house) ?\d{1,5}\b",
            r"\b[a-zäöü-]{2,24}(?:strasse|straße|str\.|weg|gasse|platz|allee|stieg|damm|ufer|hof|stig|"
            r"gade|vej|gatan|straat|laan) \d{1,4}\b",
            r"\b\d{1,4},? (?:rue|boulevard|quai|allee|impasse) (?:de |du |des |la |le |l')?[a-z]{3,20}\b",
            r"\b(?:calle|via|avenida|plaza|piazza|rua|carrer|paseo|corso|viale|rue) "
            r"(?:de |del |della |di |la |los |das |do )?[a-z]{3,20},? \d{1,4}\b",
            # a number within a house
            r"\b(?:apartment|apt|flat|unit|po box|p\.o\. box)\.? (?:no\.? |number |#)?\d{1,5}[a-z]?\b"
            r"(?=.{0,60}\b(?:street|st|road|avenue|lane|building|block|complex|tower|house|court|at)\b)",
            # postcodes of the United Kingdom and the United States
            r"(?<!\w)[a-z]{1,2}\d[a-z\d]? \d(?!st|nd|rd|th)[abd-hjlnp-uw-z]{2}(?!\w)",
            r"(?<!\w)(?:alabama|california|texas|florida|ohio|oregon|nevada|ca|tx|fl|ny|il|oh|wa|"
            r"pa|ga|nc|mi|va|az|ma|tn|mo|md|wi|mn|co|al|sc|la|ky|ut|ia|nv|ks|nm|nj|ct) \d{5}(?:-\d{4})?(?!\w)",
            r"\b(?:flat|block|plot|house|door|apt|apartment|unit) ?(?:no\.? ?)?\d{1,5}[a-z]?,? (?:[a-z]+ ){1,4}"
            r"(?:society|nagar|colony|residency|towers?|heights|estate|apartments|enclave|layout)\b",
            # coordinates
            r"\b(?:latitude|lat)\b.{0,6}?-?\d{1,2}\.\d{3,8}",
            r"(?<![\w.])-?\d{1,2}\.\d{3,8}\s?°?\s?[ns]?,\s?-?\d{1,3}\.\d{3,8}(?!\d)",
        ),
    )
)
_NO_STREET: Final = packed(
    """
    minutes minute hours hour days day years year weeks week months month miles mile km blocks times time ways
    people guys feet foot downing wall sesame percent bucks dollars euros points things lanes cars dogs cats
    down the to of in on a an and or per for is are was from my your with until off best different more other
    way reasons steps hp levels gb tb mb seconds sec games lines
    """
)
_NO_STREET_NEAR: Final = packed("one two hard usb ssd test every last first long all")
_LIVES = re.compile(
    r"\b(?:lives?|living|address|addr|home|house|by|find|visit|flat|moved|stays?|mum's|mom's|"
    r"parents'?|shes|she's|"
    r"he's|they're|is) (?:(?:at|to|is|in|her|him|them|you) )?:? ?(?:at )?$|: $"
)
_DOUBTFUL: Final = packed(
    "rise mount view heights path wharf quay green vale bend loop crossing parade plaza fields chase gate ridge "
    "pike way place close drive hill walk row circle court via st str square dr"
)


_SPELT = re.compile(r"\d{1,5}[a-z]{3,24}(?:lane|street|road|avenue|drive|court|close|crescent|terrace|boulevard)")


def has_place(text: str, joined: Sequence[str] = ()) -> bool:
    """Is one of them in a cleared text, or in what it held apart by signs?"""
    if not _A_DIGIT.search(text):
        return False
    if any(_SPELT.fullmatch(piece) for piece in joined):
        return True
    if any(pattern.search(text) for pattern in _PATTERNS):
        return True
    return any(_is_address(found[0], text[: found.start()][-30:]) for found in _ADDRESS.finditer(text))


def _is_address(found: str, before: str) -> bool:
    """A doubtful one with a single digit is one only where somebody lives or is looked for."""
    if _idiom(found):
        return False
    words = found.split()
    return words[-1] not in _DOUBTFUL or len(words[0].strip(",")) > 1 or not before or bool(_LIVES.search(before))


def _idiom(found: str) -> bool:
    """ "5 minutes down the road" and "2 ways to drive" are no addresses."""
    words = found.split()
    if not _NO_STREET.isdisjoint(words[:-1]):
        return True
    return words[-1] in _DOUBTFUL and not _NO_STREET_NEAR.isdisjoint(words)
