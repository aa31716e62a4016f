"""What is sexual and nothing else is refused, whoever it is about."""

import pytest

from den.guard.clear import clear
from den.guard.explicit import REASON, explicit
from den.guard.judge import judge_in, judge_out


@pytest.mark.parametrize(
    "text", ["anyone up for sex", "she's into porn", "s.e.x right now", "two cocks", "my dildo through town"]
)
def test_a_sexual_word_is_refused_without_any_sign_of_a_child(text: str) -> None:
    for judgement in (judge_in(text), judge_out(text)):
        assert (judgement.tags, judgement.reason) == (frozenset({"sexual"}), REASON)


@pytest.mark.parametrize(
    "text",
    [
        "you have the sex appeal of a parking fine",
        "calm your tits, it's a recycling rota",
        "a great tit and two blue tits on the feeder",
        "the vet told us the sex of the kittens",
        "what a dickhead",
        "you cock, that's my chair",
        "a pair of absolute cocks",
        "he cocks his head like a spaniel",
        "please ask in the other channel",
        "the town of Dildo in Newfoundland has lovely cod",
        "Intercourse, Pennsylvania is a village of clockmakers",
        "bearded tits in the reeds at dawn",
        "a horny toad in the terrarium",
        "the nude beach sign surprised grandma",
        "a therapist, not the rapist",
    ],
)
def test_an_idiom_or_an_oath_is_not_sexual(text: str) -> None:
    assert not explicit(clear(text))


@pytest.mark.parametrize(
    "text",
    [
        "fapping again in the back row",
        "he masturbated at the bus stop",
        "orgasms for sale",
        "so aroused by the pool",
        "known as the diddler of our street",
        "handjobs behind the shed",
        "upskirts only",
        "sexts from the coach",
        "hentai and lewds, ask the mods",
        "deepthroating lessons",
        "fondled on the coach ride",
        "groped at the fair",
        "got molested by a stranger",
        "jerking off under the desk",
        "dick pics of the team",
        "m.o.l.e.s.t.e.d again",
    ],
)
def test_such_a_word_is_known_without_the_list(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("den.guard.explicit.sexual_places", lambda line, said: ())
    monkeypatch.setattr("den.guard.explicit.spelt_apart", lambda line: False)
    assert explicit(clear(text))


@pytest.mark.parametrize(
    "text",
    [
        "arousing suspicion in the accounts team",
        "the smell aroused my curiosity",
        "suspicions were aroused by the empty tin",
        "grooming the dog takes all morning",
        "sexual reproduction in ferns",
        "she groped for the light switch",
        "groping around under the sofa for the remote",
        "he fondled the dog's ears",
        "do not molest the wildlife",
        "monks sing terce, sext and none",
        "a brand spanking new kettle",
        "stuck in bed with a cold, hottest day of the year",
        "strip the wallpaper and mind the curves",
    ],
)
def test_another_sense_of_such_a_word_passes(text: str) -> None:
    assert judge_in(text).ok


def test_such_a_word_in_a_jibe_passes_where_nothing_tells_of_a_child() -> None:
    assert judge_out("you look like you fap to spreadsheets").ok
    assert judge_out("you fap in primary school").tags == {"minors"}


def test_a_jibe_to_somebodys_face_may_be_crude() -> None:
    assert judge_out("you sweaty-palmed, keyboard-humping bastard").ok


def test_a_jibe_with_a_word_that_may_tell_of_a_child_may_not() -> None:
    assert judge_out("you and the whole grade: porn").tags == {"sexual"}


def test_with_a_child_in_the_line_the_reason_names_the_child() -> None:
    assert judge_in("my niece is 9, sex").tags == {"minors"}
