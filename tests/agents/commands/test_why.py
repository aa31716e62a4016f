"""The decision record in words."""

from typing import Literal

from agents.commands.why import explain
from bus.answer import Record, Step
from den.draft import Draft

NAMES = {"ember": "Ember", "gale": "Gale"}
What = Literal["granted", "queued", "merged", "refused", "silence", "sent", "abandoned"]


def record(why: str, *steps: tuple[What, str, str]) -> Record:
    return Record(root_id=1, why=why, steps=tuple(Step(at_ms=1, what=w, persona=p, reason=r) for w, p, r in steps))


def test_an_answer_is_told_with_its_reason() -> None:
    told = record("you called Ember", ("granted", "ember", ""), ("sent", "ember", ""))
    assert explain((told,), NAMES) == "• The last line: Ember spoke (you called Ember)."


def test_a_silence_is_told_with_its_reason() -> None:
    told = record("it was said to somebody else", ("silence", "", ""))
    assert explain((told,), NAMES) == "• The last line: nobody spoke: it was said to somebody else."


def test_a_turn_that_was_given_up_says_why() -> None:
    told = record("you called Gale", ("granted", "gale", ""), ("abandoned", "gale", "the channel was hushed"))
    assert "Gale did not speak: the channel was hushed" in explain((told,), NAMES)


def test_the_newest_three_lines_are_told() -> None:
    one = record("r", ("silence", "", ""))
    assert len(explain((one,) * 5, NAMES).splitlines()) == 3


def test_a_channel_without_a_record_says_so() -> None:
    assert "Nothing has been decided" in explain((), NAMES)


def test_whoever_waited_and_then_spoke_is_told_of_once() -> None:
    told = record("you called Gale", ("queued", "gale", ""), ("granted", "gale", ""), ("sent", "gale", ""))
    assert explain((told,), NAMES) == "• The last line: Gale spoke (you called Gale)."


def test_one_reason_for_several_is_told_once() -> None:
    told = record("you asked all of them: Ember; you asked all of them: Gale", ("sent", "ember", ""))
    assert explain((told,), NAMES).endswith("Ember spoke (you asked all of them: Ember, Gale).")


def test_a_refusal_is_told_with_what_the_guard_held_against_it() -> None:
    told = record("you called Ember", ("sent", "ember", "it would not play along: the line was a threat"))
    assert "Ember spoke; it would not play along: the line was a threat (you" in explain((told,), NAMES)


def test_a_line_of_a_stopgap_tells_who_was_to_write_it_and_why_not() -> None:
    draft = Draft(line="Ha.", writer="composer", passed_over=("The model m was throttled (ThrottlingException).",))
    told = record("you called Ember", ("sent", "ember", draft.told()))
    why = "composer wrote it, because others did not: The model m was throttled (ThrottlingException)"
    assert f"Ember spoke; {why} (you called Ember)." in explain((told,), NAMES)
