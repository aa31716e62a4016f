"""`bench loops`: episodes on a virtual clock against the embedded server; no bots set each other off for ever."""

import asyncio
from random import Random

from redis.asyncio import Redis

from bench.inboxes import Inboxes
from bench.loops.episode import BOTS, Clock, Episode
from bench.loops.tally import Tally
from bench.valkey import valkey
from bus import keys
from bus.connection import Bus, connect
from bus.floor import Floor
from den.errors import BadInput
from den.limits import UNLIMITED

GUILD = 10
AT_ONCE = 8
"""Episodes side by side, so that the server need not wait for one of them."""


def loops(episodes: int = 10_000, seed: int = 1) -> dict[str, object]:
    """`over_budget` is 0 or something is wrong."""
    if not 1 <= episodes <= 1_000_000:
        raise BadInput(f"--episodes is 1 to 1000000, not {episodes}.")
    return asyncio.run(_on_a_server(episodes, seed))


async def _on_a_server(episodes: int, seed: int) -> dict[str, object]:
    async with valkey() as url, Redis.from_url(url, protocol=2) as redis:
        bus = await connect(url)
        try:
            return await play(bus, redis, episodes, seed)
        finally:
            await bus.aclose()


async def play(bus: Bus, redis: Redis, episodes: int, seed: int, script: str = "") -> dict[str, object]:
    """`redis` listens on the server of `bus`; `script` as in `Floor`."""
    inboxes = Inboxes(redis)
    await inboxes.open(GUILD, BOTS)
    await bus.call("HSET", keys.ledger(GUILD), "ready", 1)
    tallies: list[Tally] = []
    waiting = iter(range(episodes))

    async def play_on() -> None:
        for nr in waiting:
            clock = Clock()
            floor = Floor(bus, now_ms=clock, limits=UNLIMITED, script=script)
            tallies.append(await Episode(floor, clock, GUILD, nr + 1, Random(f"{seed}:{nr}")).play())
            await bus.call("DEL", *(name(GUILD, nr + 1) for name in (keys.floor, keys.roots, keys.why)))

    async def empty() -> None:
        while True:
            await inboxes.empty()
            await asyncio.sleep(0.01)

    emptying = asyncio.create_task(empty())
    try:
        async with asyncio.TaskGroup() as tasks:
            for _ in range(AT_ONCE):
                tasks.create_task(play_on())
    finally:
        emptying.cancel()
        await asyncio.wait([emptying])
        await inboxes.close()
    return _figures(tallies)


def _figures(tallies: list[Tally]) -> dict[str, object]:
    return {
        "over_budget": sum(tally.over_budget() for tally in tallies),
        "episodes": len(tallies),
        "human_lines": sum(len(tally.budgets) for tally in tallies),
        "lines": sum(tally.answers.total() for tally in tallies),
        "longest_chain": max(tally.longest_chain for tally in tallies),
        "most_answers": max((most for tally in tallies for most in tally.answers.values()), default=0),
    }
