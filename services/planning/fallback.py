"""A planner with another one behind it."""

import structlog

from den.errors import ModelAway
from den.shows.brief import Brief
from den.shows.plan import Plan
from services.planning.promise import Planner

log = structlog.get_logger(__name__)


class FirstOf:
    """A `Planner`: the first one's plan, or the spare one's."""

    def __init__(self, first: Planner, spare: Planner) -> None:
        self._first = first
        self._spare = spare

    async def plan(self, brief: Brief) -> Plan:
        try:
            return await self._first.plan(brief)
        except ModelAway as away:
            log.warning("planner away", why=str(away))
            return await self._spare.plan(brief)

    async def close(self) -> None:
        await self._first.close()
        await self._spare.close()
