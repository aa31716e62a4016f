"""Pace: times for reading, typing and the air between lines."""

import pytest

from den.pace import Timing, gap_s, plan, rest_s


def test_reading_and_typing_take_a_persons_time() -> None:
    timing = plan("show", "a" * 20, "b" * 54, "seed")
    assert timing.read_s == pytest.approx(0.8, rel=0.15)
    assert timing.type_s == pytest.approx(3.0, rel=0.15)


@pytest.mark.parametrize("seed", range(50))
def test_times_are_bounded(seed: int) -> None:
    short, long = plan("show", "", "", seed), plan("show", "a" * 4000, "b" * 4000, seed)
    assert 0.34 <= short.read_s <= 0.46
    assert 0.85 <= short.type_s <= 1.15
    assert 1.275 <= long.read_s <= 1.725
    assert 4.25 <= long.type_s <= 5.75


def test_the_same_seed_gives_the_same_times() -> None:
    assert plan("show", "hi", "ho", 7) == plan("show", "hi", "ho", 7)
    assert plan("show", "hi", "ho", 7) != plan("show", "hi", "ho", 8)


def test_the_reading_does_not_depend_on_the_line_that_is_written_later() -> None:
    assert plan("show", "hi", "", 7).read_s == plan("show", "hi", "a long answer to it", 7).read_s


def test_brisk_is_a_third_and_instant_is_nothing() -> None:
    show, brisk = plan("show", "hi", "ho", 7), plan("brisk", "hi", "ho", 7)
    assert brisk.read_s == pytest.approx(show.read_s / 3)
    assert brisk.type_s == pytest.approx(show.type_s / 3)
    assert plan("instant", "hi", "ho", 7) == Timing(0.0, 0.0)


def test_two_bots_leave_more_air_than_a_bot_after_a_person() -> None:
    assert gap_s("show", "ambient", True) == 0.8
    assert gap_s("show", "ambient", False) == 2.5
    assert gap_s("show", "battle", False) == 1.5
    assert gap_s("instant", "ambient", False) == 0.0


def test_a_line_that_landed_has_the_room_for_four_seconds() -> None:
    assert (rest_s("show"), rest_s("instant")) == (4.0, 0.0)
