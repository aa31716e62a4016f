"""Stories of how a turn ends: sent, given up, dead, left over."""

from bus import keys
from bus.floor import Seat
from den.turn import TurnState
from tests.bus.stage import C0, C1, C3, Stage


async def silence_is_recorded_with_its_reason(stage: Stage) -> None:
    root = stage.line()
    await stage.floor.silence(stage.guild, stage.channel, root, "talk among humans")
    (record,) = await stage.floor.why(stage.guild, stage.channel, root)
    assert (record.why, record.last.what) == ("talk among humans", "silence")
    assert (await stage.claim(root, Seat("ember", C3))).outcome == "decided"


async def an_absent_speaker_is_replaced_in_the_same_call(stage: Stage) -> None:
    await stage.leave("ember")
    answer = await stage.claim(stage.line(), Seat("ember", C3), runners_up=(Seat("vex", C1),))
    assert answer.turn is not None
    assert answer.turn.persona == "vex"
    assert [(seat.persona, seat.reason) for seat in answer.passed] == [("ember", "it is not here")]


async def an_absent_speaker_costs_no_budget(stage: Stage) -> None:
    await stage.leave("ember")
    answer = await stage.claim(stage.line(), Seat("ember", C3), budget=1, runners_up=(Seat("vex", C1),))
    assert answer.outcome == "granted"


async def only_the_newest_epoch_may_send(stage: Stage) -> None:
    dead = await stage.granted("ember")
    stage.now += 20_001
    await stage.granted("vex")
    assert (await stage.floor.send(dead, None)).reason == "the floor has gone on"
    assert await stage.floor.sent(dead, 1) is None
    assert await stage.floor.abandon(dead, "late") is None
    assert (await stage.state()).turn_state == TurnState.CLAIMED


async def a_turn_is_sent_once(stage: Stage) -> None:
    turn = await stage.granted()
    assert await stage.floor.sent(turn, 1) is None
    assert (await stage.floor.send(turn, None)).ok
    assert not (await stage.floor.send(turn, None)).ok
    assert (await stage.state()).chain == 1


async def after_its_deadline_a_turn_is_not_sent(stage: Stage) -> None:
    turn = await stage.granted()
    stage.now += 20_001
    assert (await stage.floor.send(turn, None)).reason == "its time is over"


async def epochs_grow_also_after_a_loss_and_a_step_of_the_clock(stage: Stage) -> None:
    first = await stage.spoken()
    stage.now -= 5_000
    second = await stage.granted()
    assert second.epoch > first.epoch
    stage.now += 60_000
    await stage.lose_everything()
    third = await stage.granted()
    assert third.epoch > second.epoch
    assert not (await stage.floor.send(second, None)).ok


async def an_unconfirmed_grant_goes_to_the_runner_up(stage: Stage) -> None:
    answer = await stage.claim(stage.line(), Seat("ember", C3), runners_up=(Seat("vex", C0),))
    assert answer.turn is not None
    handover = await stage.floor.abandon(answer.turn, "not confirmed", replace=True)
    assert handover is not None
    assert handover.turn.persona == "vex"


async def an_obligation_nobody_steps_in_for_may_be_asked_again(stage: Stage) -> None:
    answer = await stage.claim(stage.line(), Seat("ember", C3))
    assert answer.turn is not None
    await stage.floor.abandon(answer.turn, "not confirmed", replace=True)
    assert [notice.reopened for notice in await stage.freed()] == [True]
    again = await stage.claim(answer.turn.root_id, Seat("ember", C3))
    assert again.turn is not None and again.turn.epoch > answer.turn.epoch
    assert not (await stage.floor.send(answer.turn, None)).ok


async def a_hushed_obligation_is_not_asked_again(stage: Stage) -> None:
    answer = await stage.claim(stage.line(), Seat("ember", C3))
    assert answer.turn is not None
    await stage.floor.hush(stage.guild, stage.channel, 60, 1)
    await stage.floor.abandon(answer.turn, "not confirmed", replace=True)
    assert (await stage.claim(answer.turn.root_id, Seat("ember", C3))).outcome == "decided"


async def a_turn_that_may_be_posted_is_not_replaced(stage: Stage) -> None:
    answer = await stage.claim(stage.line(), Seat("ember", C3), runners_up=(Seat("vex", C0),))
    assert answer.turn is not None
    await stage.floor.send(answer.turn, None)
    assert await stage.floor.abandon(answer.turn, "Discord refused it", replace=True, unposted=True) is None
    assert (await stage.state()).turn is None


async def a_turn_that_may_have_been_posted_is_not_abandoned(stage: Stage) -> None:
    turn = await stage.left_sending()
    assert await stage.floor.abandon(turn, "it took too long") is None
    assert (await stage.state()).turn == turn
    await stage.floor.abandon(turn, "Discord refused it", unposted=True)
    assert (await stage.state()).turn is None


async def a_turn_left_sending_is_settled_from_history(stage: Stage) -> None:
    turn = await stage.left_sending()
    stage.now += 59_999
    assert (await stage.reap()).reconcile is None
    assert (await stage.floor.settle(turn, None)).reason == "it may still be posted"
    stage.now += 1
    assert (await stage.reap()).reconcile == turn
    assert (await stage.floor.settle(turn, None)).ok
    assert (await stage.steps(turn.root_id))[-1] == ("abandoned", "ember")


async def a_turn_found_in_history_is_sent(stage: Stage) -> None:
    turn = await stage.left_sending()
    assert (await stage.floor.settle(turn, 77)).ok
    (record,) = await stage.floor.why(stage.guild, stage.channel, turn.root_id)
    assert (record.last.what, record.last.message_id) == ("sent", 77)


async def a_turn_of_unknown_fate_does_not_block_its_channel_for_ever(stage: Stage) -> None:
    turn = await stage.left_sending()
    stage.now += 120_001
    assert (await stage.reap()).ended == turn
    await stage.granted("vex")


async def a_restarted_persona_finds_what_it_holds(stage: Stage) -> None:
    turn = await stage.granted("ember")
    assert await stage.floor.held(stage.guild, "ember") == ((turn, TurnState.CLAIMED),)
    assert await stage.floor.held(stage.guild, "vex") == ()
    await stage.floor.abandon(turn, "restarted")
    assert await stage.floor.held(stage.guild, "ember") == ()


async def a_handed_over_turn_is_delivered_in_the_same_form(stage: Stage) -> None:
    turn = await stage.granted("ember")
    await stage.messages()
    assert await stage.floor.deliver(turn, "{}") == 1
    ((topic, raw),) = await stage.messages()
    assert topic == keys.inbox(stage.guild, "ember")
    assert raw.endswith(b"\n{}")
    await stage.leave("ember")
    assert await stage.floor.deliver(turn, "{}") == 0


async def a_record_tells_a_turn_from_grant_to_line(stage: Stage) -> None:
    root = stage.line()
    answer = await stage.claim(root, Seat("ember", C3), Seat("vex", C1), why="you called Ember by name")
    assert answer.turn is not None
    await stage.floor.send(answer.turn, None)
    await stage.floor.sent(answer.turn, 5)
    (record,) = await stage.floor.why(stage.guild, stage.channel)
    assert record.why == "you called Ember by name"
    assert await stage.steps(root) == [
        ("granted", "ember"), ("queued", "vex"), ("sent", "ember"), ("granted", "vex"),
    ]  # fmt: skip


async def the_last_fifty_records_are_kept_newest_first(stage: Stage) -> None:
    roots = [stage.line() for _ in range(55)]
    for root in roots:
        await stage.floor.silence(stage.guild, stage.channel, root, "")
    records = await stage.floor.why(stage.guild, stage.channel)
    assert [record.root_id for record in records] == roots[:4:-1]


async def every_key_has_a_lifetime_and_old_roots_are_forgotten(stage: Stage) -> None:
    first = await stage.spoken()
    stage.now += 400_000
    await stage.claim(stage.line(), Seat("ember", C3), Seat("vex", C3))
    names = [keys.floor(stage.guild, stage.channel), keys.roots(stage.guild, stage.channel)]
    names += [keys.why(stage.guild, stage.channel), keys.turns(stage.guild)]
    for name in names:
        assert 0 < await stage.redis.ttl(name) <= 86_400, name
    assert await stage.redis.hlen(names[1]) == 1
    assert not await stage.redis.hexists(names[1], str(first.root_id))


async def a_line_that_is_out_is_told_to_nobody_while_nobody_waits(stage: Stage) -> None:
    turn = await stage.granted()
    assert (await stage.floor.send(turn, None)).ok
    await stage.messages()
    await stage.floor.sent(turn, stage.line())
    assert await stage.messages() == []


async def a_line_that_was_deleted_at_once_is_told(stage: Stage) -> None:
    turn = await stage.granted()
    assert (await stage.floor.send(turn, None)).ok
    await stage.floor.sent(turn, 0)
    assert [notice.ended for notice in await stage.freed()] == [turn]
