"""The proofs of the deployment, in an environment of their own: the CDK is 250 MB that no den needs."""

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from den.errors import Unavailable

VENV, LOCK = ".venv-deploy", "requirements-deploy.lock"
Run = Callable[[Sequence[str]], int]


def deployment_python(root: Path, uv: str, python: str, run: Run) -> str:
    """Its interpreter, with what the lock names; Unavailable when that cannot be had."""
    wanted = root / VENV / "bin" / "python"
    stamp, lock = root / VENV / "stamp", (root / LOCK).read_text("utf-8")
    if wanted.exists() and stamp.exists() and stamp.read_text("utf-8") == lock:
        return str(wanted)
    made = run((python, "-m", "venv", str(root / VENV)))
    where = ("--quiet", "--python", str(wanted))
    if made or run((uv, "pip", "install", *where, "--require-hashes", "-r", str(root / LOCK))):
        raise Unavailable(f"The parts for the deployment could not be installed into {VENV} (see above).")
    stamp.write_text(lock, "utf-8")
    return str(wanted)


def has_deployment(root: Path) -> bool:
    """Whether its environment was made once."""
    return (root / VENV / "stamp").exists()


def in_project(root: Path) -> Run:
    """Runs a command in the project's folder, with our standard streams; its exit status."""
    return lambda argv: subprocess.call(argv, cwd=root)
