"""The tape: what was decided is decided again, and what is not the same is found."""

import pytest

from den.addressee import address
from den.direction import Direction
from den.errors import BadInput
from den.etiquette import decide
from den.scene import Scene
from den.shows.event import Event
from den.shows.play import play
from den.tape import CastRow, DecisionRow, EventRow, GoneRow, LineRow, Player, Row, read_tape, write_row
from tests.den.shows.stage import ANN, NOW_MS, new
from tests.den.stories import ALL, CAST, told

TALK = ("ana: hm", "bob: so", "ana: Ember, roast my bicycle")


def tape(*, direction: Direction = Direction()) -> list[Row]:  # noqa: B008 - frozen
    lines = told(*TALK)
    scene = Scene(recent=tuple(lines[:-1]), on_stage=ALL, now_ms=5)
    decision = decide(lines[-1], address(lines[-1], lines[:-1], CAST), scene, CAST, direction)
    decided = DecisionRow(
        line_id=lines[-1].id, channel_id=1, now_ms=5, on_stage=tuple(sorted(ALL)), direction=direction,
        decision=decision,
    )  # fmt: skip
    return [CastRow(members=CAST), *(LineRow(line=line) for line in lines), decided]


def differences(rows: list[Row]) -> list[str]:
    player = Player()
    text = "\n".join(map(write_row, rows))
    played = [player.play(row) for row in read_tape(text)]
    return [one.difference for one in played if one is not None and one.difference]


def test_a_tape_is_decided_as_it_was() -> None:
    assert differences(tape()) == []


def test_another_decision_is_found() -> None:
    *before, decided = tape()
    assert isinstance(decided, DecisionRow)
    other = decided.model_copy(update={"on_stage": ("gale",)})
    assert "ember (C3, 1.00)" in differences([*before, other])[0]


def test_a_line_that_was_deleted_is_not_known_any_more() -> None:
    *before, decided = tape()
    gone = GoneRow(channel_id=1, message_id=3)
    assert "has not heard" in differences([*before, gone, decided])[0]


def test_a_show_is_played_as_it_was() -> None:
    show = new("battle")
    rows: list[Row] = []
    for nr, name in enumerate(("started", "skip", "heard", "skip", "more", "enough")):
        event = Event(name=name, by=ANN, root_id=show.id + nr)
        after = play(show, event, NOW_MS + nr).show
        rows.append(
            EventRow(show_id=show.id, now_ms=NOW_MS + nr, event=event, begins=None if nr else show, after=after)
        )
        show = after
    assert differences(rows) == []
    rows[2] = rows[2].model_copy(update={"now_ms": NOW_MS + 100_000})
    assert "the tape has heard_ms" in differences(rows)[0]


def test_a_show_that_never_began_is_found() -> None:
    show = new("battle")
    row = EventRow(show_id=show.id, now_ms=NOW_MS, event=Event(name="tick"), after=show)
    assert "has not begun" in differences([row])[0]


@pytest.mark.parametrize("line", ["nonsense", "{}", '{"kind": "line"}', '{"kind": "poem"}', "[]"])
def test_a_malformed_row_is_told_by_its_number(line: str) -> None:
    with pytest.raises(BadInput, match="Line 2 of the tape is malformed"):
        list(read_tape(f"{write_row(tape()[0])}\n{line}\n"))
