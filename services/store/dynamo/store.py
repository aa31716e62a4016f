"""The store of a den on AWS: ledger and memory in one DynamoDB table."""

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from bus.ledger_store import LedgerStore
from services.memory.bits import Bits
from services.memory.promise import Memory
from services.memory.summaries import Summaries
from services.store.bits import RecordedBits
from services.store.dynamo.client import make_client
from services.store.dynamo.forgotten import Forgotten
from services.store.dynamo.ledger import OWNER, DynamoLedger
from services.store.dynamo.records import DynamoRecords
from services.store.dynamo.table import Table
from services.store.facts import Facts
from services.store.local import wall_ms
from services.store.record import Records
from services.store.summaries import RecordedSummaries


class DynamoStore:
    """Makes its client when it is first used, in a worker thread."""

    def __init__(
        self,
        table: str,
        region: str = "",
        url: str = "",
        now_ms: Callable[[], int] = wall_ms,
        client: Callable[[], Any] | None = None,
    ) -> None:
        make = _once(client or partial(make_client, region, url))
        self._emulated = bool(url)
        self._emulated = bool(url)
        self.table = Table(table, make)
        self._forgotten = Table(f"{table}-forgotten", make)
        self._list = Forgotten(self._forgotten)
        self._records = DynamoRecords(self.table, self._list, now_ms)
        self._ledger = DynamoLedger(self.table, self._list, now_ms)
        self.ledger: LedgerStore = self._ledger
        self.records: Records = self._records
        self.memory: Memory = Facts(self._records, now_ms)
        self.bits: Bits = RecordedBits(self._records)
        self.summaries: Summaries = RecordedSummaries(self._records)

    async def make(self) -> None:
        """Makes the tables that are missing: for an emulator; on AWS the deployment does."""
        await self.table.make()
        await self._forgotten.make()

    async def reapply(self) -> int:
        """Before the cast goes on: deletes again what a restored backup brought back; how many acts that were."""
        if self._emulated:
            await self.make()
        if self._emulated:
            await self.make()
        done = 0
        async for gone in self._list.since_the_mark(self.table):
            keeper = self._ledger if (gone.owner or "").startswith(OWNER) else self._records
            await keeper.reapply(gone)
            done += 1
        return done

    async def close(self) -> None:
        """May be called more than once."""
        await self.table.close()
        await self._forgotten.close()


def _once(make: Callable[[], Any]) -> Callable[[], Any]:
    """Both tables share a client: each more costs a session of ten megabytes. Asked from two threads."""
    lock, made = threading.Lock(), list[Any]()

    def one() -> Any:
        with lock:
            if not made:
                made.append(make())
            return made[0]

    return one
