"""Real processes, a real Redis, `kill -9`: what was acknowledged while the store was away is there afterwards."""

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bus.connection import connect
from bus.outbox import Outbox
from services.store.local import LocalStore
from tests.bus.server import Server
from tests.services.memory.worker import PEOPLE

ROOT = Path(__file__).resolve().parents[3]
WRITERS, LIVES, LINES = 3, 3, 25


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    (tmp_path / "redis").mkdir()
    server = Server(tmp_path / "redis", "--appendonly", "yes").start()
    yield server
    server.kill()


def process(home: Path, server: Server, mode: str, first: int = 0) -> "subprocess.Popen[str]":
    argv = (sys.executable, "-m", "tests.services.memory.worker", str(home), server.url, mode, str(first))
    return subprocess.Popen(argv, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def heard_until_killed(writer: "subprocess.Popen[str]") -> list[int]:
    """What it acknowledged; it is killed in the midst of the next."""
    assert writer.stdout is not None
    heard = [writer.stdout.readline() for _ in range(LINES)]
    writer.kill()
    told = "".join((*heard, writer.communicate(timeout=20)[0]))
    return [int(line) for line in told.splitlines(keepends=True) if line.endswith("\n")]


def killed_after(home: Path, server: Server, seconds: float) -> None:
    """A director that dies; how far it came is the machine's affair."""
    director = process(home, server, "drain")
    time.sleep(seconds)
    director.kill()
    director.wait(timeout=20)


async def test_what_was_acknowledged_is_there_once_whoever_was_killed(tmp_path: Path, server: Server) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "away").touch()
    acknowledged: list[int] = []
    for life in range(LIVES):
        writers = [process(home, server, "remember", 100_000 * (life * WRITERS + n + 1)) for n in range(WRITERS)]
        for writer in writers:
            acknowledged += heard_until_killed(writer)
        killed_after(home, server, 0.7)
    server.kill()
    server.start()
    (home / "away").unlink()
    for seconds in (0.6, 0.8):
        killed_after(home, server, seconds)
    assert process(home, server, "drain").wait(timeout=60) == 0
    redis = await connect(server.url)
    assert await Outbox(redis).waiting() == 0
    await redis.aclose()
    store = LocalStore(home)
    facts = [fact for who in range(1, PEOPLE + 1) for fact in await store.memory.facts(1, who, 100_000)]
    there = Counter(fact.text for fact in facts)
    assert len(acknowledged) >= WRITERS * LIVES * LINES
    assert [n for n in acknowledged if there[f"fact {n}"] != 1] == []
    assert max(there.values()) == 1
    await store.close()
