"""Stories of who waits, who joins, who comes next."""

from bus import keys
from bus.floor import Seat
from tests.bus.stage import BOB, C0, C1, C2, C3, Stage


async def second_speaker_waits_and_follows(stage: Stage) -> None:
    answer = await stage.claim(stage.line(), Seat("ember", C3), Seat("vex", C3))
    assert answer.queued == ("vex",)
    assert answer.turn is not None
    assert (await stage.floor.send(answer.turn, None)).ok
    handover = await stage.floor.sent(answer.turn, stage.line())
    assert handover is not None
    assert handover.turn.persona == "vex"
    assert [notice.next for notice in await stage.freed()] == [handover.turn]


async def a_held_floor_has_one_holder(stage: Stage) -> None:
    first = await stage.granted("ember")
    answer = await stage.claim(stage.line(), Seat("vex", C3), author=BOB)
    assert answer.outcome == "queued"
    assert (await stage.state()).turn == first


async def an_older_human_line_does_not_end_a_chain(stage: Stage) -> None:
    old, new = stage.line(), stage.line()
    await stage.spoken(root=new)
    await stage.granted("vex", root=old)
    state = await stage.state()
    assert (state.edge, state.chain) == (new, 1)


async def an_old_line_is_only_answered_as_an_obligation(stage: Stage) -> None:
    for klass, late_ms in ((C0, 20_001), (C1, 20_001), (C2, 20_001), (C3, 45_001)):
        root = stage.line()
        stage.now += late_ms
        assert (await stage.claim(root, Seat("ember", klass))).reason == "its line is too old"
    root = stage.line()
    stage.now += 45_000
    await stage.granted(root=root)


async def whoever_waited_too_long_is_passed_over_and_named(stage: Stage) -> None:
    answer = await stage.claim(stage.line(), Seat("ember", C3), Seat("vex", C1))
    stage.now += 20_001
    await stage.claim(stage.line(), Seat("moss", C1), author=BOB)
    assert (await stage.state()).turn != answer.turn
    (notice,) = await stage.freed()
    assert [(seat.persona, seat.reason) for seat in notice.passed] == [("vex", "its line is too old")]


async def obligations_wait_in_front_in_the_order_of_their_lines(stage: Stage) -> None:
    await stage.granted("ember")
    older, newer = stage.line(), stage.line()
    await stage.claim(stage.line(), Seat("duke", C1), author=BOB)
    await stage.claim(newer, Seat("vex", C3), author=BOB)
    await stage.claim(older, Seat("moss", C3), author=BOB)
    assert [seat.persona for seat in (await stage.state()).queue] == ["moss", "vex", "duke"]


async def three_wait_and_an_obligation_pushes_out_the_last(stage: Stage) -> None:
    await stage.granted("ember")
    for persona in ("vex", "moss", "duke"):
        await stage.claim(stage.line(), Seat(persona, C1), author=BOB)
    assert (await stage.claim(stage.line(), Seat("ember", C1), author=BOB)).reason == "the queue is full"
    answer = await stage.claim(stage.line(), Seat("ember", C3), author=BOB)
    assert answer.outcome == "queued"
    assert [(seat.persona, seat.reason) for seat in answer.passed] == [("duke", "the queue is full")]
    assert [seat.persona for seat in (await stage.state()).queue] == ["ember", "vex", "moss"]


async def an_obligation_that_found_the_queue_full_may_be_asked_again(stage: Stage) -> None:
    turn = await stage.granted("ember")
    for persona in ("vex", "moss", "duke"):
        await stage.claim(stage.line(), Seat(persona, C3), author=BOB)
    late = stage.line()
    (passed,) = (await stage.claim(late, Seat("ember", C3), author=BOB)).passed
    assert (passed.root_id, passed.again) == (late, True)
    assert (await stage.claim(late, Seat("ember", C3), author=BOB)).outcome == "decided"
    await stage.floor.abandon(turn, "done")
    assert (await stage.claim(late, Seat("ember", C3), author=BOB, owed=True)).outcome == "queued"


async def whoever_waits_already_does_not_wait_twice(stage: Stage) -> None:
    await stage.granted("ember")
    root = stage.line()
    await stage.claim(root, Seat("vex", C3), author=BOB)
    await stage.claim(root, Seat("vex", C3), author=BOB, owed=True)
    assert [seat.persona for seat in (await stage.state()).queue] == ["vex"]


async def a_later_obligation_of_the_same_person_joins_the_turn(stage: Stage) -> None:
    turn = await stage.granted("ember")
    await stage.messages()
    stage.now += 3_000
    answer = await stage.claim(stage.line(), Seat("ember", C3), payload="{}")
    assert answer.outcome == "merged"
    assert answer.turn is not None
    assert (answer.turn.epoch, answer.turn.deadline_ms) == (turn.epoch, turn.deadline_ms + 3_000)
    (raw,) = [raw for topic, raw in await stage.messages() if topic == keys.inbox(stage.guild, "ember")]
    assert b'"again":true' in raw
    assert (await stage.floor.send(turn, None)).ok


async def a_joined_turn_outlives_the_first_of_its_lines(stage: Stage) -> None:
    turn = await stage.granted("ember")
    await stage.claim(stage.line(), Seat("ember", C3))
    await stage.floor.withdraw(stage.guild, stage.channel, turn.root_id)
    assert (await stage.floor.send(turn, None)).ok


async def a_turn_is_joined_once(stage: Stage) -> None:
    await stage.granted("ember")
    assert (await stage.claim(stage.line(), Seat("ember", C3))).outcome == "merged"
    assert (await stage.claim(stage.line(), Seat("ember", C3))).outcome == "queued"


async def only_an_obligation_of_the_same_author_and_persona_joins(stage: Stage) -> None:
    await stage.granted("ember")
    assert (await stage.claim(stage.line(), Seat("ember", C2))).outcome == "queued"
    assert (await stage.claim(stage.line(), Seat("vex", C3))).outcome == "queued"
    assert (await stage.claim(stage.line(), Seat("ember", C3), author=BOB)).outcome == "queued"


async def a_turn_that_is_sending_is_not_joined(stage: Stage) -> None:
    turn = await stage.granted("ember")
    await stage.floor.send(turn, None)
    assert (await stage.claim(stage.line(), Seat("ember", C3))).outcome == "queued"


async def a_dead_holder_is_not_joined(stage: Stage) -> None:
    turn = await stage.granted("ember")
    await stage.leave("ember")
    answer = await stage.claim(stage.line(), Seat("ember", C3), runners_up=(Seat("vex", C1),))
    assert (answer.outcome, answer.queued) == ("queued", ("vex",))
    assert (await stage.state()).turn == turn


async def a_dead_holders_obligation_goes_to_the_runner_up(stage: Stage) -> None:
    answer = await stage.claim(stage.line(), Seat("ember", C3), runners_up=(Seat("vex", C0), Seat("moss", C0)))
    await stage.claim(stage.line(), Seat("duke", C1), author=BOB)
    assert (await stage.reap()).ended is None
    stage.now += 20_001
    reaped = await stage.reap()
    assert reaped.ended == answer.turn
    assert reaped.next is not None
    assert (reaped.next.persona, reaped.next.klass) == ("vex", C3)
    assert [seat.persona for seat in (await stage.state()).queue] == ["duke"]


async def a_dead_holder_without_obligation_is_not_replaced(stage: Stage) -> None:
    await stage.claim(stage.line(), Seat("ember", C2), runners_up=(Seat("vex", C0),), hold_ms=1_000)
    stage.now += 1_001
    assert (await stage.reap()).next is None


async def a_claim_buries_a_dead_holder(stage: Stage) -> None:
    dead = await stage.granted("ember")
    stage.now += 20_001
    await stage.granted("vex")
    assert [notice.ended for notice in await stage.freed()] == [dead]
