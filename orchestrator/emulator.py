"""The emulator of DynamoDB, in an environment of its own in the home: it pins AWS's library for itself."""

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from den.errors import Unavailable

LOCK = "requirements-emulator.lock"
LIMIT_S = 180
Run = Callable[[Sequence[str]], str]
"""Runs a command; why it failed, "" if it did not."""


def install_emulator(home: Path, root: Path, python: str, run: Run) -> bool:
    """Once for each lock, with its hashes; whether there was something to do. Unavailable: it cannot be had."""
    place, lock = home / "emulator", (root / LOCK).read_text("utf-8")
    stamp = place / "stamp"
    if stamp.exists() and stamp.read_text("utf-8") == lock:
        return False
    uv, inside = str(Path(python).with_name("uv")), str(place / "bin" / "python")
    made = run((python, "-m", "venv", "--clear", "--without-pip", str(place)))
    install = (uv, "pip", "install", "--quiet", "--python", inside, "--require-hashes", "-r", str(root / LOCK))
    if why := made or run(install):
        raise Unavailable(
            f"The emulator of DynamoDB cannot be installed into {place} ({why}): is the package index within "
            "reach? DEN_STORE=sqlite keeps the memory in a file instead."
        )
    stamp.write_text(lock, "utf-8")
    return True


def quietly(argv: Sequence[str]) -> str:
    """For `install_emulator`."""
    try:
        done = subprocess.run(argv, capture_output=True, text=True, timeout=LIMIT_S, check=False)
    except subprocess.TimeoutExpired:
        return f"not done within {LIMIT_S} s"
    except OSError as error:
        return f"{argv[0]}: {error.strerror}"
    said = " ".join((done.stderr or done.stdout).split())
    return (said[-160:] or f"status {done.returncode}") if done.returncode else ""
