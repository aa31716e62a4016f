"""Shows as they are played: who speaks when, on what, and when nobody does."""

import pytest

from den.shows.bill import playbill
from den.shows.show import BUDGET, SILENCE_MS, Show
from den.shows.step import Count, Drop, Say, Score
from tests.den.shows.stage import ANN, BO, Played, new

ROUND_ONE = [
    ("velvet", "battle_open"), ("ember", "attack"), ("gale", "return"), ("ember", "heighten"),
    ("gale", "heighten"), ("velvet", "battle_vote"),
]  # fmt: skip
ROUND_TWO = [("ember", "set"), ("gale", "set"), ("velvet", "battle_vote")]
DEATH = [("ember", "finish"), ("gale", "finish"), ("velvet", "battle_last_vote")]
END = [("ember", "hug"), ("gale", "hug"), ("velvet", "battle_result")]


def battle(*rounds: tuple[int, ...]) -> Played:
    """Each round's votes: one person each."""
    played = Played(new("battle")).start()
    for votes in rounds:
        while played.show.asked:
            played.out()
        if played.show.over:
            break
        for nr, choice in enumerate(votes):
            played.heard(BO.model_copy(update={"id": 100 + nr}), "vote", choice=choice)
        played.wait(21)
        if played.show.waiting:
            played.heard()
    while played.show.asked:
        played.out()
    return played


def test_a_battle_that_is_won_twice_is_said_as_scripted() -> None:
    assert battle((0,), (0, 0, 1)).said() == ROUND_ONE + ROUND_TWO + END


def test_an_even_battle_goes_to_sudden_death() -> None:
    assert battle((0,), (1,), (1,)).said() == ROUND_ONE + ROUND_TWO + DEATH + END


def test_whoever_wins_more_rounds_wins_the_battle() -> None:
    played = battle((0,), (1,), (1, 1, 0))
    assert played.show.winner() == "gale"
    assert Score("gale", "ember") in played.steps


def test_a_battle_even_to_the_last_is_a_draw() -> None:
    played = battle((0,), (1,), (0, 1))
    assert played.show.winner() is None
    assert Score("", "") in played.steps


def test_without_a_vote_in_both_rounds_the_host_closes_without_a_hug() -> None:
    played = battle((), ())
    assert played.said() == [*ROUND_ONE, *ROUND_TWO, ("velvet", "battle_result")]
    assert not any(isinstance(step, Score) for step in played.steps)


def test_without_a_vote_the_second_round_waits_for_the_audience() -> None:
    played = Played(new("battle")).start()
    while played.show.asked:
        played.out()
    played.wait(21)
    assert played.show.waiting and played.said() == ROUND_ONE
    played.heard()
    assert played.said()[-1] == ("ember", "set")


def test_a_person_has_one_vote_the_last() -> None:
    played = Played(new("battle")).start()
    while played.show.asked:
        played.out()
    played.heard(BO, "vote", choice=0)
    played.heard(BO, "vote", choice=1)
    played.wait(21)
    assert Count(played.show.ballot_id, (0, 1)) in played.steps


def test_a_vote_counts_only_while_the_vote_is_open() -> None:
    played = Played(new("battle")).start()
    played.heard(BO, "vote", choice=0)
    assert not played.show.votes


def test_next_closes_a_vote() -> None:
    played = Played(new("battle")).start()
    while played.show.asked:
        played.out()
    played.heard(BO, "vote", choice=0)
    played.heard(BO, "next")
    assert played.show.state == "a3" and played.show.points == (1, 0)


def test_no_root_brings_more_lines_than_its_budget() -> None:
    played = Played(new("roast", cast=tuple(f"bot-{nr}" for nr in range(9)))).start()
    while played.show.asked:
        played.out()
    assert len(played.said()) == BUDGET and played.show.waiting


def test_a_human_line_brings_a_waiting_show_on() -> None:
    played = Played(new("roast", cast=tuple(f"bot-{nr}" for nr in range(9)))).start()
    while played.show.asked:
        played.out()
    played.heard()
    assert len(played.said()) == BUDGET + 1


def test_nobody_speaks_after_the_silence_limit() -> None:
    played = Played(new("panel")).start()
    played.now_ms += SILENCE_MS
    played.out()
    said = len(played.said())
    played.wait(1)
    assert len(played.said()) == said and played.show.over


def test_a_roast_gives_the_roasted_the_floor_and_answers_them() -> None:
    played = Played(new("roast")).start()
    while played.show.asked:
        played.out()
    assert played.show.state == "listening"
    played.heard(ANN)
    assert played.show.state == "listening"
    played.heard(BO)
    while played.show.asked:
        played.out()
    assert played.said() == [
        ("velvet", "roast_open"), ("ember", "roast"), ("gale", "roast"), ("rust", "roast"),
        ("velvet", "roast_rebuttal"), ("rust", "retort"), ("rust", "hug"), ("velvet", "roast_close"),
    ]  # fmt: skip


def test_a_silent_guest_gets_a_hug_all_the_same() -> None:
    played = Played(new("roast")).start()
    while played.show.asked:
        played.out()
    played.heard(ANN)
    played.wait(46)
    assert played.said()[-1] == ("rust", "hug")


def test_crowd_work_asks_each_person_once_and_hands_the_answer_over() -> None:
    played = Played(new("crowd")).start()
    played.out()
    played.heard(ANN)
    assert played.said()[-1] == ("ember", "answer")
    played.out()
    assert played.said()[-1] == ("velvet", "crowd_question")
    assert played.show.person() == BO


def test_crowd_work_does_not_nag() -> None:
    played = Played(new("crowd")).start()
    played.out()
    played.wait(31)
    assert played.said()[-1] == ("velvet", "crowd_question") and played.show.person() == BO
    played.out()
    played.wait(31)
    assert played.said()[-1] == ("velvet", "crowd_close")


def test_a_lost_line_is_asked_for_once_more() -> None:
    played = Played(new("battle")).start()
    played.out()
    played.lost()
    assert played.show.waiting
    played.wait(3)
    assert played.said()[-2:] == [("ember", "attack"), ("ember", "attack")]
    played.lost()
    assert played.said()[-1] == ("gale", "return")


def test_skip_drops_the_line_under_way_and_goes_on() -> None:
    played = Played(new("battle")).start()
    played.out()
    cue = played.show.cue
    steps = played.tell("skip", by=ANN)
    assert Drop(cue) in steps
    assert played.said()[-1] == ("gale", "return")


def test_a_late_word_of_a_dropped_line_changes_nothing() -> None:
    played = Played(new("battle")).start()
    first = played.show.cue
    played.out()
    before = played.show
    played.tell("out", cue=first, message_id=5)
    assert played.show == before


def test_a_spent_root_waits_for_the_next_one() -> None:
    played = Played(new("battle")).start()
    played.tell("spent", cue=played.show.cue)
    assert played.show.waiting
    played.heard()
    assert played.show.asked is not None and played.show.asked.root_id == played.show.root.id


def test_enough_lets_the_host_close_and_then_it_is_over() -> None:
    played = Played(new("roast")).start()
    played.heard(ANN, "enough")
    assert played.said()[-1] == ("velvet", "roast_close")
    played.out()
    assert played.show.over


def test_enough_ends_a_battle_at_once() -> None:
    played = Played(new("battle")).start()
    played.heard(ANN, "enough")
    assert played.show.over == "Ann had enough"


def test_an_open_mic_closes_by_itself() -> None:
    played = Played(new("open_mic")).start()
    played.out()
    assert played.said()[-1] == ("ember", "entrance")
    played.out()
    while not played.show.over and not played.show.asked:
        played.heard()
        played.wait(30)
    assert played.said()[-1] == ("velvet", "mic_close")


def test_an_open_mic_with_nobody_there_ends_without_a_word() -> None:
    played = Played(new("open_mic")).start()
    played.out()
    played.out()
    played.wait(91)
    assert played.show.over and played.said() == [("velvet", "mic_open"), ("ember", "entrance")]


def test_next_calls_another_one_to_the_mic() -> None:
    played = Played(new("open_mic")).start()
    played.out()
    played.out()
    played.heard(ANN, "next")
    assert played.said()[-1] == ("velvet", "mic_next") and played.show.performer("each") == "gale"
    played.out()
    assert played.said()[-1] == ("gale", "entrance")


@pytest.mark.parametrize("kind", ["battle", "roast", "crowd", "panel", "open_mic"])
def test_a_show_survives_its_way_through_redis(kind) -> None:
    played = Played(new(kind)).start()
    played.out()
    played.heard(BO, "vote", choice=1)
    assert Show.model_validate_json(played.show.model_dump_json(exclude_defaults=True)) == played.show


@pytest.mark.parametrize("kind", ["battle", "roast", "crowd", "panel", "open_mic"])
def test_after_the_end_nothing_happens(kind) -> None:
    played = Played(new(kind)).start()
    played.tell("stop")
    assert played.tell("heard", by=ANN, root_id=played.new_id()) == ()
    assert not any(isinstance(step, Say) for step in played.tell("more", by=ANN))


def test_a_show_that_is_stopped_in_its_vote_closes_the_ballot() -> None:
    played = Played(new()).start()
    while played.show.state != "voting1":
        played.out()
    played.tell("vote", by=BO, choice=1)
    steps = played.tell("stop")
    assert Count(played.show.ballot_id, (0, 1)) in steps


def test_a_battle_that_is_stopped_has_no_winner_on_its_playbill() -> None:
    played = Played(new()).start()
    while played.show.state != "voting1":
        played.out()
    played.tell("vote", by=BO, choice=1)
    played.tell("next", by=BO)
    played.tell("enough", by=BO)
    assert "Over: Bo had enough." in playbill(played.show)
