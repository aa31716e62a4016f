"""Two DynamoDB emulators that others wrote, each a server of its own in a virtualenv of its own.

They are kept apart from the product's pins: one of them asks for a botocore of its own.
"""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.bus.server import die_with_parent, free_port

ROOT = Path(__file__).resolve().parents[3]
HOME = ROOT / ".venv-emulators"
LOCK = ROOT / "requirements-emulators.lock"
UP_WITHIN_S = 60.0
NAMES = ("ministack", "moto")


def bin_folder() -> Path:
    """The emulators' programs; installed on first use, a skip with the reason when that is impossible."""
    stamp = HOME / "lock"
    if stamp.is_file() and stamp.read_bytes() == LOCK.read_bytes():
        return HOME / "bin"
    uv = Path(sys.executable).parent / "uv"
    if not uv.is_file():
        pytest.skip("uv is not in the virtualenv, so the emulators cannot be installed")
    _run(uv, "venv", "-q", "--clear", "--python", sys.executable, HOME)
    _run(uv, "pip", "install", "-q", "--python", HOME / "bin" / "python", "--require-hashes", "-r", LOCK)
    stamp.write_bytes(LOCK.read_bytes())
    return HOME / "bin"


def _run(*command: str | Path) -> None:
    environment = {**os.environ, "UV_HTTP_TIMEOUT": "20"}
    try:
        subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=180, check=True)
    except subprocess.CalledProcessError as problem:
        pytest.skip(f"the emulators cannot be installed here: {' '.join(problem.stderr.split())[-200:]}")
    except subprocess.TimeoutExpired:
        pytest.skip("the emulators cannot be installed here: the package index does not answer")


class Emulator:
    """One running emulator; gone with the test process, however that ends."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        programs = bin_folder()
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        ministack = {
            "GATEWAY_PORT": str(self.port),
            "BIND_HOST": "127.0.0.1",
            "IOT_MTLS_ENABLED": "0",
            "SFTP_ENABLED": "0",
            "SERVICES": "dynamodb",
            "TMPDIR": str(folder),
            "LOG_LEVEL": "WARNING",
        }
        moto = [str(programs / "moto_server"), "-H", "127.0.0.1", "-p", str(self.port)]
        self._process = subprocess.Popen(
            [str(programs / "ministack")] if name == "ministack" else moto,
            cwd=folder,
            env={**os.environ, **(ministack if name == "ministack" else {})},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=die_with_parent,
        )
        self._until_it_answers(name)

    def _until_it_answers(self, name: str) -> None:
        """Waits for another process, so on the real clock."""
        give_up = time.monotonic() + UP_WITHIN_S
        while time.monotonic() < give_up and self._process.poll() is None:
            try:
                with urlopen(self.url, timeout=2):
                    return
            except URLError as error:
                if not isinstance(error.reason, OSError | socket.timeout):
                    return  # it answered with an error, so it is there
            except OSError:
                pass
            time.sleep(0.05)
        self.stop()
        pytest.skip(f"the emulator {name} did not start within {UP_WITHIN_S:.0f} s")

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()
