"""Planning: has a show's next beats planned, at its start and every eight lines, beside the way of its lines.

A plan that fails, or never comes, leaves a show without one: its table and the floor know nothing of plans.
"""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from structlog.typing import FilteringBoundLogger

from agents.ear import Ear
from agents.running import Running
from den.bits import Bits
from den.errors import DenError
from den.shows.brief import MOST_BITS, PLANNED, Brief, next_up
from services.planning.promise import Planner

EVERY_LINES = 8


@dataclass(slots=True)
class Planning:
    """`bits` is the guild's ledger of them."""

    planner: Planner
    ear: Ear
    bits: Callable[[int], Bits]
    start: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]
    log: FilteringBoundLogger

    def look(self, running: Running, now_ms: int) -> None:
        """Has the next plan drafted if it is time for one; returns at once."""
        show = running.show
        if show.over or not show.state or show.kind not in PLANNED or show.said < running.plan_at:
            return
        running.plan_at = show.said + EVERY_LINES
        self.start(self._draft(running, self._brief(running, now_ms)))

    def _brief(self, running: Running, now_ms: int) -> Brief:
        """Only people whose yes holds now, and only their bits."""
        show = running.show
        ledger = self.ear.ledger(show.guild_id)
        people = tuple(one for one in show.people if ledger.consent_of(one.id, now_ms) is not None)
        bits = self.bits(show.guild_id).ready({one.id for one in people}, now_ms)[:MOST_BITS]
        scene = self.ear.channel(show.guild_id, show.channel_id).scene()
        return Brief(show, next_up(show), people, bits, scene)

    async def _draft(self, running: Running, brief: Brief) -> None:
        try:
            plan = await self.planner.plan(brief)
        except DenError as away:
            self.log.warning("not_planned", show=str(brief.show.id), why=str(away))
            return
        except Exception:
            self.log.exception("planner_broke", show=str(brief.show.id))
            return
        running.plan = plan
        self.log.info("planned", show=str(brief.show.id), game=plan.game, beats=[one.move for one in plan.beats])
