"""Stories of what the ledger forbids: asked when a line is claimed, and again before it is posted."""

from collections.abc import Awaitable

from bus import keys
from bus.floor import Seat
from den.turn import Turn
from tests.bus.stage import ANN, BOB, C1, C3, Stage

LATER = 10**15
"""A time that no story reaches."""


async def _send_after(stage: Stage, change: Awaitable[None], target: int | None = None, **more: object) -> str:
    """Why a turn that was granted is not sent after the change; "" if it is."""
    turn: Turn = await stage.granted(**more)
    await change
    return (await stage.floor.send(turn, target)).reason


async def _claimed(stage: Stage, target: int | None = None, **more: object) -> str:
    answer = await stage.claim(stage.line(), Seat("ember", C3, target), **more)
    return answer.reason if answer.outcome == "refused" else answer.outcome


async def nobody_who_did_not_ask_is_a_target_without_consent(stage: Stage) -> None:
    assert await _claimed(stage, ANN, asked=False) == "the target has not consented"
    turn = await stage.granted(asked=False)
    assert (await stage.floor.send(turn, ANN)).reason == "the target has not consented"


async def a_consenting_person_may_be_the_target_of_anybodys_line(stage: Stage) -> None:
    await stage.record(**{f"c__{BOB}": LATER})
    turn = await stage.granted(asked=False)
    assert (await stage.floor.send(turn, BOB)).ok


async def a_consent_that_has_ended_is_none(stage: Stage) -> None:
    await stage.record(**{f"c__{ANN}": stage.now})
    assert await _claimed(stage, ANN, asked=False) == "the target has not consented"


async def a_no_is_stronger_than_having_asked_and_than_a_yes(stage: Stage) -> None:
    await stage.record(**{f"c__{ANN}": LATER, f"n__{ANN}": 1})
    assert await _claimed(stage, ANN) == "the target said no"


async def a_no_between_grant_and_post_is_kept(stage: Stage) -> None:
    no = stage.record(**{f"n__{ANN}": 1})
    assert await _send_after(stage, no, ANN) == "the target said no"


async def a_consent_withdrawn_between_grant_and_post_is_kept(stage: Stage) -> None:
    await stage.record(**{f"c__{ANN}": LATER})
    turn = await stage.granted(asked=False)
    await stage.redis.hdel(keys.ledger(stage.guild), f"c:{ANN}")
    assert (await stage.floor.send(turn, ANN)).reason == "the target has not consented"


async def a_line_without_a_target_needs_no_consent(stage: Stage) -> None:
    assert await _claimed(stage, asked=False) == "granted"


async def nothing_is_said_in_a_muted_guild(stage: Stage) -> None:
    assert await _send_after(stage, stage.record(m__guild__=LATER)) == "the cast is muted on this server"


async def nothing_is_said_in_a_muted_channel(stage: Stage) -> None:
    mute = stage.record(**{f"m__channel__{stage.channel}": LATER})
    assert await _send_after(stage, mute) == "the cast is muted in this channel"


async def a_muted_persona_is_silent_and_the_others_are_not(stage: Stage) -> None:
    await stage.record(m__persona__ember=LATER)
    answer = await stage.claim(stage.line(), Seat("ember", C3), runners_up=(Seat("vex", C1),))
    assert [(seat.persona, seat.reason) for seat in answer.passed] == [("ember", "this character is muted")]


async def nobody_answers_a_muted_person(stage: Stage) -> None:
    mute = stage.record(**{f"m__person__{ANN}": LATER})
    assert await _send_after(stage, mute) == "that person is muted"


async def nobody_is_about_a_muted_person(stage: Stage) -> None:
    await stage.record(**{f"c__{BOB}": LATER, f"m__person__{BOB}": LATER})
    turn = await stage.granted(asked=False)
    assert (await stage.floor.send(turn, BOB)).reason == "the target is muted"


async def a_mute_ends(stage: Stage) -> None:
    await stage.record(m__guild__=stage.now)
    assert await _claimed(stage) == "granted"


async def whoever_asked_to_be_ignored_is_not_answered(stage: Stage) -> None:
    ignore = stage.record(**{f"i__{ANN}": 1})
    assert await _send_after(stage, ignore) == "that person is not to be answered"


async def in_a_guild_without_a_ledger_nothing_is_said_and_the_line_may_be_asked_again(stage: Stage) -> None:
    await stage.redis.delete(keys.ledger(stage.guild))
    answer = await stage.claim(stage.line(), Seat("ember", C3))
    assert (answer.outcome, answer.reason, answer.again) == (
        "refused", "the ledger of this server is being read", True,
    )  # fmt: skip


async def a_ledger_lost_between_grant_and_post_stops_the_line_for_now(stage: Stage) -> None:
    turn = await stage.granted()
    await stage.redis.delete(keys.ledger(stage.guild))
    verdict = await stage.floor.send(turn, None)
    assert (verdict.ok, verdict.again) == (False, True)
