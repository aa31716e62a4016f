"""The local store: ledger and memory in one file of the home."""

import time
from collections.abc import Callable
from pathlib import Path

from bus.ledger_store import LedgerStore
from services.memory.bits import Bits
from services.memory.promise import Memory
from services.memory.summaries import Summaries
from services.store.bits import RecordedBits
from services.store.facts import Facts
from services.store.ledger import SqliteLedger
from services.store.record import Records
from services.store.records import SqliteRecords
from services.store.sqlite import SqliteFile
from services.store.summaries import RecordedSummaries

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
        self.bits: Bits = RecordedBits(self.records)
        self.summaries: Summaries = RecordedSummaries(self.records)

    async def reapply(self) -> int:
        """A file that was put back has no list beside it: see docs/incident-response.md."""
        return 0

    async def close(self) -> None:
        """May be called more than once."""
        await self.file.close()
