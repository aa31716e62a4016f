"""Stories of how a line is decided: who is granted, who is not, and why."""

from bus import keys
from bus.floor import Seat
from bus.messages import Taken, parse_notice
from tests.bus.stage import ANN, BOB, C1, C3, Stage


async def first_speaker_is_granted_and_told(stage: Stage) -> None:
    root = stage.line()
    answer = await stage.claim(root, Seat("ember", C3, ANN), payload='{"scene": []}')
    assert answer.outcome == "granted"
    assert answer.turn is not None
    assert (answer.turn.persona, answer.turn.root_id, answer.turn.target_id) == ("ember", root, ANN)
    inbox = [raw for topic, raw in await stage.messages() if topic == keys.inbox(stage.guild, "ember")]
    assert len(inbox) == 1
    assert inbox[0].endswith(b'\n{"scene": []}')


async def ears_hear_that_a_root_waits_for_the_floor(stage: Stage) -> None:
    await stage.granted()
    await stage.messages()
    root = stage.line()
    await stage.claim(root, Seat("vex", C3))
    raws = [raw for topic, raw in await stage.messages() if topic == keys.notices(stage.guild)]
    notice = parse_notice(raws[0])
    assert isinstance(notice, Taken)
    assert (notice.root_id, notice.outcome, notice.turn) == (root, "queued", None)


async def a_grant_wakes_nobody_but_its_bot(stage: Stage) -> None:
    await stage.granted()
    assert [topic for topic, _ in await stage.messages()] == [keys.inbox(stage.guild, "ember")]


async def a_later_ear_is_told_whose_turn_it_is(stage: Stage) -> None:
    turn = await stage.granted()
    again = await stage.claim(turn.root_id, Seat("vex", C3))
    assert (again.outcome, again.turn) == ("decided", turn)


async def a_root_is_decided_once(stage: Stage) -> None:
    turn = await stage.granted()
    again = await stage.claim(turn.root_id, Seat("vex", C3))
    assert again.outcome == "decided"
    state = await stage.state()
    assert (state.turn, state.queue) == (turn, ())


async def silence_does_not_undo_a_decision(stage: Stage) -> None:
    turn = await stage.granted()
    await stage.floor.silence(stage.guild, stage.channel, turn.root_id, "talk among humans")
    assert await stage.steps(turn.root_id) == [("granted", "ember")]


async def an_edited_line_that_nobody_answered_is_decided_anew(stage: Stage) -> None:
    root = stage.line()
    await stage.floor.silence(stage.guild, stage.channel, root, "talk among humans")
    await stage.granted(root=root, anew=True)
    assert await stage.steps(root) == [("silence", ""), ("granted", "ember")]


async def an_edit_does_not_bring_a_second_answer(stage: Stage) -> None:
    root = stage.line()
    await stage.floor.silence(stage.guild, stage.channel, root, "talk among humans")
    await stage.granted(root=root, anew=True)
    assert (await stage.claim(root, Seat("vex", C3), anew=True)).outcome == "decided"


async def a_line_that_nobody_was_there_for_may_be_asked_again(stage: Stage) -> None:
    root = stage.line()
    await stage.leave("ember")
    await stage.leave("vex")
    assert (await stage.claim(root, Seat("ember", C3), runners_up=(Seat("vex", C1),))).again
    await stage.listen("ember")
    await stage.granted(root=root)


async def a_refused_line_is_not_asked_again(stage: Stage) -> None:
    root = stage.line()
    await stage.leave("ember")
    assert (await stage.claim(root, Seat("ember", C3), Seat("vex", C3, BOB))).outcome == "refused"
    assert (await stage.claim(root, Seat("moss", C3))).outcome == "decided"


async def only_human_lines_are_answered(stage: Stage) -> None:
    for kind in ("sibling", "stranger", "webhook", "system"):
        answer = await stage.claim(stage.line(), Seat("ember", C3), root_kind=kind)
        assert answer.outcome == "refused", kind


async def a_bot_line_does_not_end_a_chain(stage: Stage) -> None:
    await stage.spoken()
    await stage.claim(stage.line(), Seat("vex", C3), root_kind="sibling")
    assert (await stage.state()).chain == 1


async def a_newer_human_line_ends_a_chain(stage: Stage) -> None:
    await stage.spoken()
    newest = stage.line()
    await stage.floor.silence(stage.guild, stage.channel, newest, "talk among humans")
    state = await stage.state()
    assert (state.edge, state.chain) == (newest, 0)


async def ids_are_compared_as_integers(stage: Stage) -> None:
    for root in (10**18 - 1, 10**18, 10**18 - 2):
        await stage.floor.silence(stage.guild, stage.channel, root, "")
    assert (await stage.state()).edge == 10**18


async def a_persona_answers_a_line_once(stage: Stage) -> None:
    answer = await stage.claim(stage.line(), Seat("ember", C3), Seat("ember", C3))
    assert answer.queued == ()
    assert [seat.reason for seat in answer.passed] == ["it answers this line once"]


async def nobody_but_its_author_is_the_target_of_an_answer(stage: Stage) -> None:
    answer = await stage.claim(stage.line(), Seat("ember", C3, BOB))
    assert (answer.outcome, answer.reason) == ("refused", "the target has not consented")


async def a_draft_may_not_turn_on_somebody_else(stage: Stage) -> None:
    turn = await stage.granted()
    assert (await stage.floor.send(turn, BOB)).reason == "the target has not consented"
    assert (await stage.floor.send(turn, ANN)).ok


async def a_line_brings_no_more_answers_than_its_budget(stage: Stage) -> None:
    speakers = (Seat("ember", C3), Seat("vex", C3), Seat("moss", C3))
    answer = await stage.claim(stage.line(), *speakers, budget=2)
    spoken = []
    turn = answer.turn
    while turn is not None:
        assert (await stage.floor.send(turn, None)).ok
        spoken.append(turn.persona)
        handover = await stage.floor.sent(turn, stage.line())
        turn = handover.turn if handover else None
    assert spoken == ["ember", "vex"]


async def a_turn_that_never_spoke_gives_its_budget_back(stage: Stage) -> None:
    answer = await stage.claim(stage.line(), Seat("ember", C3), runners_up=(Seat("vex", C1),), budget=1)
    assert answer.turn is not None
    handover = await stage.floor.abandon(answer.turn, "not confirmed", replace=True)
    assert handover is not None
    assert handover.turn.persona == "vex"


async def eight_bot_lines_without_a_human_are_the_end(stage: Stage) -> None:
    roots = [stage.line() for _ in range(9)]
    await stage.floor.silence(stage.guild, stage.channel, stage.line(), "the newest human line")
    for root in roots[:8]:
        await stage.spoken(root=root)
    answer = await stage.claim(roots[8], Seat("ember", C3))
    assert answer.reason == "too many bot lines since a human spoke"
