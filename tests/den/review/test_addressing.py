"""Who answered whom, by the truth."""

from collections.abc import Sequence

from den.review import Row, Truth, review
from tests.den.review.lines import barred, bot, human, must, open_floor


def figure(name: str, rows: Sequence[Row], truth: Sequence[Truth] | None) -> float | int | None:
    return review(rows, truth)[name]


def test_an_answer_within_fifteen_seconds_counts() -> None:
    rows = [human("1", 0), bot("2", 15_000, "1")]
    assert figure("response_when_addressed", rows, [must("1", "Ember")]) == 1


def test_a_later_answer_does_not() -> None:
    rows = [human("1", 0), bot("2", 15_001, "1")]
    assert figure("response_when_addressed", rows, [must("1", "Ember")]) == 0


def test_another_bots_answer_does_not() -> None:
    rows = [human("1", 0), bot("2", 900, "1", author="Sable")]
    assert figure("response_when_addressed", rows, [must("1", "Ember")]) == 0


def test_each_one_who_was_called_counts_by_itself() -> None:
    rows = [human("1", 0), bot("2", 900, "1")]
    assert figure("response_when_addressed", rows, [must("1", "Ember", "Sable")]) == 0.5


def test_one_combined_answer_serves_two_close_lines_of_one_person_and_is_shown_apart() -> None:
    rows = [human("1", 0), human("2", 400), bot("3", 2_000, "2")]
    truth = [must("1", "Ember"), must("2", "Ember")]
    assert figure("response_when_addressed", rows, truth) == 1
    assert figure("answered_combined", rows, truth) == 1


def test_an_answer_to_another_person_serves_nobody_else() -> None:
    rows = [human("1", 0), human("2", 400, author="bo"), bot("3", 2_000, "2")]
    assert figure("response_when_addressed", rows, [must("1", "Ember"), must("2", "Ember")]) == 0.5


def test_an_answer_given_before_the_line_does_not_serve_it() -> None:
    rows = [human("1", 0), bot("2", 300, "1"), human("3", 400)]
    assert figure("response_when_addressed", rows, [must("3", "Ember")]) == 0


def test_silence_between_humans_is_broken_by_any_answer() -> None:
    rows = [human("1", 0), bot("2", 900, "1"), human("3", 2_000), human("4", 3_000)]
    assert figure("silence_human_to_human", rows, [barred("1"), barred("3")]) == 0.5


def test_an_unlinked_bot_line_is_laid_to_the_newest_human_line() -> None:
    rows = [human("1", 0), human("2", 500), bot("3", 900)]
    assert figure("silence_human_to_human", rows, [barred("1"), barred("2")]) == 0.5


def test_the_open_floor_is_measured_apart() -> None:
    rows = [human("1", 0), bot("2", 900, "1"), human("3", 2_000)]
    truth = [open_floor("1"), barred("3")]
    assert figure("silence_open_floor", rows, truth) == 0
    assert figure("silence_human_to_human", rows, truth) == 1
    assert figure("silence_when_not", rows, truth) == 0.5


def test_a_silent_den_is_balanced_at_one_half() -> None:
    rows = [human("1", 0), human("2", 500)]
    assert figure("balanced_accuracy", rows, [must("1", "Ember"), barred("2")]) == 0.5


def test_taking_the_floor_from_the_one_who_was_called_is_barging_in() -> None:
    rows = [human("1", 0), bot("2", 900, "1", author="Sable"), bot("3", 1_900, "1")]
    assert figure("barge_in", rows, [must("1", "Ember")]) == 1


def test_one_who_may_answer_barges_in_before_the_one_who_must() -> None:
    rows = [human("1", 0), bot("2", 900, "1", author="Sable"), bot("3", 1_900, "1")]
    truth = Truth(msg_id="1", to=("Ember",), must=("Ember",), may=("Ember", "Sable"), max_bots=2)
    assert figure("barge_in", rows, [truth]) == 1


def test_an_answer_to_a_group_breaks_no_silence() -> None:
    group = Truth(msg_id="1", to=("everyone",), may=("Ember", "Sable"), max_bots=2, min_bots=1)
    rows = [human("1", 0), bot("2", 900, "1"), human("3", 2_000)]
    assert figure("silence_when_not", rows, [group, barred("3")]) == 1


def test_answering_an_own_earlier_call_first_is_not_barging_in() -> None:
    rows = [
        human("1", 0),
        human("2", 100, author="bo"),
        bot("3", 900, "1", author="Sable"),
        bot("4", 2_000, "2"),
    ]
    assert figure("barge_in", rows, [must("1", "Sable"), must("2", "Ember")]) == 0


def test_a_persona_that_answers_one_root_twice_is_doubled_even_down_the_chain() -> None:
    rows = [human("1", 0), bot("2", 900, "1"), bot("3", 1_900, "2", author="Sable"), bot("4", 2_900, "3")]
    assert figure("doubled", rows, None) == 1


def test_two_personas_on_one_root_are_not_doubled() -> None:
    rows = [human("1", 0), bot("2", 900, "1"), bot("3", 1_900, "1", author="Sable")]
    assert figure("doubled", rows, None) == 0


def test_more_bots_than_allowed_is_over_budget() -> None:
    rows = [human("1", 0), bot("2", 900, "1"), bot("3", 1_900, "1", author="Sable")]
    truth = [must("1", "Ember")]
    assert figure("over_budget", rows, truth) == 1
    assert figure("wrong_speakers", rows, truth) == 1


def test_you_two_wants_two_different_bots() -> None:
    group = Truth(msg_id="1", to=("everyone",), may=("Ember", "Sable"), max_bots=2, min_bots=2)
    one = [human("1", 0), bot("2", 900, "1")]
    two = [*one, bot("3", 1_900, "1", author="Sable")]
    assert figure("group_answered", one, [group]) == 0
    assert figure("group_answered", two, [group]) == 1


def test_without_truth_nothing_is_claimed_about_address() -> None:
    figures = review([human("1", 0), bot("2", 900, "1")])
    names = ("response_when_addressed", "silence_when_not", "balanced_accuracy", "barge_in", "over_budget")
    assert [figures[name] for name in names] == [None] * len(names)
