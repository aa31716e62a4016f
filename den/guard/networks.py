"""Networks: addresses of a machine by which its owner is found."""

import re
from collections.abc import Sequence

from den.guard.ground import Ground

_IP = re.compile(r"(?<![\w.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\w]|\.\d)")
_IP6 = re.compile(r"(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4}){1,4}(?![\w:])")
_IP6_SHORT = re.compile(
    r"(?<![\w:])[0-9a-f]{2,4}:(?:[0-9a-f]{1,4}:){0,5}:(?:[0-9a-f]{1,4}:){1,6}[0-9a-f]{1,4}(?![\w:])"
)
_MAC = re.compile(r"(?<![\w:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:-])")
_VERSION = re.compile(r"\b(?:v|version|ver|release|update|patch|build|firmware|kernel|section|chapter)\s?$")
_PUBLIC = ([8, 8, 8, 8], [1, 1, 1, 1])
_IP_HELD = re.compile(r"(?<![\d.-])\d{1,3}(?:[-,_]\d{1,3}){3}(?![\d-])")
_MARKED = re.compile(r"[:-]..[:-]..[:-]")
"""What a MAC has in it."""
_COLONS = 3


def has_network(on: Ground) -> bool:
    """Is one of them in it?"""
    text = on.text
    if "::" in text and _IP6_SHORT.search(text):
        return True
    if text.count(":") >= _COLONS and _IP6.search(text):
        return True
    return bool(_MARKED.search(text) and _MAC.search(text)) or any(
        _is_found(address, text) for address in on.each(_IP)
    )


def is_held(text: str) -> bool:
    """Is it told to be one, though other signs stand between its figures?"""
    return " ip " in f" {text} " and bool(_IP_HELD.search(text))


def _is_found(address: re.Match[str], text: str) -> bool:
    parts = [*map(int, address.groups())]
    if max(parts) > 255 or _is_local(parts) or "documentation" in text:
        return False
    return not _VERSION.search(text[max(0, address.start() - 12) : address.start()])


def _is_local(parts: Sequence[int]) -> bool:
    if parts[0] in (0, 10, 127, 255) or parts in _PUBLIC:
        return True
    return parts[:2] == [192, 168] or (parts[0] == 172 and 15 < parts[1] < 32)
