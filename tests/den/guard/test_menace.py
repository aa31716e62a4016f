"""A threat need not name the harm."""

import pytest

from den.guard.judge import judge_in

THREATS = (
    "hope you like the hospital, i'm putting you in there",
    "next time i see you i'm pushing you in front of a train",
    "if i can't have you nobody will",
    "better update your emergency contact",
    "whoever brings me his teeth gets 500",
    "you have 24 hours or you lose an ear",
    "start saying your prayers",
    "the last guy who said that is still in intensive care",
)
TALK = (
    "i'm putting you in the spreadsheet",
    "lock your doors, there's a storm",
    "check your windows are closed tonight",
    "have you written a will? my solicitor says everybody should",
    "the pushing crowd at the train was awful",
    "say your prayers before bed, said my gran",
)


@pytest.mark.parametrize("text", THREATS)
def test_what_is_left_unsaid_is_heard(text: str) -> None:
    assert "threat" in judge_in(text).tags


@pytest.mark.parametrize("text", TALK)
def test_daily_talk_with_the_same_words_passes(text: str) -> None:
    assert judge_in(text).ok
