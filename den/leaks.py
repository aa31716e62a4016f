"""Leaks: what a draft gives away that stands in no line of the room: the prompt's rules, its marks, a secret."""

import re
from functools import lru_cache

from den.bible import RULES, card
from den.personality import Personality

RUN = 28
"""Letters and digits in a row that no line has in common with the rules by chance."""

_SECRET = re.compile(
    r"[\w-]{23,28}\s?\.\s?[\w-]{6,7}\s?\.\s?[\w-]{27,}"
    r"|(?<![a-z0-9])(?:(?:AKIA|ASIA)[0-9A-Z]{12,}|sk-[\w-]{20,}|gh[pousr]_\w{20,})"
    r"|(?<![a-z0-9])(?:xox[abprs]-[\w-]{10,}|eyJ[\w-]{16,})"
    r"|(?<![0-9a-z])(?=[a-f]*[0-9])[0-9a-f]{16}(?![0-9a-z])",
    re.I,
)
"""A Discord token, the well-known beginnings of keys, and the shape of a prompt's nonce."""
_SPELT = re.compile(r"(?<!\S)(?:\S\s){9,}\S(?!\S)")


def leak(line: str, one: Personality) -> str:
    """What the line gives away, as a clause; "" if nothing."""
    together = _SPELT.sub(lambda spelt: re.sub(r"\s", "", spelt[0]), line)
    if _SECRET.search(line) or _SECRET.search(together):
        return "the line held something that looks like a secret"
    if not _windows(line).isdisjoint(_kept_for(one)):
        return "the line gave away parts of the prompt"
    return ""


@lru_cache(maxsize=64)
def _kept_for(one: Personality) -> frozenset[str]:
    """What only the model is to see; a character's lines are there to be said, and /cast tells its premise."""
    said = [one.premise, one.refusal_line, one.checkin_line, one.hug_line]
    said += [each.line for each in one.examples] + [each.text for each in one.catchphrases]
    said += [text for each in one.siblings for text in (each.angle, each.running_bit)]
    kept = {window for line in (*RULES.splitlines(), *card(one).splitlines()) for window in _windows(line)}
    return frozenset(kept.difference(*map(_windows, said)))


def _windows(text: str) -> frozenset[str]:
    bare = "".join(char for char in text.casefold() if char.isalnum())
    return frozenset(bare[place : place + RUN] for place in range(len(bare) - RUN + 1))
