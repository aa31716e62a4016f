"""A lifeline: a process ends when the process that started it is gone, even after kill -9 of that one.

supervisord orphans its children when it is killed. On Linux the kernel sends the signal (and keeps the
promise across exec); elsewhere a thread watches the parent's pid. Ties are to the thread that forked, so
parents start their children from the main thread.
"""

import ctypes
import os
import signal
import sys
import threading
import time
from pathlib import Path

LINUX = sys.platform.startswith("linux")
_PR_SET_PDEATHSIG = 1
_prctl = ctypes.CDLL(None, use_errno=True).prctl if LINUX else None


def ask_for_signal(number: int = signal.SIGTERM) -> None:
    """Have the kernel send the signal when the parent dies (Linux only; does nothing elsewhere)."""
    if _prctl is not None:
        _prctl(_PR_SET_PDEATHSIG, int(number), 0, 0, 0)


def tie_to_parent(parent: int | None = None) -> None:
    """End this process by SIGTERM when its parent dies; ends it at once if the parent is gone already.

    `parent` is the pid that is expected to be the parent, when the caller was told.
    """
    ask_for_signal()
    if parent is not None and os.getppid() != parent and not alive(parent):
        raise SystemExit(0)
    if not LINUX:
        threading.Thread(target=_watch, args=(os.getppid(),), daemon=True, name="lifeline").start()


def guard_exec() -> None:
    """For a program that is about to exec something else, where the kernel gives no such signal."""
    parent, child = os.getppid(), os.getpid()
    if os.fork():
        return
    while os.getppid() == child and alive(parent):
        time.sleep(0.5)
    if os.getppid() == child:
        os.kill(child, signal.SIGTERM)
    os._exit(0)


def alive(pid: int) -> bool:
    """Whether a process with this pid exists and is no zombie."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return not _zombie(pid)


def _zombie(pid: int) -> bool:
    if not LINUX:
        return False
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("ascii", errors="replace").rpartition(")")[2]
        return fields.split()[0] == "Z"
    except (OSError, IndexError):
        return False


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(0.5)
    os.kill(os.getpid(), signal.SIGTERM)
