"""What every store is tested on: a way to make one, one for each kind."""

import asyncio
import itertools
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import pytest

from bus.ledger_store import LedgerStore
from services.aws import Place, the_aws
from services.memory.bits import Bits
from services.memory.promise import Memory
from services.memory.summaries import Summaries
from services.store.dynamo.items import item_of
from services.store.dynamo.store import READ_S, DynamoStore
from services.store.local import LocalStore
from services.store.record import Record, Records
from services.store.records import put_all
from tests.services.store.emulators import NAMES, Emulator

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
    @property
    def bits(self) -> Bits: ...
    @property
    def summaries(self) -> Summaries: ...
    @property
    def records(self) -> Records: ...
    async def close(self) -> None: ...


_tables = itertools.count()
Reopen = Callable[[], Awaitable[Store]]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def ministack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    emulator = Emulator("ministack", tmp_path_factory.mktemp("ministack"))
    yield emulator
    emulator.stop()


@pytest.fixture(scope="session")
def moto(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    emulator = Emulator("moto", tmp_path_factory.mktemp("moto"))
    yield emulator
    emulator.stop()


@dataclass
class OneAtATime:
    """moto's transaction copies all tables and puts the copy back when a condition is not met, without a lock: of
    calls made at once it loses some. Its calls wait for each other here; ministack's are made at once.
    """

    client: Any
    lock: threading.Lock

    def __getattr__(self, operation: str) -> Callable[..., Any]:
        def call(**asked: Any) -> Any:
            with self.lock:
                return getattr(self.client, operation)(**asked)

        return call


MOTO = threading.Lock()


def dynamo(emulator: Emulator, table: str, clock: Callable[[], int]) -> DynamoStore:
    """A store on an emulator, over HTTP, with the unmodified client."""
    place = Place("eu-central-1", emulator.url)
    client = (
        (lambda: OneAtATime(the_aws().client("dynamodb", place, READ_S), MOTO))
        if emulator.name == "moto"
        else None
    )
    return DynamoStore(table, place, clock, client)


@pytest.fixture(params=("sqlite", *NAMES))
async def reopen(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> AsyncIterator[Reopen]:
    """One more opening of the same store, as another process or a later start would."""
    opened: list[LocalStore | DynamoStore] = []
    table = f"den-{next(_tables)}"

    async def again() -> Store:
        if request.param == "sqlite":
            opened.append(LocalStore(tmp_path, clock))
        else:
            opened.append(dynamo(request.getfixturevalue(request.param), table, clock))
            await opened[-1].make()
        return opened[-1]

    yield again
    for store in opened:
        await store.close()


@pytest.fixture
async def store(reopen: Reopen) -> Store:
    return await reopen()


async def fill(store: Store, records: Sequence[Record]) -> None:
    """Many records at once, past the promise: what is tested then is reading and deleting them."""
    if isinstance(store, LocalStore):
        await put_all(store.file, records)
    if not isinstance(store, DynamoStore):
        return
    writes = [{"PutRequest": {"Item": item_of(record)}} for record in records]
    for first in range(0, len(writes), 25):
        batch = {store.table.name: writes[first : first + 25]}
        await asyncio.get_running_loop().run_in_executor(None, partial(_batch, store, batch))


def _batch(store: DynamoStore, batch: dict[str, Any]) -> None:
    left = batch
    while left:
        left = store.table.client().batch_write_item(RequestItems=left)["UnprocessedItems"]


def is_slow(store: Store) -> bool:
    """moto copies the whole table for every transaction."""
    return isinstance(store, DynamoStore) and isinstance(store.table.client(), OneAtATime)
