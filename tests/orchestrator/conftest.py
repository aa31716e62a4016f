"""A home for a den of toys, and the certainty that no toy outlives its test."""

import fcntl
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from orchestrator.home import Home
from services.lifeline import alive

ROOT = Path(__file__).resolve().parents[2]


def wait_for(is_so: Callable[[], bool], seconds: float = 10.0) -> float:
    """Seconds until it was so; fails the test when it is not in time."""
    began = time.monotonic()
    while not is_so():
        assert time.monotonic() - began < seconds, "it did not come to pass in time"
        time.sleep(0.02)
    return time.monotonic() - began


@dataclass
class Toys:
    """One toy den, driven through its own process as a terminal would."""

    home: Home
    pids: set[int] = field(default_factory=set)
    told: Path = Path()

    def up(self, *names: str, detach: bool = False, terminal: int | None = None) -> "subprocess.Popen[bytes]":
        """`terminal`: a tty that becomes the command's own; what it says is not kept then."""
        argv = [sys.executable, "-m", "tests.orchestrator.toy_den", str(self.home.path), *names]
        self.told = self.home.path.parent / "told"
        with self.told.open("wb") as told:
            process = subprocess.Popen(
                [*argv, *(["--detach"] if detach else [])],
                cwd=ROOT,
                stdin=subprocess.DEVNULL if terminal is None else terminal,
                stdout=told if terminal is None else terminal,
                stderr=told if terminal is None else terminal,
                start_new_session=True,
                preexec_fn=None if terminal is None else lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
            )
        running = [name for name in names if ":" not in name]
        wait_for(lambda: all(self.pid(name) for name in running) and bool(self.home.socket()))
        if len(running) == len(names) and terminal is None:
            wait_for(lambda: b"agents online" in self.told.read_bytes())
        return process

    def pid(self, name: str) -> int:
        try:
            pid = int((self.home.path / "pids" / name).read_text())
        except (OSError, ValueError):
            return 0
        self.pids.add(pid)
        return pid

    def left(self) -> set[int]:
        """Toys that still run, the warden included."""
        warden = self.home.holder()
        return {pid for pid in (*self.pids, *([warden] if warden else [])) if alive(pid)}


@pytest.fixture
def toys() -> Iterator[Toys]:
    # Short, with all that a path must not be misread for.
    place = Path(tempfile.mkdtemp(prefix="d %s ;#'"))
    found = Toys(Home(place / "home"))
    yield found
    for pid in found.left():
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    found.home.drop_socket()
    shutil.rmtree(place, ignore_errors=True)
