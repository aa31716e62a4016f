"""An outage: the store is away for ten minutes of a clock in hand, while processes are killed at random.

The processes are tasks, each with connections of its own to a real Redis and a real file; a kill ends one at
whichever await it is. What was acknowledged is compared with what is in the store when all is over.
"""

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import structlog

from bus.connection import Bus, connect
from bus.outbox import Outbox
from den.errors import Unavailable
from den.fact import Fact
from services.memory.patient import Patient
from services.memory.promise import Memory
from services.store.facts import Facts
from services.store.local import LocalStore

AWAY_MS = 600_000
STEP_MS = (500, 1_500)
KILLED, UNHEARD = 0.25, 0.3
"""How many acts die in the middle; how many writes of an outage are made and not answered."""
GUILD = 1
PEOPLE = 8
WRITERS = 4
START_MS = 1_800_000_000_000
START_OF_LOG = structlog.wrap_logger(structlog.ReturnLogger(), processors=[])


class Trembling(Facts):
    """A memory whose store is away: writes fail, and some of them only seem to."""

    is_away: Callable[[], bool] = staticmethod(lambda: False)
    dice: random.Random = random.Random(0)

    async def keep(self, fact: Fact, *, promised: bool = False) -> None:
        if self.is_away():
            if self.dice.random() < UNHEARD:
                await super().keep(fact, promised=promised)
            raise Unavailable("The store is away.")
        await super().keep(fact, promised=promised)


Kind = type[Trembling]


@dataclass(slots=True)
class Process:
    """What lives and dies together: a bus connection, a file opened, a memory."""

    store: LocalStore
    redis: Bus
    memory: Patient

    async def end(self) -> None:
        await self.redis.aclose()
        await self.store.close()


@dataclass(slots=True)
class Outage:
    """One run; `kind` makes the store's memory, so that a test can take a guard out of it."""

    home: Path
    url: str
    seed: int
    kind: Kind = Trembling
    now_ms: int = START_MS
    acknowledged: list[str] = field(default_factory=list)
    killed: int = 0
    waited: int = 0
    dice: random.Random = field(init=False)
    processes: list[Process] = field(default_factory=list)

    async def run(self) -> dict[str, int]:
        self.dice = random.Random(self.seed)
        self.processes = [await self._born() for _ in range(WRITERS + 1)]
        nr = 0
        while self.now_ms < START_MS + AWAY_MS:
            self.now_ms += self.dice.randint(*STEP_MS)
            await self._act(self.dice.randrange(WRITERS), f"fact number {nr}")
            nr += 1
            if nr % 5 == 0:
                await self._act(WRITERS, None)
            self.waited = max(self.waited, await Outbox(self.processes[0].redis).waiting())
        while await Outbox(self.processes[0].redis).waiting():
            await self._act(WRITERS, None)
        return await self._figures()

    def is_away(self) -> bool:
        """From a little after the start to a little before the end: both changes are part of it."""
        return START_MS + 20_000 < self.now_ms < START_MS + AWAY_MS + 20_000 and not self._over()

    def _over(self) -> bool:
        return self.now_ms >= START_MS + AWAY_MS

    async def _act(self, place: int, text: str | None) -> None:
        """A process remembers, or (None) drains as the director; or dies of it."""
        process = self.processes[place]
        work = asyncio.create_task(self._remember(process, text) if text else self._drain(process))
        if self.dice.random() >= KILLED:
            await work
            return
        for _ in range(self.dice.randrange(1, 40)):
            await asyncio.sleep(0)
        work.cancel()
        await asyncio.wait((work,))
        self.killed += 1
        await process.end()
        self.processes[place] = await self._born()

    async def _remember(self, process: Process, text: str) -> None:
        await process.memory.remember(GUILD, self.dice.randrange(PEOPLE) + 1, text)
        self.acknowledged.append(text)

    async def _drain(self, process: Process) -> None:
        try:
            await process.memory.drain(f"director {id(process)}")
        except Unavailable:
            return  # still away

    async def _born(self) -> Process:
        store = LocalStore(self.home, lambda: self.now_ms)
        memory = self.kind(store.records, lambda: self.now_ms)
        memory.is_away, memory.dice = self.is_away, self.dice
        redis = await connect(self.url)
        patient = Patient(_checked(memory), Outbox(redis), lambda: self.now_ms, START_OF_LOG)
        return Process(store, redis, patient)

    async def _figures(self) -> dict[str, int]:
        there = Counter(fact.text for fact in await self._all())
        for process in self.processes:
            await process.end()
        return {
            "acknowledged": len(self.acknowledged),
            "lost": sum(text not in there for text in self.acknowledged),
            "doubled": sum(count > 1 for count in there.values()),
            "killed": self.killed,
            "waited_most": self.waited,
        }

    async def _all(self) -> Sequence[Fact]:
        memory = self.processes[0].memory
        return [fact for who in range(1, PEOPLE + 1) for fact in await memory.facts(GUILD, who, 10_000)]


def _checked(memory: Memory) -> Memory:
    """For the type checker: what trembles is a memory."""
    return memory
