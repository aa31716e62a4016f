"""Signs of a child with one letter wrong."""

import pytest

from den.guard.clear import clear
from den.guard.mistyped import meant, mended


@pytest.mark.parametrize(
    ("typed", "sign"),
    [("duaghter", "daughter"), ("fourtheen", "fourteen"), ("grdae", "grade"), ("daugter", "daughter")],
)
def test_one_wrong_letter_hides_no_sign(typed: str, sign: str) -> None:
    assert meant(typed) == sign


@pytest.mark.parametrize("word", ["laughter", "scholar", "thirty", "grad", "mister", "kitchen"])
def test_another_word_stays_what_it_is(word: str) -> None:
    assert meant(word) == word


def test_a_line_is_mended_word_by_word() -> None:
    assert mended(clear("my duaghter sings")) == " . my daughter sings . "
    assert mended(clear("my daughter sings")) == " . my daughter sings . "
