"""Bits: what may be called back, how often, and what is forgotten."""

from den.bit import HEARD_MS, LIVES_MS
from den.bit import Bit as Stored
from den.bits import Bits
from den.line import Speaker
from tests.agents.lines import ANA, NOW_MS, TOM, line

EMBER = Speaker(id=70, name="Ember", kind="sibling", persona="ember")
SOURDOUGH = line("my sourdough starter is called Gerald", nr=1)
LATER = NOW_MS + 200_000


def talk(bits: Bits, lines: int, first: int = 10) -> None:
    for nr in range(first, first + lines):
        bits.hear(line("so anyway", author=TOM, nr=nr))


def landed() -> Bits:
    """Ana's line got a laugh, and talk went on."""
    bits = Bits()
    bits.hear(SOURDOUGH)
    bits.hear(line("hahaha", author=TOM, nr=2))
    talk(bits, 8)
    return bits


def test_a_line_that_got_a_laugh_can_be_called_back() -> None:
    bit = landed().pick(ANA.id, LATER)
    assert bit is not None and bit.text == SOURDOUGH.text


def test_a_line_that_nobody_laughed_at_is_no_bit_yet() -> None:
    bits = Bits()
    bits.hear(SOURDOUGH)
    talk(bits, 12)
    assert bits.pick(ANA.id, LATER) is None


def test_a_laugh_that_comes_late_is_about_something_else() -> None:
    bits = Bits()
    bits.hear(SOURDOUGH)
    bits.hear(line("hahaha", author=TOM, at_ms=NOW_MS + 30_000))
    talk(bits, 12)
    assert bits.pick(ANA.id, LATER) is None


def test_a_laugh_at_a_bots_answer_lands_the_line_it_answered() -> None:
    bits = Bits()
    bits.hear(SOURDOUGH)
    bits.hear(line("Gerald filed for custody.", author=EMBER, nr=2, reply_to=SOURDOUGH.id, reply_author=ANA))
    bits.hear(line("😂", author=TOM, nr=3))
    talk(bits, 8)
    assert bits.pick(ANA.id, LATER) is not None


def test_a_bit_rests_for_eight_lines_and_two_minutes() -> None:
    bits = landed()
    assert bits.pick(ANA.id, NOW_MS + 100_000) is None
    bit = bits.pick(ANA.id, LATER)
    assert bit is not None
    bits.use(bit, LATER)
    assert bits.pick(ANA.id, LATER + 200_000) is None
    talk(bits, 8, 30)
    assert bits.pick(ANA.id, LATER + 200_000) is not None


def test_the_third_use_turns_and_is_the_last() -> None:
    bits, at_ms = landed(), LATER
    for use in range(3):
        bit = bits.pick(ANA.id, at_ms)
        assert bit is not None and bit.turns() is (use == 2)
        bits.use(bit, at_ms)
        talk(bits, 8, 100 * (use + 1))
        at_ms += 200_000
    assert bits.pick(ANA.id, at_ms) is None


def test_a_bit_is_about_its_own_person() -> None:
    assert landed().pick(TOM.id, LATER) is None


def test_a_deleted_line_takes_its_bit_along() -> None:
    bits = landed()
    bits.forget_line(SOURDOUGH.id)
    assert bits.pick(ANA.id, LATER) is None


def test_nothing_is_kept_about_somebody_who_said_no() -> None:
    bits = landed()
    bits.tell(ANA.id, "Gerald again.", NOW_MS)
    bits.forget_people(lambda one: one != ANA.id)
    assert bits.pick(ANA.id, LATER) is None and bits.told(ANA.id, LATER) == ()


def test_a_sad_line_is_never_a_bit() -> None:
    bits = Bits()
    bits.hear(line("that actually hurt and i had a terrible week", nr=1))
    bits.hear(line("hahaha", author=TOM, nr=2))
    talk(bits, 12)
    assert bits.pick(ANA.id, LATER) is None


def test_jokes_about_a_person_are_known_for_seven_days() -> None:
    bits = Bits()
    bits.hear(line("Your bread has a lawyer.", author=EMBER, nr=2, reply_to=SOURDOUGH.id, reply_author=ANA))
    assert bits.told(ANA.id, NOW_MS + HEARD_MS) == ("Your bread has a lawyer.",)
    assert bits.told(ANA.id, NOW_MS + HEARD_MS + 1) == ()


def test_jokes_about_others_are_none_of_theirs() -> None:
    bits = Bits()
    bits.tell(TOM.id, "Tom, no.", NOW_MS)
    assert bits.told(ANA.id, NOW_MS) == ()


def stored(text: str, line_id: int = 77, **more: object) -> Stored:
    given = {"guild_id": 10, "person_id": ANA.id, "persona": "ember", "text": text, "line_id": line_id}
    return Stored.model_validate({**given, "at_ms": NOW_MS, "expires_ms": NOW_MS + LIVES_MS, **more})


def test_what_a_store_has_is_called_back_at_once_and_counts_its_uses() -> None:
    bits = Bits()
    bits.bring([stored("Your bread has a lawyer.", landed_ms=NOW_MS, uses=2)], [])
    bit = bits.pick(ANA.id, LATER)
    assert bit is not None and bit.stored and bit.turns()
    bits.use(bit, LATER)
    assert bits.pick(ANA.id, LATER + 10**9) is None


def test_a_joke_in_the_store_is_known_as_heard_and_comes_before_what_was_heard_since() -> None:
    bits = Bits()
    bits.tell(ANA.id, "Gerald again.", NOW_MS + 5, 78)
    for _ in range(2):
        bits.bring([], [stored("Your bread has a lawyer.")])
    assert bits.told(ANA.id, LATER) == ("Your bread has a lawyer.", "Gerald again.")


def test_a_deleted_line_is_no_joke_that_was_heard() -> None:
    bits = Bits()
    bits.tell(ANA.id, "Gerald again.", NOW_MS, 78)
    bits.forget_line(78)
    assert bits.told(ANA.id, LATER) == ()


def test_a_bit_is_held_by_whom_it_was_given_to() -> None:
    bits = landed()
    bit = bits.pick(ANA.id, LATER)
    assert bit is not None
    assert bits.pick(ANA.id, LATER, only={bit.id}) == bit
    assert bits.pick(ANA.id, LATER, only=()) is None and bits.pick(ANA.id, LATER, but={bit.id}) is None
