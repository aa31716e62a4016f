"""Stories of a person who is forgotten."""

from bus import keys
from bus.floor import Seat
from den.snowflake import EVER
from tests.bus.stage import ANN, BOB, C3, Stage


async def _bytes(stage: Stage) -> bytes:
    names = [keys.turns(stage.guild), keys.spent(stage.guild)]
    names += [name(stage.guild, stage.channel) for name in (keys.floor, keys.roots, keys.why)]
    found = [await stage.redis.hgetall(name) for name in names]
    return b"".join(key + value for one in found for key, value in one.items())


async def _forget(stage: Stage, person_id: int = ANN, before_id: int = EVER) -> None:
    await stage.floor.forget(stage.guild, stage.channel, person_id, before_id)


async def nothing_of_a_forgotten_person_is_left_on_the_floor(stage: Stage) -> None:
    await stage.spoken()
    await stage.granted("vex", author=BOB)
    await stage.claim(stage.line(), Seat("moss", C3, ANN), Seat("duke", C3, ANN))
    assert str(ANN).encode() in await _bytes(stage)
    await _forget(stage)
    assert str(ANN).encode() not in await _bytes(stage) and str(BOB).encode() in await _bytes(stage)


async def a_turn_for_a_forgotten_person_is_not_sent(stage: Stage) -> None:
    turn = await stage.granted()
    await _forget(stage)
    assert not (await stage.floor.send(turn, None)).ok
    assert (await stage.state()).turn is None


async def whoever_waited_behind_a_forgotten_person_speaks(stage: Stage) -> None:
    await stage.granted()
    await stage.claim(stage.line(), Seat("vex", C3), author=BOB)
    await _forget(stage)
    turn = (await stage.state()).turn
    assert turn is not None and turn.persona == "vex"


async def a_line_that_is_being_posted_ends_without_its_person(stage: Stage) -> None:
    turn = await stage.left_sending()
    await _forget(stage)
    assert str(ANN).encode() not in await _bytes(stage)
    await stage.floor.sent(turn, stage.line())
    assert (await stage.state()).turn is None


async def a_line_of_a_forgotten_person_is_not_answered_again(stage: Stage) -> None:
    root = stage.line()
    await stage.spoken(root=root)
    await _forget(stage)
    assert (await stage.claim(root, Seat("vex", C3), author=BOB, owed=True)).outcome == "refused"


async def forgetting_one_leaves_anothers_turn_alone(stage: Stage) -> None:
    turn = await stage.granted(author=BOB)
    await _forget(stage)
    assert (await stage.floor.send(turn, None)).ok


async def what_is_said_after_a_forgetting_is_answered(stage: Stage) -> None:
    old = stage.line()
    turn = await stage.granted("vex")
    await stage.claim(stage.line(), Seat("moss", C3))
    await _forget(stage, before_id=old)
    assert (await stage.floor.send(turn, None)).ok
    await stage.floor.sent(turn, stage.line())
    held = (await stage.state()).turn
    assert held is not None and held.persona == "moss"
