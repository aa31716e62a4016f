"""A show's topic is what its lines are about, whole."""

from dataclasses import replace

import pytest

from den.line import Speaker
from den.prompt import Prompt
from services.generation.challenge import challenge
from services.generation.reading import read
from tests.services.generation.talk import ROASTERS, prompt

HOST = Speaker(id=9, name="Hullaby", kind="sibling", persona="hullaby")


def given(text: str, *, cue: int = 3, by: Speaker = HOST) -> Prompt:
    asked = prompt(ROASTERS[0], text)
    return replace(asked, cue=cue, answering=asked.answering.model_copy(update={"author": by}))


@pytest.mark.parametrize(
    ("line", "topic", "verb"),
    [
        ("Roast this: airport queues.", "airport queues", "are"),
        ("Roast my airport queues.", "your airport queues", "are"),
        ("Roast this: pineapple on pizza.", "pineapple on pizza", "is"),
        ("Roast this: the school bake sale.", "the school bake sale", "is"),
        ("Roast my the school bake sale.", "your school bake sale", "is"),
        ("Roast this: team building.", "team building", "is"),
    ],
)
def test_a_topic_is_named_whole(line: str, topic: str, verb: str) -> None:
    said = read(given(line)).said
    assert (said["topic"], said["is"]) == (topic, verb)


def test_outside_a_show_a_line_is_read_as_before() -> None:
    assert challenge(given("Roast this: airport queues.", cue=0)) == {}


def test_what_a_person_says_is_no_challenge() -> None:
    assert challenge(given("Roast this: airport queues.", by=prompt(ROASTERS[0], "x").answering.author)) == {}


@pytest.mark.parametrize("topic", ["my dead mother", "one two three four five six", "funerals"])
def test_nothing_tender_and_no_sentence_is_a_topic(topic: str) -> None:
    assert challenge(given(f"Roast this: {topic}.")) == {}
