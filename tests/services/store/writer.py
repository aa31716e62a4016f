"""`python -m tests.services.store.writer HOME MODE FIRST`: writes, and says what was acknowledged."""

import asyncio
import resource
import sys
from pathlib import Path

from den.consent import DAY_MS, Consent
from services.store.local import LocalStore, wall_ms

GUILD = 1


async def consents(store: LocalStore, first: int) -> None:
    """25 people's, one after the other."""
    for person in range(first, first + 25):
        now = wall_ms()
        yes = Consent(
            guild_id=GUILD, person_id=person, expires_ms=now + DAY_MS, recorded_by=person, recorded_ms=now
        )
        print(await store.ledger.put_consent(yes), flush=True)


async def facts(store: LocalStore, first: int) -> None:
    """Of ever new people, until killed."""
    person = first
    while True:
        fact = await store.memory.remember(GUILD, person, f"a fact about {person}")
        print(person, fact.id, flush=True)
        person += 1


async def filling(store: LocalStore, first: int) -> None:
    """Like `facts`, on a disk that is full at 64 KiB a file."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, 65_536))
    await facts(store, first)


async def main(home: str, mode: str, first: str) -> None:
    store = LocalStore(Path(home))
    await {"consents": consents, "facts": facts, "filling": filling}[mode](store, int(first))
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
