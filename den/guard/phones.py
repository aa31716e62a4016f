"""Phones: numbers that somebody is called by. Scores, orders and versions are none."""

import re
from collections.abc import Sequence

from den.guard.accounts import is_card
from den.guard.ground import Ground

_DIGITS = re.compile(r"(?<![\w.,:/-])[+(]?\d(?:[ ().\-/–]{0,3}\d){6,22}(?![\w%])(?!,\d)")
_DATE = re.compile(r"(?:19|20)\d\d[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d")
_REFERENCE = re.compile(
    r"\b(?:order|ticket|tracking|invoice|serial|isbn|model|part|build|commit|error|score|issue|item|sku|doi|"
    r"flight|room|seed|id|hotline|helpline|poison control|support line|switchboard|box office|"
    r"pharmacy)\b[ a-z:#.]{0,14}$"
    r"|\b(?:tracking|parcel|consignment)\b[ a-z0-9:#.-]{0,24}$"
    r"|\b(?:serial|part|model|item|order|tracking|invoice|catalogue|catalog|article|batch|warranty|case|booking|parcel|"
    r"consignment|sku|isbn|barcode) ?(?:numbers?|no|nr|code|id|#)\b"
    r"(?!.*\b(?:call|ring|dial|phone|text|him|her|his|them)\b)"
    r"[ a-z0-9:#.'-]{0,30}$"
)
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


def dialled(on: Ground) -> bool:
    """Is one of them in it?"""
    text = on.text
    return any(
        _is_private(
            found[0], text[max(0, found.start() - 40) : found.start()], text[found.end() : found.end() + 20]
        )
        for found in on.each(_DIGITS, 1, 0)
    )


def calls(text: str) -> bool:
    """Does it speak of calling somebody?"""
    return bool(_CALL.search(text))


def _is_private(number: str, before: str, after: str) -> bool:
    digits = "".join(char for char in number if char.isdigit())
    if 13 <= len(digits) <= 19 and digits[0] in "3456" and is_card(digits):
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
