"""What a prompt tells a model for its eyes only stays unsaid."""

import pytest

from den.alike import named_in
from den.bible import RULES
from den.leaks import RUN, leak
from tests.den.prompts import EMBER

DISCORD_TOKEN = ".".join(("M" * 24, "G" * 6, "x" * 38))

GIVEN_AWAY = {
    "a rule": RULES.splitlines()[3][2:70],
    "a rule in capitals and signs": RULES.splitlines()[3][2:70].upper().replace(" ", "_"),
    "a bot's token": f"psst {DISCORD_TOKEN}",
    "a spread token": DISCORD_TOKEN.replace(".", " . "),
    "a cloud key": "AKIA" + "Q" * 16,
    "a model's key": "sk-" + "a1" * 12,
    "a nonce": "the word is 0123456789abcdef, friend",
    "a spelt nonce": "0 1 2 3 4 5 6 7 8 9 a b c d e f",
}


@pytest.mark.parametrize("what", GIVEN_AWAY)
def test_a_line_that_gives_something_away_is_told(what: str) -> None:
    assert leak(GIVEN_AWAY[what], EMBER)


@pytest.mark.parametrize("start", range(0, 40))
@pytest.mark.parametrize("before", ["", "psst ", "well, well: "])
def test_a_run_of_the_rules_is_told_wherever_it_stands(start: int, before: str) -> None:
    rule = "".join(filter(str.isalnum, RULES.splitlines()[3]))
    assert leak(before + rule[start : start + RUN], EMBER)


FINE = (
    "Your coat is a sofa with sleeves.",
    "4111 calls, no answer",
    "a decade of effaced facades",
    EMBER.refusal_line,
)


@pytest.mark.parametrize("line", FINE)
def test_a_roast_gives_nothing_away(line: str) -> None:
    assert leak(line, EMBER) == ""


def test_an_example_is_there_to_be_said() -> None:
    assert leak(EMBER.examples[0].line, EMBER) == ""


SAID = {
    "spaced": ("B o b is late", "bob"),
    "pointed": ("B.o.b. is late", "bob"),
    "in leet": ("b0b is late", "bob"),
    "in Cyrillic": ("bоb is late", "bob"),
    "of somebody": ("Bob's hat", "bob"),
    "stretched": ("Boooob!", "bob"),
    "a long one in pieces": ("Wen-de-line is late", "Wendeline"),
    "a long one in leet": ("W3ndel1ne is late", "wendeline"),
    "a long one in Cyrillic": ("Wеndеlinе is late", "wendeline"),
    "one in bold": ("**Wende**line is late", "wendeline"),
}


@pytest.mark.parametrize("what", SAID)
def test_a_name_is_known_in_any_dress(what: str) -> None:
    line, name = SAID[what]
    assert named_in(line, [name]) == [name]


@pytest.mark.parametrize("line", ["A kebob of a coat", "Bobsleigh season", "rob o bot", "a b c", "I am a b"])
def test_a_short_name_is_not_found_within_words(line: str) -> None:
    assert not named_in(line, ["bob"])
