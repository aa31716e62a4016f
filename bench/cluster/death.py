"""The death of a node: how long its guild waits, how long the others, and which acknowledged writes are lost."""

import asyncio
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from redis.asyncio import Redis
from redis.exceptions import RedisError

from bench.cluster.guilds import InGuild
from bench.cluster.nodes import Node
from bench.evening.kills import PROBE_EVERY_S, PROBERS
from bench.evening.script import CHANNELS
from den.errors import Unavailable

DOWN_S = 1.0
"""Until whoever looks after the server has started it again."""
GIVE_UP_S = 45.0


@dataclass(frozen=True, slots=True)
class Death:
    """Seconds from the kill to the first answer to something said after it; by guild."""

    answered_s: Sequence[float]
    lost_writes: int
    writes: int


async def die(node: Node, guild_id: int, apis: Sequence[InGuild], name: str) -> Death:
    """kill -9 of a node and its restart, while somebody writes to it and people talk everywhere."""
    written: list[int] = []
    writing = asyncio.create_task(_write(node, guild_id, written))
    await asyncio.sleep(1.0)
    assert node.process is not None
    os.kill(node.process.pid, signal.SIGKILL)
    killed_at = asyncio.get_running_loop().time()
    watching = [asyncio.create_task(_answered(api, name, killed_at)) for api in apis]
    await node.process.wait()
    writing.cancel()
    await asyncio.gather(writing, return_exceptions=True)
    await asyncio.sleep(DOWN_S)
    await node.start()
    answered = await asyncio.gather(*watching)
    print(f"  killed a node: {answered} s until each guild was answered", file=sys.stderr, flush=True)
    return Death(answered, await _missing(node, guild_id, written), len(written))


def _key(guild_id: int) -> str:
    return f"den:{{{guild_id}}}:bench"


async def _write(node: Node, guild_id: int, written: list[int]) -> None:
    """One write after the other, each noted when it was acknowledged."""
    async with Redis(port=node.port) as redis:
        nth = 0
        with suppress(RedisError, OSError):
            while True:
                await redis.hset(_key(guild_id), str(nth), "1")
                written.append(nth)
                nth += 1


async def _missing(node: Node, guild_id: int, written: Sequence[int]) -> int:
    async with Redis(port=node.port) as redis:
        kept = {int(field) for field in await redis.hkeys(_key(guild_id))}
        await redis.delete(_key(guild_id))
    return len(set(written) - kept)


async def _answered(api: InGuild, name: str, killed_at: float) -> float:
    """Asks until an answer to one of the questions is there."""
    asked: set[str] = set()
    clock = asyncio.get_running_loop().time
    nth = 0
    while clock() - killed_at < GIVE_UP_S:
        with suppress(Unavailable):
            asked.add(await api.say(PROBERS[nth % 2], CHANNELS[0], f"{name}, are you with us ({nth})?"))
            nth += 1
            for _ in range(round(PROBE_EVERY_S / 0.1)):
                if any(row.reply_to in asked for row in await api.transcript(CHANNELS[0])):
                    return round(clock() - killed_at, 2)
                await asyncio.sleep(0.1)
    return GIVE_UP_S
