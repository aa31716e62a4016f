"""People: everybody who can be spoken to in a channel, by user id, and the names that call them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from den.calls import Calls, read_calls
from den.line import Line
from den.member import Member
from den.names import Lexicon, lexicon, name_words

LOOKALIKE_LINES = 10
"""So many lines back, a person of a persona's name makes that name doubtful."""


@dataclass(frozen=True, eq=False, slots=True)
class Troupe:
    """What is known of a cast alone; made once for it, since it seldom changes and every line asks."""

    members: dict[int, Member]
    called: tuple[tuple[str, int], ...]
    """Every name and alias with its owner."""
    names: tuple[str, ...]
    by_words: dict[tuple[str, ...], tuple[int, ...]]
    """Who is called by these words."""


@lru_cache(maxsize=8)
def troupe(cast: tuple[Member, ...]) -> Troupe:
    """The cast by user id, and by what calls it."""
    called = tuple((name, member.user_id) for member in cast for name in member.names())
    by_words: dict[tuple[str, ...], tuple[int, ...]] = {}
    for name, who in called:
        words = name_words(name)
        if words:
            by_words[words] = (*by_words.get(words, ()), who)
    members = {member.user_id: member for member in cast}
    return Troupe(members, called, tuple(name for name, _ in called), by_words)


@dataclass(frozen=True, slots=True)
class People:
    """The cast by user id and everybody heard lately. Identity is the id; a name is only what people type."""

    troupe: Troupe
    names: Lexicon
    lookalikes: frozenset[int]
    """Members whose name somebody else goes by who spoke just now."""

    @classmethod
    def of(cls, line: Line, recent: Sequence[Line], cast: Sequence[Member]) -> Self:
        """The people of one line: the cast, and the authors of the recent lines and of what they reply to."""
        known = troupe(tuple(cast))
        names = _names(known, frozenset(_others((*recent, line), known.members).items()))
        return cls(known, names, _lookalikes(line, recent[-LOOKALIKE_LINES:], known))

    @property
    def members(self) -> dict[int, Member]:
        """The cast by user id."""
        return self.troupe.members

    def calls(self, line: Line) -> Calls:
        """Whom the words of a line call."""
        return read_calls(line.text, self.names)

    def said_to(self, line: Line) -> tuple[int, ...]:
        """Everybody a line is plainly said to: mentioned, called, replied to; never its author."""
        replied = (line.reply_author.id,) if line.reply_author else ()
        everybody = dict.fromkeys((*line.mentions, *self.calls(line).called, *replied))
        everybody.pop(line.author.id, None)
        return tuple(everybody)

    def personas(self, ids: Sequence[int]) -> tuple[str, ...]:
        """The personas among these user ids, in their order."""
        if not ids:
            return ()
        members = self.troupe.members
        return tuple([members[who].persona for who in ids if who in members])

    def humans(self, ids: Sequence[int]) -> tuple[int, ...]:
        """The user ids that are not the cast's."""
        if not ids:
            return ()
        members = self.troupe.members
        return tuple([who for who in ids if who not in members])


@lru_cache(maxsize=256)
def _names(known: Troupe, heard: frozenset[tuple[int, str]]) -> Lexicon:
    return lexicon(known.called, tuple(sorted((name, who) for who, name in heard)))


def _others(lines: Sequence[Line], members: dict[int, Member]) -> dict[int, str]:
    heard: dict[int, str] = {}
    for line in lines:
        speaker = line.author
        heard[speaker.id] = speaker.name
        if line.reply_author is not None:
            heard[line.reply_author.id] = line.reply_author.name
    for who in heard.keys() & members.keys():
        del heard[who]
    return heard


def _lookalikes(line: Line, recent: Sequence[Line], known: Troupe) -> frozenset[int]:
    found: set[int] = set()
    for heard in recent:
        speaker = heard.author
        if speaker.id not in known.members and speaker.id != line.author.id:
            found.update(known.by_words.get(name_words(speaker.name), ()))
    return frozenset(found)
