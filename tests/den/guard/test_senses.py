"""Senses and frames: what words mean together."""

import pytest

from den.guard.lexicon.selfharm import FRAMED as SELF_HARM
from den.guard.lexicon.threats import FRAMED as THREATS
from den.guard.senses import CLOSE, GAP, WINDOW, Frame, Senses, frames

LEXICON = {"give": "give hand_over", "cake": "cake birthday_cake", "you": "you", "toy": "toy"}


def found(frame: str, text: str) -> bool:
    return Senses(LEXICON, frames(frame)).found(text.split())


def test_a_chain_wants_its_senses_in_order() -> None:
    assert found("give > cake", "we give the cake")
    assert not found("give > cake", "the cake we give")


def test_a_chain_ends_with_its_sentence() -> None:
    assert not found("give > cake", "we give . the cake")


def test_a_chain_reaches_only_so_far() -> None:
    assert found("give > cake", "give" + " x" * (GAP - 1) + " cake")
    assert not found("give > cake", "give" + " x" * GAP + " cake")


def test_a_close_chain_reaches_less_far() -> None:
    assert found("give >> cake", "give" + " x" * (CLOSE - 1) + " cake")
    assert not found("give >> cake", "give" + " x" * CLOSE + " cake")


def test_a_phrase_is_not_made_harmless_by_its_own_words() -> None:
    lexicon = {"deed": "give_the_toy", "toy": "toy"}
    assert Senses(lexicon, frames("deed ~ toy")).found(["give", "the", "toy"])
    assert not Senses(lexicon, frames("deed ~ toy")).found(["give", "the", "toy", "of", "a", "toy"])


def test_senses_beside_each_other_have_no_order_and_may_be_two_sentences() -> None:
    assert found("give , cake", "the cake . we give")
    assert not found("give , cake", "cake" + " x" * WINDOW + " give")


def test_a_phrase_is_more_than_its_words() -> None:
    assert found("give > cake", "hand over the birthday cake")
    assert not found("give", "hand it over")


def test_what_stands_beside_it_makes_it_harmless() -> None:
    assert not found("give > cake ~ toy", "we give the toy cake")
    assert found("give > cake ~ toy", "toy" + " x" * (WINDOW + 1) + " we give the cake")


def test_chains_and_senses_are_one_frame() -> None:
    assert found("give > cake , you", "you . we give the cake")
    assert not found("give > cake , you", "we give the cake")


@pytest.mark.parametrize("frame", [*SELF_HARM.frames, *THREATS.frames], ids=lambda frame: str(frame.chains)[:60])
def test_every_frame_can_be_found_and_passes_a_harmless_line(frame: Frame) -> None:
    lexicon = SELF_HARM.lexicon if frame in SELF_HARM.frames else THREATS.lexicon
    alone = Senses(lexicon, (Frame(frame.chains),))
    said = " ".join(lexicon[sense].split()[0].replace("_", " ").replace("*", "") for sense in frame.senses)
    assert alone.found(said.split()), said
    assert not alone.found(["a", "harmless", "line"])


def test_every_sense_is_used() -> None:
    for framed in (SELF_HARM, THREATS):
        used = {sense for frame in framed.frames for sense in (*frame.senses, *frame.unless)}
        assert set(framed.lexicon) == used
