"""Heard to posted: the product's coordinated agents against discord.py bots that coordinate nothing."""

import asyncio
import json
import statistics
import sys
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from bench.coordination.cast import calls
from bench.coordination.grant import Effort
from bench.coordination.small_world import CHANNELS, MEMBERS, World, world
from bench.local_api import LocalApi
from bench.processes import cpu_s, wait_for_calm
from bench.valkey import valkey
from den.errors import Unavailable
from den.review.numbers import Figure

RATES = {6: 25.0, 12: 20.0}
"""Bots → human lines a second, as in the reference."""
ARMS = ("plain", "den")
LAST_ANSWER_S = 3.0


@dataclass
class Room:
    """One stand-in with its bots, watched through its own event stream."""

    world: World
    api: LocalApi
    heard: dict[str, int] = field(default_factory=dict)
    answered: dict[str, list[int]] = field(default_factory=dict)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    async def watch(self) -> None:
        """Both moments are taken where the stand-in sends a message out, so its own fan-out cancels."""
        url, patient = f"{self.world.url}/local/events?as={MEMBERS[0]}", aiohttp.ClientTimeout(total=None)
        async with aiohttp.ClientSession(timeout=patient) as session, session.get(url) as stream:
            async for event in _events(stream):
                if event["t"] == "MESSAGE_CREATE":
                    self._note(event["d"], time.monotonic_ns())

    def _note(self, message: dict[str, Any], now: int) -> None:
        if not message["author"].get("bot"):
            self.heard[str(message["id"])] = now
            return
        reference = message.get("message_reference") or {}
        root = str(reference.get("message_id") or message["content"].partition(":")[0])
        self.answered.setdefault(root, []).append(now)
        self.news.set()

    async def run(self, lines: int, rate: float) -> "Run":
        """Says so many calls at a fixed rate and waits for the last answer."""
        self.heard.clear()
        self.answered.clear()
        before, start, asked = cpu_s(self.world.pids()), time.monotonic(), []
        for n, (_, line) in zip(range(lines), calls(0, self.world.cast, len(CHANNELS)), strict=False):
            asked.append(await self.api.say(MEMBERS[n % len(MEMBERS)], CHANNELS[n % len(CHANNELS)], line.text))
            await asyncio.sleep(max(0.0, start + (n + 1) / rate - time.monotonic()))
        with suppress(TimeoutError):
            async with asyncio.timeout(LAST_ANSWER_S):
                while not self.answered.keys() >= set(asked):
                    self.news.clear()
                    await self.news.wait()
        spent = cpu_s(self.world.pids()) - before
        took = [(self.answered[a][0] - self.heard[a]) / 1e6 for a in asked if a in self.answered]
        twice = sum(len(self.answered.get(one, [])) > 1 for one in asked)
        return Run(took, lines - len(took), twice, spent * 1000 / lines)


@dataclass(frozen=True, slots=True)
class Run:
    """Milliseconds from heard to posted, what went wrong, and all bots' CPU per line in ms."""

    took: list[float]
    lost: int
    twice: int
    cpu_ms: float


async def replies(effort: Effort, sizes: tuple[int, ...] = (6, 12)) -> dict[str, Figure]:
    """For each size, plain bots and a den on stand-ins of their own, their runs interleaved."""
    figures: dict[str, Figure] = {}
    for size in sizes:
        figures |= await _size(size, effort)
    return figures


async def _size(size: int, effort: Effort) -> dict[str, Figure]:
    runs: dict[str, list[Run]] = {arm: [] for arm in ARMS}
    async with AsyncExitStack() as stack:
        redis_url = await stack.enter_async_context(valkey())
        rooms = {arm: await open_room(stack, size, redis_url if arm == "den" else None) for arm in ARMS}
        print(f"  reply: {size} plain bots and a den of {size} are up", file=sys.stderr, flush=True)
        for room in rooms.values():
            await room.run(20, RATES[size])  # code and connections warm
        for _ in range(effort.runs):
            for arm, room in rooms.items():
                await asyncio.to_thread(wait_for_calm, 2.0)
                runs[arm].append(await room.run(effort.lines, RATES[size]))
    return _figures(size, runs)


async def open_room(stack: AsyncExitStack, size: int, redis_url: str | None) -> Room:
    """Plain bots without `redis_url`, else a den; watched from now on, until the stack is left."""
    place = await stack.enter_async_context(world(size, redis_url))
    api = await stack.enter_async_context(LocalApi(place.url, patience_s=2.0))
    room = Room(place, api)
    watching = asyncio.create_task(room.watch())

    async def end() -> None:
        watching.cancel()
        with suppress(asyncio.CancelledError, aiohttp.ClientError):
            await watching

    stack.push_async_callback(end)
    await asyncio.sleep(0.3)
    return room


def _figures(size: int, runs: dict[str, list[Run]]) -> dict[str, Figure]:
    for arm, found in runs.items():
        if not all(run.took for run in found):
            raise Unavailable(f"No line was answered in a run of {size} bots ({arm}).")
    p50, cpu = measured(runs)
    return {
        f"reply_over_plain_{size}": over(p50["den"], p50["plain"]),
        f"cpu_over_plain_{size}": over(cpu["den"], cpu["plain"]),
        **{f"reply_{arm}_{size}_ms": round(statistics.median(p50[arm]), 3) for arm in ARMS},
        **{f"cpu_{arm}_{size}_ms": round(statistics.median(cpu[arm]), 3) for arm in ARMS},
        f"replies_lost_{size}": sum(run.lost for run in runs["den"]),
        f"replies_doubled_{size}": sum(run.twice for run in runs["den"]),
        f"plain_lost_{size}": sum(run.lost for run in runs["plain"]),
    }


def measured(runs: Mapping[str, Sequence[Run]]) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """By arm, of each run: the median time of an answer, and the CPU of a line, in ms."""
    p50 = {arm: [statistics.median(run.took) for run in found] for arm, found in runs.items()}
    return p50, {arm: [max(run.cpu_ms, 0.01) for run in found] for arm, found in runs.items()}


def over(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of the ratios, each of one run: what drifts between runs falls out."""
    return round(statistics.median(a / b for a, b in zip(ours, theirs, strict=True)), 3)


async def _events(stream: aiohttp.ClientResponse) -> AsyncIterator[dict[str, Any]]:
    async for raw in stream.content:
        if raw.startswith(b"data:"):
            yield json.loads(raw[5:])
