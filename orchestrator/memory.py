"""How much memory a process holds."""

import subprocess
from pathlib import Path


def resident_mb(pid: int) -> float | None:
    """Resident memory in MiB, None when there is no such process."""
    if pid <= 0:
        return None
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return round(int(line.split()[1]) / 1024, 1)
        return None
    except FileNotFoundError:
        return None if Path("/proc/self").exists() else _asked(pid)
    except (OSError, ValueError, IndexError):
        return None


def _asked(pid: int) -> float | None:
    """Where there is no /proc."""
    said = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return round(int(said.stdout) / 1024, 1) if said.stdout.strip().isdigit() else None
