"""What an ear knows of the turns of its channels."""

from agents.channel import Channel
from agents.outcomes import REMEMBERED, Outcomes
from den.decision import Class
from den.turn import Turn
from tests.agents.lines import CHANNEL, GUILD, NOW_MS

ROOM = Channel(GUILD, CHANNEL)


def turn(epoch: int) -> Turn:
    return Turn(
        guild_id=GUILD, channel_id=CHANNEL, persona="ember", root_id=epoch, epoch=epoch,
        klass=Class.ADDRESSED, deadline_ms=NOW_MS + 20_000,
    )  # fmt: skip


def test_a_grant_is_waited_for_one_second() -> None:
    outcomes = Outcomes()
    outcomes.granted(ROOM, turn(1), NOW_MS)
    assert outcomes.unconfirmed(NOW_MS + 1_000) == []
    assert [late.turn.epoch for late in outcomes.unconfirmed(NOW_MS + 1_001)] == [1]


def test_a_turn_that_was_confirmed_first_and_delivered_by_a_later_ear_stays_confirmed() -> None:
    outcomes = Outcomes()
    outcomes.confirmed(ROOM, turn(1))
    outcomes.granted(ROOM, turn(1), NOW_MS)
    assert outcomes.unconfirmed(NOW_MS + 5_000) == []


def test_news_of_an_old_turn_does_not_hide_the_new_one() -> None:
    outcomes = Outcomes()
    outcomes.granted(ROOM, turn(2), NOW_MS)
    outcomes.confirmed(ROOM, turn(1))
    outcomes.ended(CHANNEL, 1)
    assert outcomes.open[CHANNEL].turn.epoch == 2


def test_a_turn_past_its_deadline_is_overdue() -> None:
    outcomes = Outcomes()
    outcomes.confirmed(ROOM, turn(1))
    assert outcomes.overdue(NOW_MS + 20_000) == []
    assert len(outcomes.overdue(NOW_MS + 20_001)) == 1


def test_an_ear_remembers_only_so_many_roots() -> None:
    outcomes = Outcomes()
    for root in range(REMEMBERED + 1):
        outcomes.note(root)
    assert not outcomes.decided(0) and outcomes.decided(REMEMBERED)


def test_a_line_that_was_heard_ends_its_turn_and_is_told_if_its_bot_does_not() -> None:
    outcomes = Outcomes()
    outcomes.granted(ROOM, turn(7), 0)
    outcomes.heard_answer(CHANNEL, 7, "ember", 99, 100)
    assert not outcomes.open and outcomes.decided(7)
    assert outcomes.untold(2_000) == []
    assert [posted.message_id for posted in outcomes.untold(3_200)] == [99]


def test_the_next_grant_shows_that_the_floor_knows_of_the_last_line() -> None:
    outcomes = Outcomes()
    outcomes.granted(ROOM, turn(7), 0)
    outcomes.heard_answer(CHANNEL, 7, "ember", 99, 100)
    outcomes.granted(ROOM, turn(8), 200)
    assert outcomes.untold(9_000) == []


def test_another_bots_line_ends_no_turn() -> None:
    outcomes = Outcomes()
    outcomes.granted(ROOM, turn(7), 0)
    outcomes.heard_answer(CHANNEL, 7, "gale", 99, 100)
    assert outcomes.open


def test_a_shows_line_does_not_decide_the_line_it_borrows() -> None:
    outcomes, shown = Outcomes(), turn(1).model_copy(update={"cue": 4})
    outcomes.granted(ROOM, shown, NOW_MS)
    outcomes.confirmed(ROOM, shown)
    outcomes.heard_answer(CHANNEL, shown.root_id, "ember", 5, NOW_MS)
    assert not outcomes.decided(shown.root_id)
