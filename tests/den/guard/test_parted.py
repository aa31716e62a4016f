"""A sentence whose letters are held apart is read as its words."""

import pytest

from den.guard.clear import clear
from den.guard.judge import judge_in
from den.guard.parted import parted

KNOWN = frozenset(("break", "legs", "your", "will", "hell", "yourself"))


@pytest.mark.parametrize(
    ("letters", "words"),
    [
        ("iwillbreakyourlegs", "i will break your legs"),
        ("yourself", "yourself"),
        ("hello", "hello"),
        ("xqzvw", "xqzvw"),
        ("legs", "legs"),
    ],
)
def test_the_fewest_known_words_are_found_or_none(letters: str, words: str) -> None:
    assert parted(letters, KNOWN) == words


@pytest.mark.parametrize(
    "text", ["i w i l l b r e a k y o u r l e g s", "i-w-i-l-l-h-u-r-t-y-o-u", "imma k i l l u tmrw"]
)
def test_a_threat_letter_by_letter_is_one(text: str) -> None:
    assert "threat" in judge_in(text).tags


def test_a_name_letter_by_letter_stays_whole() -> None:
    assert "banana" in clear("b a n a n a bread").words
