"""What is sexual beside a minor is refused, whoever speaks."""

from collections.abc import Iterator

import pytest

from den.guard import adult, digests
from den.guard.clear import clear
from den.guard.minors import sexual_about_minor


@pytest.fixture(autouse=True)
def listed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """ "glorpy" and "big zint" are the sexual words of an invented tongue, "frumb" is one or an oath."""
    monkeypatch.setattr(adult, "_heads", lambda: {"glo": {6, 7, 9}, "big": {7, 8, 10}, "fru": {5, 6, 8}})
    monkeypatch.setattr(adult, "_sexual", lambda: frozenset(map(digests.digest, ("glorpy", "bigzint"))))
    monkeypatch.setattr(adult, "_oaths", lambda: frozenset({digests.digest("frumb")}))
    adult._is_listed.cache_clear()
    yield
    adult._is_listed.cache_clear()


@pytest.mark.parametrize(
    "text",
    ["age: 13 / topic: glorpy", "fourteen-year-old, tagged glorpy", "7th grader + glorpy", "glorpy (she is 12)",
     "my little sister, 11: big zint", "he's fifteen. glorpy", "15f glorpy", "glorpy | boy of ten", "gl0rpy kids",
     "g l o r p y child", "not even sixteen yet: glorpy", "u n d e r a g e glorpy", "glorpy at the primary school",
     "underage frumb", "child frumb", "born in 2015, glorpy", "glorpy, barely in 9th", "turns 16 next week "
     "+ glorpy",
     "not legal till march: glorpy", "prom night glorpy", "glorpy, 14 ans", "glorpy 👧", "glorpy, cub scouts",
     "13/f glorpy", "glorpy for the fourth grader", "the 12 year old left" + " and so on" * 12 + " glorpy",
     "glorpy, девочка", "u n d e r 1 8 glorpy", "niña de doce años, glorpy", "her 10th birthday, glorpy"],
)  # fmt: skip
def test_refused_near_any_sign_of_a_minor(text: str) -> None:
    assert sexual_about_minor(clear(text))


@pytest.mark.parametrize(
    "text",
    ["she is 18, glorpy", "a glorpy with a 25 year old whisky", "glorpy at 13 minutes past", "a minor bug, glorpy",
     "frumb, you code like a 12 year old", "my kids are frumb loud today", "glorpy and nothing else"],
)  # fmt: skip
def test_no_minor_or_a_mere_oath_passes(text: str) -> None:
    assert not sexual_about_minor(clear(text))


def test_far_apart_they_are_two_subjects() -> None:
    assert not sexual_about_minor(clear("the 12 year old left" + " and so on" * 30 + " glorpy"))
