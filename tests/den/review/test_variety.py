"""Repetition is seen, and fresh talk is not accused of it."""

import random

import pytest

from den.review import CastVoice, Row, review
from den.review.bleu import self_bleu
from den.review.variety import distinct
from tests.den.review.lines import bot

FRESH = [
    "your fringe looks like a committee decision",
    "nobody asked the ladder what it thinks of you",
    "that plan has more holes than my grandmother's colander",
    "I have met puddles with deeper opinions",
    "somewhere a thesaurus weeps over this sentence",
    "bold of the toaster to judge anyone's breakfast",
    "her calendar schedules regret every other Tuesday",
    "this playlist smells of lukewarm parking garages",
    "even the pigeons crossed over to avoid his handshake",
    "we could power Norway with such misplaced confidence",
    "kindly return that haircut before the warranty ends",
    "my goldfish remembers better arguments than those",
]


def lines(texts: list[str]) -> list[Row]:
    return [bot(str(k), k, text=text, author=("Ember", "Sable")[k % 2]) for k, text in enumerate(texts)]


def test_fresh_talk_meets_every_bound() -> None:
    figures = review(lines(FRESH))
    assert figures["exact_duplicates"] == figures["near_duplicates"] == 0
    assert float(figures["distinct_2"] or 0) > 0.95
    assert float(figures["self_bleu_4"] or 1) < 0.2
    assert figures["repeated_openings"] == 0


def test_one_line_over_and_over_misses_every_bound() -> None:
    figures = review(lines([FRESH[0]] * 12))
    assert figures["exact_duplicates"] == figures["near_duplicates"] == pytest.approx(11 / 12, abs=1e-3)
    assert float(figures["distinct_2"] or 1) < 0.1
    assert figures["self_bleu_4"] == 1
    assert float(figures["compression"] or 0) > 2.4
    assert float(figures["repeated_openings"] or 0) > 0.9


def test_a_changed_word_is_a_near_duplicate_but_no_exact_one() -> None:
    figures = review(lines([*FRESH, FRESH[3].replace("puddles", "poodles")]))
    assert figures["exact_duplicates"] == 0
    assert figures["near_duplicates"] == pytest.approx(1 / 13, abs=1e-3)


def test_a_bot_that_repeats_its_neighbour_echoes() -> None:
    paired = [text for text in FRESH for _ in range(2)]
    assert float(review(lines(paired))["echo_index"] or 0) > 0.3


def test_a_few_lines_say_nothing_about_variety() -> None:
    assert review(lines(FRESH[:5]))["distinct_2"] is None


def test_distinct_is_unique_over_all() -> None:
    assert distinct([["a", "b", "a", "b"]], 2) == pytest.approx(2 / 3)


def test_self_bleu_of_lines_with_nothing_in_common_is_near_zero() -> None:
    dice = random.Random(1)
    apart = [[f"w{dice.random()}" for _ in range(8)] for _ in range(10)]
    assert self_bleu(apart) < 0.05


def test_speakers_are_told_apart_by_their_examples() -> None:
    cast = [
        CastVoice("Ember", examples=("Oh darling, burn brighter!", "Darling, that is kindling!")),
        CastVoice("Sable", examples=("Noted. Filed under regret.", "Noted. The ledger weeps.")),
    ]
    rows = [
        bot("1", 1, text="Darling, burn the kindling!"),
        bot("2", 2, author="Sable", text="Noted. Filed."),
    ]
    assert review(rows, cast=cast)["attribution"] == 1


def test_without_examples_attribution_is_unknown() -> None:
    assert review(lines(FRESH), cast=[CastVoice("Ember"), CastVoice("Sable")])["attribution"] is None


def test_one_known_speaker_is_no_choice() -> None:
    assert review(lines(FRESH), cast=[CastVoice("Ember", examples=("Darling!",))])["attribution"] is None
