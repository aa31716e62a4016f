"""The script of an evening is seeded, full of variety, and its truth fits its lines."""

from collections import Counter

from bench.evening.script import write
from bench.evening.steps import Delete, Edit, Say

CAST = ("Ember", "Sable", "Moss", "Vex", "Pip")


def lines(seed: int = 1, count: int = 300) -> list[Say]:
    return [step for step in write(CAST, CAST, seed, count) if isinstance(step, Say)]


def test_the_same_seed_writes_the_same_evening() -> None:
    assert write(CAST, CAST, 7, 100) == write(CAST, CAST, 7, 100)
    assert write(CAST, CAST, 7, 100) != write(CAST, CAST, 8, 100)


def test_there_are_as_many_human_lines_as_asked_for() -> None:
    assert [len(lines(count=n)) for n in (1, 30, 300)] == [1, 30, 300]


def test_three_humans_talk_in_two_channels() -> None:
    said = lines()
    assert (len({s.who for s in said}), len({s.channel for s in said})) == (3, 2)


def test_no_human_bears_a_name_of_the_cast() -> None:
    said = [s for s in write(CAST, ["mia"], 1, 100) if isinstance(s, Say)]
    assert "Mia" not in {s.who for s in said}


def test_every_call_names_the_one_who_must_answer() -> None:
    for said in lines():
        if said.want.must and said.reply is None:
            assert said.want.must[0] in said.text


def test_talk_between_humans_names_no_bot_and_wants_none() -> None:
    talk = [s for s in lines() if s.want.max_bots == 0]
    assert len(talk) > 50
    assert not [s for s in talk if any(name in s.text for name in CAST)]


def test_an_evening_has_all_kinds_of_lines() -> None:
    steps = write(CAST, CAST, 1, 300)
    said = lines()
    kinds = Counter(type(step) for step in steps)
    assert kinds[Edit] >= 10 and kinds[Delete] >= 5
    assert {True, False} == {s.ping for s in said if s.reply == "bot"}
    assert sum(s.want.min_bots == 2 for s in said) >= 10
    assert sum(s.wait_s == 0.1 for s in said) >= 30
    assert any("{@" in s.text for s in said)


def test_a_line_that_is_deleted_obliges_nobody() -> None:
    steps = write(CAST, CAST, 1, 300)
    gone = {step.key for step in steps if isinstance(step, Delete)}
    assert not [s for s in steps if isinstance(s, Say) and s.key in gone and s.want.must]


def test_nobody_replies_to_a_line_that_is_gone() -> None:
    for seed in range(20):
        steps = write(CAST, CAST, seed, 300)
        gone = {step.key for step in steps if isinstance(step, Delete)}
        assert not [s for s in steps if isinstance(s, Say) and s.reply in gone]


def test_edits_and_deletes_follow_their_line() -> None:
    seen: set[int] = set()
    for step in write(CAST, CAST, 1, 300):
        if isinstance(step, Say):
            seen.add(step.key)
        else:
            assert step.key in seen


def test_replies_to_humans_answer_the_one_they_are_meant_for() -> None:
    by_key = {s.key: s for s in lines()}
    for said in by_key.values():
        if isinstance(said.reply, int):
            assert by_key[said.reply].who == said.want.to[0]
            assert by_key[said.reply].channel == said.channel


def test_nothing_is_said_to_a_bot_twice() -> None:
    calls = [s.text for s in lines() if s.want.must and s.reply is None and s.text not in CAST]
    assert len(set(calls)) == len(calls)
