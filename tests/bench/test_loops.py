"""The loops bench: bots that want to answer everything stay within the budget, and it would see it if not."""

import pytest
from fakeredis.aioredis import FakeRedis

from bench.loops.run import loops, play
from den.errors import BadInput
from tests.bus.stage import bus_of
from tests.bus.test_guards import TEXT, without


async def played(episodes: int, script: str = TEXT) -> dict[str, int]:
    async with FakeRedis(protocol=2) as redis:
        figures = await play(bus_of(redis), redis, episodes, seed=3, script=script)
    return {name: int(str(figure)) for name, figure in figures.items()}


async def test_no_line_brings_more_answers_than_its_budget() -> None:
    figures = await played(200)
    assert (figures["over_budget"], figures["episodes"]) == (0, 200)


async def test_the_storm_reaches_the_limits() -> None:
    figures = await played(30)
    assert (figures["longest_chain"], figures["most_answers"]) == (8, 6)


@pytest.mark.parametrize("guard", ["budget", "chain", "human", "state"])
async def test_a_missing_guard_shows(guard: str) -> None:
    assert (await played(60, without(guard)))["over_budget"] > 0


def test_no_episodes_are_no_proof() -> None:
    with pytest.raises(BadInput, match="--episodes is 1 to 1000000, not 0"):
        loops(0)
