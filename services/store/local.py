"""The local store: ledger and memory in one file of the home."""

import time
from collections.abc import Callable
from pathlib import Path

from bus.ledger_store import LedgerStore
from services.memory.facts import Facts
from services.memory.promise import Memory
from services.store.ledger import SqliteLedger
from services.store.record import Records
from services.store.records import SqliteRecords
from services.store.sqlite import SqliteFile

NAME = "den.sqlite3"


def wall_ms() -> int:
    """Unix milliseconds now."""
    return time.time_ns() // 1_000_000


class LocalStore:
    """Opens `<home>/den.sqlite3` when it is first used; nothing is made before."""

    def __init__(self, home: Path, now_ms: Callable[[], int] = wall_ms) -> None:
        self.file = SqliteFile(home / NAME)
        self.ledger: LedgerStore = SqliteLedger(self.file, now_ms)
        self.records: Records = SqliteRecords(self.file, now_ms)
        self.memory: Memory = Facts(self.records, now_ms)

    async def close(self) -> None:
        """May be called more than once."""
        await self.file.close()
