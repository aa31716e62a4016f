"""What is tried only where it can begin is found where a search of the whole text finds it."""

import random
import re

import pytest

from bench.guard.rows import read
from bench.guard.run import DEVELOPMENT
from den.guard import abroad, accounts, codes, labels, papers, phones, places, private, rooms, suggestive, youth
from den.guard.clear import clear
from den.guard.figures import plain
from den.guard.ground import Worded, ground
from den.guard.vicinity import near, stand_near

MODULES = (abroad, codes, labels, papers, places, private, rooms)

HELD = [held for module in MODULES for held in vars(module).values()]
NAMED = [one for held in HELD for one in (held if isinstance(held, tuple) else (held,)) if isinstance(one, Worded)]
AT_FIGURES = ((phones._DIGITS, (1, 0)), (accounts._CARD, (0,)), (accounts._IBAN, (2,)), (places._ADDRESS, (0,)))


def lines() -> list[str]:
    rows = read(DEVELOPMENT, [])[0]
    rng = random.Random(2)
    long = [" ".join(row.text for row in rng.sample(rows, 40)) for _ in range(10)]
    return [plain(clear(text).text) for text in (*(row.text for row in rows), *long)]


@pytest.mark.parametrize("worded", NAMED, ids=range(len(NAMED)))
def test_a_pattern_with_words_of_its_own_is_found_at_them(worded: Worded) -> None:
    for text in lines():
        assert worded.found(ground(text)) == bool(worded._pattern.search(text)), text


@pytest.mark.parametrize(("pattern", "before"), AT_FIGURES)
def test_a_pattern_of_figures_is_found_at_them(pattern: re.Pattern[str], before: tuple[int, ...]) -> None:
    for text in (*lines(), "12 345-6 " * 40):
        assert [found.span() for found in ground(text).each(pattern, *before)] == [
            found.span() for found in pattern.finditer(text)
        ]


def test_phrases_are_found_where_they_begin() -> None:
    for text in (*lines(), " naughty boys dm me girls . id let him in bed "):
        assert [*suggestive.SUGGESTIVE.places(text)] == [
            found.start() for found in suggestive._PHRASES.finditer(text)
        ]


SIGNED = (
    "15f",
    "f/15",
    "m 15",
    "m1 15",
    "u-16s",
    "u n d e r -1 8",
    "under 18",
    "i a m 1 5",
    "im 15 y.o",
    "15 лет",
)


@pytest.mark.parametrize("age", SIGNED)
def test_an_age_is_signed_with_a_figure(age: str) -> None:
    assert youth.signed(clear(age)) == bool(youth._BADGE.search(clear(age).text))


@pytest.mark.parametrize("between", [0, 5, 14, 15, 40])
def test_only_what_stands_near_is_found(between: int) -> None:
    said = f" . hot {'word ' * between}kid . {'word ' * 90}kid . "
    kids = re.compile(r"(?<= )kid(?= )")
    found = stand_near(said, [3], 14, lambda piece: [kid.start() for kid in kids.finditer(piece)])
    assert found == near(said, [3], [kid.start() for kid in kids.finditer(said)], 14)
    assert found == (between < 14)
