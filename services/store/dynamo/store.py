"""The store of a den on AWS: ledger and memory in one DynamoDB table."""

from collections.abc import Callable
from functools import partial
from typing import Any

from services.memory.facts import Facts
from services.memory.promise import Memory
from services.store.dynamo.client import make_client
from services.store.dynamo.forgotten import Forgotten
from services.store.dynamo.records import DynamoRecords
from services.store.dynamo.table import Table
from services.store.local import wall_ms
from services.store.record import Records


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
        make = client or partial(make_client, region, url)
        self._table = Table(table, make)
        self._forgotten = Table(f"{table}-forgotten", make)
        self._records = DynamoRecords(self._table, Forgotten(self._forgotten), now_ms)
        self.records: Records = self._records
        self.memory: Memory = Facts(self._records, now_ms)

    async def make(self) -> None:
        """Makes the tables that are missing: for an emulator; on AWS the deployment does."""
        await self._table.make()
        await self._forgotten.make()

    async def reapply(self) -> int:
        """To be called before the cast goes on: deletes again what a restored backup brought back."""
        return await self._records.reapply()

    async def close(self) -> None:
        """May be called more than once."""
        await self._table.close()
        await self._forgotten.close()
