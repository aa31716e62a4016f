"""Whole turns in a closed loop: a line is published, somebody is chosen, the answer's line is published."""

import asyncio
import json
import statistics
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE
from pathlib import Path

from bench.coordination import topics
from bench.coordination.bus_den import BusDen
from bench.coordination.grant import Effort
from bench.peers import has, python_of
from bench.processes import wait_for_calm
from bench.running_den import PROJECT
from bench.valkey import valkey
from bench.workers import Workers
from bus.connection import connect
from bus.wire import Wire
from den.errors import Unavailable
from den.review.numbers import Figure

SPEAKERS = 6
PEER = Path(__file__).with_name("autogen_peer.py")
PEER_LIMIT_S = 90


async def turns(effort: Effort) -> dict[str, Figure]:
    """The product's turn, and AutoGen-core's over gRPC where it is installed, their runs interleaved."""
    peer = await asyncio.to_thread(has, "autogen_ext.runtimes.grpc")
    if not peer:
        print("  turn: AutoGen is not installed (--peers installs it)", file=sys.stderr, flush=True)
    ours: list[list[float]] = []
    theirs: list[float] = []
    async with valkey() as url, Workers() as workers:
        redis = await connect(url)
        loop = Loop(BusDen(url, 2_000, SPEAKERS, Wire(redis, url)))
        await loop.den.start(workers)
        await workers.ready()
        listening = asyncio.create_task(loop.listen())
        await asyncio.wait_for(loop.listens.wait(), 10)
        await loop.run(20)
        for _ in range(effort.runs):
            await asyncio.to_thread(wait_for_calm, 2.0)
            ours.append(await loop.run(effort.lines * 3))
            if peer:
                theirs.append(await _autogen(effort.lines * 3))
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)
        await redis.aclose()
    medians = [statistics.median(run) for run in ours]
    over = [a / b for a, b in zip(medians, theirs, strict=False)]
    return {
        "turn_over_autogen_grpc": round(statistics.median(over), 3) if over else None,
        "turn_ms": round(statistics.median(medians), 3),
        "turn_autogen_grpc_ms": round(statistics.median(theirs), 3) if theirs else None,
        "turn_late_over_early": round(statistics.median(map(_late_over_early, ours)), 3),
    }


def _late_over_early(run: list[float]) -> float:
    quarter = max(1, len(run) // 4)
    return statistics.median(run[-quarter:]) / statistics.median(run[:quarter])


class Loop:
    """Says a line as soon as the last one was answered."""

    def __init__(self, den: BusDen) -> None:
        self.den = den
        self.listens = asyncio.Event()
        self._answers: asyncio.Queue[int] = asyncio.Queue()

    async def listen(self) -> None:
        def on_message(topic: str, raw: bytes) -> None:
            self._answers.put_nowait(time.monotonic_ns())

        async def on_resync() -> None:
            self.listens.set()

        await self.den.wire.run((topics.said(self.den.guild),), on_message, on_resync)

    async def run(self, turns: int) -> list[float]:
        """Milliseconds of each turn, answer to answer."""
        await self.den.say()
        before, took = await self._answer(), []
        for _ in range(turns):
            await self.den.say()
            now = await self._answer()
            took.append((now - before) / 1e6)
            before = now
        return took

    async def _answer(self) -> int:
        try:
            return await asyncio.wait_for(self._answers.get(), 10)
        except TimeoutError:
            raise Unavailable("A line of the closed loop was not answered within 10 s.") from None


async def _autogen(turns: int) -> float:
    process = await asyncio.create_subprocess_exec(
        python_of(), str(PEER), "manager", str(turns), stdout=PIPE, stderr=DEVNULL, cwd=PROJECT
    )
    try:
        out, _ = await asyncio.wait_for(process.communicate(), PEER_LIMIT_S)
    except TimeoutError:
        process.kill()
        raise Unavailable(f"AutoGen's turns took longer than {PEER_LIMIT_S} s.") from None
    if process.returncode:
        raise Unavailable(f"AutoGen's side of the bench ended with {process.returncode}.")
    return float(json.loads(out.decode().splitlines()[-1])["p50_ms"])
