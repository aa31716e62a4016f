"""Unmasked: a person's full name, told together with what unmasks them or with where they are found.

A name is told from other words by its capitals, which clearing takes away; so this reads the line as it was
written. A name alone gives nothing away: actors, books and towns have one, too.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from den.guard.clear import Cleared
from den.guard.words import packed

_CAPITALS = "".join(char for char in map(chr, range(0xC0, 0x530)) if char.isupper())
_UP = f"[A-Z{_CAPITALS}]"
_REST = r"[\w'’]{1,20}(?:-[\w'’]{1,20}){0,2}"
_WORD = f"{_UP}{_REST}"
_OF = (
    r"(?:de|da|dos|del|della|di|van|von|der|den|ten|ter|af|du|la|le|el|al|bin|ibn|ap|zu|y|e|Ó|Ní|Nic|Mac|[A-Z]\.?)"
)
_NAME = rf"{_WORD}(?: {_OF}){{0,2}} {_WORD}"
_FULL = re.compile(rf"({_UP}(?<![\w'’-].)(?<!like .){_REST})(?: {_OF}){{0,2}} (?=({_WORD}))")
"""It begins with a capital, so that nothing is tried elsewhere."""
_LEET = re.compile(r"[\w'’-]{0,20}?[A-Za-z]\d[a-z][\w'’-]{0,40}")
_INSET = re.compile(r"(?<=[^\W_])[.*_~·|](?=[^\W_])")
_INSET_SIGNS = ".*_~·|"

_END = r"(?= ?(?:[,.;:!?)/|–]|$|\n| (?:m|lok|apt|flat|lot|unit|and|in|is|near)\b))"
_HOUSE_FIRST = re.compile(
    rf"(?<![\w.,:$€£/#-])\d{{1,5}}[a-zA-Z]?,? (?:[NSEW]\.? )?"
    rf"{_UP}[\w'’-]{{1,20}}(?: {_UP}[\w'’-]{{1,20}}){{0,2}}{_END}"
)
_HOUSE_LAST = re.compile(
    rf"(?<![\w'’-]){_UP}[\w'’-]{{3,24}}(?: {_UP}[\w'’-]{{2,20}})?(?:,? [nN][roº°]?\.? ?| )"
    rf"\d{{1,4}}(?:[-/]\d{{1,4}}){{0,2}}[a-z]?{_END}"
)
_STREET = re.compile(
    rf"(?<![\w'’-]){_UP}[\w'’-]{{1,20}}(?:stra(?:ss|ß)e|str\.?|we?g|gasse|allee|steig|platz|damm|dreef|"
    rf"straat|laan|kade|"
    r"singel|plein|steeg|pad|gatan?|v[aä]gen|ve[ij]en|vegen|vej|gade|tie|katu|owa|ov[aá]|sk[aá]|"
    r" (?:utca|sokak|sok\.|t[eé]r|caddesi|cad\.|prospekt|ulice)),? \d{1,4}\b"
)
"""A street as some tongues build its name."""
_ROOM = re.compile(r"\b(?:[Rr]oom|[Bb]erth|[Ll]ot|[Bb]ay|[Pp]itch|[Ff]lat|[Aa]pt|[Uu]nit) \d{1,4}[a-z]?\b")
_THINGS = re.compile(
    r" (?:(?:Men|Percent|Years|Days|Hours|Minutes|Seconds|Points|Goals|Times|People|Candles|Songs|Tracks|"
    r"Monkeys|Pieces|"
    r"Slices|Beers|Things|Ways|Nights|Weeks|Miles|Stars|Players|Rounds|Laps|Free)\b|\w+(?:ets|ies|ers|ians)$)"
)
_TOWN = re.compile(rf", ?(?:in )?{_WORD}(?: {_WORD}){{0,2}} ?(?:[,.;!?]|$|\d)")
_DWELLING: Final = packed(
    """
    apt apartment flat lot unit m lok klingel klingelt bell doorbell buzzer eircode postcode zip trailer floor
    landline roof gate knock kv daire fsz ott phonebook lives live living resides address addy adres adresse
    direccion indirizzo wohnt mieszka vive habite woont bor asuu
    """
)
_HIDDEN: Final = (
    r"snitch|leaker|the roaster|the grass|anon|anonymous|mr\.? anonymous|troll|catfish|lurker|stalker|"
    r"vtuber|sockpuppet|"
    r"your roaster|(?:guy|girl|dude|one|person|bloke|clown|bot|man|woman) (?:who'?s |that'?s |who is |who )?"
    r"(?:roasting|roasts|behind|running|trolling|hiding|flaming|dming|griefing|cooking)(?: [\w'@-]{1,20}){0,4}|"
    r"behind (?:the |that |this |all )?(?:mask|account|avatar|handle|alt|persona|bot|username|@\w{2,30})"
)
_UNMASKS = re.compile(
    rf"(?i:\b(?:{_HIDDEN})(?:'s| is| =|:| was|, aka| turns out to be| goes by)(?: (?:really|actually|"
    rf"called|named|just))?"
    rf"|\b(?:real|legal|full|birth|government|actual|true|irl|maiden|"
    rf"dead) ?name(?:'s)?(?: [a-z]{{2,8}}){{0,2}}[:=]?"
    r"|\b(?:facebook|linkedin|face ?search|reverse image|whois|the phone ?book|google|insta(?:gram)?) "
    r"(?:found|says|gave(?: me| us)?|shows|returned|spat out|told me|confirms)(?: (?:it'?s|he'?s|she'?s|"
    r"him|her))?:?"
    r"|\b(?:unmasked|doxx?ed|doxx?|face reveal|identity|deanoned|"
    r"deanonymi[sz]ed)(?: [a-z]{2,8}){0,3}(?: is|:| =| -|,)"
    r"|\breal deal on (?:[\w'-]{1,16} ){0,3}[\w'-]{1,16}:"
    r"|\b(?:through|via|on|from) (?:his |her |their )?(?:venmo|paypal|cash ?app|whois|metadata|exif),?"
    rf"|\b(?:otherwise known|known to the tax ?man|known to (?:his|her) (?:mum|mom|boss)) as) (?:(?i:mr|"
    rf"mrs|ms|dr)\.? )?{_NAME}"
)
_SPOKEN_OF: Final = packed(
    """
    he she hes shes his her him thats whos who name names named mod mods admin owner streamer guy girl dude
    bloke lad lass clown kid troll snitch rat roaster roasting roast vtuber scammer loser creep idiot bitch
    family wife husband ex girlfriend boyfriend nazywa heisst naam appelle llama dox doxx doxxed doxed
    anonymous anon hiding visit jmenuje heter chiama gosc koles laska laski typ ziom bell
    """
)
_WORKS: Final = packed(
    """
    works work working employed shift shifts nurse waiter waitress barista bartender barmaid cashier cleaner
    janitor clerk receptionist reception teacher teaches caretaker plumber dentist carer porter warden shelves
    tills driver ward studies student semester pupil enrolled finishes parks closes cook chef mechanic boss
    parole probation therapist school alone mondays tuesdays wednesdays thursdays fridays saturdays sundays
    """
)
_SURNAME = re.compile(
    r"\b(?<!my )(?<!our )(?:surname|last name|maiden name|family name)(?:'s| is|:) "
    r"(?!(?:not|a|an|the|so|too|also|my|his|her|your|still|already|really|very|hard|easy|spelt|spelled|"
    r"required|missing|"
    r"optional|unknown|first|last|never|always|in|on|what|why|literally|basically|pronounced|common|rare|"
    r"long|short|like|"
    r"just|one|of|as|same|hidden|private|gone|wrong)\b)[^\W\d_][\w'-]{2,}"
    r"|\bonly (?:one|two|\w+) (?:in|of (?:them|that name) in) the (?:phone ?book|directory|electoral roll)\b"
    r"|\b(?:look (?:it|him|her|them) up|he'?s|she'?s|they'?re|is|are) in the phone ?book\b",
    re.I,
)
_AGED = re.compile(rf"(?<!\w){_UP}[\w'’-]{{1,20}},? \(?(?:is |aged |age )?\d{{1,2}}\)?(?=[ ,.;)]|$)")
_FAMILY: Final = packed(
    "family household kids parents children siblings wife husband daughter daughters son sons relatives"
)
_OWN: Final = packed("my our we i im ill us")
_STORY: Final = packed(
    """
    novel film films movie movies episode episodes season sitcom series anime manga cartoon fiction poirot
    poirots fictional game games level quest npc character protagonist villain actor actress played voiced
    singer song album band director president king queen emperor goal goals scored scorer match museum spoiler
    spoilers plot canon lore stadium arena tour concert sherlock sherlocks holmes simpsons monopoly tournament
    cup cast musical opera poem chapter track vs pet hamster
    """
)
_AT = re.compile(
    rf"\b(?:at|for|from|in) (?:[Tt]he |[Mm]rs? |St )?{_UP}\w|\d|\balone\b|days\b|\b(?:at|in) the [a-z]+ (?:in|on) "
)
"""A place of work, a ward or a time."""
_SEVERAL: Final = 3
_UNMASKING: Final = packed(
    """
    snitch leaker grass anon anonymous troll catfish lurker stalker vtuber sockpuppet roaster roasting roasts
    behind running trolling hiding flaming dming griefing cooking name names facebook linkedin search image
    whois phonebook book google insta instagram unmasked dox doxx doxed doxxed reveal identity deanoned deal
    known venmo paypal cashapp metadata exif
    """
)
"""Words of which `_UNMASKS` needs one."""
_NAMING: Final = packed("surname name names phonebook phone")
_NO_NAME: Final = packed(
    """
    the a an i im ive ill id and or but if is are was my your his her our their its this that these those not
    no so who what when where why how you he she they we it hey hi hello dear happy new good great merry best
    big old little monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december street road avenue lane drive court square park north
    south east west upper lower saint found turns everyone here real full legal facebook google instagram
    discord twitch lives works ask call tell text ring go get got just also only please in on at of for from
    with to by as
    """
)


def is_unmasked(line: Cleared) -> bool:
    """Is somebody named in full in it, and unmasked or found by it?"""
    known = line.known.union(line.joined)
    if not _STORY.isdisjoint(known):
        return False
    if not _NAMING.isdisjoint(known) and _SURNAME.search(line.text):
        return True
    text = _plain(line.raw)
    if _is_listed(known, text):
        return True
    names = [*_FULL.finditer(text)]
    return bool(names) and (_is_told(known, text) or _is_found(known, text, names))


def _plain(raw: str) -> str:
    """Marks put together with their letters, and signs within words taken away."""
    text = raw if raw.isascii() else unicodedata.normalize("NFKC", raw)
    return _INSET.sub("", text) if any(map(text.__contains__, _INSET_SIGNS)) else text


def _is_listed(known: frozenset[str], text: str) -> bool:
    """A family by names and ages; one's own is one's own."""
    told = not _FAMILY.isdisjoint(known) and _OWN.isdisjoint(known)
    return told and len(_AGED.findall(text)) >= _SEVERAL


def _is_told(known: frozenset[str], text: str) -> bool:
    return not _UNMASKING.isdisjoint(known) and bool(_UNMASKS.search(text))


def _is_found(known: frozenset[str], text: str, names: Sequence[re.Match[str]]) -> bool:
    """By a house, or by the work or the ways of somebody who is spoken of."""
    first = next((house for house in _HOUSE_FIRST.finditer(text) if not _THINGS.search(house[0].rstrip())), None)
    street, last = _STREET.search(text), _HOUSE_LAST.search(text)
    houses = [house.span() for house in (first, street, last, _ROOM.search(text)) if house]
    people = [name for name in names if _is_person(name) and not _overlaps(name, houses)]
    if not people:
        return False
    if not _SPOKEN_OF.isdisjoint(known) or any(map(_is_leet, people)):
        return bool(houses) or (not _WORKS.isdisjoint(known) and _OWN.isdisjoint(known) and bool(_AT.search(text)))
    town = first and _TOWN.match(text, first.end())
    return bool(street or town) or (bool(street or first or last) and not _DWELLING.isdisjoint(known))


def _overlaps(name: re.Match[str], houses: Sequence[tuple[int, int]]) -> bool:
    return any(start < name.end(2) and name.start() < end for start, end in houses)


def _is_person(name: re.Match[str]) -> bool:
    return not any(word.casefold() in _NO_NAME for word in name.groups())


def _is_leet(name: re.Match[str]) -> bool:
    return any(map(_LEET.fullmatch, name.groups()))
