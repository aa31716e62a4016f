"""A crash loop: processes that die as soon as they have logged in, for a day of a clock of its own.

The budget, its script and the pauses of the warden are the product's; the clock is virtual, the server real.
"""

from collections import deque
from dataclasses import dataclass

from bench.valkey import valkey
from bus.connection import connect
from bus.identify import IdentifyBudget
from orchestrator.brake import Brake

START_MS, DAY_MS, HOUR_MS = 1_795_000_000_000, 86_400_000, 3_600_000
PROCESSES = ("ember", "ember-standby")
AGAIN_MS = 60_000
"""A process that has to wait asks again after so long at most."""


@dataclass(slots=True)
class Clock:
    now_ms: int = START_MS

    def __call__(self) -> int:
        return self.now_ms


async def identifies_per_hour() -> int:
    """The most logins of one token in any hour of a day, while both its processes crash at each."""
    clock, brake, made = Clock(), Brake(), deque[int]()
    due = dict.fromkeys(PROCESSES, START_MS)
    most = 0
    async with valkey() as url:
        redis = await connect(url)
        try:
            budget = IdentifyBudget(redis, now_ms=clock)
            while clock.now_ms < START_MS + DAY_MS:
                process = min(due, key=lambda one: due[one])
                clock.now_ms = max(clock.now_ms, due[process])
                wait_s = await budget.spend("crashing")
                if wait_s > 0:
                    due[process] = clock.now_ms + min(round(wait_s * 1000), AGAIN_MS)
                    continue
                made.append(clock.now_ms)
                while made[0] <= clock.now_ms - HOUR_MS:
                    made.popleft()
                most = max(most, len(made))
                due[process] = clock.now_ms + 1 + round(brake.pause(process, 1.0) * 1000)
        finally:
            await redis.aclose()
    return most
