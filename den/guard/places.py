"""Places where a person is found: street addresses of some countries, postcodes, coordinates."""

import re
from collections.abc import Sequence
from typing import Final

from den.guard.abroad import is_abroad
from den.guard.clear import Cleared
from den.guard.ground import Ground, Worded, ground
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
_WORDED: Final = (
    Worded(
        "calle via avenida plaza piazza rua carrer paseo corso viale rue",
        r"\b(?:calle|via|avenida|plaza|piazza|rua|carrer|paseo|corso|viale|rue) "
        r"(?:de |del |della |di |la |los |das |do )?[a-z]{3,20},? \d{1,4}\b",
    ),
    # a number within a house
    Worded(
        "apartment apt flat unit po p",
        r"\b(?:apartment|apt|flat|unit|po box|p\.o\. box)\.? (?:no\.? |number |#)?\d{1,5}[a-z]?\b"
        r"(?=.{0,60}\b(?:street|st|road|avenue|lane|building|block|complex|tower|house|court|at)\b)",
    ),
    Worded(
        "flat block plot house door apt apartment unit flatno blockno plotno houseno doorno aptno apartmentno "
        "unitno",
        r"\b(?:flat|block|plot|house|door|apt|apartment|unit) ?(?:no\.? ?)?\d{1,5}[a-z]?,? (?:[a-z]+ ){1,4}"
        r"(?:society|nagar|colony|residency|towers?|heights|estate|apartments|enclave|layout)\b",
    ),
)
_RUE: Final = re.compile(
    r"\b\d{1,4},? (?:rue|boulevard|quai|allee|impasse) (?:de |du |des |la |le |l')?[a-z]{3,20}\b"
)
_POSTCODE: Final = re.compile(r"(?<!\w)[a-z]{1,2}\d[a-z\d]? \d(?!st|nd|rd|th)[abd-hjlnp-uw-z]{2}(?!\w)")
"""Of the United Kingdom."""
_ZIP: Final = re.compile(
    r"(?<!\w)(?:alabama|california|texas|florida|ohio|oregon|nevada|ca|tx|fl|ny|il|oh|wa|"
    r"pa|ga|nc|mi|va|az|ma|tn|mo|md|wi|mn|co|al|sc|la|ky|ut|ia|nv|ks|nm|nj|ct) \d{5}(?:-\d{4})?(?!\w)"
)
_ZIP_LENGTH: Final = 5
_NUMBERED: Final = re.compile(
    r"\b[a-z]{3,20} (?:street|avenue|road|lane|drive|boulevard|court|terrace|close|crescent),? "
    r"(?:number|no\.?|nr\.?|#|house) ?\d{1,5}\b"
)
"""A street, then its number."""
_NUMBER: Final = tuple(
    f"{word}{end}" for word in ("number", "no", "no.", "nr", "nr.", "#", "house") for end in ("", " ")
)
_GERMAN: Final = re.compile(
    r"\b[a-zäöü-]{2,24}(?:strasse|straße|str\.|weg|gasse|platz|allee|stieg|damm|ufer|hof|stig|"
    r"gade|vej|gatan|straat|laan) \d{1,4}\b"
)
_GERMAN_END: Final = tuple(
    f"{end} "
    for end in packed(
        "strasse straße str. weg gasse platz allee stieg damm ufer hof stig gade vej gatan straat laan"
    )
)
_LATITUDE: Final = Worded("latitude lat", r"\b(?:latitude|lat)\b.{0,6}?-?\d{1,2}\.\d{3,8}")
_SPOTS: Final = (
    re.compile(r"(?<![\w.])-?\d{1,2}\.\d{4,8}[ ;/]{1,3}-?\d{1,3}\.\d{4,8}(?!\d)"),
    re.compile(r"(?<![\w.])-?\d{1,2}\.\d{3,8}\s?°?\s?[ns]?,\s?-?\d{1,3}\.\d{3,8}(?!\d)"),
)
"""Coordinates."""
_DEGREES: Final = re.compile(r"\d{1,3}\s?[°º]\s?\d{1,2}\s?['′]")
_NO_STREET: Final = packed(
    """
    min mins hr hrs minutes minute hours hour days day years year weeks week months month miles mile km blocks
    times time ways
    people guys feet foot downing wall sesame percent bucks dollars euros points things lanes cars dogs cats
    down the to of in on a an and or per for is are was from my your with until off best different more other
    way reasons steps hp levels gb tb mb seconds sec games lines
    """
)
_NO_STREET_NEAR: Final = packed("one two hard usb ssd test every last first long all")
_DEGREE: Final = "°º"
_BEFORE, _BEHIND = 50, 14
"""Characters around a figure in which a form with it ends, and begins."""
_LIVES = re.compile(
    r"\b(?:lives?|living|address|addr|home|house|by|find|visit|flat|moved|stays?|mum's|mom's|"
    r"parents'?|shes|she's|"
    r"he's|they're|is) (?:(?:at|to|is|in|her|him|them|you) )?:? ?(?:at )?$|: $"
)
_DOUBTFUL: Final = packed(
    "rise mount view heights path wharf quay green vale bend loop crossing parade plaza fields chase gate ridge "
    "pike way place close drive hill walk row circle court via st str square dr"
)


_PUBLIC: Final = re.compile(
    r"\b(?:museum|office|venue|library|gallery|theatre|theater|cinema|restaurant|caf[eé]|pub|shop|store|bakery|church|"
    r"town hall|community cent(?:re|er)|exhibition|gig|concert|meetup|workshop|headquarters|hq|branch|studio|"
    r"the stadium|hackerspace|fete|parking|free entry|entrance|market|market stall|charity)\b"
)
_FICTION: Final = re.compile(
    r"\b(?:tourists|novel|films?|movies?|tv|sitcom|episode|fiction(?:al)?|detective|sherlock|holmes|poirot|paddington|"
    r"simpsons?|dursleys?|potter|hogwarts|monopoly|landmark|plaque|couch gag)\b"
)
"""What tells of a house that everybody knows."""
_OURS: Final = re.compile(
    r"\b(?:her|him|his|your|ur|you|home|ex|dox\w*|mod|mods|admin|owner|streamer|guy|girl|clown|idiot|troll|mr|mrs|ms|"
    r"s?he'?s|she|he|they)\b"
)
_SOMEBODY: Final = re.compile(
    r"\b(?:s?he|her|hers|his|him|they|their|lives?|living|sleeps|s?hes|(?:s?he|they)'[a-z]+|your|ur|you|home|ex|dox\w*|mod|"
    r"admin|streamer|that (?:guy|girl|clown|idiot)|mr|mrs|ms|where)\b"
)
_TENS: Final = packed(
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty "
    "sixty seventy "
    "eighty ninety hundred four five six seven eight nine ten three number flat"
)
_ROADS: Final = packed(
    "street avenue road lane drive close court crescent terrace boulevard hill gardens mews square row way "
    "place grove"
)
_TOLD: Final = re.compile(
    r"\b(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|"
    r"eight|nine))?|"
    r"(?:one|two|three|four|five|six|seven|eight|nine)? ?hundred(?: and)?(?: [a-z]{3,9}(?:[ -][a-z]{3,5})?)?|"
    r"(?:number|no|house|flat|at|address is|addy is|in) (?:one|two|three|four|five|six|seven|eight|nine|ten)),? "
    r"(?!(?:of|the|a|minutes?|hours?|days?|years?|miles?|blocks?|ways?|people|lanes?|more|or|and|percent|different|wrong|"
    r"times|things|steps|feet|cars) )[a-z]{3,14} (?:[a-z]{3,14} )?(?:street|avenue|road|lane|drive|close|"
    r"court|crescent|"
    r"terrace|boulevard|hill|gardens|mews|square|row|way|place|grove)\b"
)
_LEET: Final = re.compile(r"(?<!\w)[a-z]{1,12}\d[a-z0-9]{0,12}[a-z](?!\w)|(?<!\w)\d[a-z]{1,2}\d(?!\w)")


_SPELT = re.compile(r"\d{1,5}[a-z]{3,24}(?:lane|street|road|avenue|drive|court|close|crescent|terrace|boulevard)")


def has_place(line: Cleared) -> bool:
    """Is one of them in a line, also with digits for letters, held apart by signs, or told in words?"""
    if not _A_DIGIT.search(line.text):
        return not (_TENS.isdisjoint(line.known) or _ROADS.isdisjoint(line.known)) and bool(
            _TOLD.search(line.text)
        )
    on = ground(line.text)
    if _is_placed(on, line.joined) or is_abroad(line, on):
        return True
    return not _ROADS.isdisjoint(line.known) and _has_leet(on) and _is_placed(ground(line.said))


def _has_leet(on: Ground) -> bool:
    return any(_LEET.match(on.text, on.word_before(at)) for at, _ in on.figures)


def _is_placed(on: Ground, joined: Sequence[str] = ()) -> bool:
    text = on.text
    if any(_SPELT.fullmatch(piece) for piece in joined):
        return True
    named = text.upper() != text  # a street has a name
    if not ((named and (_is_written(on) or _addressed(on))) or _has_spot(on)):
        return False
    if _PUBLIC.search(text) and not _SOMEBODY.search(text):
        return False
    return not _FICTION.search(text) or bool(_OURS.search(text))


def _is_written(on: Ground) -> bool:
    """Does a street, a house or a postcode stand in it in a form of its own?"""
    if any(worded.found(on) for worded in _WORDED) or on.has(_RUE) or on.has(_POSTCODE, 2, 1):
        return True
    zips = (at for at, end in on.figures if end - at == _ZIP_LENGTH)
    forms = ((_ZIP, zips), (_NUMBERED, on.behind(_NUMBER)), (_GERMAN, on.behind(_GERMAN_END)))
    return any(form.search(on.text, max(0, at - _BEFORE), at + _BEHIND) for form, places in forms for at in places)


def _has_spot(on: Ground) -> bool:
    if any(on.has(spot, 1, 0) for spot in _SPOTS) or _LATITUDE.found(on):
        return True
    return any(map(on.text.__contains__, _DEGREE)) and bool(_DEGREES.search(on.text))


def _addressed(on: Ground) -> bool:
    return any(
        _is_address(found[0], on.text[max(0, found.start() - 30) : found.start()]) for found in on.each(_ADDRESS)
    )


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
