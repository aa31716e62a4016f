"""What a Higher Self does for the memory: bring what waits to the store, and tell of changes."""

import asyncio
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import structlog

from agents.remembering import Remembering, remembering
from bus import keys
from den.errors import BusAway, Unavailable

ANA = 11


@dataclass
class Store:
    """A store whose old deletes take some tries; nothing else of it is asked."""

    away: int = 0
    acts: int = 0
    memory: Any = None
    bits: Any = None
    summaries: Any = None
    ledger: Any = None

    async def reapply(self) -> int:
        if self.away:
            self.away -= 1
            raise Unavailable("The store is away.")
        self.acts += 1
        return 1

    async def close(self) -> None: ...


@dataclass
class Wire:
    away: bool = False
    told: list[tuple[str, int | None]] = field(default_factory=list)

    async def publish(self, topic: str, notice: Any) -> int:
        if self.away:
            raise BusAway("Redis does not answer.")
        self.told.append((topic, notice.person_id))
        return 2


@dataclass
class Queue:
    """An outbox in which one entry waits."""

    waits: int = 1

    async def drain(self, *_: object) -> int:
        done, self.waits = self.waits, 0
        return done


def made(store: Store, wire: Wire, outbox: Queue) -> tuple[Remembering, SimpleNamespace]:
    dropped: list[tuple[int, int | None]] = []
    ear = SimpleNamespace(knowledge=None, dropped=dropped)
    tasks = SimpleNamespace(create_task=asyncio.create_task)
    host = SimpleNamespace(directing=False, guilds=frozenset({1, 2}), ear=ear, tasks=tasks)
    made = remembering(store, host, wire, outbox, structlog.get_logger())
    ear.knowledge = SimpleNamespace(let_go=lambda guild, who: dropped.append((guild, who)))
    return made, host  # type: ignore[arg-type] # as much of each as is used


async def rounds(memories: Remembering, count: int) -> None:
    """So many sleeps of the keeper, then its end."""
    left = [count]

    async def sleep(_: float) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise asyncio.CancelledError

    memories.sleep = sleep
    await asyncio.wait((asyncio.create_task(memories.keep_draining()),))


async def test_only_the_director_drains() -> None:
    outbox = Queue()
    memories, host = made(Store(), Wire(), outbox)
    await memories.begin()
    await rounds(memories, 3)
    assert outbox.waits == 1
    host.directing = True
    await rounds(memories, 1)
    assert outbox.waits == 0


async def test_nothing_is_drained_into_a_store_that_was_put_back_and_not_cleaned_yet() -> None:
    store, outbox = Store(away=3), Queue()
    memories, host = made(store, Wire(), outbox)
    host.directing = True
    await memories.begin()
    await rounds(memories, 1)
    assert (store.acts, outbox.waits) == (0, 1)
    await rounds(memories, 3)
    assert (store.acts, outbox.waits) == (1, 0)


async def test_a_change_everywhere_is_told_in_every_guild_and_lets_go_of_the_own_copy() -> None:
    wire = Wire()
    memories, host = made(Store(), wire, Queue())
    await memories.memory.tell(None, ANA)
    assert sorted(wire.told) == [(keys.everyone(1), ANA), (keys.everyone(2), ANA)]
    assert sorted(host.ear.dropped) == [(1, ANA), (2, ANA)]


async def test_a_bus_that_is_away_does_not_undo_what_was_stored() -> None:
    memories, host = made(Store(), Wire(away=True), Queue())
    await memories.memory.tell(1, ANA)
    assert host.ear.dropped == [(1, ANA)]
