"""What no rule names is told from what it reads like; everyday words and those of somebody hurt are not."""

from base64 import b64decode
from typing import Any
from zlib import decompress

import pytest

from bench.guard.network import stepped, train
from bench.guard.rows import Row
from bench.guard.train import example, written
from den.guard.clear import clear
from den.guard.judge import by_rules, judge_in, judge_out
from den.guard.leaning import LONGEST, leans_to, reads_harmless, stretches_of
from den.guard.lexicon.threats import FRAMED
from den.guard.network import EVEN, KINDS, SIZE, odds
from den.guard.threats import THREATS

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
    assert leans_to(clear(text)) is None


def test_a_long_line_cannot_drown_what_it_leans_to() -> None:
    assert leans_to(clear("cheese and jam " * LONGEST + UNNAMED["threat"])) == "threat"


def test_who_is_hurt_is_cared_for_and_not_refused() -> None:
    judged = judge_in("i want to die, i cut myself again last night")
    assert "distress" in judged.tags and judged.ok


def test_the_same_lines_make_the_same_weights() -> None:
    examples = [example(Row("threat", "i hurt you")), example(Row("roast", "hi"))]
    assert written(train(examples, KINDS, SIZE)) == written(train(examples, KINDS, SIZE))


def test_weights_that_are_written_can_be_read_back() -> None:
    network = train([example(Row("threat", "i hurt you"))] * 8, KINDS, SIZE)
    module: dict[str, Any] = {}
    exec(written(network), module)
    steps, _ = stepped(network.linear)
    assert steps.any()
    assert [*decompress(b64decode(module["COLUMNS"][0]))] == (steps[:, 0] + EVEN).tolist()


def test_the_guard_reads_a_line_as_the_trained_network_does() -> None:
    """The weights of a shipped network are whole steps: what training makes of one, the guard must make, too."""
    at = sorted(next(iter(stretches_of(clear(UNNAMED["threat"])))))
    assert odds(at)["threat"] > 0 > odds([0, 1])["threat"]


SPARED = ("you chew louder than a quarry", "we should bury that haircut in an unmarked grave")


@pytest.mark.parametrize("text", SPARED)
def test_what_a_rule_takes_for_harm_is_spared_where_nothing_reads_like_it(text: str) -> None:
    assert THREATS.found(clear(text)) or FRAMED.found(clear(text).words)
    assert reads_harmless(clear(text), "threat") and judge_in(text).ok


def test_harm_is_not_spared_for_the_harmless_words_around_it() -> None:
    assert not reads_harmless(clear("the card game ends when the deck is empty. i know where you live"), "threat")


def test_a_long_line_is_never_spared() -> None:
    assert not reads_harmless(clear("the cheese was lovely and so was the jam " * 4), "threat")


def test_any_text_has_features_enough() -> None:
    assert all(len(places) > 1 for text in ("", ".", "5", "a") for places in stretches_of(clear(text)))


def test_plain_words_of_self_harm_are_spared_only_where_nothing_surely_reads_like_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "take your pills with food, the pharmacist said"
    assert judge_in(text).ok
    monkeypatch.setattr("den.guard.judge.PLAIN", -99.0)
    assert not judge_in(text).ok


def test_the_sums_of_a_line_of_many_features_stay_in_their_lanes() -> None:
    assert all(abs(found) < 1_000 for found in odds(range(4_000)).values())
