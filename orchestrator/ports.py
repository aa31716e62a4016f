"""Ports on 127.0.0.1: which are free, and which one to take."""

import fcntl
import hashlib
import os
import socket
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from den.errors import BadInput

FIRST, COUNT = 20_000, 10_000
"""Below the range that systems give to outgoing connections, so a kept port stays free between starts."""
PATIENCE_S = 3.0
"""A den that was just stopped may still hold its ports for a moment."""


def is_free(port: int) -> bool:
    """Whether a server could listen there now."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
            probe.listen(1)  # bind alone passes beside a listener of SO_REUSEADDR on some systems
        except OSError:
            return False
    return True


def reserve(port: int) -> bool:
    """Keeps it from other dens of this user that start now, until this process ends; False if one has it in mind.

    A server listens a second or two after its port was chosen; who chose the same meanwhile would talk to a
    neighbour's.
    """
    try:
        # One byte of a file for each port, and never closed: closing it anywhere would give up all of them.
        seats = os.open(
            Path(tempfile.gettempdir(), f"den-ports-{os.getuid()}"), os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600
        )
    except OSError:
        return True  # no file, no neighbour to be seen
    try:
        fcntl.lockf(seats, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, port)
    except OSError:
        return False
    return True


def can_be_had(port: int) -> bool:
    """Whether it is free, and nobody else is about to take it."""
    return is_free(port) and reserve(port)


@dataclass(frozen=True, slots=True)
class PortSeat:
    """How to ask for ports; the arguments are for tests."""

    free: Callable[[int], bool] = can_be_had
    sleep: Callable[[float], None] = time.sleep

    def waits_for(self, port: int) -> bool:
        """Whether the port is free, or becomes so within PATIENCE_S."""
        for _ in range(int(PATIENCE_S / 0.1)):
            if self.free(port):
                return True
            self.sleep(0.1)
        return self.free(port)

    def demand(self, port: int) -> None:
        """BadInput unless the port can be had."""
        if not self.waits_for(port):
            raise BadInput(
                f"Port {port} is taken by another program: stop that one, or choose another with --port."
            )


def pick(seats: PortSeat, wanted: int | None, spread: str, taken: set[int]) -> int:
    """A free port that is not in `taken`, added to it: the wanted one if it can be had, else one that
    depends on `spread`, so that dens side by side seldom try the same."""
    if wanted is not None and wanted not in taken and seats.free(wanted):
        taken.add(wanted)
        return wanted
    start = int.from_bytes(hashlib.sha256(spread.encode("utf-8", "surrogateescape")).digest()[:4], "big")
    for step in range(COUNT):
        port = FIRST + (start + step) % COUNT
        if port not in taken and seats.free(port):
            taken.add(port)
            return port
    raise BadInput("No free port was found on 127.0.0.1 between 20000 and 29999.")
