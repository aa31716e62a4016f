"""A table that was put back from a backup: what was deleted since stays deleted."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from den.consent import DAY_MS, Consent
from services.store.dynamo.store import DynamoStore
from tests.services.store.conftest import NOW, Clock, dynamo
from tests.services.store.emulators import Emulator

ANA, BO, CY = 11, 12, 13


@pytest.fixture
async def store(ministack: Emulator, clock: Clock, request: pytest.FixtureRequest) -> AsyncIterator[DynamoStore]:
    store = dynamo(ministack, f"restored-{abs(hash(request.node.name))}", clock)
    await store.make()
    yield store
    await store.close()


async def backed_up(store: DynamoStore) -> list[dict[str, Any]]:
    return list((await store.table.call("scan"))["Items"])


async def put_back(store: DynamoStore, items: list[dict[str, Any]]) -> None:
    for item in items:
        await store.table.call("put_item", Item=item)


def yes(person: int, recorded_ms: int = NOW) -> Consent:
    return Consent(
        guild_id=1, person_id=person, expires_ms=NOW + 9 * DAY_MS, recorded_by=person, recorded_ms=recorded_ms
    )


async def test_what_was_forgotten_since_the_backup_is_forgotten_again(store: DynamoStore, clock: Clock) -> None:
    for person in (ANA, BO, CY):
        await store.memory.remember(1, person, "before")
    await store.reapply()
    backup = await backed_up(store)
    clock.ms += DAY_MS
    await store.memory.forget_person(None, ANA)
    await store.memory.forget(1, BO, (await store.memory.facts(1, BO))[0].id)
    clock.ms += 1
    await store.memory.remember(1, ANA, "after")
    await put_back(store, backup)
    assert len(await store.memory.facts(1, ANA)) == 2
    assert await store.reapply() == 2
    found = {person: [fact.text for fact in await store.memory.facts(1, person)] for person in (ANA, BO, CY)}
    assert found == {ANA: ["after"], BO: [], CY: ["before"]}


async def test_a_consent_that_was_withdrawn_since_the_backup_is_withdrawn_again(
    store: DynamoStore, clock: Clock
) -> None:
    for person in (ANA, BO, CY):
        await store.ledger.put_consent(yes(person))
    await store.reapply()
    backup = await backed_up(store)
    clock.ms += DAY_MS
    await store.ledger.withdraw(1, ANA, ANA)
    await store.ledger.forget_person(None, BO)
    await put_back(store, backup)
    assert set((await store.ledger.read(1)).consents) == {ANA, BO, CY}
    await store.reapply()
    found = await store.ledger.read(1)
    assert (set(found.consents), set(found.opt_outs)) == ({CY}, {ANA})


async def test_a_consent_given_after_the_withdrawal_stays(store: DynamoStore, clock: Clock) -> None:
    await store.ledger.withdraw(1, ANA, ANA)
    clock.ms += DAY_MS
    await store.ledger.put_consent(yes(ANA, clock.ms))
    await store.reapply()
    assert set((await store.ledger.read(1)).consents) == {ANA}
