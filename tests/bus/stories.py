"""Stories about the floor, each one truth; told on fakeredis, on Valkey and to every missing guard."""

from bus import keys
from bus.floor import Seat
from bus.messages import Hushed, Taken, Withdrawn, parse_notice
from den.turn import Turn, TurnState
from tests.bus.stage import ANN, BOB, C0, C1, C2, C3, Stage


async def first_speaker_is_granted_and_told(stage: Stage) -> None:
    root = stage.line()
    answer = await stage.claim(root, Seat("ember", C3, ANN), payload='{"scene": []}')
    assert answer.outcome == "granted"
    assert answer.turn is not None
    assert (answer.turn.persona, answer.turn.root_id, answer.turn.target_id) == ("ember", root, ANN)
    inbox = [raw for topic, raw in await stage.messages() if topic == keys.inbox(stage.guild, "ember")]
    assert len(inbox) == 1
    assert inbox[0].endswith(b'\n{"scene": []}')


async def ears_hear_that_a_root_is_decided(stage: Stage) -> None:
    turn = await stage.granted()
    raws = [raw for topic, raw in await stage.messages() if topic == keys.notices(stage.guild)]
    notice = parse_notice(raws[0])
    assert isinstance(notice, Taken)
    assert (notice.root_id, notice.turn) == (turn.root_id, turn)


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


async def silence_is_recorded_with_its_reason(stage: Stage) -> None:
    root = stage.line()
    await stage.floor.silence(stage.guild, stage.channel, root, "talk among humans")
    (record,) = await stage.floor.why(stage.guild, stage.channel, root)
    assert (record.why, record.last.what) == ("talk among humans", "silence")
    assert (await stage.claim(root, Seat("ember", C3))).outcome == "decided"


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


async def an_older_human_line_does_not_end_a_chain(stage: Stage) -> None:
    old, new = stage.line(), stage.line()
    await stage.spoken(root=new)
    await stage.granted("vex", root=old)
    state = await stage.state()
    assert (state.edge, state.chain) == (new, 1)


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


async def nobody_is_granted_in_a_hushed_channel(stage: Stage) -> None:
    await stage.hush(30)
    answer = await stage.claim(stage.line(), Seat("ember", C3))
    assert (answer.outcome, answer.reason) == ("refused", "the channel is hushed")


async def a_hush_ends_by_itself_or_by_word(stage: Stage) -> None:
    await stage.hush(30)
    stage.now += 30_000
    await stage.spoken()
    await stage.hush(30)
    await stage.hush(0)
    await stage.spoken()


async def a_short_hush_does_not_shorten_a_long_one(stage: Stage) -> None:
    await stage.hush(60)
    await stage.hush(1)
    stage.now += 2_000
    assert (await stage.claim(stage.line(), Seat("ember", C3))).outcome == "refused"


async def a_long_hush_outlives_a_quiet_day(stage: Stage) -> None:
    await stage.hush(3 * 86_400)
    assert await stage.redis.ttl(keys.floor(stage.guild, stage.channel)) > 2 * 86_400


async def a_turn_claimed_before_a_hush_is_not_sent_after_it(stage: Stage) -> None:
    turn = await stage.granted()
    assert await stage.hush(1) == ()
    stage.now += 5_000
    assert (await stage.floor.send(turn, None)).reason == "the channel was hushed"


async def whoever_waited_before_a_hush_does_not_speak_after_it(stage: Stage) -> None:
    answer = await stage.claim(stage.line(), Seat("ember", C3), Seat("vex", C3))
    await stage.hush(1)
    stage.now += 5_000
    assert answer.turn is not None
    assert await stage.floor.abandon(answer.turn, "hushed") is None


async def nobody_steps_in_for_a_hushed_turn(stage: Stage) -> None:
    await stage.claim(stage.line(), Seat("ember", C3), runners_up=(Seat("vex", C1),))
    await stage.hush(1)
    stage.now += 25_000
    assert (await stage.reap()).next is None


async def hush_names_what_is_already_sending(stage: Stage) -> None:
    turn = await stage.granted()
    await stage.floor.send(turn, None)
    assert await stage.hush(30) == (turn,)
    notices = [parse_notice(raw) for topic, raw in await stage.messages() if topic == keys.everyone(stage.guild)]
    assert isinstance(notices[0], Hushed)
    assert notices[0].by == ANN


async def a_deleted_line_is_not_answered(stage: Stage) -> None:
    root = stage.line()
    await stage.floor.withdraw(stage.guild, stage.channel, root)
    assert (await stage.claim(root, Seat("ember", C3))).reason == "its line was deleted"


async def a_turn_of_a_deleted_line_is_not_sent(stage: Stage) -> None:
    turn = await stage.granted()
    await stage.messages()
    await stage.floor.withdraw(stage.guild, stage.channel, turn.root_id)
    ((_, raw),) = await stage.messages()
    assert isinstance(parse_notice(raw), Withdrawn)
    assert (await stage.floor.send(turn, None)).reason == "its line was deleted"


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
    await lose_everything(stage)
    third = await stage.granted()
    assert third.epoch > second.epoch
    assert not (await stage.floor.send(second, None)).ok


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


async def a_hushed_turn_is_not_joined(stage: Stage) -> None:
    await stage.granted("ember")
    await stage.hush(1)
    stage.now += 2_000
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


async def an_unconfirmed_grant_goes_to_the_runner_up(stage: Stage) -> None:
    answer = await stage.claim(stage.line(), Seat("ember", C3), runners_up=(Seat("vex", C0),))
    assert answer.turn is not None
    handover = await stage.floor.abandon(answer.turn, "not confirmed", replace=True)
    assert handover is not None
    assert handover.turn.persona == "vex"


async def a_turn_that_may_be_posted_is_not_replaced(stage: Stage) -> None:
    answer = await stage.claim(stage.line(), Seat("ember", C3), runners_up=(Seat("vex", C0),))
    assert answer.turn is not None
    await stage.floor.send(answer.turn, None)
    assert await stage.floor.abandon(answer.turn, "Discord refused it", replace=True, unposted=True) is None
    assert (await stage.state()).turn is None


async def a_turn_that_may_have_been_posted_is_not_abandoned(stage: Stage) -> None:
    turn = await _left_sending(stage)
    assert await stage.floor.abandon(turn, "it took too long") is None
    assert (await stage.state()).turn == turn
    await stage.floor.abandon(turn, "Discord refused it", unposted=True)
    assert (await stage.state()).turn is None


async def a_turn_left_sending_is_settled_from_history(stage: Stage) -> None:
    turn = await _left_sending(stage)
    stage.now += 59_999
    assert (await stage.reap()).reconcile is None
    assert (await stage.floor.settle(turn, None)).reason == "it may still be posted"
    stage.now += 1
    assert (await stage.reap()).reconcile == turn
    assert (await stage.floor.settle(turn, None)).ok
    assert (await stage.steps(turn.root_id))[-1] == ("abandoned", "ember")


async def a_turn_found_in_history_is_sent(stage: Stage) -> None:
    turn = await _left_sending(stage)
    assert (await stage.floor.settle(turn, 77)).ok
    (record,) = await stage.floor.why(stage.guild, stage.channel, turn.root_id)
    assert (record.last.what, record.last.message_id) == ("sent", 77)


async def a_turn_of_unknown_fate_does_not_block_its_channel_for_ever(stage: Stage) -> None:
    turn = await _left_sending(stage)
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
        ("granted", "ember"), ("queued", "vex"), ("sending", "ember"), ("sent", "ember"), ("granted", "vex"),
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


async def lose_everything(stage: Stage) -> None:
    names = [keys.floor(stage.guild, stage.channel), keys.roots(stage.guild, stage.channel)]
    names += [keys.why(stage.guild, stage.channel), keys.turns(stage.guild)]
    for name in names:
        await stage.redis.delete(name)


async def _left_sending(stage: Stage) -> Turn:
    turn = await stage.granted()
    assert (await stage.floor.send(turn, None)).ok
    return turn


NOT_STORIES = {"lose_everything"}
STORIES = {
    name: story
    for name, story in list(globals().items())
    if getattr(story, "__module__", "") == __name__
    and callable(story)
    and not name.startswith("_")
    and name not in NOT_STORIES
}
