"""`!ask`: the text command of each personality; "!ask Ember, why bread?" says to Ember what stands behind it."""

import re
from dataclasses import replace

from den.address import Address

_COMMAND = re.compile(r"\s*!ask\b[\s:,]*", re.IGNORECASE)


def asked_words(text: str) -> str | None:
    """What stands behind the command; None for a line that is no such command."""
    match = _COMMAND.match(text)
    return text[match.end() :] if match else None


def asked(found: Address) -> Address:
    """To whom the words behind the command are said: to the one they name, however, or else to whoever fits."""
    if found.rule == 0 or found.must or found.group:
        return found
    if found.named:
        return replace(
            found, rule=3, confidence=1.0, must=found.named[:1], named=found.named[1:], room=False, humans=()
        )
    return Address(9, 0.5, room=True)
