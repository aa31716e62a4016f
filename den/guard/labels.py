"""Labels: numbers, dates and words of somebody's that say what they are: a passport, a birthday, a password."""

import re
from typing import Final

from den.guard.codes import CODE, COMBINATION, OPENS
from den.guard.ground import Ground, Worded

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_NAMED = Worded(
    "ssn social passport license licence plate plates registration reg vin number account routing sort "
    "card cvv national tax pin nhs medicare acct iban student employee aadhaar aadhar pan sin curp dni "
    "patient insurance policy id medical health medicaid",
    r"\b(?:ssn|social(?: security)?|passport|licen[cs]e|plates?|registration|reg|vin|number plate|"
    r"account|routing|"
    r"sort code|card number|cvv|national insurance|tax id|pin(?! to your heart)|nhs|medicare|acct|iban|"
    r"student id|employee id|"
    r"aadhaar|aadhar|pan card|sin number|curp|dni|patient no|patient number|insurance number|"
    r"policy number|national id|id card|id number|id no|medical card|insurance card|health card|medicaid)\b"
    r".{0,24}?(?<!\w)(?=[a-z0-9-]{0,12}\d)(?=(?:[a-z-]{0,8}\d){3}|\d?[a-z]{2,4}[ \d])[a-z0-9-]{3,20}(?!\w)",
)
_DOCUMENT = Worded(
    "passport license licence id",
    r"\b(?:passport|licen[cs]e|id card)\b[^\n]{0,20}?(?<!\w)(?=[a-z]*\d[a-z\d-]*\d)[a-z0-9-]{6,18}(?!\w)",
)
_SEED = re.compile(
    r"\b(?:seed|recovery) (?:phrase|words?|starts|is)\b(?! (?:length|standard|backup)).{0,12}\b(?:is|with|"
    r"are|:)|\b(?:seed|"
    r"recovery) phrase ?[:=]"
)
_BIRTH = Worded(
    "born birthday date dob birth birthdate",
    r"\b(?:born(?: on)?|birthday|date of birth|dob|birth ?date)\b.{0,20}?"
    r"(?:\d{1,4}[/. -](?:\d{1,2}|[a-z]{3,9})[/. -](?:19|20)?\d\d\b|"
    rf"(?:{_MONTHS}) \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d|"
    rf"\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_MONTHS}),? (?:19|20)\d\d)",
)
_PASSWORD = Worded(
    "password passcode pin passphrase wifi alarm gate door safe garage lockbox",
    r"\b(?:password|passcode|pin|pin code|passphrase|wifi code|alarm code|gate code|door code|safe code|"
    r"garage code|lockbox code)\b(?! to your heart).{0,30}?"
    r"(?:\bis\b|=|:|\bwas\b)\s{0,2}:?\s?['\"]?(?=\S{0,20}\d)[\w!@#$%^&*-]{4,30}",
)
_DOOR = Worded("code", r"\bcode (?:to|for|of|at) (?:his|her|their|your|my|the) [a-z' ]{2,30} is:? #?\d{3,8}\b")
_PLATE = Worded(
    "car van truck drive drives park parks parked civic honda ford toyota bmw audi vw polo golf tesla "
    "mazda kia jeep plate plates reg suv sedan motorbike bike pickup scooter license licence",
    r"\b(?:car|van|truck|drives?|parks?|parked|civic|honda|ford|toyota|bmw|audi|vw|polo|golf|tesla|"
    r"mazda|kia|jeep|"
    r"plates?|reg|suv|sedan|motorbike|bike|pickup|scooter|license|licence)\b.{0,30}?(?<!\w)"
    r"(?:[a-z]{2}\d{2} ?[a-z]{3}|\d[a-z]{3} ?\d{3}|[a-z]{3}-?\d{3,4}[a-z]?|"
    r"[a-z]{2}\d{2}[ -]?[a-z]{1,2}[ -]?\d{4}|\d{3}-?[a-z]{3})(?!\w)",
)
_SEED_WORDS = re.compile(r"\b(?:crypto|wallet|bitcoin|btc|eth|metamask|ledger) (?:seed|phrase|words) ?[:=-]")
_TOLD: Final = (" seed", " phrase", " words")
_WALLETS: Final = ("crypto", "wallet", "bitcoin", "btc", "eth", "metamask", "ledger")


def labelled(on: Ground) -> bool:
    """Does one of them stand in it?"""
    if any(pattern.found(on) for pattern in (_NAMED, _BIRTH, _PLATE, _DOOR, CODE, COMBINATION)) or on.has(OPENS):
        return True
    return ("passport" in on.text or "licen" in on.text) and _DOCUMENT.found(on)


def has_password(on: Ground) -> bool:
    """Is one told in it?"""
    return _PASSWORD.found(on)


def has_seed(text: str) -> bool:
    """Are the words of a wallet told in it?"""
    if ("seed" in text or "recovery" in text) and _SEED.search(text):
        return True
    told = any(map(text.__contains__, _TOLD)) and any(map(text.__contains__, _WALLETS))
    return told and bool(_SEED_WORDS.search(text))
