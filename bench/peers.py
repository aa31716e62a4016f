"""`.venv-peers`: what the product is compared with, kept out of the product's own environment."""

import subprocess
import sys
from pathlib import Path

from bench.running_den import PROJECT
from den.errors import Unavailable

FOLDER = PROJECT / ".venv-peers"
PACKAGES = (
    "autogen-core==0.7.5",
    "autogen-ext[grpc]==0.7.5",
    "boto3",
    "discord.py>=2.7.1,<3",
    "redis[hiredis]>=8.1,<9",
    "pydantic>=2.14,<3",
    "pydantic-settings",
    "structlog>=25",
)
INSTALL_S = 900


def python_of() -> Path:
    """The interpreter of `.venv-peers`, whether it is there or not."""
    return FOLDER / "bin" / "python"


def has(module: str) -> bool:
    """Whether `.venv-peers` can import it."""
    if not python_of().exists():
        return False
    done = subprocess.run([python_of(), "-c", f"import {module}"], capture_output=True, timeout=60, check=False)
    return done.returncode == 0


def install() -> None:
    """Makes or completes `.venv-peers`. Raises Unavailable with pip's last words."""
    print(f"  installing {len(PACKAGES)} peers into {FOLDER.name} …", file=sys.stderr, flush=True)
    _run([sys.executable, "-m", "venv", str(FOLDER)])
    _run([str(python_of()), "-m", "pip", "install", "--quiet", "--compile", *PACKAGES])


def _run(command: list[str]) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_S, check=False)
    except subprocess.TimeoutExpired:
        raise Unavailable(f"Installing the peers took longer than {INSTALL_S} s.") from None
    if done.returncode:
        raise Unavailable(f"The peers could not be installed: {done.stderr.strip()[-400:]}")
