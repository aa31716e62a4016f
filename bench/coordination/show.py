"""With a show on: the same den answers the same calls, in turn without a show and with one in every channel.

An open mic is what is on: it lasts, and talk goes on in it, so that a call can be compared with a call. The
director hears every line, renews the channel's direction, and must cost neither an answer's time nor a command.
"""

import asyncio
import statistics
import sys
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import TypeVar

from redis.asyncio import Redis

from bench.coordination.grant import Effort
from bench.coordination.reply import RATES, Room, Run, measured, open_room, over
from bench.coordination.small_world import CHANNELS, MEMBERS
from bench.processes import wait_for_calm
from bench.valkey import valkey
from den.errors import Unavailable
from den.review.numbers import Figure

SIZE = 6
OPENING_S = 2.5
ARMS = ("none", "show")
T = TypeVar("T")


async def shows(effort: Effort) -> dict[str, Figure]:
    """Runs with and without, interleaved; then one of each whose commands are counted and whose times are not."""
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(valkey())
        room = await open_room(stack, SIZE, url)
        redis = await stack.enter_async_context(Redis.from_url(url, protocol=2))
        print(f"  show: a den of {SIZE} is up", file=sys.stderr, flush=True)
        await room.run(20, RATES[SIZE])
        runs: dict[str, list[Run]] = {arm: [] for arm in ARMS}
        for _ in range(effort.runs):
            for arm in ARMS:
                runs[arm].append(await _with(room, arm, lambda: room.run(effort.lines, RATES[SIZE])))
        counted = {arm: await _with(room, arm, lambda: _commands(redis, room, effort.lines)) for arm in ARMS}
    return _figures(runs) | {f"commands_per_line_{arm}": count for arm, count in counted.items()}


async def _with(room: Room, arm: str, run: Callable[[], Awaitable[T]]) -> T:
    if arm == "show":
        await _in_every_channel(room, "show start", {"kind": "open mic"})
    try:
        await asyncio.sleep(OPENING_S)
        await asyncio.to_thread(wait_for_calm, 2.0)
        if arm == "show":
            await _must_be_on(room)
        return await run()
    finally:
        if arm == "show":
            await _in_every_channel(room, "show stop", {})


async def _in_every_channel(room: Room, command: str, options: dict[str, str]) -> None:
    for channel in CHANNELS:
        await room.api.command(MEMBERS[0], channel, command, options)


async def _must_be_on(room: Room) -> None:
    """Or the two arms would measure the same."""
    for channel in CHANNELS:
        if not any("On now:" in str(one["content"]) for one in await room.api.newest(channel)):
            raise Unavailable(f"No show is on in #{channel}, and with one on is what is to be measured.")


async def _commands(redis: Redis, room: Room, lines: int) -> float:
    """Commands of Redis that the den's processes send for one line, what they do by the clock included."""
    seen = 0
    async with redis.monitor() as monitor:

        async def listen() -> None:
            nonlocal seen
            async for command in monitor.listen():
                seen += command["client_type"] != "lua"

        listening = asyncio.create_task(listen())
        done = await room.run(lines, RATES[SIZE])
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)
    if not done.took:
        raise Unavailable("No line was answered while the commands were counted.")
    return round(seen / len(done.took), 3)


def _figures(runs: dict[str, list[Run]]) -> dict[str, Figure]:
    for arm, found in runs.items():
        if not all(run.took for run in found):
            raise Unavailable(f"No line was answered in a run ({arm}).")
    p50, cpu = measured(runs)
    return {
        "show_over_none": over(p50["show"], p50["none"]),
        "cpu_show_over_none": over(cpu["show"], cpu["none"]),
        **{f"reply_{arm}_ms": round(statistics.median(p50[arm]), 3) for arm in ARMS},
        **{f"replies_lost_{arm}": sum(run.lost for run in runs[arm]) for arm in ARMS},
        "replies_doubled_show": sum(run.twice for run in runs["show"]),
    }
