"""The addressee: to whom a human line is said. Ten rules, the first that has evidence decides.

0  not talk: a bot, a webhook, a system row, @everyone, a typed command     nobody
1  a mention                                  2  a reply                    that one, must answer
3  a name in call position                                                  that one, must answer
4  a person mentioned, replied to or called                                 that person; the cast keeps quiet
5  "you two", "everyone", a role                                            a group
6  an answer to a member's question, a retort to its line                   that member, is expected to answer
7  the running talk of two                                                  the partner; a person: keep quiet
8  a name in passing, or none                                               the room
9  a newcomer's question or greeting, "roast me"                            the room, invited
Identity is the user id. A name only calls; who bears it is settled by the cast's registered ids.
"""

from collections.abc import Sequence
from dataclasses import replace

from den.address import Address
from den.asked import asked, asked_words
from den.calls import Calls
from den.grammar import COMMON, OPENERS
from den.line import Line
from den.member import Member
from den.moods import says_stop
from den.normalise import plain, tokens
from den.pairs import asks, lately, pending, running
from den.people import People
from den.plural import Plural, greets, invites, plural
from den.words import EVERYBODY, GREETINGS, STRANGE_OPENERS

SURE = 1.0
CALLED = 0.97
GROUP = 0.8
EXPECTED = 0.75
PARTNER = 0.6
ROOM = 0.5
DOUBTFUL = 0.4
"""A person bears the persona's name: below this nobody is obliged."""

CONTINUES_MS = 1_200
REPAIRS_MS = 60_000
CONTINUED_LINES = 3
"""A burst is followed back so many lines."""


def address(line: Line, recent: Sequence[Line], cast: Sequence[Member]) -> Address:
    """To whom the line is said, from its words, its references and the lines before (oldest first)."""
    before = tuple(recent)
    if before and before[-1].id >= line.id:
        before = tuple(other for other in before if other.id != line.id)
    words = asked_words(line.text) if line.text.lstrip()[:1] == "!" else None
    said = line if words is None else line.model_copy(update={"text": words})
    found = _address(said, before, People.of(said, before, cast), CONTINUED_LINES)
    return found if words is None else asked(found)


def _address(line: Line, recent: Sequence[Line], people: People, bursts: int) -> Address:
    if not _is_talk(line, people):
        return Address(rule=0)
    calls = _without_author(people.calls(line), line.author.id)
    found = (
        _plain_call(line, calls, recent, people)
        or _group(line, calls, recent, people)
        or _burst(line, recent, people, bursts)
        or _unknown_name(line, people, surely=True)
        or _expected(line, recent, people)
        or _invited(line, calls, recent, people)
        or _unknown_name(line, people, surely=False)
        or _partner(line, recent, people)
        or _room(line, recent)
    )
    passing = people.personas(calls.passing)
    named = tuple(one for one in passing if one not in found.must and one not in found.may) if passing else ()
    stop = _stops(line, found, people)
    return replace(found, named=named, stop=stop) if named or stop else found


def _is_talk(line: Line, people: People) -> bool:
    if line.author.kind != "human" or line.author.id in people.members or line.mentions_room:
        return False
    text = line.text.lstrip()
    return not (text.startswith("/") and text[1:2].isalpha())


def _without_author(calls: Calls, author: int) -> Calls:
    if author not in calls.called and author not in calls.passing:
        return calls
    return replace(
        calls,
        called=tuple(who for who in calls.called if who != author),
        passing=tuple(who for who in calls.passing if who != author),
    )


def _plain_call(line: Line, calls: Calls, recent: Sequence[Line], people: People) -> Address | None:
    """Rules 1 to 4: mentions, replies and names in call position."""
    mentioned: tuple[int, ...] = ()
    if line.mentions:
        mentioned = tuple(who for who in line.mentions if who != line.author.id and who not in calls.denied)
    meant = tuple(dict.fromkeys((*mentioned, *calls.called)))
    replied = _replied_to(line, recent)
    humans = people.humans((*meant, replied) if replied and replied not in meant else meant)
    called, beside = people.personas(meant), people.personas((replied,) if replied else ())
    if beside:
        beside = tuple(persona for persona in beside if persona not in called and replied not in calls.denied)
    if called:
        by_mention = any(who in people.members for who in mentioned)
        found = Address(1 if by_mention else 3, SURE if by_mention else CALLED, called, beside, humans)
        if calls.repair:
            return replace(found, continues=_last_line(line, recent, REPAIRS_MS))
        return found if by_mention else _unless_doubtful(found, calls, people)
    if beside:
        return Address(2, SURE, must=beside, humans=humans)
    if humans or (replied and replied not in calls.denied and not people.personas((replied,))):
        return Address(4, CALLED, humans=humans)
    return None


def _unless_doubtful(found: Address, calls: Calls, people: People) -> Address:
    """A name that a person bears as well obliges nobody."""
    doubtful = people.personas([who for who in calls.called if who in people.lookalikes])
    if not doubtful:
        return found
    must = tuple(persona for persona in found.must if persona not in doubtful)
    return replace(
        found, must=must, may=(*doubtful, *found.may), confidence=found.confidence if must else DOUBTFUL
    )


def _replied_to(line: Line, recent: Sequence[Line]) -> int:
    """The user id of the author replied to; 0 for no reply, an unknown line or an own one."""
    if line.reply_author is not None:
        who = line.reply_author.id
    elif line.reply_to is None:
        return 0
    else:
        who = next((other.author.id for other in recent if other.id == line.reply_to), 0)
    return 0 if who == line.author.id else who


def _group(line: Line, calls: Calls, recent: Sequence[Line], people: People) -> Address | None:
    """Rule 5. A role is one invitation, not a roll-call: it may well be the moderators'."""
    if line.mentions_role:
        return Address(5, GROUP, group=True, count=1)
    asked = plural(line.text)
    if asked is None:
        return None
    around = [who for who in lately(recent, people) if who not in calls.denied]
    if asked.count == 0 and greets(line.text):
        return Address(9, ROOM, room=True)
    if _among_people(asked, line, around, recent, people):
        return Address(5, ROOM, room=True)
    named = [who for who in calls.passing if who in people.members and who not in calls.denied]
    if asked.count == 0:
        return Address(5, GROUP, may=_all_but(calls, people), group=True)
    meant = tuple(dict.fromkeys((*named, *around)))[: asked.count] if asked.count > 1 else ()
    return Address(5, GROUP, may=people.personas(meant), group=True, count=asked.count)


def _among_people(
    asked: Plural, line: Line, around: Sequence[int], recent: Sequence[Line], people: People
) -> bool:
    """Where people talk among themselves, "guys" and "you two" are people."""
    if around or not (asked.loose or asked.count == 2) or invites(line.text):
        return False
    lately_said = [other for other in recent[-10:] if other.author.id != line.author.id]
    in_talk = any(people.said_to(other) for other in recent[-10:])
    return in_talk and len({other.author.id for other in lately_said}) >= 2


def _burst(line: Line, recent: Sequence[Line], people: People, bursts: int) -> Address | None:
    """ "Ember" / "roast it": a line within 1.2 s goes on with its author's line before."""
    earlier = _last_line(line, recent, CONTINUES_MS)
    if earlier is None or bursts == 0:
        return None
    place = next(place for place, other in enumerate(recent) if other.id == earlier)
    first = _address(recent[place], recent[:place], people, bursts - 1)
    if first.stop or not (first.must or first.group or first.humans):
        return None
    return replace(first, continues=first.continues or earlier)


def _last_line(line: Line, recent: Sequence[Line], within_ms: int) -> int | None:
    """The author's last line if it is no older than that."""
    for other in reversed(recent):
        if other.author.id == line.author.id:
            return other.id if 0 <= line.at_ms - other.at_ms <= within_ms else None
    return None


def _expected(line: Line, recent: Sequence[Line], people: People) -> Address | None:
    """Rule 6."""
    waits = pending(line, recent, people)
    return Address(6, EXPECTED, may=people.personas((waits,))) if waits else None


def _invited(line: Line, calls: Calls, recent: Sequence[Line], people: People) -> Address | None:
    """Rule 9, "roast me": the room is asked, and whoever is in talk with the author first."""
    left = _all_but(calls, people)
    if not invites(line.text) and not (left and "me" in tokens(plain(line.text))):
        return None
    partner = running(line, recent, people)
    return Address(9, ROOM, may=left or people.personas((partner,) if partner else ()), room=True)


def _all_but(calls: Calls, people: People) -> tuple[str, ...]:
    """Who is left after "not Ember", "everyone but Ember"; nobody in particular if no one was excepted."""
    if not people.personas(calls.denied):
        return ()
    return tuple(
        one.persona for who, one in people.members.items() if who not in calls.denied and one.kind == "roaster"
    )


def _unknown_name(line: Line, people: People, surely: bool) -> Address | None:
    """Rule 4 for somebody not heard yet: "bob, are you there?"; surely if "hey bob", "@bob hi"."""
    known = people.calls(line)
    if known.called or known.passing:
        return None
    words = tokens(plain(line.text))
    start = next((place for place, word in enumerate(words) if word not in OPENERS), len(words))
    first, mark = [*words[start : start + 2], "", ""][:2]
    if first.startswith("@") and len(first) > 3:
        return Address(4, ROOM)
    greeted = start > 0 and words[start - 1] in GREETINGS
    stands_as_name = ((greeted or not surely) and mark in (",", ":")) or (greeted and not mark)
    is_word = first in STRANGE_OPENERS or first in EVERYBODY or first in COMMON
    return Address(4, ROOM) if stands_as_name and first.isalpha() and len(first) > 2 and not is_word else None


def _partner(line: Line, recent: Sequence[Line], people: People) -> Address | None:
    """Rule 7."""
    partner = running(line, recent, people)
    if partner is None:
        return None
    if partner in people.members:
        return Address(7, PARTNER, may=people.personas((partner,)))
    return Address(7, PARTNER, humans=(partner,))


def _room(line: Line, recent: Sequence[Line]) -> Address:
    """Rules 8 and 9: the room; a newcomer who greets or asks invites an answer."""
    newcomer = all(other.author.id != line.author.id for other in recent)
    if newcomer and (asks(line) or greets(line.text)):
        return Address(9, ROOM, room=True)
    return Address(8, ROOM, room=True)


def _stops(line: Line, found: Address, people: People) -> bool:
    if found.rule in (4, 7) and found.humans:
        return False
    return says_stop(line.text, people.troupe.names)
