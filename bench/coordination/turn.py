"""Whole turns in a closed loop: a line is published, somebody is chosen, the answer's line is published."""

import asyncio
import json
import statistics
import sys
from asyncio.subprocess import DEVNULL, PIPE
from itertools import pairwise
from pathlib import Path

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
TURNS_LIMIT_S = 60


async def turns(effort: Effort) -> dict[str, Figure]:
    """The product's turn, and AutoGen-core's over gRPC where it is installed, their runs interleaved.

    In both, a turn lasts from one bot's line to the next bot's line, each heard where the next speaker is chosen.
    """
    peer = await asyncio.to_thread(has, "autogen_ext.runtimes.grpc")
    if not peer:
        print("  turn: AutoGen is not installed (--peers installs it)", file=sys.stderr, flush=True)
    ours: list[list[float]] = []
    theirs: list[float] = []
    async with valkey() as url, Workers() as workers:
        bus = await connect(url)
        den = BusDen(url, 2_000, SPEAKERS, Wire(bus, url))
        await den.start(workers)
        await workers.ready()
        await _loop(den, 20)
        for _ in range(effort.runs):
            await asyncio.to_thread(wait_for_calm, 2.0)
            ours.append(await _loop(den, effort.lines * 3))
            if peer:
                theirs.append(await _autogen(effort.lines * 3))
        await bus.aclose()
    medians = [statistics.median(run) for run in ours]
    over = [a / b for a, b in zip(medians, theirs, strict=False)]
    return {
        "turn_over_autogen_grpc": round(statistics.median(over), 3) if over else None,
        "turn_ms": round(statistics.median(medians), 3),
        "turn_autogen_grpc_ms": round(statistics.median(theirs), 3) if theirs else None,
        "turn_late_over_early": round(statistics.median(map(_late_over_early, ours)), 3),
    }


async def _loop(den: BusDen, turns: int) -> list[float]:
    """Milliseconds of each turn, answer to answer."""
    first_ear = den.ears[0]
    marks: dict[str, int] = await first_ear.ask(f"turns {turns}")
    async with asyncio.timeout(TURNS_LIMIT_S):
        while len(marks) < turns:
            await asyncio.sleep(0.2)
            marks |= await first_ear.ask()
    at = sorted(marks.values())
    return [(b - a) / 1e6 for a, b in pairwise(at)]


def _late_over_early(run: list[float]) -> float:
    quarter = max(1, len(run) // 4)
    return statistics.median(run[-quarter:]) / statistics.median(run[:quarter])


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
