"""A receipt for a delete means that the bytes are gone from every file of the store."""

import random
import sqlite3
from pathlib import Path

import pytest

from den.consent import DAY_MS, Consent
from den.errors import Unavailable
from services.store import sqlite
from services.store.local import NAME, LocalStore
from services.store.sqlite import open_file

NOW = 1_800_000_000_000


def opened(home: Path) -> LocalStore:
    return LocalStore(home, lambda: NOW)


def raw(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(home.rglob("*")) if path.is_file())


def yes(topic: str) -> Consent:
    end = NOW + DAY_MS
    return Consent(guild_id=1, person_id=1, off_limits=(topic,), expires_ms=end, recorded_by=1, recorded_ms=NOW)


@pytest.mark.parametrize("seed", [13, 14, 15, 24])
async def test_no_byte_of_a_forgotten_person_is_left_in_any_file(tmp_path: Path, seed: int) -> None:
    """Facts that end in between move others' rows about; in these histories one that moved leaves a trace."""
    dice, time = random.Random(seed), iter(range(NOW, NOW + 10_000))
    store, other = LocalStore(tmp_path, lambda: next(time)), opened(tmp_path)
    await other.ledger.guilds()
    for n in range(600):
        person = dice.randrange(1, 5)
        name, end = ("CANARY", None) if person == 1 else ("others", NOW + n + dice.randrange(5, 300))
        await store.memory.remember(n % 4 + 1, person, f"{name} {'x' * dice.randrange(480)}", expires_ms=end)
    await store.ledger.put_consent(yes("CANARY of a topic"))
    await store.memory.forget_person(None, 1)
    await store.ledger.forget_person(None, 1)
    assert b"CANARY" not in raw(tmp_path)
    assert b"others" in raw(tmp_path)
    assert await other.memory.facts(1, 2)


async def test_no_byte_of_a_forgotten_guild_is_left(tmp_path: Path) -> None:
    store = opened(tmp_path)
    await store.memory.remember(1, 1, "CANARY")
    await store.ledger.put_consent(yes("CANARY"))
    await store.memory.forget_guild(1)
    await store.ledger.forget_guild(1)
    assert b"CANARY" not in raw(tmp_path)


async def test_a_process_that_dies_between_deleting_and_cleaning_is_cleaned_up_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(connection: sqlite3.Connection, path: Path) -> None:
        raise KeyboardInterrupt

    store = opened(tmp_path)
    await store.memory.remember(1, 1, "CANARY")
    with monkeypatch.context() as patch:
        patch.setattr(sqlite, "_clean", dies)
        with pytest.raises(KeyboardInterrupt):
            await store.memory.forget_person(None, 1)
    assert b"CANARY" in raw(tmp_path)
    assert list(await opened(tmp_path).memory.facts(1, 1)) == []
    assert b"CANARY" not in raw(tmp_path)


async def test_who_forgets_while_another_reads_is_told_that_bytes_are_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "BUSY_S", 0.05)
    store = opened(tmp_path)
    await store.memory.remember(1, 1, "CANARY")
    reader = open_file(tmp_path / NAME)
    reader.execute("BEGIN").execute("SELECT * FROM record").fetchall()
    with pytest.raises(Unavailable, match="its bytes are still in"):
        await store.memory.forget_person(None, 1)
    assert list(await store.memory.facts(1, 1)) == []
    reader.close()
    assert (await store.memory.forget_person(None, 1)).count == 0
    assert b"CANARY" not in raw(tmp_path)


async def test_a_receipt_is_given_with_the_log_emptied(tmp_path: Path) -> None:
    store = opened(tmp_path)
    await store.ledger.put_consent(yes("CANARY"))
    assert b"CANARY" in raw(tmp_path)
    await store.ledger.forget_person(1, 1)
    assert b"CANARY" not in raw(tmp_path)
