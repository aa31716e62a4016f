"""The playbill and the ballot: what people read of a show, and which buttons they have."""

from den.shows.play import row_of
from den.shows.show import Show
from den.shows.tables import TITLES

Buttons = tuple[tuple[str, str], ...]
"""(label, id) of each."""
TEMPLATE = r"show:(?P<what>more|next|enough|vote):(?P<show>\d{1,20}):(?P<choice>[01]?)"
CLOCK_S = 5
"""The clock of a vote goes on in such steps."""


def playbill(show: Show) -> str:
    """The message at the top of a show."""
    return "\n".join(filter(None, (_title(show), _now(show), _points(show))))


def playbill_buttons(show: Show) -> Buttons:
    """None after the end."""
    if show.over:
        return ()
    skip = "Close the vote" if show.state and row_of(show).do == "vote" else "Next"
    return (("More", _id("more", show)), (skip, _id("next", show)), ("Enough", _id("enough", show)))


def ballot(show: Show, words: str, now_ms: int) -> str:
    """The host's question with the time that is left, in whole steps, and the votes so far."""
    left_s = -(-max(0, show.until_ms - now_ms) // (CLOCK_S * 1000)) * CLOCK_S
    return f"{words}\n⏱ {left_s} s left · {_votes(show, _counted(show))}"


def counted(show: Show, words: str, votes: tuple[int, int]) -> str:
    """The closed ballot: who had the round."""
    had = [show.name(one) for one, count in zip(show.cast, votes, strict=False) if count == max(votes)]
    round_to = "nobody voted" if not any(votes) else f"**{had[0]}** had it" if len(had) == 1 else "even"
    return f"{words}\nThe vote is closed, {round_to}: {_votes(show, votes)}"


def is_choice(custom_id: str) -> bool:
    """Is it what people are asked to press now? It should look so."""
    return custom_id.startswith("show:vote:")


def ballot_buttons(show: Show) -> Buttons:
    """One for each of the two."""
    return tuple((show.name(one), _id("vote", show, str(place))) for place, one in enumerate(show.cast[:2]))


def _counted(show: Show) -> tuple[int, int]:
    given = list(show.votes.values())
    return given.count(0), given.count(1)


def _votes(show: Show, votes: tuple[int, int]) -> str:
    return " · ".join(f"{show.name(one)} {count}" for one, count in zip(show.cast, votes, strict=False))


def _id(what: str, show: Show, choice: str = "") -> str:
    return f"show:{what}:{show.id}:{choice}"


def _title(show: Show) -> str:
    names = [show.name(one) for one in show.cast]
    person = show.person()
    match show.kind:
        case "battle":
            on = " against ".join(names) + (f", on {show.topic}" if show.topic else "")
        case "roast":
            on = f"{person.name if person else '?'}, by {', '.join(names)}"
        case "crowd":
            on = ", ".join(one.name for one in show.people)
        case "panel":
            on = f"{show.topic}, by {', '.join(names)}"
        case _:
            on = ", ".join(names)
    return f"🎭 **{TITLES[show.kind]}**: {on}"


def _now(show: Show) -> str:
    if show.over:
        winner = show.winner() if show.state == "ended" else None
        return f"Over: {f'**{show.name(winner)}** won' if winner else show.over}."
    if not show.state:
        return f"Asked for by {show.starter.name}. It begins in a moment."
    row = row_of(show)
    if show.waiting:
        return "Waiting for you: say something, or press More."
    if row.do == "vote":
        return "On now: the vote. Press a name under the host's question below."
    if row.do == "wait":
        person = show.person()
        return f"On now: {person.name}'s answer." if person and "answer" in row.on else "On now: everybody."
    return f"On now: {show.name(show.performer(row.who))}."


def _points(show: Show) -> str:
    if show.kind != "battle" or not show.voted:
        return ""
    rounds = (f"{show.name(one)} {points}" for one, points in zip(show.cast, show.points, strict=True))
    return f"Rounds won: {' · '.join(rounds)}"
