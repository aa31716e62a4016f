"""What may be said, and what may not."""

import pytest

from den.guard.judge import judge_in, judge_out, roasts_a_group
from den.guard.judgement import Judgement, Tag, strictest

REFUSED: dict[str, Tag] = {
    "kill yourself": "self_harm",
    "K.Y.S": "self_harm",
    "do us a favour and jump off a bridge": "self_harm",
    "the world would be better without you": "self_harm",
    "I'm going to stab you tonight": "threat",
    "I know where you live": "threat",
    "I hope you get cancer": "threat",
    "someone should shoot you": "threat",
    "call me at 415-555-0132": "private",
    "mail jane.doe@example.com": "private",
    "she lives at 42 Maple Street": "private",
    "4111 1111 1111 1111": "private",
    "DE89 3704 0044 0532 0130 00": "private",
    "his ip is 84.23.112.9": "private",
    "078-05-1120": "private",
    "five five five one two three four": "private",
    "sexy schoolgirl pics": "minors",
    "she is 14 and so hot": "minors",
    "I will rape you": "sexual_violence",
    "I hate all immigrants": "traits",
    "women belong in the kitchen": "traits",
}
PASSES = (
    "you absolute walnut",
    "this code makes me want to die",
    "that set killed",
    "fuck me, that haircut is a war crime",
    "I'm going to kill you in Mario Kart",
    "I hope you step on a lego",
    "shoot your shot",
    "kill your darlings",
    "cut yourself some slack",
    "don't kill yourself over the deadline",
    "you fucking child, grow up",
    "my kids love this server",
    "I'm gay and I approve this message",
    "black people invented so much of modern music",
    "version 1.2.3.4 and 192.168.0.1",
    "2,000,000 rows in 45 minutes on 2026-03-14",
    "my graphics card is a 3080",
    "5 minutes down the road",
    "order number 4512-9981-22",
    "the baby sniggered at Scunthorpe and Sussex",
    "a chink in the armour",
    "a packet of fags",
    "gonna shoot you a quick message about the rota",
    "train tracks near us are being converted to a cycle path",
    "you were born on a highway because that's where accidents happen, and yours blocked three lanes",
)


@pytest.mark.parametrize("text", REFUSED)
def test_refused_in_and_out(text: str) -> None:
    for judgement in (judge_in(text), judge_out(text)):
        assert REFUSED[text] in judgement.tags
        assert not judgement.ok


@pytest.mark.parametrize("text", PASSES)
def test_passes_in_and_out(text: str) -> None:
    assert judge_in(text).ok, judge_in(text)
    assert judge_out(text).ok, judge_out(text)


def test_the_reason_never_quotes_the_line() -> None:
    for text in REFUSED:
        assert text.lower() not in judge_in(text).reason


@pytest.mark.parametrize(
    "text", ["I'm 13", "im 15 years old btw", "as a 14 year old boy", "I'm in 8th grade", "i'm a minor"]
)
def test_a_writer_who_says_they_are_a_minor_is_heard_and_not_refused(text: str) -> None:
    judgement = judge_in(text)
    assert (judgement.tags, judgement.ok) == ({"says_minor"}, True)


@pytest.mark.parametrize("text", ["I'm 13 minutes late", "I'm 31", "I'm 16 levels up", "a minor key", "she's 15"])
def test_a_number_is_no_age(text: str) -> None:
    assert "says_minor" not in judge_in(text).tags


@pytest.mark.parametrize("text", ["that actually hurt", "stop, I'm crying", "terrible week", "I w4nt to die"])
def test_distress_is_heard_and_not_refused(text: str) -> None:
    judgement = judge_in(text)
    assert (judgement.tags, judgement.ok) == ({"distress"}, True)


def test_hyperbole_about_code_is_no_distress() -> None:
    assert not judge_in("this code makes me want to die").tags


def test_a_bot_leaves_sexual_violence_alone_whatever_it_means() -> None:
    assert judge_in("a lecture on rape culture").ok
    assert not judge_out("a lecture on rape culture").ok


def test_a_roast_is_not_about_a_group_somebody_belongs_to() -> None:
    assert roasts_a_group("Your coat is as gay as you are.")
    assert not roasts_a_group("Your coat has a landlord.")


def test_the_strictest_judgement_wins_with_all_tags() -> None:
    refusal = Judgement(frozenset({"threat"}), False, "why")
    assert strictest([Judgement(frozenset({"distress"})), refusal]) == Judgement(
        frozenset({"threat", "distress"}), False, "why"
    )
    assert strictest([]) == Judgement()
