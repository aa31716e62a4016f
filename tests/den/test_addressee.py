"""To whom a line is said: tables of words and stories."""

import pytest

from den.addressee import address
from den.names import one_apart
from tests.den.addressee_cases import STORIES, WORDS
from tests.den.addressee_fresh import FRESH
from tests.den.stories import CAST, shown, told

BEFORE = ("ana: so", "bob: hello there", "carl: hi")


@pytest.mark.parametrize(("words", "expected"), WORDS, ids=[repr(words) for words, _ in WORDS])
def test_words_are_said_to(words: str, expected: str) -> None:
    *recent, line = told(*BEFORE, f"ana: {words}")
    assert shown(address(line, recent, CAST)) == expected


@pytest.mark.parametrize("story", STORIES)
def test_story(story: str) -> None:
    script, expected = STORIES[story]
    *recent, line = told(*script)
    assert shown(address(line, recent, CAST)) == expected


def test_the_line_itself_among_the_recent_changes_nothing() -> None:
    *recent, line = told(*BEFORE, "ana: how does this work?")
    assert address(line, [*recent, line], CAST) == address(line, recent, CAST)


def test_a_doubtful_name_has_little_confidence() -> None:
    *recent, line = told("Ember*: hi", "ana: Ember, roast me")
    assert address(line, recent, CAST).confidence == 0.4


def test_a_bot_of_the_cast_is_one_by_its_id_whatever_its_kind_says() -> None:
    *recent, line = told(*BEFORE, "gale: Ember, roast me")
    mistaken = line.author.model_copy(update={"kind": "human"})
    assert address(line.model_copy(update={"author": mistaken}), recent, CAST).rule == 0


def test_without_a_cast_nobody_is_addressed() -> None:
    *recent, line = told(*BEFORE, "ana: Ember, roast me")
    assert not address(line, recent, ()).must


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("ember", "embr", True),
        ("ember", "emberr", True),
        ("ember", "embar", True),
        ("gale", "gael", True),
        ("ember", "ember", False),
        ("ember", "emb", False),
        ("ember", "amper", False),
        ("gale", "elag", False),
    ],
)
def test_one_letter_apart(one: str, other: str, near: bool) -> None:
    assert one_apart(one, other) is near


def is_called(words: str | tuple[str, ...], expected: str) -> bool:
    """Does the rule call exactly those who are meant?"""
    script = words if isinstance(words, tuple) else (*BEFORE, f"ana: {words}")
    *recent, line = told(*script)
    found = shown(address(line, recent, CAST)).split()[1:]
    wanted = expected.split()
    calls = {word for word in found if word[0] in "!@"} | (
        {"group"} if any("group" in w for w in found) else set()
    )
    return calls == {word for word in wanted if word[0] != "?"} and {w for w in wanted if w[0] == "?"} <= set(
        found
    )


def test_fresh_cases_are_right_nineteen_times_of_twenty() -> None:
    cases = [(kind, *case) for kind, found in FRESH.items() for case in found]
    wrong = [case for case in cases if not is_called(*case[1:])]
    assert len(cases) >= 100
    assert len(wrong) <= 0.05 * len(cases), wrong


@pytest.mark.parametrize("kind", FRESH)
def test_fresh_cases_of_each_kind_are_mostly_right(kind: str) -> None:
    right = [is_called(*case) for case in FRESH[kind]]
    assert sum(right) >= 0.85 * len(right)
