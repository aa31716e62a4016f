"""Stories of a show's lines: each has the number of its cue and is granted once; talk goes on beside them."""

from bus.floor import Seat
from tests.bus.stage import BOB, C2, C3, Stage


async def a_cue_is_granted_once_and_its_fate_is_told(stage: Stage) -> None:
    root = stage.line()
    turn = await stage.granted("ember", C2, root, cue=1)
    again = await stage.claim(root, Seat("ember", C2), cue=1)
    assert (again.outcome, again.reason, again.turn) == ("decided", "ASKED", turn)
    assert (await stage.floor.send(turn, None)).ok
    posted = stage.line()
    await stage.floor.sent(turn, posted)
    assert (await stage.claim(root, Seat("ember", C2), cue=1)).reason == str(posted)
    assert len(await stage.messages()) == 2, "a grant, and the word that its line is out"


async def a_cue_that_was_given_up_is_told_so(stage: Stage) -> None:
    turn = await stage.granted("ember", C2, cue=1)
    await stage.floor.abandon(turn, "nothing to say")
    assert (await stage.claim(turn.root_id, Seat("ember", C2), cue=1)).reason == "ABANDONED"


async def a_persona_says_several_lines_of_a_show_on_one_root(stage: Stage) -> None:
    root = stage.line()
    await stage.spoken("ember", root, klass=C2, cue=1)
    turn = await stage.granted("ember", C2, root, cue=2)
    assert (turn.cue, turn.nonce()) == (2, f"{root}.2")


async def a_shows_lines_are_paid_from_the_budget_of_their_root(stage: Stage) -> None:
    root = stage.line()
    for cue in (1, 2):
        await stage.spoken("ember", root, klass=C2, cue=cue, budget=2)
    answer = await stage.claim(root, Seat("ember", C2), cue=3, budget=2)
    assert (answer.outcome, answer.reason) == ("refused", "the budget of its line is spent")


async def a_refused_cue_may_be_asked_again(stage: Stage) -> None:
    await stage.leave("ember")
    root = stage.line()
    answer = await stage.claim(root, Seat("ember", C2), cue=1)
    assert (answer.outcome, answer.reason) == ("refused", "it is not here")
    await stage.listen("ember")
    assert (await stage.claim(root, Seat("ember", C2), cue=1)).outcome == "granted"


async def a_show_does_not_decide_the_line_it_borrows(stage: Stage) -> None:
    root = stage.line()
    await stage.spoken("ember", root, klass=C2, cue=1)
    assert (await stage.claim(root, Seat("ember", C3))).outcome == "granted"


async def a_line_that_was_answered_in_talk_carries_a_show(stage: Stage) -> None:
    root = stage.line()
    await stage.spoken("ember", root)
    assert (await stage.claim(root, Seat("ember", C2), cue=1)).outcome == "granted"


async def an_obligation_does_not_join_a_shows_turn(stage: Stage) -> None:
    await stage.granted("ember", C3, cue=1)
    assert (await stage.claim(stage.line(), Seat("ember", C3))).outcome == "queued"


async def a_show_waits_longer_than_talk_but_not_for_ever(stage: Stage) -> None:
    root = stage.line()
    stage.now += 80_000
    await stage.spoken("ember", root, klass=C2, cue=1)
    stage.now += 10_001
    assert (await stage.claim(root, Seat("ember", C2), cue=2)).reason == "its line is too old"


async def whoever_a_show_is_about_must_have_said_yes(stage: Stage) -> None:
    root = stage.line()
    answer = await stage.claim(root, Seat("ember", C2, BOB), cue=1)
    assert answer.reason == "the target has not consented"
    await stage.record(**{f"c__{BOB}": stage.now + 1_000})
    assert (await stage.claim(root, Seat("ember", C2, BOB), cue=1)).outcome == "granted"


async def a_cue_that_waited_in_vain_is_told_so(stage: Stage) -> None:
    await stage.granted("vex")
    root = stage.line()
    assert (await stage.claim(root, Seat("ember", C2), cue=1)).outcome == "queued"
    await stage.hush(10)
    assert (await stage.claim(root, Seat("ember", C2), cue=1)).reason == "PASSED"
