"""Where fixed phrases stand."""

from den.guard.phrases import Phrases

CAKES = Phrases(("cake", "birthday_cake", "slice_of_cake"))


def test_a_phrase_is_found_where_it_begins() -> None:
    assert CAKES.places(" . a slice of cake . ") == [5, 14]


def test_a_phrase_is_whole_words() -> None:
    assert CAKES.places(" . a cakewalk . birthday cakes . ") == []


def test_the_words_of_a_phrase_stand_together() -> None:
    assert CAKES.places(" . birthday . slice of . ") == []


def test_a_phrase_may_end_the_text() -> None:
    assert CAKES.places(" cake ") == [1]
