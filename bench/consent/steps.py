"""Steps: tasks that stop at every await of a promise and go on one at a time, in an order that a die decides.

Everything a turn waits for passes here (bus, store, writer, Discord, sleep), before and after. So each point at
which two tasks can change places is reached, also against a real server, and time is the steps' own.
"""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from random import Random
from typing import Any, TypeVar

STEP_MS = (0, 1, 1, 2, 5, 15, 40)
"""How long the world takes from one step to the next."""
T = TypeVar("T")


@dataclass(eq=False, slots=True)
class _Parked:
    who: str
    due_ms: int
    go: asyncio.Future[None]


class Owned(asyncio.TaskGroup):
    """A task group that tells which of its tasks are at work."""

    def __init__(self) -> None:
        super().__init__()
        self.alive: set[asyncio.Task[Any]] = set()

    def create_task(self, coro: Coroutine[Any, Any, T], **options: Any) -> asyncio.Task[T]:  # type: ignore[override] # its options vary
        task = super().create_task(coro, **options)
        self.alive.add(task)
        task.add_done_callback(self.alive.discard)
        return task


@dataclass(slots=True)
class Steps:
    """`now_ms` goes on with every step. Tasks of `tasks` may park; nobody else."""

    tasks: Owned
    dice: Random
    now_ms: int
    parked: list[_Parked] = field(default_factory=list)
    at: int = 0
    """The number of steps so far: what was before what."""

    async def point(self, who: str, after_ms: int = 0) -> None:
        """Waits until the die lets this task go on, not before `after_ms`."""
        one = _Parked(who, self.now_ms + after_ms, asyncio.get_running_loop().create_future())
        self.parked.append(one)
        try:
            await one.go
        finally:
            if one in self.parked:  # cancelled while it waited
                self.parked.remove(one)

    async def rest(self) -> None:
        """Until every task is parked or over; one that was cancelled is neither."""
        while len(self.tasks.alive) > sum(not one.go.done() for one in self.parked):  # noqa: ASYNC110 # no event tells of it
            await asyncio.sleep(0)

    async def step(self, prefer: str = "") -> bool:
        """One task goes on to its next point, if it can one of those preferred; False if nobody waits."""
        await self.rest()
        if not self.parked:
            return False
        self.now_ms += self.dice.choice(STEP_MS)
        one = self._next(prefer)
        self.now_ms = max(self.now_ms, one.due_ms)
        self.parked.remove(one)
        self.at += 1
        one.go.set_result(None)
        await self.rest()
        return True

    def _next(self, prefer: str) -> _Parked:
        ready = [one for one in self.parked if one.due_ms <= self.now_ms]
        if not ready:
            return min(self.parked, key=lambda one: one.due_ms)
        return self.dice.choice([one for one in ready if one.who == prefer] or ready)
