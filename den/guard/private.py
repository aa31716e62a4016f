"""Private data: what finds a person outside of the server. Each pattern has one way to match and a bounded length."""

import re
from collections.abc import Callable
from typing import Final

from den.guard.clear import Cleared
from den.guard.rule import Group, rules

REASON: Final = "the line gave away somebody's private data"
_STREET = (
    "street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|terrace|way|close|crescent|square|sq|"
    "highway|hwy|parkway|pkwy|circle|cir|trail|gardens|grove|row|mews|hill|alley|walk|apartments|strasse|str|rue|via|calle"
)
_NUMBER_WORDS = "zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple"
_EMAIL = re.compile(r"(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}(?![a-z0-9@])")
_EMAIL_SAID = re.compile(
    r"\b[a-z0-9][a-z0-9._-]{1,40}\s?[\[({<]?\s?\bat\b\s?[\])}>]?\s?[a-z0-9-]{2,40}\s?[\[({<]?\s?(?:\bdot\b|\.)\s?[\])}>]?\s?"
    r"(?:com|net|org|edu|gov|io|co|de|uk|fr|es|me|info|ca|au|us|nl|gmail)\b"
)
_DIGITS = re.compile(r"(?<![\w.,:/-])[+(]?\d(?:[ ().\-/–]{0,3}\d){6,22}(?![\w%])(?!,\d)")
_ADDRESS = re.compile(
    rf"(?<![\w.,:$€£])\d{{1,5}}[a-z]?,? (?:[nsew]\.? |north |south |east |west )?(?:[a-z][a-z'.-]{{1,20}} ){{1,3}}(?:{_STREET})\b"
)
_STREET_FIRST = re.compile(r"\b[a-z]{3,20} (?:street|avenue|road|lane|drive|boulevard|court|terrace|close|crescent),? (?:number|no\.?|nr\.?|#|house) ?\d{1,5}\b")
_ROMANCE = re.compile(
    r"\b\d{1,4},? (?:rue|boulevard|quai|allee|impasse) (?:de |du |des |la |le |l')?[a-z]{3,20}\b|"
    r"\b(?:calle|via|avenida|plaza|piazza|rua|carrer|paseo|corso|viale|rue) (?:de |del |della |di |la |los |das |do )?[a-z]{3,20},? \d{1,4}\b"
)
_GERMAN = re.compile(r"\b[a-zäöü-]{2,24}(?:strasse|straße|str\.|weg|gasse|platz|allee) \d{1,4}\b")
_PLACE = re.compile(
    r"\b(?:apartment|apt|flat|unit|po box|p\.o\. box)\.? (?:no\.? |number |#)?\d{1,5}[a-z]?\b(?=.{0,60}\b(?:street|st|road|avenue|lane|at|on|in|of|building|block|complex|floor|tower|house|court)\b)"
)
_IP = re.compile(r"(?<![\w.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\w]|\.\d)")
_IP6 = re.compile(r"(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4}){1,4}(?![\w:])")
_MAC = re.compile(r"(?<![\w:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:-])")
_IBAN = re.compile(r"(?<!\w)[a-z]{2}\d{2}(?: ?[a-z0-9]{1,4}){3,9}(?!\w)")
_SSN = re.compile(r"(?<![\w-])\d{3}[- .]\d{2}[- .]\d{4}(?![\w-])")
_COORDINATES = re.compile(r"\b(?:latitude|lat)\b.{0,6}?-?\d{1,2}\.\d{3,8}|(?<![\w.])-?\d{1,2}\.\d{3,8}\s?°?\s?[ns]?,\s?-?\d{1,3}\.\d{3,8}(?!\d)")
_POSTCODE = re.compile(
    r"(?<!\w)(?:[a-z]{1,2}\d[a-z\d]? \d[abd-hjlnp-uw-z]{2}|(?:alabama|california|texas|florida|ohio|oregon|nevada|ca|tx|fl|ny|il|oh|wa|"
    r"pa|ga|nc|mi|va|az|ma|tn|mo|md|wi|mn|co|al|sc|la|ky|ok|ut|ia|nv|ks|nm|ne|wv|nj|ct) \d{5}(?:-\d{4})?)(?!\w)"
)
_SECRET = re.compile(
    r"\b(?:akia[0-9a-z]{16}|ghp_[0-9a-z]{36}|sk-[0-9a-z_-]{20,60}|xox[abp]-[0-9a-z-]{10,60}|eyj[0-9a-z_-]{15,60}\.[0-9a-z_-]{6,80}|"
    r"[mn][0-9a-z_-]{23,27}\.[0-9a-z_-]{6}\.[0-9a-z_-]{27,40})"
)
_SAID_DIGITS = re.compile(rf"(?:\b(?:{_NUMBER_WORDS})\b[ ,.-]{{1,3}}){{6,20}}\b(?:{_NUMBER_WORDS})\b")
_DATE = re.compile(r"(?:19|20)\d\d[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d")
_REFERENCE = re.compile(r"\b(?:order|ticket|tracking|invoice|serial|isbn|model|part|build|commit|error|score|issue|item|sku|asin|doi|flight|room|seed|id)\b[ a-z:#.]{0,14}$")
_VERSION = re.compile(r"\b(?:v|version|ver|release|update|patch|build|firmware|kernel|section|chapter)\s?$")
_PHONE_WORDS = re.compile(
    r"\b(?:call|phone|number|text|cell|mobile|whatsapp|dial|ring|tel|fax|digits|reach|sms|line|landline|snap|add|hit|contact|signal|telegram|him|her|them|you)\b"
)
_ID_WORDS = re.compile(
    r"\b(?:ssn|social(?: security)?|passport|licen[cs]e|plate|account|routing|sort code|card|cvv|national insurance|tax id|"
    r"pin|driver'?s licen[cs]e|nhs|medicare|insurance|bank|acct|iban|swift|registration|reg|vin|student id|employee id|case)"
    r"\b.{0,30}?(?<!\w)(?=[a-z0-9-]{0,12}\d)[a-z0-9-]{3,20}(?!\w)"
)
_BIRTH = re.compile(
    r"\b(?:born(?: on)?|birthday|date of birth|dob|birth ?date)\b.{0,20}?(?:\d{1,2}[/. -](?:\d{1,2}|[a-z]{3,9})[/. -](?:19|20)?\d\d\b|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|"
    r"\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:19|20)\d\d)"
)
_SECRETS_SAID = re.compile(r"\b(?:password|passcode|pin code|pin|passphrase|wifi code|alarm code|gate code|door code|safe code|login)\b.{0,12}?\b(?:is|=|:|was)\s{0,2}:?\s?['\"]?(?=\S{0,20}\d)[\w!@#$%^&*-]{4,30}")

_SAID: Final = Group(
    REASON,
    rules(
        """
{she}|she|he|who|{your}|someone|you _3 live|lives|living|stays|resides|staying|sleeps! _1 at|on|in _2 # ~ at
    least|level
lives|resides|stays|living! _1 at|on|off|near|by _4 street|avenue|ave|road|rd|lane|boulevard|terrace|crescent|
    court ~ on|near the street|streets|road ~ same|wrong|nicer|whole
{she}|she|he|you _2 live|lives|living|stays|resides! _1 at|on|off|near|behind|above _4 street|st|avenue|ave|road|
    rd|lane|drive|boulevard|court|terrace|crescent ~ on the street|road|streets|wrong ~ down|across|same
{she}|she|he|you _2 live|lives|living|stays|resides! _2 apartment|apt|flat|unit|house _2 #
{your} _2 address|home_address|number|phone_number|cell|phone|email|ip|workplace|ssn|plate|license_plate|social|
    passport_number|real_name|full_name|legal_name|last_name|maiden_name|surname|government_name|door_code|pin|
    bank_account|school! is _1 # ~ is 1|0|2|3|one|zero ~ number is up
{your} _2 address|home_address|license_plate|workplace|surname|last_name|employer|real_name|full_name|legal_name|
    real_last_name|maiden_name|government_name|dead_name|deadname! is|isnt _2 ~ is not|unknown|a|the|hidden|
    private|none|so|too|very|still|now ~ stage ~ what is|was ~ on the|file ~ question|probably
real|legal|full|government|actual|birth name! is|was ~ what|whats|if|my|not _3 name ~ name is|was|isnt a|an|not|
    the|probably|just|trouble|mud|danger|disappointment|unknown|irrelevant|still|too|so|even|longer|shorter|
    better|worse ~ {thing} _1 name ~ song|band|movie|character|cat|dog|pet|bug name|real|full|actual ~ name of|
    for
heres|here_is|here_are|posting|post|leaking|leak|dropping|drop|share|sharing|sell|selling|found|publishing|
    publish|send_you|dm_me|got|have! _2 {your} _2 address|home_address|phone_number|number|nudes|dox|
    personal_info|ssn|medical_records|private_pics|workplace|ip|real_name|dms|private_messages|ip_address|
    passwords|credit_card|location|school|bank_details|search_history_to_his ~ in|on the wall ~ not|dont|wont|
    never ~ shirt ~ back
the|a|his|her|full|complete dox|doxx!
dox|doxx|doxxed|doxed|doxxing|doxing! {you}|her|your ~ self
{she}|she|he|{your} _4 goes_to|go_to|attends|works_at|work_at|picks_up|drops_off|walks_home|walk_home|jogs|
    works_the|gets_off! _6 every|at _4 am|pm|oclock|morning|night|monday|tuesday|wednesday|thursday|friday|6am|
    7am|8am|9am|5pm|6pm|3pm|4pm|2pm|10pm|11pm|afternoon|day ~ goes_to bed|sleep|work|the_gym
goes_to|attends|go_to|enrolled_at|studies_at _3 high_school|elementary|middle_school|academy|prep_school|
    primary_school|kindergarten|university|college! ~ to|attends|at a|an|the|our|my|his|her|your|high|middle|
    elementary|art|law|med|medical|night|community|clown|prep|primary|kindergarten|college|university|academy
{your} _2 kids|daughter|son|children|kid|sister! _2 go|goes|attend|attends _1 to|school _4 school|elementary|
    academy|high|kindergarten|preschool|primary
{she}|she|he|{your} works|work|employed _1 at|for! _5 on|near|branch|office|floor|downtown _2 street|st|avenue|
    road|floor|branch|office
{she}|she|he _2 diagnosed|hiv|medication|prescribed|prescription|rehab|abortion|herpes|chlamydia! _1 with|
    positive|for|last|in|meds|is ~ terminal|chronic ~ with a _1 case
"""
    ),
)


def private_data(line: Cleared) -> bool:
    """Is there a number, an address or a phrase in it by which somebody is found?"""
    text = line.text
    if any(char.isdigit() for char in text) and (_numbers(text) or any(check(text) for check in _WITH_DIGITS)):
        return True
    if _at_or_secret(text) or _SAID_DIGITS.search(text):
        return True
    return _SAID.found(line)


def _at_or_secret(text: str) -> bool:
    found = "@" in text and _EMAIL.search(text)
    return bool(found or ((" at" in text or "[at" in text or "(at" in text) and _EMAIL_SAID.search(text)) or _SECRET.search(text))


def _numbers(text: str) -> bool:
    return any(_is_private(found[0], text[max(0, found.start() - 40) : found.start()], text[found.end() : found.end() + 20])
               for found in _DIGITS.finditer(text))  # fmt: skip


def _is_private(number: str, before: str, after: str) -> bool:
    digits = "".join(char for char in number if char.isdigit())
    if 13 <= len(digits) <= 19 and digits[0] in "3456" and _luhn(digits):
        return True
    if _SSN.fullmatch(number.strip()):
        return True
    if not 7 <= len(digits) <= 15 or _REFERENCE.search(before) or _DATE.search(number) or len(set(digits)) == 1:
        return False
    return _like_a_phone(number, digits, before, after)


def _like_a_phone(number: str, digits: str, before: str, after: str) -> bool:
    grouped = re.split(r"[^\d]+", number.strip("+() "))
    if number[0] in "+(" and len(digits) >= 8:
        return True
    if max(map(len, grouped)) == 1:
        return len(digits) >= 10
    if max(map(len, grouped)) < 3 and len(grouped) < 5:
        return False
    if len(grouped) == 1 and len(digits) == 10 and re.match(r"\s?(?:is|thats|that's)?\s?(?:the|my|his|her)?\s?(?:number|cell|phone|mobile)", after):
        return True
    if len(grouped) in (3, 4) and len(grouped[-1]) == 4 and len(digits) in (10, 11) and len(grouped[-2]) == 3:
        return True
    if _PHONE_WORDS.search(before) and len(digits) >= 7:
        return not re.match(r"\s?(?:points|dollars|bucks|times|euros|years|followers|lines|bytes|views|people|miles|km|hours)", after)
    if number[0] == "0" and (len(digits) in (10, 11) or (digits.startswith("00") and len(digits) > 9)):
        return True
    return len(grouped) == 2 and [len(part) for part in grouped] == [3, 4] and "-" in number


def _luhn(digits: str) -> bool:
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def _ip(text: str) -> bool:
    for found in _IP.finditer(text):
        parts = [int(part) for part in found.groups()]
        here = parts[0] in (0, 10, 127, 255) or parts[:2] == [192, 168] or parts == [8, 8, 8, 8] or parts == [1, 1, 1, 1]
        if all(part < 256 for part in parts) and not here and not _VERSION.search(text[: found.start()][-12:]):
            return True
    return False


def _iban(text: str) -> bool:
    for found in _IBAN.finditer(text):
        account = ""
        for part in found[0].split():
            account += part
            if 15 <= len(account) <= 34 and _mod97(account):
                return True
    return False


def _mod97(account: str) -> bool:
    turned = account[4:] + account[:4]
    return int("".join(str(int(char, 36)) for char in turned)) % 97 == 1


def _address(text: str) -> bool:
    return any(not _idiom(found[0]) for found in _ADDRESS.finditer(text))


def _idiom(found: str) -> bool:
    """ "5 minutes down the road" and "2 ways to drive" are no addresses."""
    return not _NO_STREET.isdisjoint(found.split()) or (found.rsplit(" ", 1)[-1] in ("way", "place", "close", "drive", "hill", "walk", "row",
        "circle", "court", "via", "st", "str", "square", "dr") and (len(found.split()[0]) < 2 or not _NO_STREET_NEAR.isdisjoint(found.split())))  # fmt: skip


_NO_STREET = frozenset(
    ["minutes", "minute", "hours", "hour", "days", "day", "years", "year", "weeks", "week", "months", "month", "miles", "mile", "km", "blocks", "times", "time", "ways", "people", "guys", "feet", "foot", "downing", "wall", "sesame", "percent", "bucks", "dollars", "euros", "points", "things", "lanes", "cars", "dogs", "cats", "down", "the", "to", "of", "in", "on", "a", "an", "and", "or", "per", "for", "is", "are", "was", "from", "my", "your", "with", "until", "off", "best", "different", "more", "other", "way", "reasons", "steps", "hp", "levels", "gb", "tb", "mb", "seconds", "sec", "games", "lines"]
)
_NO_STREET_NEAR = frozenset(["one", "two", "hard", "usb", "ssd", "test", "every", "last", "first", "long", "all"])


def _searches(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda text: pattern.search(text) is not None


_WITH_DIGITS: Final[tuple[Callable[[str], bool], ...]] = (
    _address, _ip, _iban,
    *map(_searches, (_SSN, _STREET_FIRST, _GERMAN, _ROMANCE, _PLACE, _IP6, _MAC, _COORDINATES, _POSTCODE, _ID_WORDS, _BIRTH, _SECRETS_SAID)),
)  # fmt: skip
