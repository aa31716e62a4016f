"""Accounts: cards, banks and insurances, by the sums of their own digits or by their form."""

import re

from den.guard.ground import Ground

_SSN = re.compile(r"(?<![\w-])\d{3}[- .]\d{2}[- .]\d{4}(?![\w-])")
_IBAN = re.compile(r"(?<!\w)[a-z]{2}\d{2}(?: ?[a-z0-9]{1,4}){3,9}(?!\w)")
_INSURANCE = re.compile(r"(?<!\w)[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d](?!\w)")
_CARD = re.compile(
    r"(?<![\d-])(?:[2-6]\d{3}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5})(?![ -]?\d)"
)
_SORT = re.compile(r"(?<![\d-])\d\d-\d\d-\d\d\b.{1,16}?(?<![\d-])\d{8}(?![\d-])")


def has_account(on: Ground) -> bool:
    """Is one of them in it?"""
    if on.has(_SORT) or on.has(_SSN) or on.has(_INSURANCE, 3, 2) or is_account(on):
        return True
    return any(is_card("".join(filter(str.isdigit, card[0]))) for card in on.each(_CARD))


def has_ssn(text: str) -> bool:
    return bool(_SSN.search(text))


def is_card(digits: str) -> bool:
    """Luhn's sum."""
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def is_account(on: Ground) -> bool:
    """An IBAN; what follows it may look like a part of it."""
    for found in on.each(_IBAN, 2):
        account = ""
        for part in found[0].split():
            account += part
            if 15 <= len(account) <= 34 and _checks(account):
                return True
    return False


def _checks(account: str) -> bool:
    turned = account[4:] + account[:4]
    return int("".join(str(int(char, 36)) for char in turned)) % 97 == 1
