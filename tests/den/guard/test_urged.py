"""Of a line that speaks of an end to somebody less certainty is asked; idioms, play and care speak of none."""

import pytest

from den.guard.clear import clear
from den.guard.idioms import without_idioms
from den.guard.judge import judge_in
from den.guard.leaning import LONGEST, SURE, leans_to
from den.guard.urged import urges


@pytest.mark.parametrize(
    "text",
    [
        "you have a belt",
        "your exit, by the door",
        "write the note. then send it",
        "walk into the lake and don't walk out",
        "die, really, and in no game",
    ],
)
def test_an_end_or_a_means_and_somebody_or_a_bidding_is_urged(text: str) -> None:
    assert urges(clear(text).words)


HARMLESS = {
    "nobody is addressed": "the belt of a lathe",
    "nothing of it is spoken of": "you own a nice hat",
    "an idiom": "you jumped the gun",
    "play": "you die on that level",
    "care": "you can call a helpline, your life is worth it",
    "a proverb": "burn your throat once and you blow on soups",
    "code": "inject your dependency",
    "washing": "get a bath, you",
    "held back": "you must never jump, i beg you",
}


@pytest.mark.parametrize("why", HARMLESS)
def test_it_is_not_urged_where_it_is_harmless(why: str) -> None:
    assert not urges(clear(HARMLESS[why]).words)


def test_a_proverb_that_ends_in_an_end_is_urged() -> None:
    assert urges(clear("jump once and you are free").words)


def test_a_bath_with_a_means_in_it_is_urged() -> None:
    assert urges(clear("get a bath and a toaster, you").words)


def test_idioms_go_and_the_words_beside_them_stay() -> None:
    assert " ".join(without_idioms(["you", "jumped", "the", "gun", "again"])) == "you . . . again"
    assert " ".join(without_idioms(["pull", "the", "trigger", "on", "him"])) == "pull the trigger on him"


@pytest.mark.parametrize("text", ["your exit is right there", "swallow the whole drawer"])
def test_what_is_urged_is_refused_with_less_certainty(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert leans_to(clear(text)) == "self_harm"
    monkeypatch.setattr("den.guard.leaning.LIKELY", SURE["self_harm"])
    assert leans_to(clear(text)) is None


def test_a_long_line_cannot_drown_what_is_urged() -> None:
    assert leans_to(clear("cheese and jam " * LONGEST + "your exit is right there. use it")) == "self_harm"


def test_a_figure_with_a_unit_is_no_private_number() -> None:
    assert leans_to(clear("her throw was measured at 187 mm")) is None


def test_a_quoted_wish_to_die_that_is_approved_is_refused_and_a_wish_alone_is_not() -> None:
    assert "self_harm" in judge_in('"i want to die" ok then die').tags
    assert judge_in("i want to die, please").ok
