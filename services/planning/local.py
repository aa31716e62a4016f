"""The local planner: the composer's own plan, at once and for nothing."""

from den.shows.brief import Brief
from den.shows.plan import Plan
from den.shows.planning import planned


class LocalPlanner:
    """A `Planner` that never fails."""

    async def plan(self, brief: Brief) -> Plan:
        return planned(brief)

    async def close(self) -> None:
        """Nothing to let go of."""
