"""A whole den in a home of its own, started and ended through the real command."""

import asyncio
import json
import os
import re
import shutil
import tempfile
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bus.roles import EAR
from den.errors import Unavailable
from orchestrator.control import Control
from orchestrator.home import Home
from orchestrator.users import address_as, read_passwords

PROJECT = Path(__file__).resolve().parent.parent
START_S, END_S = 120, 60


@dataclass(frozen=True, slots=True)
class Den:
    home: Path
    url: str
    started_s: float
    """From the command to its end, which comes when all agents are online."""

    def control(self) -> Control:
        """Its supervisord."""
        conf = (self.home / "supervisord.conf").read_text("utf-8")
        socket = re.search(r"^file=(.+)$", conf, re.MULTILINE)
        if socket is None:
            raise Unavailable(f"{self.home / 'supervisord.conf'} names no socket; is the den up?")
        return Control(socket[1].replace("%%", "%"))

    def programs(self) -> dict[str, int]:
        """Program name → pid, for those that run."""
        return {one.name: one.pid for one in self.control().programs() if one.pid}

    def warden(self) -> int:
        """Its pid."""
        return int((self.home / "run" / "supervisord.pid").read_text("utf-8"))

    def redis_url(self) -> str:
        """As a Higher Self signs in there, who may look at every floor."""
        port = json.loads((self.home / "den.json").read_text("utf-8"))["redis_port"]
        return address_as(f"redis://127.0.0.1:{port}/0", EAR, read_passwords(Home(self.home)))

    def logged(self, program: str = "*") -> list[dict[str, Any]]:
        """Every structured line of every program's log, or of one program's."""
        return [
            entry
            for path in sorted((self.home / "logs").glob(f"{program}.log*"))
            for line in path.read_text("utf-8", "replace").splitlines()
            if (entry := _entry(line)) is not None
        ]


@asynccontextmanager
async def running(
    home: Path | None = None,
    pace: str = "brisk",
    keep: bool = False,
    words: tuple[str, ...] = (),
    environ: Mapping[str, str] | None = None,
) -> AsyncIterator[Den]:
    """Starts a den and waits until all are online; ends it, and removes a home made here unless `keep`.

    `words` are further flags of `up`, `environ` further variables.
    """
    place = home or Path(tempfile.mkdtemp(prefix="den-bench-"))
    began = time.monotonic()
    try:
        up = ("--home", str(place), "up", "--detach", "--pace", pace, *words)
        await _roastden(*up, timeout=START_S, environ=environ or {})
        port = json.loads((place / "den.json").read_text("utf-8"))["port"]
        yield Den(place, f"http://127.0.0.1:{port}", time.monotonic() - began)
    finally:
        await _roastden("--home", str(place), "down", timeout=END_S)
        if home is None and not keep:
            shutil.rmtree(place, ignore_errors=True)


async def _roastden(*args: str, timeout: float, environ: Mapping[str, str] | None = None) -> str:
    return await _run([str(PROJECT / "roastden"), *args], timeout, environ or {})


async def _run(command: list[str], timeout: float, environ: Mapping[str, str]) -> str:
    """Standard output goes to a file: a daemon that inherits a pipe would keep it open for ever."""
    with tempfile.TemporaryFile() as out:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            cwd=PROJECT,
            env={**os.environ, **environ},
        )
        try:
            async with asyncio.timeout(timeout):
                await process.wait()
        except TimeoutError:
            process.kill()
            raise Unavailable(f"`{' '.join(command)}` did not end within {timeout:g} s.") from None
        out.seek(0)
        text = out.read().decode("utf-8", "replace")
    if process.returncode:
        raise Unavailable(f"`{' '.join(command)}` ended with {process.returncode}: {text.strip()[-600:]}")
    return text


def _entry(line: str) -> dict[str, Any] | None:
    if not line.startswith("{"):
        return None
    try:
        value = json.loads(line)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None
