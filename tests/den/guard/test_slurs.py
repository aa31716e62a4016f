"""Slurs are refused without a file that spells one out: the list of these tests is of harmless words."""

from collections.abc import Iterator

import pytest

from den.guard import digests, slurs
from den.guard.clear import clear
from den.guard.spared import HARMLESS


@pytest.fixture
def listed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """ "fribble", "towel frib" and, inside of words too, "glorpen" are the slurs of an invented tongue."""
    words = {digests.digest(word) for word in ("fribble", "towelfrib", "glorpen")}
    monkeypatch.setattr(slurs, "_digests", lambda: frozenset(words))
    monkeypatch.setattr(slurs, "_heads", lambda: frozenset({"fri", "tow", "glo"}))
    monkeypatch.setattr(slurs, "_inner", lambda: (frozenset({"glo"}), frozenset({digests.digest("glorpen")})))
    for cached in (slurs._is_slur, slurs._listed, slurs._inside, slurs._whole, slurs._is_glued):
        cached.cache_clear()
    yield
    for cached in (slurs._is_slur, slurs._listed, slurs._inside, slurs._whole, slurs._is_glued):
        cached.cache_clear()


def has(text: str) -> bool:
    line = clear(text)
    return slurs.has_slur(line.words, line.joined, line.text)


@pytest.mark.usefixtures("listed")
@pytest.mark.parametrize(
    "text",
    ["you fribble", "fribbles!", "FR1BBLE", "f.r.i.b.b.l.e", "such a f r i b b l e", "fri-bble", "towel frib",
     "fri bble", "superglorpenhead", "ｆｒｉｂｂｌｅ", "frıbblе",
     "fr*bble", "fr*bbl*", "fr#bble", "fribbllllle", "ffrriibbbbllee", "fRiBbLe", "f ribble", "fri bb le",
     "fribbleish", "superfribble", "fribblefribble", "@fribble", "#fribbles"],
)  # fmt: skip
def test_a_listed_word_is_found(text: str) -> None:
    assert has(text)


@pytest.mark.usefixtures("listed")
@pytest.mark.parametrize("text", ["a dribble", "unfribbled", "frib", "towel", "glorp"])
def test_a_word_that_only_holds_or_begins_one_is_none(text: str) -> None:
    assert not has(text)


def test_the_shipped_list_has_no_everyday_word() -> None:
    everyday = ("raccoon", "spicy", "vinegar", "snigger", "Scunthorpe", "Niger", "Nigeria", "Pakistan", "negroni")
    assert not [word for word in everyday if slurs.has_slur(clear(word).words)]


@pytest.mark.parametrize("text", ["the dyke broke in 1953", "we cycled along the dyke", "basalt dykes at sea"])
def test_a_homonym_passes_in_its_own_company(text: str) -> None:
    assert not slurs.has_slur(clear(text).words)


@pytest.mark.parametrize("text", ["you dyke", "that dyke broke my phone", "the dyke cycled home"])
def test_a_homonym_at_a_person_is_found(text: str) -> None:
    assert slurs.has_slur(clear(text).words)


def test_spared_words_are_plain_words() -> None:
    assert all(isinstance(spared, str | tuple) for spared in HARMLESS)
