"""A stop by somebody who is roasted."""

from agents.channel import Channel
from agents.stopping import Stopping
from tests.agents.lines import CHANNEL, GUILD, line
from tests.agents.stage import Stage, stage
from tests.agents.test_ear import CALL


async def posting(on: Stage) -> None:
    """Ember's line is between the fence and Discord; it is out when somebody has slept."""
    await on.ear.hear(CALL)
    turn = (await on.floor.state(GUILD, CHANNEL)).turn
    assert turn is not None
    await on.floor.send(turn, None)

    async def sleep(_: float) -> None:
        assert on.reactions == []
        await on.floor.sent(turn, 9_001)

    one = on.ear.stopping
    on.ear.stopping = Stopping(one.floor, one.react, one.is_first, one.log, one.wall, sleep)


async def test_a_stop_is_acknowledged_when_the_line_that_was_on_its_way_is_out() -> None:
    async with stage("ember") as on:
        await posting(on)
        stop = line("stop", nr=5)
        assert await on.ear.stopping.stop(on.ear.channel(GUILD, CHANNEL), stop)
        assert (await on.floor.state(GUILD, CHANNEL)).turn is None
        assert [message_id for message_id, _ in on.reactions] == [stop.id]


async def test_the_second_ear_stops_the_floor_and_tells_nobody() -> None:
    async with stage() as on:
        one = on.ear.stopping
        second = Stopping(one.floor, one.react, lambda: False, one.log, one.wall, one.sleep)
        channel = Channel(GUILD, CHANNEL)
        assert not await second.stop(channel, line("stop"))
        assert (await on.floor.state(GUILD, CHANNEL)).hushed_until_ms == channel.hushed_until_ms > on.now_ms
        assert on.reactions == []
