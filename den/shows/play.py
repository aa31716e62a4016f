"""Play: one event changes a show into the next one, with the steps that follow. Pure, the same in every process.

What belongs to a kind of show stands in its table; what belongs to all of them stands here: an end may come in any
state, a line needs a root that carries it, and without a sign of the audience a show waits, and then is over.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from den.shows.ending import dropped, last_steps, unasked, votes_of
from den.shows.event import ENDS, Event
from den.shows.show import BUDGET, SILENCE_MS, Asked, Root, Show
from den.shows.step import Bill, Count, Say, Step
from den.shows.table import Row
from den.shows.tables import TABLES

TRIES = 2
"""How often a line is asked for whose speaker fails."""
RETRY_MS = 3_000
ASKED_MS = 60_000
"""No line takes longer; nothing was heard of this one, so it is lost."""


@dataclass(frozen=True, slots=True)
class Played:
    """The show as it is now, and what is to be done."""

    show: Show
    steps: tuple[Step, ...] = ()

    def then(self, *steps: Step) -> "Played":
        """With these steps before its own."""
        return Played(self.show, (*steps, *self.steps))


def play(show: Show, event: Event, now_ms: int) -> Played:
    """What one event makes of a show. After its end nothing moves it any more."""
    if show.over:
        return Played(show)
    if event.name in ENDS:
        return _end(show, event.reason or ENDS[event.name])
    if event.root_id:
        show = _heard(show, event, now_ms)
    return _ON[event.name](show, event, now_ms)


def row_of(show: Show) -> Row:
    """The state a show is in."""
    return TABLES[show.kind][show.state]


def _heard(show: Show, event: Event, now_ms: int) -> Show:
    """A sign of the audience: the newest one is what the next lines answer."""
    if event.root_id <= show.root.id or event.by is None:
        return _with(show, heard_ms=now_ms)
    return _with(show, heard_ms=now_ms, root=Root(id=event.root_id, author_id=event.by.id))


def _started(show: Show, event: Event, now_ms: int) -> Played:
    return enter(show, next(iter(TABLES[show.kind])), now_ms).then(Bill())


def _out(show: Show, event: Event, now_ms: int) -> Played:
    if show.asked is None or event.cue != show.asked.cue:
        return Played(show)
    ballot = event.message_id if row_of(show).ballot else show.ballot_id
    return _leave(_with(show, said=show.said + 1, ballot_id=ballot), "out", now_ms)


def _lost(show: Show, event: Event, now_ms: int) -> Played:
    if show.asked is None or event.cue != show.asked.cue:
        return Played(show)
    if show.tries < TRIES - 1:
        again = _with(show, asked=None, waiting=True, tries=show.tries + 1, until_ms=now_ms + RETRY_MS)
        return Played(again)
    return _leave(show, "lost", now_ms)


def _spent(show: Show, event: Event, now_ms: int) -> Played:
    """The floor lets nothing more be said on the root."""
    if show.asked is None or event.cue != show.asked.cue:
        return Played(show)
    root = show.root.model_copy(update={"taken": BUDGET}) if show.root.id == show.asked.root_id else show.root
    return _say(_with(show, asked=None, root=root), row_of(show), now_ms)


def _human(show: Show, event: Event, now_ms: int) -> Played:
    person, row = show.person(), row_of(show)
    if "answer" in row.on and person is not None and event.by is not None and event.by.id == person.id:
        return _leave(show, "answer", now_ms)
    return _carry_on(show, now_ms)


def _heckled(show: Show, event: Event, now_ms: int) -> Played:
    """A quick line beside the order: of whoever is on, or of the host; and the show goes on."""
    if event.reason == "ignore" or row_of(show).do == "end" or not show.root.carries(now_ms):
        return _carry_on(show, now_ms)
    host = event.reason == "host"
    persona = show.host if host else show.performer("last" if show.place else "a")
    root = show.root.model_copy(update={"taken": show.root.taken + 1})
    say = Say(show.cue + 1, persona, "heckle", "heckle" if host else "", aside=root)
    played = _carry_on(_with(show, cue=show.cue + 1, root=root), now_ms)
    return played.then(say)


def _vote(show: Show, event: Event, now_ms: int) -> Played:
    if row_of(show).do == "vote" and event.by is not None and event.choice in (0, 1):
        return Played(_with(show, votes={**show.votes, event.by.id: event.choice}, voted=True))
    return _carry_on(show, now_ms)


def _more(show: Show, event: Event, now_ms: int) -> Played:
    if "more" in row_of(show).on:
        return _leave(show, "more", now_ms)
    return _carry_on(show, now_ms)


def _next(show: Show, event: Event, now_ms: int) -> Played:
    row = row_of(show)
    if row.do == "vote":
        return _count(show, now_ms)
    way = "next" if "next" in row.on else "time" if row.do == "wait" else "out"
    return _leave(show, way, now_ms).then(*dropped(show))


def _skip(show: Show, event: Event, now_ms: int) -> Played:
    """Only what is on just now is passed over."""
    row = row_of(show)
    if row.do == "vote":
        return _count(show, now_ms)
    return _leave(show, "time" if row.do == "wait" else "lost", now_ms).then(*dropped(show))


def _enough(show: Show, event: Event, now_ms: int) -> Played:
    """The audience has had enough: the host's last words, if there are any, and the end."""
    name = event.by.name if event.by else "the audience"
    table = TABLES[show.kind]
    if "closing" in table and show.state != "closing":
        return enter(_with(show, closing=f"{name} had enough"), "closing", now_ms).then(*dropped(show))
    return _end(show, f"{name} had enough")


def _tick(show: Show, event: Event, now_ms: int) -> Played:
    row = row_of(show)
    if show.asked is not None:
        late = now_ms - show.asked.at_ms > ASKED_MS
        return _leave(show, "lost", now_ms) if late else Played(show)
    if show.until_ms and now_ms >= show.until_ms:
        if show.waiting:
            return _say(_with(show, until_ms=0), row, now_ms)
        return _count(show, now_ms) if row.do == "vote" else _leave(show, "time", now_ms)
    if now_ms - show.heard_ms > SILENCE_MS and row.do != "vote":
        return _end(show, ENDS["empty"])
    return Played(show)


def _carry_on(show: Show, now_ms: int) -> Played:
    """The audience is there: a line that waited for it is asked for."""
    if show.waiting and not show.until_ms:
        return _say(show, row_of(show), now_ms)
    return Played(show)


def _count(show: Show, now_ms: int) -> Played:
    """The vote is over: a round won is a point, and the last round of a state decides by points."""
    votes = votes_of(show)
    won = [int(votes[0] > votes[1]), int(votes[1] > votes[0])]
    points = (show.points[0] + won[0], show.points[1] + won[1])
    show = _with(show, points=points, votes={})
    way = "won" if points[0] != points[1] else "tied" if show.voted else "unvoted"
    return _leave(show, way, now_ms).then(Count(show.ballot_id, votes))


def _leave(show: Show, way: str, now_ms: int) -> Played:
    on = row_of(show).on
    if way not in on:
        way = "out" if "out" in on else way
    if "last" in on and way in ("out", "time"):
        show = _with(show, place=show.place + 1)
        way = "last" if show.place >= _goes(show) else way
    return enter(show, on[way], now_ms)


def _goes(show: Show) -> int:
    return len(show.people) if show.kind == "crowd" else len(show.cast)


def enter(show: Show, state: str, now_ms: int) -> Played:
    """The show in that state, with what is done on entering it."""
    row = TABLES[show.kind][state]
    if row.words == "mic_next":
        show = _with(show, place=show.place + 1)
    show = _with(show, state=state, asked=None, waiting=False, tries=0, until_ms=0)
    match row.do:
        case "say":
            return _say(show, row, now_ms)
        case "end":
            return _end(show, show.closing or "that was the whole of it")
        case _:
            return Played(_with(show, until_ms=now_ms + row.within_s * 1000), (Bill(),))


def _say(show: Show, row: Row, now_ms: int) -> Played:
    """Asks for the state's line on the newest root; a root that carries no more means waiting for the audience."""
    if not show.root.carries(now_ms):
        if "ended" in row.on.values() and now_ms - show.heard_ms > SILENCE_MS // 2:
            return _end(show, ENDS["empty"])  # nobody is left to hear the last words
        return Played(_with(show, waiting=True, until_ms=0), (Bill(),))
    cue, persona = show.cue + 1, show.performer(row.who)
    root = show.root.model_copy(update={"taken": show.root.taken + 1})
    asked = Asked(cue=cue, persona=persona, root_id=root.id, author_id=root.author_id, at_ms=now_ms)
    show = _with(show, cue=cue, root=root, asked=asked, waiting=False, until_ms=0)
    return Played(show, (Say(cue, persona, row.beat, row.words, row.ballot), Bill()))


def _end(show: Show, reason: str) -> Played:
    over = _with(show, over=reason, asked=None, waiting=False, until_ms=0)
    return Played(over, (*dropped(show), *unasked(show), *last_steps(over)))


def _with(show: Show, **changes: Any) -> Show:
    return show.model_copy(update=changes)


_ON: dict[str, Callable[[Show, Event, int], Played]] = {
    "started": _started,
    "out": _out,
    "lost": _lost,
    "spent": _spent,
    "heard": _human,
    "heckled": _heckled,
    "vote": _vote,
    "more": _more,
    "next": _next,
    "skip": _skip,
    "enough": _enough,
    "tick": _tick,
}
