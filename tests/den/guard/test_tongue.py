"""A jibe is at somebody whom the line addresses in English."""

import pytest

from den.guard.clear import clear
from den.guard.judge import judge_in
from den.guard.tongue import speaks_english_to_you


@pytest.mark.parametrize(
    "text",
    ["you sweaty walnut", "u suck at this", "the worst code, ur welcome", "mate, that tie", "what is it with u",
     "your la la land of a roadmap", "i told u twice", "Dude. No."],
)  # fmt: skip
def test_english_to_the_reader_is_told(text: str) -> None:
    assert speaks_english_to_you(clear(text))


@pytest.mark.parametrize(
    "text",
    ["dr chlii u sini fruend", "ya tiene la mochila lista", "ya idu domoy", "moja torba u szafie",
     "on i ya igrali", "der Mathe-Kurs ist bei dir, you und ich", "mate con mi abuela y una torta",
     "they said no"],
)  # fmt: skip
def test_a_line_in_another_tongue_addresses_nobody_in_english(text: str) -> None:
    assert not speaks_english_to_you(clear(text))


def test_what_is_sexual_in_another_tongue_is_no_jibe() -> None:
    assert judge_in("dr chlii u sini fruend, porn").tags == {"sexual"}
