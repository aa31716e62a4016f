"""Overlaps, runs and gaps."""

import pytest

from den.review import Row, review
from tests.den.review.lines import bot, human


def test_two_bots_typing_at_once_overlap() -> None:
    rows = [
        human("1", 0),
        bot("2", 3_000, typing_from=1_000),
        bot("3", 4_000, typing_from=2_999, author="Sable"),
    ]
    assert review(rows)["overlaps"] == 1


def test_touching_intervals_do_not_overlap() -> None:
    rows = [
        human("1", 0),
        bot("2", 3_000, typing_from=1_000),
        bot("3", 4_000, typing_from=3_000, author="Sable"),
    ]
    assert review(rows)["overlaps"] == 0


def test_a_line_dropped_into_anothers_typing_overlaps() -> None:
    rows = [human("1", 0), bot("2", 3_000, typing_from=1_000), bot("3", 2_000, author="Sable")]
    assert review(rows)["overlaps"] == 1


def test_other_channels_do_not_overlap() -> None:
    rows = [
        bot("2", 3_000, typing_from=1_000),
        bot("3", 3_000, typing_from=1_000, author="Sable", channel="hall"),
    ]
    assert review(rows)["overlaps"] == 0


def test_typing_for_a_turn_that_was_given_up_is_not_laid_to_the_next_line() -> None:
    rows = [
        human("1", 0),
        bot("2", 3_000, "1", typing_from=1_000),
        human("3", 6_000),
        bot("4", 8_000, "3", author="Sable", typing_from=500),
    ]
    assert review(rows)["overlaps"] == 0


def test_without_typing_times_overlap_is_unknown() -> None:
    assert review([bot("2", 3_000)])["overlaps"] is None


def test_a_human_line_ends_a_run() -> None:
    rows = [bot("1", 1), bot("2", 2), human("3", 3), bot("4", 4), bot("5", 5), bot("6", 6)]
    assert review(rows)["longest_bot_run"] == 3


def test_chain_depth_counts_bots_up_to_the_human() -> None:
    rows = [human("1", 0), bot("2", 1, "1"), bot("3", 2, "2", author="Sable"), bot("4", 3, "3")]
    assert review(rows)["chain_max"] == 3


def test_a_circle_of_replies_ends() -> None:
    rows = [bot("2", 1, "3"), bot("3", 2, "2", author="Sable")]
    assert review(rows)["chain_max"] == 2


def test_a_circle_further_up_ends_too() -> None:
    rows = [bot("2", 1, "3"), bot("3", 2, "2", author="Sable"), bot("4", 3, "3")]
    assert review(rows)["chain_max"] == 3


def test_a_pair_is_counted_within_one_minute() -> None:
    names = ["Ember", "Sable"] * 3
    rows = [bot(str(k), k * 20_000, author=name) for k, name in enumerate(names)]
    assert review(rows)["pair_lines_60_s"] == 3


def test_gaps_are_measured_from_the_line_before_in_the_channel() -> None:
    rows = [human("1", 0), human("2", 500, channel="hall"), bot("3", 2_000)]
    assert review(rows)["gap_p50_s"] == 2


def test_generations_are_a_mean_over_the_lines_that_tell() -> None:
    rows = [bot("1", 1).model_copy(update={"generations": n, "id": str(n)}) for n in (1, 2)]
    assert review([*rows, bot("9", 2)])["generations_per_line"] == 1.5


@pytest.mark.parametrize("rows", [[], [human("1", 0)]])
def test_a_transcript_without_bots_is_no_error(rows: list[Row]) -> None:
    assert review(rows)["longest_bot_run"] == 0
