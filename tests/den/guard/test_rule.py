"""The little language of the rules."""

import pytest

from den.guard.clear import clear
from den.guard.minors import _ACTS, _MINOR_SAID
from den.guard.private import _SAID
from den.guard.rule import Group, Rule, rules
from den.guard.selfharm import SELF_HARM
from den.guard.sexual import MENTIONED, SEXUAL_VIOLENCE
from den.guard.threats import THREATS
from den.guard.traits import AT_TARGET, TRAITS

ALL = [
    rule
    for group in (SELF_HARM, THREATS, TRAITS, AT_TARGET, SEXUAL_VIOLENCE, MENTIONED, _ACTS, _SAID)
    for rule in group.rules
] + [*_MINOR_SAID]


def found(pattern: str, text: str, unless: str = "") -> bool:
    return Rule(pattern, unless).found(clear(text))


def test_a_gap_is_up_to_three_words() -> None:
    assert found("go _ home!", "go right along there home")
    assert not found("go _ home!", "go right along down there home")


def test_a_gap_does_not_reach_over_the_end_of_a_clause() -> None:
    assert not found("go _ home!", "go away. home is nice")


def test_a_word_may_be_missing() -> None:
    assert found("go right? home!", "go home")
    assert found("go right? home!", "go right home")


def test_what_stands_near_may_make_it_harmless() -> None:
    assert not found("go home!", "please go home", unless="please go")
    assert not found("go home!", "go home please", unless="never ~ home please")


def test_an_exception_in_another_clause_before_it_does_not_count() -> None:
    assert found("go home!", "please do. go home", unless="please")


def test_what_may_be_missing_a_number_or_an_end_need_not_stand_there() -> None:
    assert found("go|run right? _2 home! # .", "run home 12.")
    assert found(".|please go home!", "go home")
    assert not found("go|run home|away! now", "go home later")


def test_a_group_finds_what_one_of_its_rules_finds() -> None:
    group = Group("no", rules("go home|away!\nstay _2 put! ~ please stay"))
    assert group.found(clear("now go away, you"))
    assert group.found(clear("stay where you are, and stay right put"))
    assert not group.found(clear("please stay put and go on"))


def test_an_indented_line_continues_the_rule() -> None:
    read = rules("go|run|\n    walk home!\nstay\n    here!")
    assert [rule.pattern for rule in read] == ["go|run|walk home!", "stay here!"]


def test_a_long_line_is_searched_only_around_the_words_a_rule_needs() -> None:
    line = clear("padding " * 300 + "go home " + "padding " * 300)
    assert len(line.near(frozenset({"home"})).split()) < 40
    assert Rule("go home!").found(line)


def test_the_words_of_a_rule_stand_in_order_and_in_reach() -> None:
    steps = Rule("go|walk_up _ right? # home! _3 now").steps
    assert steps == [({"go", "walk"}, 0), ({"home"}, 7), ({"now"}, 4)]
    assert clear("go a b c right 1 home. d e now").has_steps(steps)
    assert not clear("go one two three four five six seven home now").has_steps(steps)
    assert not clear("home now go").has_steps(steps)


def test_in_a_long_line_a_rule_with_the_end_of_a_clause_is_found() -> None:
    padding = "padding " * 100
    assert found("go . home!", f"{padding} go. home {padding}")


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.pattern[:40])
def test_every_rule_can_be_read(rule: Rule) -> None:
    assert rule.needs
    assert not rule.found(clear("a harmless line"))
    rule.found(clear(" ".join(sorted(rule.needs))))
