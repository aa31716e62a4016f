"""What a process asks of the system for itself: its place in the line for a core, its memory, no core file."""

import ctypes
import gc
import os
import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager

STANDBY_NICE = 5


def stand_back(rank: int) -> None:
    """A standby wakes for every line as the first ear does; on a busy machine the first, whose claim is waited
    for, goes first.
    """
    if rank:
        os.nice(STANDBY_NICE)


def leave_no_dump() -> None:
    """A core file would hold the token and what people wrote."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@contextmanager
def without(module: str) -> Iterator[None]:
    """What is imported within finds the module not installed; who imports it later has it."""
    loaded = sys.modules.get(module)
    sys.modules[module] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[module]
        if loaded is not None:
            sys.modules[module] = loaded


def settle_memory() -> None:
    """To be called once after start: what was made until now lives as long as the process, so no collection looks
    at it again, and what the C library keeps for later is given back (glibc only). It is not searched for garbage
    before: that is 25 ms for the 20 KiB that earlier collections have left.

    After that little garbage has cycles; it is looked for seldom, since a look falls into somebody's answer.
    """
    gc.set_threshold(10_000, 10, 10)
    if gc.get_freeze_count():
        return  # forked off a process that did it; doing it again would make the shared pages its own
    gc.freeze()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform.startswith("linux") else None
    if trim is not None:
        trim(0)
