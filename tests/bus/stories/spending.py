"""Stories of the limits: how many lines there are, who pays for them, and what is said when they are gone."""

from bus import keys
from bus.floor import Answer, Seat
from den.turn import LAST_WORD
from tests.bus.stage import ANN, BOB, C0, C1, C2, C3, Stage

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
MANY = 1_000


async def _said(stage: Stage, times: int = 1, target: int | None = None, **more: object) -> Answer:
    """So many whole turns, each on a line of its own; the last answer."""
    for _ in range(times):
        answer = await stage.claim(stage.line(), Seat("ember", C3, target), **more)
        if answer.turn is not None:
            assert (await stage.floor.send(answer.turn, None)).ok
            await stage.floor.sent(answer.turn, stage.line())
    return answer


async def _refused(stage: Stage, klass=C3, persona: str = "ember", **more: object) -> str:
    answer = await stage.claim(stage.line(), Seat(persona, klass), **more)
    assert answer.outcome == "refused", answer
    return answer.reason


async def one_line_more_than_the_limit_says_so_and_no_other_comes(stage: Stage) -> None:
    await stage.limit(c=(0, 3, 0))
    assert (await _said(stage, 3)).turn.thrift < LAST_WORD
    assert (await _said(stage)).turn.thrift == LAST_WORD
    assert await _refused(stage) == "this channel has had its lines of the hour"


async def the_last_word_is_for_whoever_called(stage: Stage) -> None:
    await stage.limit(c=(0, 2, 0))
    await _said(stage, 2)
    assert await _refused(stage, C2) == "this channel has had its lines of the hour"
    assert (await _said(stage)).turn.thrift == LAST_WORD


async def a_new_minute_hour_and_day_have_new_lines(stage: Stage) -> None:
    for windows, later in (((2, 0, 0), MINUTE), ((0, 2, 0), HOUR), ((0, 0, 2), DAY)):
        stage.now += DAY
        await stage.limit(s=windows)
        await _said(stage, 3)
        await _refused(stage)
        stage.now += later
        turn = await stage.granted()
        assert turn.thrift == 0
        await stage.floor.abandon(turn, "seen")


async def a_person_who_had_their_answers_does_not_use_up_those_of_others(stage: Stage) -> None:
    await stage.limit(u=(0, 2, 0))
    await _said(stage, 3)
    assert await _refused(stage) == "that person has had their answers of the hour"
    assert (await _said(stage, author=BOB)).turn.thrift == 0


async def a_character_that_had_its_lines_leaves_them_to_another(stage: Stage) -> None:
    await stage.limit(p=(0, 2, 0))
    await _said(stage, 3)
    answer = await stage.claim(stage.line(), Seat("ember", C3), runners_up=(Seat("vex", C1),))
    assert answer.turn.persona == "vex"
    assert answer.passed[0].reason == "this character has had its lines of the hour"


async def a_server_has_one_last_word_for_all_its_channels(stage: Stage) -> None:
    await stage.limit(s=(0, 0, 4))
    for _ in range(2):
        await _said(stage, 2)
        stage.channel += 1
    assert (await _said(stage)).turn.thrift == LAST_WORD
    stage.channel += 1
    assert await _refused(stage) == "this server has had its lines of the day"


async def turns_under_way_in_many_channels_do_not_spend_the_same_line(stage: Stage) -> None:
    await stage.limit(s=(0, 0, 3))
    turns = []
    for _ in range(6):
        stage.channel += 1
        answer = await stage.claim(stage.line(), Seat("ember", C3))
        turns += [answer.turn] if answer.turn else []
    assert [turn.thrift for turn in turns] == [0, 0, 0, LAST_WORD]


async def whoever_had_enough_roasts_is_answered_without_one(stage: Stage) -> None:
    await stage.limit(t=(0, 0, 2))
    await _said(stage, 2, target=ANN)
    for _ in range(2):
        stage.now += HOUR
        answer = await stage.claim(stage.line(), Seat("ember", C3, ANN))
        assert (answer.turn.target_id, answer.turn.thrift) == (None, 0)
        assert (await stage.floor.send(answer.turn, None)).ok
        await stage.floor.sent(answer.turn, stage.line())


async def nobody_is_roasted_beyond_their_limit_by_a_line_granted_on_somebody_else(stage: Stage) -> None:
    await stage.limit(t=(0, 0, 2))
    await stage.record(**{f"c__{BOB}": 10**15})
    verdicts = []
    for _ in range(3):
        turn = await stage.granted()
        verdicts.append(await stage.floor.send(turn, BOB))
        await stage.floor.sent(turn, stage.line()) if verdicts[-1].ok else await stage.floor.abandon(turn, "no")
    assert [verdict.ok for verdict in verdicts] == [True, True, False]
    assert verdicts[-1].reason == "the target has had enough roasts of the day"


async def a_turn_that_never_spoke_gives_its_line_back(stage: Stage) -> None:
    await stage.limit(c=(0, 2, 0))
    for _ in range(4):
        await stage.floor.abandon(await stage.granted(), "nothing to say")
    assert (await _said(stage, 2)).turn.thrift < LAST_WORD


async def a_line_that_is_out_is_not_given_back(stage: Stage) -> None:
    await stage.limit(c=(0, 1, 0))
    turn = await stage.granted()
    assert (await stage.floor.send(turn, None)).ok
    await stage.floor.abandon(turn, "Discord refused it", unposted=True)
    assert (await _said(stage)).turn.thrift == LAST_WORD


async def a_line_of_the_last_minute_is_not_given_back_to_this_one(stage: Stage) -> None:
    await stage.limit(c=(2, 0, 0), u=(MANY, 0, 0))
    stage.now += MINUTE - stage.now % MINUTE - 1
    early = await stage.granted()
    stage.now += 1
    other = stage.channel
    stage.channel += 1
    await stage.limit(s=(2, 0, 0))
    await _said(stage)
    stage.channel = other
    await stage.floor.abandon(early, "nothing to say")
    assert [(await _said(stage)).turn.thrift, (await _said(stage)).turn.thrift] == [0, LAST_WORD]


async def the_scarcer_lines_are_the_higher_must_the_class_be(stage: Stage) -> None:
    await stage.limit(c=(0, 10, 0))
    told = []
    for _ in range(10):
        classes = [klass for klass in (C0, C1, C2) if await _may(stage, klass)]
        told.append(((await _said(stage)).turn.thrift, classes))
    assert told == [(0, [C0, C1, C2])] * 7 + [(1, [C1, C2])] * 2 + [(2, [C2])]


async def _may(stage: Stage, klass) -> bool:
    answer = await stage.claim(stage.line(), Seat("vex", klass))
    if answer.turn is not None:
        await stage.floor.abandon(answer.turn, "only asked")
    return answer.turn is not None


async def a_refusal_tells_how_scarce_lines_are(stage: Stage) -> None:
    await stage.limit(c=(0, 10, 0))
    await _said(stage, 7)
    answer = await stage.claim(stage.line(), Seat("vex", C0))
    assert (answer.outcome, answer.reason, answer.thrift) == (
        "refused", "few lines are left, and nobody called", 1,
    )  # fmt: skip


async def whoever_waits_pays_when_their_turn_comes(stage: Stage) -> None:
    await stage.limit(c=(0, 1, 0))
    turn = await stage.granted("ember")
    assert (await stage.claim(stage.line(), Seat("vex", C3))).outcome == "queued"
    assert (await stage.claim(stage.line(), Seat("moss", C3))).outcome == "queued"
    assert (await stage.floor.send(turn, None)).ok
    last = (await stage.floor.sent(turn, stage.line())).turn
    assert (last.persona, last.thrift) == ("vex", LAST_WORD)
    assert (await stage.floor.send(last, None)).ok
    assert await stage.floor.sent(last, stage.line()) is None
    reasons = [seat.reason for told in await stage.freed() for seat in told.passed]
    assert reasons == ["this channel has had its lines of the hour"]


async def yesterdays_counts_are_forgotten(stage: Stage) -> None:
    await _said(stage)
    stage.now += DAY
    await _said(stage, author=BOB)
    kept = await stage.redis.hkeys(keys.spent(stage.guild))
    assert f"u:{ANN}".encode() not in kept
    assert 86_400 < await stage.redis.ttl(keys.spent(stage.guild)) <= 2 * 86_400
