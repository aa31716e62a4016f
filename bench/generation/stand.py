"""The stand-in for AWS in a process of its own, for the length of a bench."""

import asyncio
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientError, ClientSession

from bench.running_den import PROJECT
from bench.workers import free_port
from den.errors import Unavailable

START_S = 20.0


@dataclass(frozen=True, slots=True)
class Stand:
    """`url` is what boto3 is pointed at."""

    url: str
    http: ClientSession

    async def order(self, faults: Mapping[str, Any]) -> None:
        """As `local/aws/faults.py` takes them."""
        async with self.http.post(f"{self.url}/local/faults", json=faults):
            pass

    async def counts(self) -> dict[str, int]:
        """How many calls had which fault; "none" too."""
        async with self.http.get(f"{self.url}/local/faults") as answer:
            found: dict[str, int] = await answer.json()
            return found

    async def advance(self, seconds: float) -> None:
        """Its prompt cache grows older."""
        async with self.http.post(f"{self.url}/local/clock/{seconds}"):
            pass


@asynccontextmanager
async def standing(first_ms: int = 0, between_ms: int = 0) -> AsyncIterator[Stand]:
    """As quick as it can be, unless told otherwise."""
    port = free_port()
    argv = ("--port", str(port), "--first-ms", str(first_ms), "--between-ms", str(between_ms))
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "local.aws", *argv, cwd=PROJECT)
    try:
        async with ClientSession() as http:
            stand = Stand(f"http://127.0.0.1:{port}", http)
            await _answers(stand)
            yield stand
    finally:
        if process.returncode is None:
            process.terminate()
            await asyncio.wait_for(process.wait(), 10)


async def _answers(stand: Stand) -> None:
    until = time.monotonic() + START_S
    while time.monotonic() < until:
        try:
            async with stand.http.get(f"{stand.url}/local/health"):
                return
        except ClientError:
            await asyncio.sleep(0.05)
    raise Unavailable(f"The stand-in for AWS did not answer within {START_S:g} s.")
