"""What /proc tells of a process, and a wait (bounded) for a machine that is not busy with other things."""

import os
import time
from collections.abc import Iterable
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def cpu_s(pids: Iterable[int]) -> float:
    """User and system seconds that these processes have used so far; a dead one counts nothing."""
    return sum(_cpu_s(pid) for pid in pids)


def _cpu_s(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
    except FileNotFoundError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / TICKS


def pss_mib(pids: Iterable[int]) -> float:
    """Proportional set size: shared pages are divided among those that share them."""
    return sum(_pss_kib(pid) for pid in pids) / 1024


def _pss_kib(pid: int) -> int:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0


def wait_for_calm(limit_s: float = 5.0, idle: float = 0.8) -> bool:
    """Until the cores look idle for a quarter of a second; False if they never did."""
    until = time.monotonic() + limit_s
    while time.monotonic() < until:
        before = _ticks()
        time.sleep(0.25)
        spent = [now - then for now, then in zip(_ticks(), before, strict=True)]
        if spent[3] + spent[4] >= idle * max(1, sum(spent)):
            return True
    return False


def _ticks() -> list[int]:
    return [int(field) for field in Path("/proc/stat").read_text("ascii").splitlines()[0].split()[1:9]]
