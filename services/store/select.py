"""Which store keeps a den's ledger and memories."""

from typing import Protocol

from bus.ledger_store import LedgerStore
from den.settings import Settings
from services.memory.bits import Bits
from services.memory.promise import Memory
from services.memory.summaries import Summaries
from services.store.local import LocalStore


class Store(Protocol):
    """What a Higher Self needs of a store."""

    @property
    def ledger(self) -> LedgerStore: ...
    @property
    def memory(self) -> Memory: ...
    @property
    def bits(self) -> Bits: ...
    @property
    def summaries(self) -> Summaries: ...
    async def reapply(self) -> int:
        """Deletes again what a restored backup brought back; how many acts that were. Raises Unavailable."""
        ...

    async def close(self) -> None: ...


def open_store(settings: Settings) -> Store:
    """The settings' store; nothing is reached before it is used."""
    if settings.store == "sqlite":
        return LocalStore(settings.home)
    from services.aws import Place  # imported only where they are used
    from services.store.dynamo.store import DynamoStore

    return DynamoStore(settings.table, Place(settings.aws_region, settings.dynamodb_url))
