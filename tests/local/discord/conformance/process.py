"""The stand-in as the process it is in production, to be killed and started again."""

import asyncio
import os
import signal
import socket
import sys
from pathlib import Path
from typing import Any

import aiohttp

from tests.local.discord.conformance.reached import Reached

ROOT = Path(__file__).resolve().parents[4]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Served(Reached):
    """`python -m local.discord serve` on one port; -9 and a new process leave the address as it is."""

    def __init__(self, home: Path, world: dict[str, Any], port: int) -> None:
        super().__init__(home, world)
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        self._log = home / "log"

    async def start(self) -> None:
        await self._launch()
        await asyncio.wait_for(self._healthy(), 15)

    async def _launch(self) -> None:
        command = (sys.executable, "-m", "local.discord", "serve", "--home", self.home, "--port", str(self.port))
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *command, cwd=ROOT, env=environment, stdout=log, stderr=log
            )

    async def _healthy(self) -> None:
        async with aiohttp.ClientSession() as session:
            while self._process.returncode is None:
                try:
                    async with session.get(f"{self.url}/local/health") as answer:
                        if answer.status == 200:
                            return
                except aiohttp.ClientError:
                    await asyncio.sleep(0.05)
        raise AssertionError(self._log.read_text(encoding="utf-8"))

    async def refuses(self) -> str:
        """For a start that cannot succeed: what it says before it ends."""
        await self._launch()
        assert await asyncio.wait_for(self._process.wait(), 10) != 0
        return self._log.read_text(encoding="utf-8")

    async def kill(self) -> None:
        """No goodbye, nothing flushed."""
        self._process.send_signal(signal.SIGKILL)
        await self._process.wait()

    async def end(self) -> None:
        if self._process.returncode is None:
            self._process.terminate()
            await asyncio.wait_for(self._process.wait(), 5)
