"""Stories of stop: a hush, a deleted line."""

from bus import keys
from bus.floor import Seat
from bus.messages import Hushed, Withdrawn, parse_notice
from tests.bus.stage import ANN, C1, C3, Stage


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


async def a_hushed_turn_is_not_joined(stage: Stage) -> None:
    await stage.granted("ember")
    await stage.hush(1)
    stage.now += 2_000
    assert (await stage.claim(stage.line(), Seat("ember", C3))).outcome == "queued"
