"""The product's embedded server in a folder of its own, for the length of a bench."""

import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bench.running_den import PROJECT
from bench.workers import END_S, free_port
from bus.connection import connect
from den.errors import BusAway, Unavailable

START_S = 20.0


@asynccontextmanager
async def valkey() -> AsyncIterator[str]:
    """Its URL, when it takes writes (AOF on, a cluster of one node: as in a den)."""
    port, cluster_port = free_port(), free_port()
    url = f"redis://127.0.0.1:{port}/0"
    with tempfile.TemporaryDirectory(prefix="den-bench-") as home:
        argv = ["-m", "local.redis", "--home", home, "--port", str(port), "--cluster-port", str(cluster_port)]
        with (Path(home) / "log").open("wb") as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable, *argv, stdout=log, stderr=log, cwd=PROJECT
            )
            try:
                await _writable(url)
                yield url
            finally:
                if process.returncode is None:
                    process.terminate()
                    await asyncio.wait_for(process.wait(), END_S * 2)


async def _writable(url: str) -> None:
    until = time.monotonic() + START_S
    while time.monotonic() < until:
        try:
            redis = await connect(url)
            try:
                await redis.call("SET", "bench:writable", 1, "PX", 1000)
                return
            finally:
                await redis.aclose()
        except BusAway:  # a node takes no writes in its first two seconds
            await asyncio.sleep(0.1)
    raise Unavailable(f"The embedded server took no writes within {START_S:g} s.")
