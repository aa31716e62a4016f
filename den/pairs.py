"""Pairs: who is in talk with whom, read from the lines before."""

from collections.abc import Sequence

from den.grammar import SECOND_PERSON
from den.line import Line
from den.normalise import phrase, plain, tokens
from den.people import People
from den.words import RETORTS

ANSWER_MS = 60_000
ANSWER_LINES = 6
PAIR_LINES = 30


def asks(line: Line) -> bool:
    """Is there a question in the line?"""
    return "?" in plain(line.text)


def pending(line: Line, recent: Sequence[Line], people: People) -> int | None:
    """The member who asked this author something, a minute and six lines ago at most, and waits.

    A critique of the member's line ("weak", "you tried") and the wish for another one count as well.
    """
    author = line.author.id
    window = recent[-ANSWER_LINES:]
    for place in range(len(window) - 1, -1, -1):
        before = window[place]
        if before.author.id == author or line.at_ms - before.at_ms > ANSWER_MS:
            return None
        if before.author.id not in people.members or not _said_to(before, window[:place], author, people):
            continue
        just_now = place == len(window) - 1
        return before.author.id if asks(before) or (just_now and _retorts(line)) else None
    return None


def running(line: Line, recent: Sequence[Line], people: People) -> int | None:
    """The latest one whom this author spoke to, or who spoke to this author, within 30 lines."""
    author = line.author.id
    for before in reversed(recent[-PAIR_LINES:]):
        said_to = people.said_to(before)
        if before.author.id == author and said_to:
            return said_to[0]
        if author in said_to and before.author.kind != "webhook":
            return before.author.id
    return None


def lately(recent: Sequence[Line], people: People) -> tuple[int, ...]:
    """The members who spoke or were spoken to, the latest first."""
    seen: dict[int, None] = {}
    for before in reversed(recent):
        for who in (before.author.id, *people.said_to(before)):
            if who in people.members:
                seen.setdefault(who)
    return tuple(seen)


def talked(human: int, member: int, recent: Sequence[Line], people: People) -> int | None:
    """How many lines ago these two last talked with each other; 0 is the line before, None never."""
    for ago, before in enumerate(reversed(recent)):
        if before.author.id == human and member in people.said_to(before):
            return ago
        if before.author.id == member and human in people.said_to(before):
            return ago
    return None


def _said_to(line: Line, before: Sequence[Line], author: int, people: People) -> bool:
    """Said to the author, or to nobody by name right after the author's line."""
    said_to = people.said_to(line)
    return author in said_to or (not said_to and bool(before) and before[-1].author.id == author)


def _retorts(line: Line) -> bool:
    if phrase(plain(line.text)) in RETORTS:
        return True
    return not asks(line) and any(word in SECOND_PERSON for word in tokens(plain(line.text)))
