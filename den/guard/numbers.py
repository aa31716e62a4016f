"""Numbers that belong to a person: phone, card, account, identity, network. Scores and versions are none."""

import re
from collections.abc import Sequence

from den.guard.clear import Cleared
from den.guard.codes import CODES
from den.guard.papers import has_paper
from den.guard.rooms import has_room

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_DIGIT_WORDS = "zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple"
_A_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"(?<![\w.,:/-])[+(]?\d(?:[ ().\-/–]{0,3}\d){6,22}(?![\w%])(?!,\d)")
_BETWEEN = "(?:(?:dash|hyphen|dot|point|then|and|space|hundred|area code)[ ,.-]{1,3})?"
_SAID_DIGITS = re.compile(rf"(?:\b(?:{_DIGIT_WORDS})\b[ ,.-]{{1,3}}{_BETWEEN}){{5,20}}\b(?:{_DIGIT_WORDS})\b")
_SAID_IP = re.compile(
    rf"(?:(?:(?:{_DIGIT_WORDS}|\d{{1,3}}) ){{1,4}}(?:dot|point) ){{3}}(?:{_DIGIT_WORDS}|\d{{1,3}})\b"
)
_COUNTING = ("one two three four five", "one, two, three, four", "five four three two one", "five six seven eight")
_SSN = re.compile(r"(?<![\w-])\d{3}[- .]\d{2}[- .]\d{4}(?![\w-])")
_IP = re.compile(r"(?<![\w.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\w]|\.\d)")
_IP6 = re.compile(r"(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4}){1,4}(?![\w:])")
_IP6_SHORT = re.compile(
    r"(?<![\w:])[0-9a-f]{2,4}:(?:[0-9a-f]{1,4}:){0,5}:(?:[0-9a-f]{1,4}:){1,6}[0-9a-f]{1,4}(?![\w:])"
)
_MAC = re.compile(r"(?<![\w:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:-])")
_IBAN = re.compile(r"(?<!\w)[a-z]{2}\d{2}(?: ?[a-z0-9]{1,4}){3,9}(?!\w)")
_NAMED = re.compile(
    r"\b(?:ssn|social(?: security)?|passport|licen[cs]e|plates?|registration|reg|vin|number plate|"
    r"account|routing|"
    r"sort code|card number|cvv|national insurance|tax id|pin(?! to your heart)|nhs|medicare|acct|iban|"
    r"student id|employee id|"
    r"aadhaar|aadhar|pan card|sin number|curp|dni|patient no|patient number|insurance number|"
    r"policy number|national id|id card|id number|id no|medical card|insurance card|health card|medicaid)\b"
    r".{0,24}?(?<!\w)(?=[a-z0-9-]{0,12}\d)(?=(?:[a-z-]{0,8}\d){3}|\d?[a-z]{2,4}[ \d])[a-z0-9-]{3,20}(?!\w)"
)
_INSURANCE = re.compile(r"(?<!\w)[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d](?!\w)")
_DOCUMENT = re.compile(
    r"\b(?:passport|licen[cs]e|id card)\b[^\n]{0,20}?(?<!\w)(?=[a-z]*\d[a-z\d-]*\d)[a-z0-9-]{6,18}(?!\w)"
)
_SEED = re.compile(
    r"\b(?:seed|recovery) (?:phrase|words?|starts|is)\b(?! (?:length|standard|backup)).{0,12}\b(?:is|with|"
    r"are|:)|\b(?:seed|"
    r"recovery) phrase ?[:=]"
)
_BIRTH = re.compile(
    r"\b(?:born(?: on)?|birthday|date of birth|dob|birth ?date)\b.{0,20}?"
    r"(?:\d{1,4}[/. -](?:\d{1,2}|[a-z]{3,9})[/. -](?:19|20)?\d\d\b|"
    rf"(?:{_MONTHS}) \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d|"
    rf"\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_MONTHS}),? (?:19|20)\d\d)"
)
_PASSWORD = re.compile(
    r"\b(?:password|passcode|pin|pin code|passphrase|wifi code|alarm code|gate code|door code|safe code|"
    r"garage code|lockbox code)\b(?! to your heart).{0,30}?"
    r"(?:\bis\b|=|:|\bwas\b)\s{0,2}:?\s?['\"]?(?=\S{0,20}\d)[\w!@#$%^&*-]{4,30}"
)
_DOOR = re.compile(r"\bcode (?:to|for|of|at) (?:his|her|their|your|my|the) [a-z' ]{2,30} is:? #?\d{3,8}\b")
_DATE = re.compile(r"(?:19|20)\d\d[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d")
_REFERENCE = re.compile(
    r"\b(?:order|ticket|tracking|invoice|serial|isbn|model|part|build|commit|error|score|issue|item|sku|doi|"
    r"flight|room|seed|id|hotline|helpline|poison control|support line|switchboard|box office|"
    r"pharmacy)\b[ a-z:#.]{0,14}$"
    r"|\b(?:serial|part|model|item|order|tracking|invoice|catalogue|catalog|article|batch|warranty|case|booking|parcel|"
    r"consignment|sku|isbn|barcode) ?(?:numbers?|no|nr|code|id|#)\b"
    r"(?!.*\b(?:call|ring|dial|phone|text|him|her|his|them)\b)"
    r"[ a-z0-9:#.'-]{0,30}$"
)
"""What a thing is known by, before its number."""
_VERSION = re.compile(r"\b(?:v|version|ver|release|update|patch|build|firmware|kernel|section|chapter)\s?$")
_CALL = re.compile(
    r"\b(?:call|phone|number|text|cell|mobile|whatsapp|dial|ring|tel|fax|digits|reach|sms|line|"
    r"landline|snap|add|handynummer|nummer|numero|numer|numeru|telefonu|nummeret|telefon|tel[eé]fono|portable|tlf|llamenla|movil|celular|num|burner|"
    r"hit|contact|signal|telegram|him|her|them|you|ph[0o]n[3e]|c[3e]ll|numb[3e]r|d[1i]g[1i]ts)\b"
)
_IS_A_NUMBER = re.compile(
    r"[\s,:=]{0,3}(?:is|are|thats|that's|belongs to|ye|es su|ist)?\s?"
    r"(?:the|my|his|hers?|their|your|uska|uski|ihre|seine|[a-z]{2,12}'?s)?\s?(?:new |home |work |cell |"
    r"mobile |private |real )?"
    r"(?:numbers?|cell|phone|mobile|landline|digits|line|handy|nummer|numero|whatsapp)\b"
)
_COUNTED = re.compile(r"\s?(?:points|dollars|bucks|times|euros|years|followers|lines|views|people|miles)")
_FEWEST, _MANY = 2, 5
"""Digits of what may belong to somebody, and of what does without saying so."""
_SAID_LEAST = 4
_LONG, _FEW, _REACH = 400, 10, 60
"""Characters of a long text, for each digit where they are few, and more than a pattern here reaches from one."""
_PUBLIC = ([8, 8, 8, 8], [1, 1, 1, 1])


_SIGNS = str.maketrans({"•": "-", "·": "-", "▪": "-", "●": "-", "_": "-", "*": "-", "~": "-"})
_LETTER = re.compile(r"(?<=[\d-])[oil](?=[\d-])")
_LETTERED = re.compile(
    r"(?<![\w.@/-])(?=[oil.-]{0,12}\d)(?=[\d.-]{0,12}[oil])[oil\d]{2,12}(?:[.-][oil\d]{2,12}){0,3}(?![\w@/])"
)
_ROUND = str.maketrans("oil", "011")
_SINGLE = re.compile(r"(?<!\w)[a-z0-9](?:[ ./-]{1,3}[a-z0-9](?!\w)){6,40}+")
_APART = re.compile(r"(?<!\d)\d{3}-?\d{4}$|\d{9,12}$")
_CALLED_APART = re.compile(
    r"(?:call|text|ring|phone|dial|number)\d{3}-?\d{4}|(?:call|text|ring|phone|dial|number)\d{9,12}"
)
_DIALLED = re.compile(r" (?:call|phone|number|text|cell|mobile|whatsapp|dial|ring|tel|landline|digits) ")
_COUNTED_UP, _COUNTED_DOWN = "0123456789101112", "12111098765432101"
_PARTING = str.maketrans("", "", " ./")
_DOTS = re.compile(r"(?<=\d) ?(?:[。．] ?|(?<= )\.(?= )|\[\.\]|\(\.\)|\{\.\}|\bdot\b|\[dot\]|\(dot\)) ?(?=\d)")
_DIGIT_WORD = re.compile(rf"\b(?:{_DIGIT_WORDS})\b")
_VALUES = {
    "zero": "0", "oh": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_CARD = re.compile(r"(?<![\d-])(?:\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5})(?!\d)")
_PLATE = re.compile(
    r"\b(?:car|van|truck|drives?|parks?|parked|civic|honda|ford|toyota|bmw|audi|vw|polo|golf|tesla|"
    r"mazda|kia|jeep|"
    r"plates?|reg|suv|sedan|motorbike|bike|pickup|scooter|license|licence)\b.{0,30}?(?<!\w)"
    r"(?:[a-z]{2}\d{2} ?[a-z]{3}|\d[a-z]{3} ?\d{3}|[a-z]{3}-?\d{3,4}[a-z]?|"
    r"[a-z]{2}\d{2}[ -]?[a-z]{1,2}[ -]?\d{4}|\d{3}-?[a-z]{3})(?!\w)"
)
_SORT = re.compile(r"(?<![\d-])\d\d-\d\d-\d\d\b.{1,16}?(?<![\d-])\d{8}(?![\d-])")
_IP_HELD = re.compile(r"(?<![\d.-])\d{1,3}(?:[-,_]\d{1,3}){3}(?![\d-])")
_SEED_WORDS = re.compile(r"\b(?:crypto|wallet|bitcoin|btc|eth|metamask|ledger) (?:seed|phrase|words) ?[:=-]")


def _plain(text: str) -> str:
    """Numbers without their disguise: other signs between digits, letters for digits, digits told as words."""
    text = _DOTS.sub(".", text.translate(_SIGNS))
    text = _LETTER.sub(lambda letter: "0" if letter[0] == "o" else "1", text)
    text = _LETTERED.sub(lambda number: number[0].translate(_ROUND), text)
    if len(_DIGIT_WORD.findall(text)) > 1:
        text = _DIGIT_WORD.sub(lambda word: _VALUES.get(word[0], word[0]), text)
    return text


def has_number(line: Cleared) -> bool:
    """Is one of them in a line?"""
    text = line.text
    if _said(line) or (("seed" in text or "recovery" in text) and _SEED.search(text)) or _SEED_WORDS.search(text):
        return True
    if not _A_DIGIT.search(text):
        return False
    text = _plain(text)
    digits = len(_A_DIGIT.findall(text))
    if len(text) > max(_LONG, digits * _FEW):
        text = _beside_digits(text)
    if has_room(text) or (("pass" in text or "pin" in text or "code" in text) and _PASSWORD.search(text)):
        return True
    if digits < _FEWEST:
        return False
    return _named(text) or (
        digits >= _MANY and (has_paper(text) or _held_apart(text, line.said) or _counted(text))
    )


def _beside_digits(text: str) -> str:
    """What of a long text is far from every digit tells of no number."""
    kept, start, end = [], 0, 0
    for digit in _A_DIGIT.finditer(text):
        at = digit.start()
        if at - _REACH > end:
            kept.append(text[start:end])
            start = at - _REACH
        end = at + _REACH
    return " … ".join((*kept, text[start:end]))


def _named(text: str) -> bool:
    """What says what it is, or stands in a form of its own."""
    named = any(pattern.search(text) for pattern in (_NAMED, _BIRTH, _PLATE, *CODES))
    return named or any(
        hint in text and bool(pattern.search(text))
        for hint, pattern in (
            ("::", _IP6_SHORT), (":", _IP6), (":", _MAC), ("-", _MAC), ("code", _DOOR), ("passport", _DOCUMENT),
            ("licen", _DOCUMENT),
        )
    ) or _network(text)  # fmt: skip


def _counted(text: str) -> bool:
    """Long enough to belong to one person."""
    if _SORT.search(text) or (" ip " in f" {text} " and _IP_HELD.search(text)):
        return True
    if _SSN.search(text) or _INSURANCE.search(text) or _dialled(text) or _account(text):
        return True
    return any(_is_card("".join(filter(str.isdigit, card[0]))) for card in _CARD.finditer(text))


def _said(line: Cleared) -> bool:
    """Digits told as words, which nobody counts with."""
    if sum(len(line.where[word]) for word in _VALUES.keys() & line.known) < _SAID_LEAST:
        return False
    if "dot " in line.text and _SAID_IP.search(line.text):
        return True
    said = _SAID_DIGITS.search(line.text)
    if not said or any(counted in said[0] for counted in _COUNTING):
        return False
    return len(_DIGIT_WORD.findall(said[0])) > 6 or bool(_CALL.search(line.text))


def _held_apart(text: str, said: str) -> bool:
    """A number of papers, an account or a number to be called whose signs stand alone."""
    for run in _SINGLE.finditer(text):
        piece = run[0].translate(_PARTING)
        if piece in _COUNTED_UP or piece in _COUNTED_DOWN:
            continue
        plain = piece.replace("-", "")
        if _SSN.search(piece) or _account(plain) or (plain.isdecimal() and len(plain) > 12 and _is_card(plain)):
            return True
        if _CALLED_APART.search(piece) or (_APART.search(piece) and _DIALLED.search(said)):
            return True
    return False


def _dialled(text: str) -> bool:
    return any(
        _is_private(found[0], text[max(0, found.start() - 40) : found.start()], text[found.end() :][:20])
        for found in _DIGITS.finditer(text)
    )


def _is_private(number: str, before: str, after: str) -> bool:
    digits = "".join(char for char in number if char.isdigit())
    if 13 <= len(digits) <= 19 and digits[0] in "3456" and _is_card(digits):
        return True
    if not 7 <= len(digits) <= 15 or len(set(digits)) == 1 or _REFERENCE.search(before) or _DATE.search(number):
        return False
    if _CALL.search(before):
        return not _COUNTED.match(after)
    groups = [len(group) for group in re.split(r"\D+", number.strip("+() "))]
    return _like_a_phone(number, digits, groups) or (
        (groups == [10] or len(digits) > 8 or max(groups) == 1) and bool(_IS_A_NUMBER.match(after))
    )


def _like_a_phone(number: str, digits: str, groups: Sequence[int]) -> bool:
    if number[0] in "+(" and len(digits) >= 8:
        return True
    if max(groups) == 1:
        return len(digits) >= 10
    if max(groups) < 3 and len(groups) < 5:
        return False
    if number[0] == "0" and (len(digits) in (10, 11) or (digits.startswith("00") and len(digits) > 9)):
        return True
    return list(groups[-2:]) == [3, 4] and (len(digits) in (10, 11) or "-" in number)


def _is_card(digits: str) -> bool:
    """Luhn's sum."""
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def _network(text: str) -> bool:
    for found in _IP.finditer(text):
        parts = [int(part) for part in found.groups()]
        local = (
            parts[0] in (0, 10, 127, 255)
            or parts[:2] == [192, 168]
            or (parts[0] == 172 and 15 < parts[1] < 32)
            or parts in _PUBLIC
        )
        if (
            max(parts) < 256
            and not local
            and "documentation" not in text
            and not _VERSION.search(text[: found.start()][-12:])
        ):
            return True
    return False


def _account(text: str) -> bool:
    """An IBAN; what follows it may look like a part of it."""
    for found in _IBAN.finditer(text):
        account = ""
        for part in found[0].split():
            account += part
            if 15 <= len(account) <= 34 and _checks(account):
                return True
    return False


def _checks(account: str) -> bool:
    turned = account[4:] + account[:4]
    return int("".join(str(int(char, 36)) for char in turned)) % 97 == 1
