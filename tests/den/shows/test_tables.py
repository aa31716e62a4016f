"""The tables: every way leads to a state that is there, and every show ends from every state."""

import pytest

from den.shows.event import ENDS
from den.shows.play import enter
from den.shows.show import Root
from den.shows.step import End
from den.shows.table import printed
from den.shows.tables import TABLES
from den.shows.words import WORDS, words
from den.snowflake import first_at
from tests.den.shows.stage import ANN, BO, NOW_MS, Played, new

STATES = [(kind, state) for kind, table in TABLES.items() for state in table]
EVENTS = ("started", "out", "lost", "spent", "heard", "vote", "more", "next", "skip", "enough", "tick", *ENDS)


def at(kind, state: str, **more) -> Played:
    """In that state, by whatever way."""
    return Played(enter(new(kind, **more), state, NOW_MS).show)


@pytest.mark.parametrize(("kind", "state"), STATES)
def test_every_way_leads_to_a_state_of_the_table(kind, state: str) -> None:
    assert set(TABLES[kind][state].on.values()) <= set(TABLES[kind])


@pytest.mark.parametrize(("kind", "state"), STATES)
def test_every_state_is_reached(kind, state: str) -> None:
    table = TABLES[kind]
    reached = {next(iter(table))} | {to for row in table.values() for to in row.on.values()}
    assert state in reached or state == "closing"


@pytest.mark.parametrize(("kind", "state"), STATES)
@pytest.mark.parametrize("event", EVENTS)
def test_no_event_breaks_any_state(kind, state: str, event: str) -> None:
    if TABLES[kind][state].do == "end":
        return
    played = at(kind, state)
    cue = played.show.asked.cue if played.show.asked else 0
    played.tell(event, by=BO, root_id=played.new_id(), cue=cue, choice=1)
    assert played.show.over or played.show.state in TABLES[kind]


@pytest.mark.parametrize(("kind", "state"), STATES)
@pytest.mark.parametrize("event", ENDS)
def test_an_end_ends_it_from_every_state(kind, state: str, event: str) -> None:
    if TABLES[kind][state].do == "end":
        return
    played = at(kind, state)
    steps = played.tell(event)
    assert played.show.over == ENDS[event]
    assert isinstance(steps[-1], End)


@pytest.mark.parametrize(("kind", "state"), STATES)
def test_from_every_state_it_ends_with_an_audience(kind, state: str) -> None:
    if TABLES[kind][state].do == "end":
        return
    played = at(kind, state)
    for _ in range(400):
        if played.show.over:
            return
        if played.show.asked:
            played.out()
        else:
            played.heard(ANN if played.ids % 2 else BO)
            played.wait(5)
    raise AssertionError(played.show)


@pytest.mark.parametrize(("kind", "state"), STATES)
def test_from_every_state_it_ends_when_everybody_leaves(kind, state: str) -> None:
    if TABLES[kind][state].do == "end":
        return
    played = at(kind, state)
    for _ in range(400):
        if played.show.over:
            return
        if played.show.asked:
            played.out()
        played.wait(5)
    raise AssertionError(played.show)


@pytest.mark.parametrize(("kind", "state"), STATES)
def test_from_every_state_it_ends_when_no_bot_ever_speaks(kind, state: str) -> None:
    if TABLES[kind][state].do == "end":
        return
    played = at(kind, state)
    for _ in range(800):
        if played.show.over:
            return
        if played.show.asked:
            played.lost()
        played.wait(5)
        if played.ids < 200:
            played.heard()
    raise AssertionError(played.show)


@pytest.mark.parametrize(("kind", "state"), STATES)
def test_the_hosts_words_are_there_and_filled_in(kind, state: str) -> None:
    name = TABLES[kind][state].words
    if name:
        said = words(new(kind, state=state), name)
        assert said and "{" not in said


@pytest.mark.parametrize("name", WORDS)
def test_the_hosts_words_are_short(name: str) -> None:
    assert max(len(way.split()) for way in WORDS[name]) <= 30


@pytest.mark.parametrize("kind", TABLES)
def test_a_table_can_be_printed(kind) -> None:
    assert len(printed(TABLES[kind]).splitlines()) == len(TABLES[kind])


def test_an_old_root_carries_no_line() -> None:
    assert not Root(id=first_at(NOW_MS), author_id=1).carries(NOW_MS + 86_000)
