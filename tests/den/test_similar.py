"""Similarity of two lines."""

import random

import pytest

from den.similar import NEAR, near_one, similarity


def test_the_same_words_are_the_same_line() -> None:
    assert similarity("Nice coat, Ana!", "nice  COAT ana") == 1.0


def test_a_changed_word_leaves_them_near() -> None:
    assert similarity("you look like a laundry receipt", "you look like a laundry receipts") >= NEAR


def test_other_words_are_far() -> None:
    assert similarity("you look like a laundry receipt", "my toaster has more drive") < 0.1


def test_nothing_is_like_nothing() -> None:
    assert similarity("", "") == 0.0
    assert similarity("!!!", "hello") == 0.0


LINES = (
    "you look like a laundry receipt that nobody kept",
    "my toaster has more drive than your whole team, and it is on strike",
    "ha ha ha ha ha ha ha ha ha ha",
    "Le café de Zoë a l'air d'un reçu de pressing",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "no",
    "",
)


def _changed(line: str, dice: random.Random) -> str:
    """Cut short or not, with up to a third of its characters dropped, doubled or replaced."""
    if dice.random() < 0.5:
        half = dice.randrange(len(line) // 2, len(line) + 1)
        return dice.choice((line[:half], line[-half:]))
    chars = list(line)
    for _ in range(dice.randrange(len(chars) // 3 + 1)):
        chars[dice.randrange(len(chars))] = dice.choice(("", "x", "é", "!", chars[0] * 2))
    return "".join(chars)


@pytest.mark.parametrize("line", LINES)
def test_looking_for_a_near_one_comes_to_what_the_index_says(line: str) -> None:
    dice = random.Random(line)
    for _ in range(300):
        other = _changed(dice.choice((line, line, dice.choice(LINES))), dice)
        assert near_one(line, (LINES[1], other)) == (max(similarity(line, o) for o in (LINES[1], other)) >= NEAR)
