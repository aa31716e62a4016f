"""A desk to test commands at: the real ledger, store, audit log and floor; only the ear and the clock are ours."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import structlog
from fakeredis import FakeAsyncRedis

from agents.commands.asker import Asker
from agents.commands.desk import Desk
from agents.company import Company
from agents.forgetting import Gone
from bus.address import Address
from bus.floor import Floor
from bus.ledger import Ledger
from bus.library import Library
from bus.roster import Cast, Seen
from den.line import Line
from services.audit.entry import Entry
from services.audit.files import entries
from services.audit.log import AuditLog
from services.store.local import LocalStore
from tests.agents.stage import PEOPLE, entry

GUILD, CHANNEL = 10**17, 10**17 + 1
ANN, BO, MOD = 10**17 + 11, 10**17 + 12, 10**17 + 13
NOW_MS = 1_790_000_000_000


@dataclass
class Den:
    """One Higher Self's desk, and what left it."""

    desk: Desk
    store: LocalStore
    home: Path
    now_ms: int = NOW_MS
    asked: list[dict[str, Any]] = field(default_factory=list)
    reports: list[tuple[int, str]] = field(default_factory=list)
    forgotten: list[tuple[int | None, int, str]] = field(default_factory=list)
    lines: dict[tuple[int, int], Line] = field(default_factory=dict)
    tasks: list[asyncio.Task[None]] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    """Ends every sleep at the desk."""
    report_is_posted: bool = True

    def audited(self) -> list[Entry]:
        return list(entries(self.home / "audit"))


def asker(person_id: int = ANN, name: str = "Ann", guild_id: int = GUILD) -> Asker:
    return Asker(guild_id, CHANNEL, person_id, name)


@asynccontextmanager
async def den_at(home: Path) -> AsyncIterator[Den]:
    """A den whose cast is on stage; its users have the ids 70, 71, 72."""
    found: list[Den] = []

    def now_ms() -> int:
        return found[0].now_ms if found else NOW_MS

    async def sleep(seconds: float) -> None:
        found[0].slept.append(seconds)
        if seconds > 1:
            await found[0].wake.wait()
        await asyncio.sleep(0)

    async def ask_roast(**asked: Any) -> str:
        found[0].asked.append(asked)
        return "The cast was asked."

    async def post_report(channel_id: int, text: str) -> bool:
        found[0].reports.append((channel_id, text))
        return found[0].report_is_posted

    async def forget(guild_id: int | None, person_id: int, name: str) -> Gone:
        found[0].forgotten.append((guild_id, person_id, name))
        return Gone(2, found[0].desk.audit.erase_person(person_id, guild_id))

    async def fetch(channel_id: int, message_id: int) -> Line | None:
        return found[0].lines.get((channel_id, message_id))

    def start(work: Coroutine[Any, Any, None]) -> None:
        found[0].tasks.append(asyncio.get_running_loop().create_task(work))

    client = FakeAsyncRedis()
    redis, store = Library(client, Address()), LocalStore(home, now_ms)
    company = Company(PEOPLE, lambda: PEOPLE)
    company.see(Cast(tuple(Seen(entry(p, 70 + nr), True) for nr, p in enumerate(PEOPLE))))
    log = structlog.get_logger()
    desk = Desk(
        floor=Floor(redis, now_ms=now_ms),
        redis=redis,
        company=company,
        directing=lambda: True,
        log=log,
        ledger=Ledger(redis, store.ledger, sleep=sleep, wall=lambda: now_ms() / 1000),
        memory=store.memory,
        audit=AuditLog(home, log, now_ms),
        ask_roast=ask_roast,
        post_report=post_report,
        forget=forget,
        fetch=fetch,
        start=start,
        now_ms=now_ms,
        sleep=sleep,
    )
    found.append(Den(desk, store, home))
    yield found[0]
    for task in found[0].tasks:
        task.cancel()
    await store.close()
    await client.aclose()
