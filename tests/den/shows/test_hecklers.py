"""Hecklers: what is one, and what is done about it."""

import pytest

from den.shows.hecklers import WINDOW_MS, Hecklers, heckles
from den.shows.step import Say
from tests.den.shows.stage import ANN, BO, Played, new


@pytest.mark.parametrize(
    "text",
    ["booooo", "boo!", "you suck", "not even funny", "heard better", "get off the stage", "lame",
     "is that the best?", "my grandma is funnier", "Nobody laughed."],
)  # fmt: skip
def test_a_heckle_is_told(text: str) -> None:
    assert heckles(text)


@pytest.mark.parametrize(
    "text",
    ["haha", "that was brutal", "boots are expensive", "what a show", "next week i am in spain", "good one", ""],
)
def test_ordinary_words_are_none(text: str) -> None:
    assert not heckles(text)


def test_first_nothing_then_a_quip_then_the_host_then_nothing() -> None:
    hecklers = Hecklers()
    assert [hecklers.hear(1, nr * 1_000) for nr in range(5)] == ["ignore", "quip", "host", "ignore", "ignore"]


def test_each_heckler_is_counted_alone_and_forgiven_in_time() -> None:
    hecklers = Hecklers()
    hecklers.hear(1, 0)
    assert hecklers.hear(2, 1_000) == "ignore"
    assert hecklers.hear(1, WINDOW_MS + 1) == "ignore"


def asides(played: Played) -> list[tuple[str, str]]:
    return [(step.persona, step.words) for step in played.steps if isinstance(step, Say) and step.aside]


def test_a_heckle_is_answered_beside_the_order_of_the_show() -> None:
    played = Played(new("battle")).start()
    played.out()
    asked = played.show.asked
    played.heard(BO, "heckled", reason="quip")
    assert played.show.asked == asked
    assert asides(played) == [("ember", "")]
    played.out()
    assert played.said()[-1] == ("gale", "return")


def test_the_host_speaks_to_whoever_heckles_on() -> None:
    played = Played(new("battle")).start()
    played.heard(BO, "heckled", reason="host")
    assert asides(played) == [("velvet", "heckle")]


def test_an_ignored_heckle_is_a_sign_of_the_audience_all_the_same() -> None:
    played = Played(new("battle")).start()
    played.tell("spent", cue=played.show.cue)
    played.heard(ANN, "heckled", reason="ignore")
    assert not asides(played) and not played.show.waiting
