"""The SQLite file under several processes, kills, full disks, damage and other versions of itself."""

import asyncio
import os
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from den.consent import DAY_MS, Consent
from den.errors import Unavailable
from den.mute import Mute
from services.store import sqlite
from services.store.local import NAME, LocalStore
from services.store.schema import STEPS
from services.store.sqlite import SqliteFile, open_file

ROOT = Path(__file__).resolve().parents[3]
NOW = 1_800_000_000_000


def writer(home: Path, mode: str, first: int) -> "subprocess.Popen[str]":
    argv = (sys.executable, "-m", "tests.services.store.writer", str(home), mode, str(first))
    return subprocess.Popen(argv, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def opened(home: Path) -> LocalStore:
    return LocalStore(home, lambda: NOW)


def modes(home: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mode & 0o777 for path in home.iterdir()}


def yes() -> Consent:
    return Consent(guild_id=1, person_id=1, expires_ms=NOW + DAY_MS, recorded_by=1, recorded_ms=NOW)


def filled(home: Path) -> "subprocess.CompletedProcess[str]":
    """A child that writes until its files are as large as they may be."""
    argv = (sys.executable, "-m", "tests.services.store.writer", str(home), "filling", "10")
    return subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=False)


async def test_of_eight_processes_that_write_at_once_no_update_is_lost(tmp_path: Path) -> None:
    running = [writer(tmp_path, "consents", 1000 * n) for n in range(1, 9)]
    told = [process.communicate(timeout=60)[0].split() for process in running]
    assert [process.returncode for process in running] == [0] * 8
    found = await LocalStore(tmp_path).ledger.read(1)
    assert sorted(found.consents) == [1000 * n + k for n in range(1, 9) for k in range(25)]
    assert sorted(int(version) for each in told for version in each) == list(range(1, 201))
    assert found.version == 200


async def test_kill_9_in_the_middle_of_writing_loses_nothing_acknowledged(tmp_path: Path) -> None:
    acknowledged: list[tuple[int, str]] = []
    for first in (1, 100_000, 200_000, 300_000, 400_000):
        process = writer(tmp_path, "facts", first)
        assert process.stdout is not None
        heard = [process.stdout.readline() for _ in range(40)]
        process.kill()
        lines = "".join((*heard, process.communicate(timeout=10)[0])).splitlines(keepends=True)
        pairs = [line.split() for line in lines if line.endswith("\n")]
        acknowledged += [(int(person), fact_id) for person, fact_id in pairs]
    store = LocalStore(tmp_path)
    for person, fact_id in acknowledged:
        assert [fact.id for fact in await store.memory.facts(1, person)] == [fact_id]
    assert len(acknowledged) >= 200


async def test_its_files_are_readable_by_their_owner_only(tmp_path: Path) -> None:
    (tmp_path / NAME).touch(mode=0o644)
    store = opened(tmp_path)
    await store.ledger.put_consent(yes())
    assert modes(tmp_path) == {NAME: 0o600, f"{NAME}-wal": 0o600, f"{NAME}-shm": 0o600}


async def test_a_write_is_forced_to_the_disk(tmp_path: Path) -> None:
    connection = open_file(tmp_path / NAME)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


async def test_looking_makes_no_file_before_the_first_call(tmp_path: Path) -> None:
    store = opened(tmp_path / "home")
    await store.close()
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("content", [b"this is no database", b"SQLite format 3\0" + b"\xff" * 4096])
async def test_a_damaged_file_is_told_and_kept(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)
    with pytest.raises(Unavailable, match=r"den\.sqlite3 is .*put a backup in its place") as caught:
        await opened(tmp_path).ledger.read(1)
    assert "\n" not in str(caught.value)
    assert (tmp_path / NAME).read_bytes() == content


async def test_a_record_that_cannot_be_read_makes_the_guild_unavailable(tmp_path: Path) -> None:
    store = opened(tmp_path)
    await store.ledger.withdraw(1, 5, 5)
    await store.ledger.put_consent(yes().model_copy(update={"guild_id": 2}))
    with sqlite3.connect(tmp_path / NAME) as other:
        other.execute("UPDATE entry SET body = '{}' WHERE kind = 'opt_out'")
    with pytest.raises(Unavailable, match=r"guild 1, opt_out 5"):
        await store.ledger.read(1)
    assert (await store.ledger.read(2)).consents


async def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    with pytest.raises(Unavailable, match=r"cannot be used \(Is a directory\)"):
        await opened(tmp_path).ledger.read(1)


async def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    """A limit on the size of this child's files stands for the disk."""
    store = opened(tmp_path)
    await store.memory.remember(1, 1, "kept")
    await store.close()
    done = filled(tmp_path)
    last = done.stderr.splitlines()[-1]
    assert "den.errors.Unavailable" in last
    assert "nothing was changed" in last
    acknowledged = [int(line.split()[0]) for line in done.stdout.splitlines()]
    assert acknowledged
    again = opened(tmp_path)
    assert [fact.text for fact in await again.memory.facts(1, 1)] == ["kept"]
    for person in acknowledged:
        assert len(await again.memory.facts(1, person)) == 1


@pytest.fixture
def read_only(tmp_path: Path) -> Path:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    tmp_path.chmod(0o500)
    return tmp_path


async def test_a_read_only_home_is_told(read_only: Path) -> None:
    with pytest.raises(Unavailable, match="permissions"):
        await opened(read_only).ledger.read(1)


async def test_a_file_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    newer: Sequence[tuple[str, ...]] = (*STEPS, ("CREATE TABLE later (x)",))
    open_file(tmp_path / NAME, tuple(newer)).close()
    with pytest.raises(Unavailable, match=r"newer version of the den \(schema 3, this one knows 2\)"):
        await opened(tmp_path).ledger.read(1)


async def test_a_file_of_an_older_version_climbs_and_keeps_what_it_holds(tmp_path: Path) -> None:
    store = opened(tmp_path)
    await store.memory.remember(1, 1, "kept")
    await store.close()
    newer = (*STEPS, ("ALTER TABLE record ADD COLUMN later INTEGER",))
    open_file(tmp_path / NAME, newer).close()
    with sqlite3.connect(tmp_path / NAME) as found:
        assert found.execute("SELECT json_extract(body, '$.text'), later FROM record").fetchall() == [
            ("kept", None)
        ]
        assert found.execute("PRAGMA user_version").fetchone() == (3,)


async def test_facts_of_the_first_version_are_kept_in_their_order(tmp_path: Path) -> None:
    old = open_file(tmp_path / NAME, STEPS[:1])
    for n, (end, source) in enumerate(((None, 77), (NOW + 5, None))):
        old.execute(
            "INSERT INTO fact VALUES (NULL, 1, 9, ?, ?, ?, ?, ?)", (f"f{n}", f"text {n}", source, NOW, end)
        )
    old.close()
    newest, oldest = await opened(tmp_path).memory.facts(1, 9)
    assert (newest.id, newest.text, newest.expires_ms, newest.source_message_id) == ("f1", "text 1", NOW + 5, None)
    assert (oldest.id, oldest.text, oldest.expires_ms, oldest.source_message_id) == ("f0", "text 0", None, 77)
    assert (await opened(tmp_path).memory.forget(1, 9, "f0")).count == 1
    assert b"text 0" not in (tmp_path / NAME).read_bytes()


async def test_a_step_that_fails_changes_nothing(tmp_path: Path) -> None:
    open_file(tmp_path / NAME).close()
    with pytest.raises(Unavailable, match="does not answer as expected"):
        open_file(tmp_path / NAME, (*STEPS, ("CREATE TABLE half (x)", "NONSENSE")))
    with sqlite3.connect(tmp_path / NAME) as found:
        assert found.execute("PRAGMA user_version").fetchone() == (2,)
        assert found.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone() is None


async def test_the_loop_goes_on_while_another_process_holds_the_file(tmp_path: Path) -> None:
    store = opened(tmp_path)
    await store.ledger.guilds()
    holder = sqlite3.connect(tmp_path / NAME, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    waiting = asyncio.create_task(store.ledger.put_consent(yes()))
    for _ in range(100):
        await asyncio.sleep(0)
    assert not waiting.done()
    holder.execute("ROLLBACK")
    assert await waiting == 1


async def test_who_waits_too_long_for_another_process_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "BUSY_S", 0.05)
    store = opened(tmp_path)
    await store.ledger.guilds()
    holder = sqlite3.connect(tmp_path / NAME, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(Unavailable, match="held by another process for too long; nothing was changed"):
        await store.ledger.mute(Mute(guild_id=1, scope="guild", until_ms=NOW + 1, by=1, at_ms=NOW))
    holder.close()


async def test_a_change_that_raises_halfway_has_not_happened(tmp_path: Path) -> None:
    file = SqliteFile(tmp_path / NAME)

    def half(db: sqlite3.Connection) -> None:
        db.execute("INSERT INTO guild VALUES (1, 1)")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await file.write(half)
    assert await file.read(lambda db: db.execute("SELECT * FROM guild").fetchall()) == []
