"""Child processes of a bench: each says "ready" once, then answers every line on its input with one of JSON."""

import asyncio
import json
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from bench.running_den import PROJECT
from den.errors import Unavailable

READY_S, ANSWER_S, END_S = 60.0, 20.0, 5.0


@dataclass(frozen=True, slots=True)
class Worker:
    """One process, by its own name in error messages."""

    name: str
    process: Process

    async def ready(self) -> None:
        async with asyncio.timeout(READY_S):
            said = await self._read()
        if said != "ready":
            raise Unavailable(f"The worker {self.name} said {said!r} and not that it is ready.")

    async def ask(self, question: str = "report") -> Any:
        """The worker's answer to one line; Unavailable when it is dead or does not answer in 20 s."""
        assert self.process.stdin is not None
        self.process.stdin.write(question.encode() + b"\n")
        async with asyncio.timeout(ANSWER_S):
            return json.loads(await self._read())

    async def _read(self) -> str:
        assert self.process.stdout is not None
        line = await self.process.stdout.readline()
        if not line:
            raise Unavailable(f"The worker {self.name} ended early; its last words are above.")
        return line.decode().strip()

    async def end(self) -> None:
        if self.process.returncode is None:
            self.process.terminate()
            try:
                await asyncio.wait_for(self.process.wait(), END_S)
            except TimeoutError:
                self.process.kill()
                await self.process.wait()


@dataclass
class Workers:
    """A group that is started together and ends with the block, whatever happens in it."""

    all: list[Worker] = field(default_factory=list)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await asyncio.gather(*(worker.end() for worker in self.all))

    async def start(
        self,
        name: str,
        argv: Sequence[str],
        environ: Mapping[str, str] | None = None,
        *,
        python: str | Path = sys.executable,
        log: Path | None = None,
    ) -> Worker:
        """`environ` replaces this process's; with `log`, all that it says goes there and it answers nothing."""
        with log.open("wb") if log else nullcontext(PIPE) as out:
            process = await asyncio.create_subprocess_exec(
                python, *argv, stdin=PIPE, stdout=out, stderr=out if log else None, limit=2**24, cwd=PROJECT,
                env=environ,
            )  # fmt: skip
        worker = Worker(name, process)
        self.all.append(worker)
        return worker

    async def ready(self) -> None:
        """All of them."""
        await asyncio.gather(*(worker.ready() for worker in self.all))

    def pids(self) -> list[int]:
        return [worker.process.pid for worker in self.all]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
