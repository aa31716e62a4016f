"""The stranger's virtualenv and process: hikari, kept apart from the product's own pins."""

import asyncio
import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / ".venv-hikari"
LOCK = ROOT / "requirements-hikari.lock"


def python() -> Path:
    """Its interpreter; made on first use, a skip with the reason when that is impossible."""
    interpreter, stamp = HOME / "bin" / "python", HOME / "lock"
    if interpreter.is_file() and stamp.is_file() and stamp.read_bytes() == LOCK.read_bytes():
        return interpreter
    uv = Path(sys.executable).parent / "uv"
    if not uv.is_file():
        pytest.skip("uv is not in the virtualenv, so hikari's own cannot be made")
    _run(uv, "venv", "-q", "--clear", "--python", sys.executable, HOME)
    _run(uv, "pip", "install", "-q", "--python", interpreter, "--require-hashes", "-r", LOCK)
    stamp.write_bytes(LOCK.read_bytes())
    return interpreter


def _run(*command: str | Path) -> None:
    environment = {**os.environ, "UV_HTTP_TIMEOUT": "20"}
    try:
        subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=True)
    except subprocess.CalledProcessError as problem:
        pytest.skip(f"hikari cannot be installed here: {' '.join(problem.stderr.split())[-200:]}")
    except subprocess.TimeoutExpired:
        pytest.skip("hikari cannot be installed here: the package index does not answer")


class Stranger:
    def __init__(self, url: str, token: str) -> None:
        self._environment = {"STRANGER_URL": url, "STRANGER_TOKEN": token, "PYTHONUNBUFFERED": "1"}
        self.told: list[dict[str, Any]] = []
        self._news = asyncio.Event()

    async def __aenter__(self) -> "Stranger":
        self._process = await asyncio.create_subprocess_exec(
            python(),
            "-O",  # hikari warns without it
            Path(__file__).with_name("hikari_bot.py"),
            env=self._environment,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        self._reading = asyncio.create_task(self._read())
        return self

    async def __aexit__(self, *_: object) -> None:
        with contextlib.suppress(ConnectionError):
            await self.order(do="end")
        try:
            await asyncio.wait_for(self._process.wait(), 5)
        except TimeoutError:
            self._process.kill()
        await self._reading

    async def _read(self) -> None:
        assert self._process.stdout
        async for raw in self._process.stdout:
            try:
                self.told.append(json.loads(raw))
            except ValueError:
                self.told.append({"event": "noise", "text": raw.decode(errors="replace").rstrip()})
            self._news.set()
        self.told.append({"event": "ended"})
        self._news.set()

    async def order(self, **order: Any) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        await self._process.stdin.drain()

    async def hears(
        self,
        event: str,
        since: int = 0,
        where: Callable[[dict[str, Any]], bool] = lambda e: True,
        timeout: float = 15,
    ) -> dict[str, Any]:
        """The first such event told since the mark."""

        async def wait() -> dict[str, Any]:
            while True:
                self._news.clear()
                for told in self.told[since:]:
                    if told["event"] == event and where(told):
                        return told
                    assert told["event"] != "ended", f"the stranger has died: {self.told[-12:]}"
                await self._news.wait()

        try:
            return await asyncio.wait_for(wait(), timeout)
        except TimeoutError:
            raise AssertionError(f"no {event} within {timeout} s; told: {self.told[since:]}") from None

    def complaints(self) -> list[str]:
        """What hikari found odd and nobody expected."""
        return [t["text"] for t in self.told if t["event"] in ("complaint", "noise", "failed")]

    async def expected(self, event: str, text: str, since: int) -> None:
        """Waits for a complaint that has to come, and takes it off the list."""
        self.told.remove(await self.hears(event, since, lambda e: text in e["text"]))
