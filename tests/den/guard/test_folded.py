"""Folded and forms: many wordings are one, and a verb is named once for all its forms."""

import pytest

from den.guard.folded import folded
from den.guard.forms import forms

SAME = (
    ("i am going to", "imma"),
    ("you are gonna", "youll"),
    ("do not", "dont"),
    ("is not going to", "wont"),
    ("no one", "nobody"),
    ("tmrw", "tomorrow"),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_wordings_of_one_thing_are_the_same_word(one: str, other: str) -> None:
    assert folded(tuple(one.split())) == folded(tuple(other.split()))


def test_a_longer_wording_goes_before_a_shorter_one() -> None:
    assert folded(("i", "am", "going", "to", "sleep")) == ("ill", "sleep")
    assert folded(("i", "am", "tired")) == ("im", "tired")


def test_what_has_one_wording_only_stays() -> None:
    assert folded(("a", "plain", "line")) == ("a", "plain", "line")


@pytest.mark.parametrize(
    ("verb", "past", "going"),
    [("stab", "stabbed", "stabbing"), ("slice", "sliced", "slicing"), ("bury", "buried", "burying"),
     ("poison", "poisoned", "poisoning"), ("smash", "smashed", "smashing")],
)  # fmt: skip
def test_a_verb_with_a_star_is_all_its_forms(verb: str, past: str, going: str) -> None:
    assert {verb, past, going} <= set(forms(f"{verb}*"))


def test_a_star_within_a_phrase_is_of_its_first_word() -> None:
    assert "slicing_open" in forms("slice*_open")
    assert forms("slice_open") == ("slice_open",)
