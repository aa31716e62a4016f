"""The store of a den on AWS: ledger and memory in one DynamoDB table."""

from collections.abc import Callable
from typing import Any

from bus.ledger_store import LedgerStore
from services.aws import Place, the_aws
from services.memory.bits import Bits
from services.memory.promise import Memory
from services.memory.summaries import Summaries
from services.store.bits import RecordedBits
from services.store.dynamo.forgotten import Forgotten
from services.store.dynamo.ledger import OWNER, DynamoLedger
from services.store.dynamo.records import DynamoRecords
from services.store.dynamo.table import Table
from services.store.facts import Facts
from services.store.local import wall_ms
from services.store.record import Records
from services.store.summaries import RecordedSummaries

READ_S = 4.0


class DynamoStore:
    """An endpoint of one's own is taken for an emulator, and gets the tables that it lacks."""

    def __init__(
        self,
        table: str,
        place: Place,
        now_ms: Callable[[], int] = wall_ms,
        client: Callable[[], Any] | None = None,
    ) -> None:
        asked = client or (lambda: the_aws().client("dynamodb", place, READ_S))
        self._emulated = bool(place.endpoint)
        self.table = Table(table, asked)
        self._forgotten = Table(f"{table}-forgotten", asked)
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
