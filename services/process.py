"""What a process asks of the system for itself: its place in the line for a core, and its memory."""

import ctypes
import os
import sys

STANDBY_NICE = 5


def stand_back(rank: int) -> None:
    """A standby wakes for every line as the first ear does; on a busy machine the first, whose claim is waited
    for, goes first.
    """
    if rank:
        os.nice(STANDBY_NICE)


def give_back_memory() -> None:
    """Has the C library return what it keeps for later (glibc only; does nothing elsewhere)."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform.startswith("linux") else None
    if trim is not None:
        trim(0)
