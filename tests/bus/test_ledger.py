"""The ledger on the bus: durable first, the copy second, acknowledged last."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from redis.asyncio import Redis

from bus import keys
from bus.floor import Seat
from bus.ledger import Ledger
from den.consent import DAY_MS, Consent
from den.errors import Unavailable
from den.mute import Mute
from services.store.local import LocalStore
from tests.bus.stage import ANN, BOB, C3, Stage, bus_of


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[LocalStore]:
    local = LocalStore(tmp_path)
    yield local
    await local.close()


@pytest.fixture
async def stage(redis: Redis) -> AsyncIterator[Stage]:
    on = await Stage(redis).open()
    yield on
    await on.close()


def ledger_of(stage: Stage, store: LocalStore) -> Ledger:
    async def sleep(seconds: float) -> None:
        stage.now += round(seconds * 1000)

    return Ledger(bus_of(stage.redis), store.ledger, sleep=sleep, wall=lambda: stage.now / 1000)


def yes(stage: Stage, person: int = ANN) -> Consent:
    return Consent(
        guild_id=stage.guild, person_id=person, heat=3, expires_ms=stage.now + DAY_MS, recorded_by=person,
        recorded_ms=stage.now,
    )  # fmt: skip


async def outcome(stage: Stage, target: int = ANN) -> str:
    answer = await stage.claim(stage.line(), Seat("ember", C3, target), asked=False)
    return answer.reason or answer.outcome


async def test_a_yes_opens_the_floor_and_a_no_closes_it(stage: Stage, store: LocalStore) -> None:
    ledger = ledger_of(stage, store)
    await ledger.give(yes(stage))
    turn = await stage.granted(asked=False)
    assert (await stage.floor.send(turn, ANN)).ok
    await stage.floor.sent(turn, stage.line())
    assert await ledger.withdraw(stage.guild, ANN, ANN)
    assert await outcome(stage) == "the target said no"


async def test_a_no_waits_for_the_line_that_is_being_posted(stage: Stage, store: LocalStore) -> None:
    ledger = ledger_of(stage, store)
    await stage.left_sending()
    before = stage.now
    assert not await ledger.withdraw(stage.guild, ANN, ANN)
    assert 3_000 <= stage.now - before < 3_200


async def test_a_line_about_somebody_else_is_not_waited_for(stage: Stage, store: LocalStore) -> None:
    ledger = ledger_of(stage, store)
    await stage.left_sending()
    assert await ledger.withdraw(stage.guild, BOB, BOB)


async def test_a_mute_waits_for_every_line(stage: Stage, store: LocalStore) -> None:
    ledger = ledger_of(stage, store)
    turn = await stage.left_sending()
    mute = Mute(guild_id=stage.guild, scope="guild", until_ms=stage.now + DAY_MS, by=BOB, at_ms=stage.now)
    assert not await ledger.mute(mute)
    await stage.floor.sent(turn, stage.line())
    assert await ledger.mute(mute)
    assert await outcome(stage) == "the cast is muted on this server"


async def test_an_empty_redis_is_refilled_from_the_store(stage: Stage, store: LocalStore) -> None:
    ledger = ledger_of(stage, store)
    await ledger.give(yes(stage))
    await stage.redis.delete(keys.ledger(stage.guild))
    assert await outcome(stage) == "the ledger of this server is being read"
    assert await ledger.keep(stage.guild)
    assert await outcome(stage) == "granted"
    assert not await ledger.keep(stage.guild)


async def test_a_damaged_copy_is_refilled_too(stage: Stage, store: LocalStore) -> None:
    ledger = ledger_of(stage, store)
    await ledger.give(yes(stage))
    await stage.redis.hset(keys.ledger(stage.guild), "ready", "x")
    assert await ledger.keep(stage.guild)
    assert await outcome(stage) == "granted"


async def test_a_slower_writers_older_copy_changes_nothing(stage: Stage, store: LocalStore) -> None:
    ledger = ledger_of(stage, store)
    await ledger.give(yes(stage))
    await stage.redis.hset(keys.ledger(stage.guild), "ready", 99)
    await ledger.refill(stage.guild)
    assert await stage.redis.hget(keys.ledger(stage.guild), "ready") == b"99"
    await ledger.refill(stage.guild, force=True)
    assert await stage.redis.hget(keys.ledger(stage.guild), "ready") == b"1"


async def test_a_copy_that_cannot_be_read_is_none(stage: Stage, store: LocalStore) -> None:
    ledger = ledger_of(stage, store)
    await stage.redis.set(keys.whole_ledger(stage.guild), "{broken")
    assert await ledger.copy(stage.guild) is None
    await ledger.refill(stage.guild, force=True)
    assert (await ledger.copy(stage.guild)) == await ledger.read(stage.guild)


async def test_a_store_that_is_away_changes_nothing_on_the_bus(stage: Stage, store: LocalStore) -> None:
    class Away:
        async def put_consent(self, consent: Consent) -> int:
            raise Unavailable("The store does not answer.")

    ledger = Ledger(bus_of(stage.redis), Away())
    with pytest.raises(Unavailable):
        await ledger.give(yes(stage))
    assert await outcome(stage) == "the target has not consented"


async def test_the_forgotten_have_consented_to_nothing(stage: Stage, store: LocalStore) -> None:
    ledger = ledger_of(stage, store)
    await ledger.give(yes(stage))
    assert (await ledger.forget_person(None, ANN)).count == 1
    assert await outcome(stage) == "the target has not consented"
