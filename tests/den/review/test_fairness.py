"""Fairness, starvation and the shifts of roles."""

import pytest

from den.review import CastVoice, Truth, review
from den.review.fairness import entropy, gini
from den.review.shifts import HUMAN_CHAT, divergence, shift
from tests.den.review.lines import bot, human


def test_gini_is_zero_for_equals_and_near_one_for_a_monopoly() -> None:
    assert gini([3, 3, 3]) == 0
    assert gini([0] * 99 + [7]) == pytest.approx(0.99)


def test_entropy_of_one_speaker_is_zero() -> None:
    assert entropy([5, 0]) == 0


def test_lines_in_proportion_to_talkativeness_are_fair() -> None:
    rows = [bot("1", 1, author="Sable"), bot("2", 2), bot("3", 3)]
    cast = [CastVoice("Ember", 0.8), CastVoice("Sable", 0.4)]
    assert review(rows, cast=cast)["fairness_gini"] == 0


def test_one_who_never_speaks_counts_when_the_cast_is_known() -> None:
    rows = [bot(str(k), k) for k in range(4)]
    figures = review(rows, cast=[CastVoice("Ember"), CastVoice("Sable")])
    assert (figures["fairness_entropy"], figures["starvation_rounds"]) == (0, 2)


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        (("a", "b"), ("b", "a"), "AB-BA"),
        (("a", "b"), ("b", ""), "AB-B0"),
        (("a", "b"), ("b", "c"), "AB-BY"),
        (("a", ""), ("c", "a"), "A0-XA"),
        (("a", ""), ("c", ""), "A0-X0"),
        (("a", ""), ("c", "d"), "A0-XY"),
        (("a", "b"), ("c", "a"), "AB-XA"),
        (("a", "b"), ("c", "b"), "AB-XB"),
        (("a", "b"), ("c", ""), "AB-X0"),
        (("a", "b"), ("c", "d"), "AB-XY"),
        (("a", ""), ("a", "d"), "A0-AY"),
        (("a", "b"), ("a", ""), "AB-A0"),
        (("a", "b"), ("a", "d"), "AB-AY"),
        (("a", "b"), ("a", "b"), None),
    ],
)
def test_the_thirteen_shifts(before: tuple[str, str], after: tuple[str, str], name: str | None) -> None:
    assert shift(before, after) == name


def test_an_answer_by_the_one_who_was_asked_receives_the_turn() -> None:
    rows = [human("1", 0), bot("2", 1, "1")]
    truth = [Truth(msg_id="1", to=("Ember",), must=("Ember",), max_bots=1)]
    assert review(rows, truth)["shift_receiving"] == 1


def test_a_bot_that_takes_anothers_turn_usurps_it() -> None:
    rows = [human("1", 0), bot("2", 1, "1", author="Sable")]
    assert review(rows, [Truth(msg_id="1", to=("Ember",))])["shift_usurping_by_bots"] == 1


def test_divergence_is_zero_from_itself() -> None:
    assert divergence(HUMAN_CHAT, HUMAN_CHAT) == 0
