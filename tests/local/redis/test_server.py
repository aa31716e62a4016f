"""The embedded server as a den runs it: a cluster of one node that keeps what it was told."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from redis import Redis
from redis.exceptions import RedisError

from orchestrator.ports import PortSeat, pick
from services.lifeline import alive

pytestmark = pytest.mark.live
Start = Callable[[], "subprocess.Popen[bytes]"]


@pytest.fixture
def ports() -> tuple[int, int]:
    taken: set[int] = set()
    return pick(PortSeat(), None, f"test {os.getpid()}", taken), pick(PortSeat(), None, "cluster", taken)


@pytest.fixture
def start(tmp_path: Path, ports: tuple[int, int]) -> Iterator[Start]:
    begun: list[subprocess.Popen[bytes]] = []

    def begin() -> "subprocess.Popen[bytes]":
        argv = [sys.executable, "-m", "local.redis", "--home", str(tmp_path / "a home")]
        argv += ["--port", str(ports[0]), "--cluster-port", str(ports[1])]
        begun.append(subprocess.Popen(argv, stdout=subprocess.DEVNULL))
        return begun[-1]

    yield begin
    for process in begun:
        process.kill()
        process.wait()


def writable(port: int, within: float = 8.0) -> Redis:
    """A client of the server as soon as that takes writes."""
    client, end = Redis(port=port, socket_timeout=2), time.monotonic() + within
    while True:
        try:
            client.set("{den}:probe", "1")
            return client
        except RedisError:
            assert time.monotonic() < end, "the server took no write in time"
            time.sleep(0.02)


def publish(client: Redis) -> object:
    return client.execute_command("SPUBLISH", "{den}:topic", "hello")  # type: ignore[no-untyped-call]


def test_it_is_a_cluster_that_takes_writes_and_publishes_sharded(start: Start, ports: tuple[int, int]) -> None:
    start()
    client = writable(ports[0])
    assert client.info("cluster")["cluster_enabled"] == 1
    assert publish(client) == 0
    with pytest.raises(RedisError, match=r"hash to the same slot"):
        client.mset({"a": "1", "b": "2"})


def test_after_kill_9_it_is_back_with_what_it_was_told(start: Start, ports: tuple[int, int]) -> None:
    first = start()
    client = writable(ports[0])
    client.set("{den}:kept", "yes")
    time.sleep(1.1)  # everysec: the promise is one second
    first.kill()
    first.wait()
    start()
    assert writable(ports[0]).get("{den}:kept") == b"yes"
    assert publish(client) == 0


def test_it_ends_with_the_process_that_started_it(tmp_path: Path, ports: tuple[int, int]) -> None:
    parent = (
        "import subprocess, sys; p = subprocess.Popen([sys.executable, '-m', 'local.redis', *sys.argv[1:]]);"
        "print(p.pid, flush=True); p.wait()"
    )
    argv = ["--home", str(tmp_path), "--port", str(ports[0]), "--cluster-port", str(ports[1])]
    guardian = subprocess.Popen([sys.executable, "-c", parent, *argv], stdout=subprocess.PIPE)
    assert guardian.stdout is not None
    server = int(guardian.stdout.readline())
    writable(ports[0])
    os.kill(guardian.pid, signal.SIGKILL)
    guardian.wait()
    guardian.stdout.close()
    end = time.monotonic() + 5
    while alive(server):
        assert time.monotonic() < end, "the server outlived its parent"
        time.sleep(0.02)
