"""`python -m tests.services.memory.worker HOME URL MODE FIRST`: remembers or drains until killed.

The store is away while HOME/away exists.
"""

import asyncio
import itertools
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import structlog

from bus.connection import connect
from bus.outbox import Outbox
from den.errors import Unavailable
from den.fact import Fact
from services.memory.patient import Patient
from services.store.facts import Facts
from services.store.local import LocalStore, wall_ms

PEOPLE = 5
LOG = structlog.wrap_logger(structlog.ReturnLogger(), processors=[])


class Away(Facts):
    """Its writes fail while the file is there; every third of them is made and not answered."""

    sign = Path()
    writes = itertools.count()

    async def keep(self, fact: Fact, *, promised: bool = False) -> None:
        if not self.sign.exists():
            return await super().keep(fact, promised=promised)
        if next(self.writes) % 3 == 0:
            await super().keep(fact, promised=promised)
        raise Unavailable("The store is away.")


async def main(argv: Sequence[str]) -> None:
    home, url, mode, first = Path(argv[0]), argv[1], argv[2], int(argv[3])
    store, redis = LocalStore(home, wall_ms), await connect(url)
    memory = Away(store.records, wall_ms, most=100_000)
    memory.sign = home / "away"
    outbox = Outbox(redis)
    patient = Patient(memory, outbox, wall_ms, LOG)
    if mode == "remember":
        for n in itertools.count(first):
            await patient.remember(1, n % PEOPLE + 1, f"fact {n}")
            print(n, flush=True)
    while mode == "drain" and await outbox.waiting():
        try:
            await patient.drain(f"director {os.getpid()}")
        except Unavailable:
            await asyncio.sleep(0.01)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
