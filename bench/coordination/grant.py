"""Published to granted, against one PUBLISH and one delivery; and how both grow with the cast."""

import asyncio
import statistics
import sys
import time
from dataclasses import dataclass

from redis.asyncio import Redis

from bench.coordination import topics
from bench.coordination.bus_den import MODULE, SETTLE_S, BusDen
from bench.coordination.cast import calls, personalities, said_at
from bench.coordination.commands import client_commands
from bench.processes import wait_for_calm
from bench.valkey import valkey
from bench.workers import Worker, Workers
from bus.connection import connect
from bus.wire import Wire
from den.errors import Unavailable
from den.review.numbers import Figure

SIZES = (2, 8, 32)
RATE = 40.0
"""Lines a second, as in the reference: at other rates the hop itself costs something else."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How long to measure."""

    runs: int = 5
    lines: int = 60


async def grants(effort: Effort) -> dict[str, Figure]:
    """Interleaved runs of the bare hop and of dens of 2, 8 and 32; medians over the runs."""
    async with valkey() as url, Workers() as workers:
        redis, bus = Redis.from_url(url, protocol=2), await connect(url)
        hop = await workers.start("hop", (*MODULE, "hop", "--url", url))
        dens = {size: BusDen(url, 1_000 + size, size, Wire(bus, url)) for size in SIZES}
        for den in dens.values():
            await den.start(workers)
        await workers.ready()
        print("  grant: processes are up", file=sys.stderr, flush=True)
        times: dict[str, list[float]] = {}
        lost = 0
        for den in dens.values():
            await den.run(10, RATE)  # scripts loaded, connections made, code warm
        for _ in range(effort.runs):
            await asyncio.to_thread(wait_for_calm, 2.0)
            times.setdefault("floor", []).append(statistics.median(await _hops(redis, hop, effort.lines)))
            for size, den in dens.items():
                took = await den.run(effort.lines, RATE)
                lost += effort.lines - len(took)
                if not took:
                    raise Unavailable(f"No line was granted in a den of {size}.")
                times.setdefault(f"grant_{size}", []).append(statistics.median(took))
        counted = {
            f"commands_per_line_{size}": await client_commands(redis, den, effort.lines)
            for size, den in dens.items()
        }
        await redis.aclose()
        await bus.aclose()
    return {**ratios(times), **counted, "grants_lost": lost}


def ratios(times: dict[str, list[float]]) -> dict[str, Figure]:
    """Ratios are taken run by run, and their median told: what drifts between runs falls out."""

    def over(one: str, other: str) -> float:
        return round(statistics.median(a / b for a, b in zip(times[one], times[other], strict=True)), 3)

    return {
        "grant_over_floor_8": over("grant_8", "floor"),
        "grant_32_over_2": over("grant_32", "grant_2"),
        **{f"{name}_ms": round(statistics.median(values), 3) for name, values in times.items()},
    }


async def _hops(redis: Redis, hop: Worker, lines: int) -> list[float]:
    await hop.ask()
    began: dict[str, int] = {}
    start = time.monotonic()
    for n, (_, line) in zip(range(lines), calls(1, personalities(1), 1), strict=False):
        now = said_at(line, round(time.time() * 1000), n)
        raw = now.model_dump_json()
        began[str(now.id)] = time.monotonic_ns()
        await redis.publish(topics.HOP, raw)
        await asyncio.sleep(max(0.0, start + (n + 1) / RATE - time.monotonic()))
    await asyncio.sleep(SETTLE_S)
    got: dict[str, int] = await hop.ask()
    return [(got[key] - at) / 1e6 for key, at in began.items()]
