"""A memory whose promises hold while its store is away."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import structlog

from bus.connection import connect
from bus.outbox import Outbox
from den.errors import BadInput, Unavailable
from den.fact import Fact
from services.memory.patient import Patient
from services.store.facts import Facts
from services.store.local import LocalStore
from tests.bus.server import Server

NOW, ANA, BO = 1_800_000_000_000, 11, 12


class Leaving(Facts):
    """A store that a test sends away."""

    away = False

    async def keep(self, fact: Fact, *, promised: bool = False) -> None:
        if self.away:
            raise Unavailable("The store is away.")
        await super().keep(fact, promised=promised)


@dataclass
class Den:
    patient: Patient
    memory: Leaving
    outbox: Outbox
    now_ms: int = NOW

    async def texts(self, person: int = ANA) -> list[str]:
        return [fact.text for fact in await self.memory.facts(1, person)]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("redis"), "--appendonly", "yes").start()
    yield server
    server.kill()


@pytest.fixture
async def den(server: Server, tmp_path: Path) -> AsyncIterator[Den]:
    found: list[Den] = []
    store, redis = LocalStore(tmp_path), await connect(server.url)
    await redis.call("FLUSHALL")
    memory, outbox = Leaving(store.records, lambda: found[0].now_ms, most=2), Outbox(redis)
    log = structlog.get_logger()
    found.append(Den(Patient(memory, outbox, lambda: found[0].now_ms, log), memory, outbox))
    yield found[0]
    await redis.aclose()
    await store.close()


async def test_while_the_store_is_there_nothing_waits(den: Den) -> None:
    await den.patient.remember(1, ANA, "bread")
    assert (await den.texts(), await den.outbox.waiting()) == (["bread"], 0)


async def test_what_is_remembered_while_it_is_away_is_there_once_it_is_back(den: Den) -> None:
    den.memory.away = True
    fact = await den.patient.remember(1, ANA, "bread")
    with pytest.raises(Unavailable):
        await den.patient.drain("one")
    den.memory.away = False
    assert await den.patient.drain("one") == 1
    assert await den.memory.facts(1, ANA) == [fact]
    assert await den.patient.drain("one") == 0


async def test_what_was_promised_is_kept_above_the_limit(den: Den) -> None:
    den.memory.away = True
    for n in range(3):
        await den.patient.remember(1, ANA, f"fact {n}")
    den.memory.away = False
    await den.patient.drain("one")
    assert len(await den.texts()) == 3
    with pytest.raises(BadInput, match="2 facts"):
        await den.patient.remember(1, ANA, "one more")


async def test_a_no_of_the_store_does_not_wait(den: Den) -> None:
    with pytest.raises(BadInput):
        await den.patient.remember(1, ANA, "")
    assert await den.outbox.waiting() == 0


async def test_what_waits_is_forgotten_too_and_does_not_come_back(den: Den) -> None:
    den.memory.away = True
    await den.patient.remember(1, ANA, "secret")
    await den.patient.remember(1, BO, "another's")
    den.memory.away = False
    receipt = await den.patient.forget_person(1, ANA)
    assert (receipt.count, receipt.what) == (1, "1 fact that waited for the store")
    den.now_ms += 1
    await den.patient.remember(1, ANA, "later")
    await den.patient.drain("one")
    assert (await den.texts(), await den.texts(BO)) == (["later"], ["another's"])


async def test_a_fact_on_its_way_to_the_store_is_forgotten_behind_it(den: Den) -> None:
    """Forgotten while it is being applied by a director that then dies: the next one forgets it again."""
    den.memory.away = True
    await den.patient.remember(1, ANA, "secret")
    den.memory.away = False

    async def applied_late(entry: object) -> None:
        await den.patient.forget_person(1, ANA)
        await den.patient._apply(entry)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await den.outbox.drain("dead", applied_late, den.patient._undo)
    assert await den.texts() == ["secret"]
    await den.patient.drain("next")
    assert await den.texts() == []
