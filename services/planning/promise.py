"""The promise every planner keeps."""

from typing import Protocol

from den.shows.brief import Brief
from den.shows.plan import Plan


class Planner(Protocol):
    """Drafts plans of shows."""

    async def plan(self, brief: Brief) -> Plan:
        """Only of what the brief allows; raises ModelAway when there is none to be had."""
        ...

    async def close(self) -> None:
        """Let go of connections; may be called more than once."""
        ...
