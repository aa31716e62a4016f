"""Ending: what is to be done about a show, a line or a vote that is over."""

from den.shows.show import Show
from den.shows.step import Bill, Count, Drop, End, Score, Step
from den.shows.tables import TABLES


def votes_of(show: Show) -> tuple[int, int]:
    """Of the vote under way, for each of the two."""
    given = list(show.votes.values())
    return given.count(0), given.count(1)


def last_steps(show: Show) -> tuple[Step, ...]:
    """What is to be done about a show that is over."""
    end = (Bill(), End(show.over))
    if show.kind != "battle" or not show.voted or show.state != "ended":
        return end
    winner = show.winner()
    loser = next((one for one in show.cast if one != winner), "") if winner else ""
    return (Score(winner or "", loser), *end)


def unasked(show: Show) -> tuple[Count, ...]:
    """A vote that is on when its show ends is closed: nobody presses for nothing."""
    if not show.state or TABLES[show.kind][show.state].do != "vote":
        return ()
    return (Count(show.ballot_id, votes_of(show)),)


def dropped(show: Show) -> tuple[Drop, ...]:
    """The line under way, if there is one."""
    return (Drop(show.asked.cue),) if show.asked is not None else ()
