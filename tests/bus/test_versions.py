"""Two versions of the den side by side on one Redis, as during a rolling restart.

`before/floor.lua` is the floor of an earlier version, whole. Change it only when a change of the floor cannot be
made so that both understand each other; such an upgrade needs an outage, and the changelog says so.
"""

import itertools
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis

from bus import keys
from bus.floor import Floor
from bus.lease import TAKE
from bus.script import Script
from bus.scripts import MOST_KEPT, load_all
from den.limits import UNLIMITED
from tests.bus.stage import Stage, bus_of
from tests.bus.stories import STORIES

BEFORE = (Path(__file__).parent / "before" / "floor.lua").read_text("utf-8")
NEWER: dict[str, str] = {
    "what_is_said_after_a_forgetting_is_answered": "the older floor lets go of a person's newer lines as well",
}
"""Stories of what only the newer floor does, each with its reason: an older process does it as it always did."""


class ByTurns:
    """Each call goes to the next of the floors."""

    def __init__(self, *floors: Floor) -> None:
        self._floors = itertools.cycle(floors)

    def __getattr__(self, verb: str) -> Any:
        return getattr(next(self._floors), verb)


@pytest.mark.parametrize("first", ["old", "new"])
@pytest.mark.parametrize("story", sorted(STORIES.keys() - NEWER.keys()))
async def test_a_turn_may_go_back_and_forth_between_two_versions_of_the_floor(
    story: str, first: str, real: Redis
) -> None:
    stage = await Stage(real).open()
    old = Floor(bus_of(real), now_ms=lambda: stage.now, limits=UNLIMITED, script=BEFORE + f"\n-- {stage.guild}")
    floors = (old, stage.floor) if first == "old" else (stage.floor, old)
    stage.floor = ByTurns(*floors)  # type: ignore[assignment]
    try:
        await STORIES[story](stage)
    finally:
        await stage.close()


async def test_what_is_not_the_script_that_its_name_says_is_not_loaded(real: Redis) -> None:
    bus = bus_of(real)
    await real.delete(keys.scripts())
    forged = Script("return 1 -- forged")
    await real.hset(keys.scripts(), TAKE.sha[::-1], forged.text)
    await load_all(bus)
    assert await real.script_exists(forged.sha) == [False]


async def test_more_versions_than_can_be_are_let_go_of(real: Redis) -> None:
    bus = bus_of(real)
    await real.hset(keys.scripts(), mapping={f"{number:040x}": "x" for number in range(MOST_KEPT + 1)})
    await load_all(bus)
    assert await real.hlen(keys.scripts()) < MOST_KEPT
    assert await real.hexists(keys.scripts(), TAKE.sha)
