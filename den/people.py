"""People: everybody who can be spoken to in a channel, by user id, and the names that call them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from den.calls import Calls, read_calls
from den.line import Line, Speaker
from den.member import Member
from den.names import Lexicon, lexicon, same_name

LOOKALIKE_LINES = 10
"""So many lines back, a person of a persona's name makes that name doubtful."""


@dataclass(frozen=True, slots=True)
class People:
    """The cast by user id and everybody heard lately. Identity is the id; a name is only what people type."""

    members: dict[int, Member]
    names: Lexicon
    lookalikes: frozenset[int]
    """Members whose name somebody else goes by who spoke just now."""

    @classmethod
    def of(cls, line: Line, recent: Sequence[Line], cast: Sequence[Member]) -> Self:
        """The people of one line: the cast, and the authors of the recent lines and of what they reply to."""
        members = {member.user_id: member for member in cast}
        heard = _others((*recent, line), members)
        return cls(
            members,
            lexicon(
                tuple((name, member.user_id) for member in cast for name in member.names()),
                tuple(sorted((name, who) for who, name in heard.items())),
            ),
            _lookalikes(line, recent[-LOOKALIKE_LINES:], members),
        )

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
        return tuple(self.members[who].persona for who in ids if who in self.members)

    def humans(self, ids: Sequence[int]) -> tuple[int, ...]:
        """The user ids that are not the cast's."""
        return tuple(who for who in ids if who not in self.members)


def _others(lines: Sequence[Line], members: dict[int, Member]) -> dict[int, str]:
    speakers: list[Speaker] = [line.author for line in lines]
    speakers += [line.reply_author for line in lines if line.reply_author is not None]
    return {speaker.id: speaker.name for speaker in speakers if speaker.id not in members}


def _lookalikes(line: Line, recent: Sequence[Line], members: dict[int, Member]) -> frozenset[int]:
    names = {
        heard.author.name
        for heard in recent
        if heard.author.id not in members and heard.author.id != line.author.id
    }
    return frozenset(
        member.user_id
        for member in members.values()
        for own in member.names()
        if any(same_name(own, name) for name in names)
    )
