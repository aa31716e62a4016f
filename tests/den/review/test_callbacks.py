"""Callbacks: what counts as coming back to something, and what is only the subject."""

from den.review import Row
from den.review.callbacks import callbacks
from tests.den.review.lines import bot, human


def rate(*rows: Row) -> float:
    found = callbacks(rows)["callbacks"]
    assert found is not None
    return found


def said(id: int, text: str) -> Row:
    return human(str(id), id, text)


def answered(id: int, text: str) -> Row:
    return bot(str(id), id, text=text)


CHATTER = [said(10 + nr, "so it goes") for nr in range(8)]
BREAD, CALLED = "my sourdough has a name", "The sourdough called, it wants you back"


def test_a_rare_word_of_long_ago_is_a_callback() -> None:
    assert rate(said(1, BREAD), *CHATTER, answered(20, CALLED)) == 1.0


def test_the_subject_of_the_last_lines_is_none() -> None:
    assert rate(*CHATTER, said(19, BREAD), answered(20, CALLED)) == 0.0


def test_everybodys_words_are_none() -> None:
    there = "there was never anything about it"
    assert rate(said(1, there), *CHATTER, answered(20, there)) == 0.0


def test_ones_own_words_are_none() -> None:
    assert rate(answered(1, BREAD), *CHATTER, answered(20, CALLED)) == 0.0
