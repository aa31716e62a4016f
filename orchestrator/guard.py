"""The guard: starts the warden of a home and stops it, so that nothing is left behind."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from orchestrator.control import Control
from orchestrator.home import Home
from orchestrator.plan import Plan
from services.lifeline import alive

STOP_S = 40.0
"""More than the programs' own limits one after the other; then the warden is killed, and so its children."""


def start_warden(plan: Plan, holder: int, tied: bool) -> subprocess.Popen[bytes]:
    """supervisord in a session of its own, which takes over the lock `holder`.

    `tied`: it ends with this process; call it from the main thread then, for the tie is to a thread.
    """
    argv = [plan.programs[0].argv[0], "-m", "orchestrator.warden", "--conf", plan.home.conf.name]
    argv += ["--work", str(plan.root), "--hold", str(holder), *(["--parent", str(os.getpid())] if tied else [])]
    argv += ["--preload", "agents"] if plan.preload else []
    argv += ["--with", "agents.watch"] if plan.preload and plan.watched else []
    argv += ["--guarded"] if plan.guarded else []
    with (plan.home.logs / "warden.log").open("ab") as log:
        warden = subprocess.Popen(
            argv,
            cwd=plan.home.path,
            env=dict(plan.environ),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            pass_fds=(holder,),
        )
    os.pwrite(holder, str(warden.pid).encode(), 0)
    os.close(holder)
    return warden


@dataclass(frozen=True, slots=True)
class Ending:
    """How to wait for an end; the arguments are for tests."""

    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep

    def waits(self, over: Callable[[], bool], seconds: float) -> bool:
        limit = self.clock() + seconds
        while not over():
            if self.clock() > limit:
                return False
            self.sleep(0.05)
        return True


def stop_warden(home: Home, pids: Sequence[int], ending: Ending | None = None) -> bool:
    """Stop the den of this home whoever started it; True when nothing of it is left.

    `pids` are its programs' as known before; they are waited for and, in the end, killed.
    """
    waiting = ending or Ending()
    warden = home.holder()
    if warden is not None:
        with suppress(ProcessLookupError):
            os.kill(warden, signal.SIGTERM)
        if not waiting.waits(lambda: not home.running(), STOP_S):
            with suppress(ProcessLookupError):
                os.kill(warden, signal.SIGKILL)
    home.drop_socket()
    if waiting.waits(lambda: not any(map(alive, pids)), 5.0):
        return True
    for pid in filter(alive, pids):
        with suppress(ProcessLookupError, PermissionError):
            os.kill(pid, signal.SIGKILL)
    return waiting.waits(lambda: not any(map(alive, pids)), 2.0)


def program_pids(control: Control) -> list[int]:
    return [one.pid for one in control.programs() if one.pid]


def last_words(log: Path, limit: int = 300) -> str:
    """The last line of a log, "" when there is none."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - 8192))
            lines = file.read().decode("utf-8", "replace").strip().splitlines()
    except OSError:
        return ""
    return lines[-1][:limit] if lines else ""
