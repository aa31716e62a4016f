"""Which lines of the cast go with a person."""

import pytest

from den.line import Line, Speaker
from den.traces import SAME_MS, Traces, untold
from tests.agents.lines import ANA, NOW_MS, TOM, line

EMBER = Speaker(id=70, name="Ember", kind="sibling", persona="ember")
SAID = frozenset({(NOW_MS, "abc")})


def bot(text: str, **more: object) -> Line:
    return line(text, author=EMBER, **more)


@pytest.mark.parametrize(
    "said",
    [
        bot("Nice crust.", reply_author=ANA),
        bot("Well, Ana, that crust has tenure."),
        bot(f"Ask {ANA.id} about it."),
        bot("Look at that.", mentions=(ANA.id,)),
        bot(f"**Report** by ana ({ANA.id}), in #den"),
    ],
)
def test_a_line_to_or_about_a_person_tells_of_them(said: Line) -> None:
    assert Traces(ANA.id, "ana").of(said, "")


@pytest.mark.parametrize(
    "said",
    [
        bot("Nice crust.", reply_author=TOM),
        bot("A banana has tenure."),
        bot(f"**Report** by tom ({TOM.id}), in #den\nThe line of ana: x"),
    ],
)
def test_another_line_does_not(said: Line) -> None:
    assert not Traces(ANA.id, "ana").of(said, "")


def test_a_name_that_is_an_everyday_word_tells_nothing() -> None:
    assert not Traces(ANA.id, "You").of(bot("As you know, bread."), "")


def test_a_line_is_known_by_its_hash_when_what_it_answered_is_gone() -> None:
    traces = Traces(ANA.id, "ana", SAID)
    assert traces.of(bot("Nice crust.", at_ms=NOW_MS + 900), "abc")
    assert not traces.of(bot("Nice crust.", at_ms=NOW_MS + SAME_MS), "abc")
    assert not traces.of(bot("Nice crust."), "abd")


def test_a_channels_memory_keeps_the_others() -> None:
    kept = [line("hello", author=TOM, nr=1), bot("Hello, tom.", nr=2, reply_author=TOM)]
    gone = [line("my bread", nr=3), bot("That bread.", nr=4, reply_author=ANA), bot("Poor ana.", nr=5)]
    assert untold([*kept, *gone], ANA.id) == kept
