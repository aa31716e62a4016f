"""Plans in a show: drafted beside its way, at its start and every eight lines; a bad one changes no turn."""

import asyncio

import pytest
import structlog

from bench.shows.world import World
from den.errors import ModelAway
from den.shows.brief import Brief
from den.shows.plan import Beat, Plan
from den.shows.planning import planned
from tests.agents.test_director import CHANNEL, END, ROUND_ONE, ROUND_TWO, TOM, speakers, start, vote, world


class Told:
    """A `Planner` that does as it is told, and keeps what it was asked."""

    def __init__(self, does: object = None) -> None:
        self.does, self.briefs = does, list[Brief]()

    async def plan(self, brief: Brief) -> Plan:
        self.briefs.append(brief)
        if self.does == "dead":
            raise ModelAway("The model cannot be reached.")
        if self.does == "broken":
            raise ZeroDivisionError
        if self.does == "slow":
            for _ in range(500):
                await asyncio.sleep(0)
        if self.does == "lying":  # as no model could: what it may name is checked before
            beats = tuple(Beat(one, "turn", 999) for one in ("rust", "velvet", "nobody"))
            return Plan("status", beats, {"b1": "nobody", "b2": "velvet"})
        return planned(brief)

    async def close(self) -> None: ...


def planning(on: World, planner: Told) -> Told:
    for one in on.highers:
        assert one.director.playing.planning is not None
        one.director.playing.planning.planner = planner
        one.director.playing.planning.log = structlog.wrap_logger(structlog.ReturnLogger())
    return planner


@pytest.mark.parametrize("does", ["dead", "broken", "slow", "lying", None])
async def test_whatever_the_planner_does_the_same_bots_are_on_in_the_same_order(does: str | None) -> None:
    async with world() as on:
        planning(on, Told(does))
        await start(on)
        for _ in range(2):
            await vote(on, 1)
            await on.go_on(21)
        assert speakers(on) == ROUND_ONE + ROUND_TWO + END
        assert not on.director().running  # type: ignore[union-attr]


async def test_a_plan_is_asked_for_at_the_start_and_every_eight_lines() -> None:
    async with world() as on:
        told = planning(on, Told())
        await start(on)
        for _ in range(2):
            await vote(on, 1)
            await on.go_on(21)
        assert [brief.show.said for brief in told.briefs] == [0, 8]


async def test_a_plan_may_be_about_nobody_who_has_taken_their_yes_back() -> None:
    async with world(willing=frozenset()) as on:
        told = planning(on, Told())
        await on.say(TOM.id, TOM.name, "my sourdough starter is called Gerald")
        await start(on, "crowd", people=(TOM,))
        assert [brief.people for brief in told.briefs] == [()]
        assert [brief.bits for brief in told.briefs] == [()]


async def test_an_open_mic_has_no_plan() -> None:
    async with world() as on:
        told = planning(on, Told())
        await start(on, "open_mic")
        assert told.briefs == []


async def test_the_writer_hears_of_the_game_and_of_its_own_move() -> None:
    async with world() as on:
        seen = []

        class Pen:
            async def write(self, prompt):
                seen.append((prompt.personality.id, prompt.direction.game, prompt.direction.move))
                return await on.writers["velvet"].write(prompt)

            async def close(self) -> None: ...

        for one in on.agents.values():
            one.drafting.writer = Pen()
        told = planning(on, Told())
        show = await start(on, "roast")
        plan = planned(told.briefs[0])
        assert seen[:3] == [(one.persona, plan.game, one.move) for one in plan.beats]
        assert show.cast[0] == seen[0][0]


async def test_a_show_that_is_over_is_not_planned_any_more() -> None:
    async with world() as on:
        told = planning(on, Told())
        await start(on)
        running, plans = on.director().running[CHANNEL], on.director().playing.planning  # type: ignore[union-attr]
        running.plan_at = running.show.said
        running.show = running.show.model_copy(update={"over": "somebody stopped it"})
        plans.look(running, on.now_ms)  # type: ignore[union-attr]
        await on.settle()
        assert len(told.briefs) == 1
