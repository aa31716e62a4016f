"""What every store is tested on: a way to make one, one for each kind."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from bus.ledger_store import LedgerStore
from services.memory.promise import Memory
from services.store.local import LocalStore

NOW = 1_800_000_000_000


@dataclass
class Clock:
    """Time that a test moves."""

    ms: int = NOW

    def __call__(self) -> int:
        return self.ms


class Store(Protocol):
    """What the promises are tested on."""

    @property
    def ledger(self) -> LedgerStore: ...
    @property
    def memory(self) -> Memory: ...
    async def close(self) -> None: ...


Factory = Callable[[Path, Callable[[], int]], Store]
FACTORIES: dict[str, Factory] = {"sqlite": LocalStore}
Reopen = Callable[[], Awaitable[Store]]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=FACTORIES)
async def reopen(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> AsyncIterator[Reopen]:
    """One more opening of the same store, as another process or a later start would."""
    opened: list[Store] = []

    async def again() -> Store:
        opened.append(FACTORIES[request.param](tmp_path, clock))
        return opened[-1]

    yield again
    for store in opened:
        await store.close()


@pytest.fixture
async def store(reopen: Reopen) -> Store:
    return await reopen()
