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
_SECRET_FROM = 15
"""Letters, digits and hyphens in a row of which the shortest secret is made."""
_SPELT = re.compile(r"(?<!\S)(?:\S\s){9,}\S(?!\S)")
_SPELT_FROM = 10
MOST = RUN - 2
"""So much of a run that may be said makes it one: the letter before it may be the card's by chance."""
_PIECE = RUN // 2
"""Each run that is looked for holds one of the pieces into which a line is cut."""


def leak(line: str, one: Personality) -> str:
    """What the line gives away, as a clause; "" if nothing."""
    if _has_secret(line):
        return "the line held something that looks like a secret"
    bare, told = _bare(line), _told(one)
    pieces = (bare[place : place + _PIECE] for place in range(0, len(bare) - _PIECE + 1, _PIECE))
    if any(map(told.__contains__, pieces)) and not _windows(line).isdisjoint(_kept_for(one)):
        return "the line gave away parts of the prompt"
    return ""


def _has_secret(line: str) -> bool:
    lengths = [*map(len, line.split())]
    if lengths.count(1) >= _SPELT_FROM:
        together = _SPELT.sub(lambda spelt: re.sub(r"\s", "", spelt[0]), line)
        if _SECRET.search(together):
            return True
    return max(lengths, default=0) >= _SECRET_FROM and _SECRET.search(line) is not None


@lru_cache(maxsize=64)
def _told(one: Personality) -> str:
    """All that the model is told, as letters and digits: a line of which no piece is in it gives nothing away."""
    return "\n".join(map(_bare, (*RULES.splitlines(), *card(one).splitlines())))


@lru_cache(maxsize=64)
def _kept_for(one: Personality) -> frozenset[str]:
    """What only the model is to see; a character's lines are there to be said, and /cast tells its premise."""
    said = [one.premise, one.refusal_line, one.checkin_line, one.hug_line]
    said += [each.line for each in one.examples] + [each.text for each in one.catchphrases]
    said += [text for each in one.siblings for text in (each.angle, each.running_bit)]
    kept = {window for line in (*RULES.splitlines(), *card(one).splitlines()) for window in _windows(line)}
    spoken = frozenset[str]().union(*(_runs(text, MOST) for text in said))
    return frozenset(window for window in kept if spoken.isdisjoint(_runs(window, MOST)))


def _windows(text: str) -> frozenset[str]:
    return _runs(text, RUN)


def _runs(text: str, size: int) -> frozenset[str]:
    bare = _bare(text)
    return frozenset(bare[place : place + size] for place in range(len(bare) - size + 1))


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
