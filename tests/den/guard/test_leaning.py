"""What no rule names is told from what it reads like; everyday words and those of somebody hurt are not."""

import pytest

from bench.guard.train import KINDS, train
from den.guard.clear import clear
from den.guard.judge import by_rules, judge_in, judge_out
from den.guard.leaning import LONGEST, leans_to, places_of

UNNAMED = {
    "threat": "see this knife in my pic? it's going in your stomach",
    "self_harm": "i dare you to cut yourself on cam",
}


@pytest.mark.parametrize(("kind", "text"), UNNAMED.items())
def test_what_no_rule_names_is_refused_for_what_it_reads_like(kind: str, text: str) -> None:
    assert not by_rules(text)
    assert kind in judge_in(text).tags and not judge_out(text).ok


@pytest.mark.parametrize(
    "text", ["", "ok", "see you at 9, bring the good snacks", "your code reads like a ransom note"]
)
def test_everyday_words_lean_to_nothing(text: str) -> None:
    assert not any(leans_to(clear(text).words, kind) for kind in KINDS)


def test_a_long_line_cannot_drown_what_it_leans_to() -> None:
    words = ("cheese", "and", "jam") * LONGEST + clear(UNNAMED["threat"]).words
    assert leans_to(words, "threat")


def test_who_is_hurt_is_cared_for_and_not_refused() -> None:
    judged = judge_in("i want to die, i cut myself again last night")
    assert "distress" in judged.tags and judged.ok


def test_the_same_lines_make_the_same_weights() -> None:
    examples = [
        (sorted(places_of(text.split())), kind) for text, kind in (("i hurt you", "threat"), ("hi", "roast"))
    ]
    assert train(examples, "threat") == train(examples, "threat")
