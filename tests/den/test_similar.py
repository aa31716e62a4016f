"""Similarity of two lines."""

from den.similar import NEAR, similarity


def test_the_same_words_are_the_same_line() -> None:
    assert similarity("Nice coat, Ana!", "nice  COAT ana") == 1.0


def test_a_changed_word_leaves_them_near() -> None:
    assert similarity("you look like a laundry receipt", "you look like a laundry receipts") >= NEAR


def test_other_words_are_far() -> None:
    assert similarity("you look like a laundry receipt", "my toaster has more drive") < 0.1


def test_nothing_is_like_nothing() -> None:
    assert similarity("", "") == 0.0
    assert similarity("!!!", "hello") == 0.0
