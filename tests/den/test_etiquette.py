"""Who may speak on a line: stories with their decisions, and the properties that hold for all of them."""

from dataclasses import replace

import pytest

from den.addressee import address
from den.decision import CHECK_IN, Class, Decision
from den.direction import Direction
from den.etiquette import decide, threshold
from den.scene import Scene
from tests.den.addressee_cases import STORIES
from tests.den.stories import ALL, CAST, told

SHOW = Direction(mode="roast")


def decided(
    *script: str,
    on_stage: frozenset[str] = ALL,
    direction: Direction | None = None,
    hushed_for_ms: int = 0,
    willing: bool = True,
    barred: str = "",
    thrift: int = 0,
    said_no: frozenset[int] = frozenset(),
) -> Decision:
    """Ana has consented, if not said otherwise."""
    *recent, line = told(*script)
    may = frozenset({1}) if willing else frozenset[int]()
    scene = Scene(tuple(recent), on_stage, line.at_ms + hushed_for_ms, line.at_ms, may, barred, thrift, said_no)
    return decide(line, address(line, recent, CAST), scene, CAST, direction or Direction())


def speakers(decision: Decision) -> list[str]:
    return [choice.persona for choice in decision.speakers]


CALLED = {
    "by name": (["ana: Ember, roast me"], ["ember"]),
    "by mention": (["ana: <@gale> hi"], ["gale"]),
    "by reply": (["ember: Ha.", "ana>ember: about you?"], ["ember"]),
    "two in the order of the line": (["ana: Pip and Ember, roast me"], ["pip", "ember"]),
    "no more than the line's budget": (["ana: Pip, Rust, Gale, Ember: hi"], ["pip", "rust", "gale"]),
    "who spoke last as well": (["ana: Ember, hi", "ember>ana: No.", "ana: Ember, why"], ["ember"]),
    "the host by name": (["ana: Morrow, start the show"], ["morrow"]),
    "with thanks": (["ana: thanks Ember"], ["ember"]),
    "by a burst": (["ana: Ember", "ana +0.5: roast it"], ["ember"]),
}


@pytest.mark.parametrize("story", CALLED)
def test_the_called_must_answer(story: str) -> None:
    script, expected = CALLED[story]
    decision = decided(*script)
    assert speakers(decision) == expected
    assert all(choice.klass is Class.ADDRESSED for choice in decision.speakers)
    assert all(choice.target_id == 1 for choice in decision.speakers)


UNCALLED = {
    "two of you": (["ember: Ha.", "gale: Ho.", "ana: you two, fight"], ["gale", "ember"], Class.EXPECTED),
    "an answer": (["ember>ana: Who cut that hair?", "ana: my mum"], ["ember"], Class.EXPECTED),
    "a yes to a question": (["ember>ana: Is that a wig?", "ana: yes"], ["ember"], Class.EXPECTED),
    "a retort": (["ember>ana: You look beige.", "ana: that was weak"], ["ember"], Class.EXPECTED),
    "roast me, to the partner": (["ana: Rust, hi", "ana: roast me"], ["rust"], Class.INVITED),
}


@pytest.mark.parametrize("story", UNCALLED)
def test_the_expected_speak(story: str) -> None:
    script, expected, klass = UNCALLED[story]
    decision = decided(*script)
    assert speakers(decision) == expected
    assert {choice.klass for choice in decision.speakers} == {klass}


def test_you_two_takes_another_for_the_absent() -> None:
    decision = decided("ember: Ha.", "gale: Ho.", "ana: you two, fight", on_stage=ALL - {"gale"})
    assert len(decision.speakers) == 2
    assert speakers(decision)[0] == "ember"


def test_you_two_in_an_empty_channel_is_two_roasters() -> None:
    assert len(set(speakers(decided("ana: you two, fight"))) - {"morrow"}) == 2


def test_everyone_is_three_in_talk() -> None:
    assert len(speakers(decided("ana: everyone roast me"))) == 3


def test_everyone_is_four_in_a_show() -> None:
    assert len(speakers(decided("ana: everyone roast me", direction=SHOW))) == 4


def test_everyone_but_one_leaves_that_one_out() -> None:
    decision = decided("ana: everyone but Ember roast me")
    assert sorted(speakers(decision)) == ["gale", "pip", "rust"]


def test_the_director_orders_the_group() -> None:
    direction = Direction(mode="roast", next_speaker="rust")
    assert speakers(decided("ana: everyone roast me", direction=direction))[0] == "rust"


def test_an_invitation_is_for_one_and_never_for_the_host() -> None:
    assert len(speakers(decided("bob: so", "ana: roast me"))) == 1
    assert not decided("bob: so", "ana: roast me", on_stage=frozenset({"morrow"})).speakers


def test_a_roast_that_was_asked_for_may_be_about_its_author() -> None:
    assert decided("bob: so", "ana: roast me").speakers[0].target_id == 1


@pytest.mark.parametrize("said", ["Ember, hi", "<@gale> hi", "everyone: how are you?", "you two, go on"])
def test_whoever_has_not_consented_is_answered_and_is_no_target(said: str) -> None:
    decision = decided(f"ana: {said}", willing=False)
    assert decision.speakers
    assert all(choice.target_id is None for choice in (*decision.speakers, *decision.runners_up))


@pytest.mark.parametrize("said", ["Ember, roast me", "everyone roast me", "roast my bicycle", "you two, roast me"])
def test_whoever_said_no_is_answered_and_is_no_target_even_if_they_ask(said: str) -> None:
    decision = decided("bob: so", f"ana: {said}", willing=False, said_no=frozenset({1}))
    assert decision.speakers
    assert all(choice.target_id is None for choice in (*decision.speakers, *decision.runners_up))


def test_the_no_of_somebody_else_spares_nobody_who_asks() -> None:
    decision = decided("ana: Ember, roast me", willing=False, said_no=frozenset({2}))
    assert decision.speakers[0].target_id == 1


def test_whoever_asks_for_a_roast_is_the_target_of_that_answer() -> None:
    assert decided("ana: Ember, roast my sourdough", willing=False).speakers[0].target_id == 1


def test_what_the_ledger_bars_is_told() -> None:
    decision = decided("ana: Ember, hi", barred="these are this server's quiet hours")
    assert (decision.speakers, decision.silence) == ((), "these are this server's quiet hours")


def test_a_greeting_is_no_consent() -> None:
    choice = decided("bob: so", "ana: hello").speakers[0]
    assert (choice.klass, choice.target_id) == (Class.INVITED, None)


def test_an_invitation_has_runners_up() -> None:
    decision = decided("bob: so", "ana: roast me")
    assert len(decision.runners_up) == 2
    assert not set(speakers(decision)) & {choice.persona for choice in decision.runners_up}


SILENCE = {
    "a castmate": (["ember: Gale, roast Ana"], "bots do not answer bots"),
    "a stranger bot": (["mee6: Ember, roast me"], "another bot"),
    "a webhook": (["hook: Ember, roast me"], "webhook"),
    "a notice": (["discord: Ember joined"], "notice"),
    "an announcement": (["ana: @everyone Ember, hi"], "announcement"),
    "people by name": (["bob: hi", "ana: bob, you coming?"], "somebody else"),
    "people by reply": (["bob: hi", "ana>bob: you coming?"], "somebody else"),
    "somebody not heard yet": (["ana: zed, you coming?"], "somebody else"),
    "people in a running talk": (["bob: hi", "ana: bob, hi", "ana: I had pizza"], "with each other"),
    "a laugh": (["ember>ana: You look beige.", "ana: lmao"], "sign of listening"),
    "a laugh in a reply": (["ember: Ha.", "ana>ember: 😂😂"], "sign of listening"),
    "emoji": (["ana: 🔥🔥🔥"], "sign of listening"),
    "thanks": (["ana: thanks everyone"], "thanks and goodbyes"),
    "a goodbye": (["ana: good night all"], "thanks and goodbyes"),
    "stop": (["ember>ana: You look beige.", "ana: stop"], "said stop"),
    "stop to one": (["ana: Ember, stop"], "said stop"),
    "plain talk": (["bob: so", "ana: so", "ana: the weather is bad"], "nobody of the cast"),
    "a statement about a bot": (["bob: so", "ana: so", "ana: Ember is a diva"], "nobody of the cast"),
    "a doubtful name": (["Ember*: hi", "ana: Ember, roast me"], "nobody of the cast"),
    "a landed line": (["ember: Ha.", "bob +1: lol", "ana +1: so true and so are the shoes"], "just landed"),
    "after much talk of the cast": (["ana: so", "ember: Ha.", "gale: Ho.", "ana: pizza then"], "talked enough"),
}


@pytest.mark.parametrize("story", SILENCE)
def test_nobody_answers(story: str) -> None:
    script, reason = SILENCE[story]
    decision = decided(*script)
    assert not decision.speakers
    assert reason in decision.silence


def test_nobody_speaks_in_a_hushed_channel() -> None:
    assert decided("ana: Ember, hi", hushed_for_ms=1).silence == "the channel is hushed"


def test_the_absent_are_told_by_name() -> None:
    assert decided("ana: Ember, hi", on_stage=ALL - {"ember"}).silence == "Ember is not on stage"


def test_for_an_absent_one_stands_in_who_was_replied_to() -> None:
    decision = decided("gale: Ha.", "ana>gale: Ember, your turn", on_stage=ALL - {"ember"})
    assert [(one.persona, one.klass) for one in decision.speakers] == [("gale", Class.INVITED)]


def test_who_was_replied_to_is_the_runner_up_of_the_called() -> None:
    decision = decided("gale: Ha.", "ana>gale: Ember, your turn")
    assert speakers(decision) == ["ember"]
    assert [one.persona for one in decision.runners_up] == ["gale"]


def test_the_host_asks_the_hurt_once() -> None:
    first = decided("ember>ana: You look beige.", "ana: that actually hurt")
    assert speakers(first) == ["morrow"]
    assert first.speakers[0].reason.startswith(CHECK_IN)
    assert first.speakers[0].target_id is None
    again = decided("ana: that actually hurt", "morrow>ana: You all right?", "ana: it really hurts")
    assert not again.speakers


def test_without_a_host_the_hurt_are_left_in_peace() -> None:
    decision = decided("ana: Ember, that actually hurt", on_stage=ALL - {"morrow"})
    assert "hurt" in decision.silence


def test_who_was_hurt_is_no_target_for_half_an_hour() -> None:
    assert decided("ana: that actually hurt", "ana: Ember, go on").speakers[0].target_id is None
    assert decided("ana: that actually hurt", "ana +1801: Ember, go on").speakers[0].target_id == 1


def test_people_comfort_each_other_alone() -> None:
    assert not decided("bob: hi", "ana: bob, that actually hurt").speakers


TALK = ["bob: so", "ana: so", "carl: so", "bob +200: hm"]


def test_an_interest_and_a_fresh_talk_let_a_member_speak() -> None:
    decision = decided(*TALK, "ana +1: the pizza at the lighthouse", direction=Direction(weights={"gale": 2.0}))
    assert speakers(decision) == ["gale"]
    assert decision.speakers[0].klass is Class.SELF_SELECTED
    assert decision.speakers[0].target_id is None


def test_a_weight_of_nought_silences_a_member() -> None:
    direction = Direction(weights={"gale": 0.0})
    assert speakers(decided(*TALK, "ana: the lighthouse again", direction=direction)) != ["gale"]


def test_the_director_gives_the_next_line_in_a_show() -> None:
    direction = Direction(mode="roast", next_speaker="pip")
    decision = decided("bob: so", "ana: so", "ana: the weather is bad", direction=direction)
    assert [(one.persona, one.klass) for one in decision.speakers] == [("pip", Class.EXPECTED)]


@pytest.mark.parametrize("mode", ["battle", "roast", "panel"])
def test_nobody_speaks_of_its_own_accord_while_a_show_is_on(mode) -> None:
    script, eager = (*TALK, "ana +1: the pizza at the lighthouse"), {"gale": 2.0}
    assert speakers(decided(*script, direction=Direction(weights=eager))) == ["gale"]
    decision = decided(*script, direction=Direction(mode=mode, weights=eager))
    assert not decision.speakers and decision.silence.startswith("a show is on")


def test_rapid_talk_raises_the_threshold_and_a_crowd_lowers_it() -> None:
    slow = Scene(tuple(told("ana: a", "bob: b", "carl: c")))
    rapid = Scene(tuple(told("ana: a", "bob +1: b", "carl +1: c")))
    assert threshold(slow, Direction()) == pytest.approx(0.45)
    assert threshold(rapid, Direction()) == pytest.approx(0.60)
    assert threshold(slow, Direction(mode="crowd")) == pytest.approx(0.35)


@pytest.mark.parametrize("story", STORIES)
def test_a_choice_is_on_stage_and_targets_the_author_or_nobody(story: str) -> None:
    script, _ = STORIES[story]
    *recent, line = told(*script)
    on_stage = ALL - {"gale"}
    scene = Scene(tuple(recent), on_stage, 0, line.at_ms)
    decision = decide(line, address(line, recent, CAST), scene, CAST, Direction())
    assert bool(decision.speakers) != bool(decision.silence)
    assert len(decision.speakers) <= Direction().budget()
    for choice in (*decision.speakers, *decision.runners_up):
        assert choice.persona in on_stage
        assert choice.target_id in (line.author.id, None)


def test_the_order_of_the_cast_does_not_matter() -> None:
    *recent, line = told("bob: so", "ana: everyone roast me")
    scene = Scene(tuple(recent), ALL, 0, line.at_ms)
    turned = CAST[::-1]
    one = decide(line, address(line, recent, CAST), scene, CAST, Direction())
    other = decide(line, address(line, recent, turned), scene, turned, Direction())
    assert one == other


def test_ties_are_fair_over_many_roots() -> None:
    *recent, line = told("bob: so", "ana: roast me")
    plain = tuple(replace(member, interests=(), triggers=(), talkativeness=0.5, energy=0.5) for member in CAST)
    scene = Scene(tuple(recent), ALL, 0, line.at_ms)
    counts = dict.fromkeys(ALL - {"morrow"}, 0)
    for root in range(400):
        asked = line.model_copy(update={"id": 10**18 + root})
        counts[decide(asked, address(asked, recent, plain), scene, plain, Direction()).speakers[0].persona] += 1
    assert min(counts.values()) > 60
    assert set(counts) == ALL - {"morrow"}


def test_where_lines_are_scarce_one_bot_answers_for_all() -> None:
    assert len(speakers(decided("ana: roast me, everyone"))) == 3
    assert len(speakers(decided("ana: roast me, everyone", thrift=1))) == 1


def test_where_lines_are_scarce_everybody_who_was_called_still_answers() -> None:
    assert speakers(decided("ana: Pip and Ember, roast me", thrift=2)) == ["pip", "ember"]


def test_where_lines_are_scarce_nobody_speaks_of_their_own_accord() -> None:
    direction = Direction(weights={"gale": 2.0})
    decision = decided(*TALK, "ana +1: the pizza at the lighthouse", direction=direction, thrift=1)
    assert (speakers(decision), decision.silence) == ([], "few lines are left, and nobody called")
