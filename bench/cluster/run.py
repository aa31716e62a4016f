"""An evening on each of three servers at once, then the death of a node."""

import asyncio
import sys
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack

from bench.cluster.death import GIVE_UP_S, Death, die
from bench.cluster.guilds import InGuild, found_guilds, settle_in
from bench.cluster.nodes import cluster, guild_ids
from bench.deploys.evening import lost
from bench.deploys.run import PLENTY
from bench.evening.aftermath import quiet
from bench.evening.player import Player
from bench.evening.run import typed_since_granted
from bench.evening.script import CHANNELS, write
from bench.evening.steps import Say, Step
from bench.local_api import LocalApi
from bench.running_den import PROJECT, Den, running
from den.personality import Personality, load_all
from den.review import Row, Truth, review
from den.review.numbers import Figure

WORST = {"response_when_addressed": min, "silence_human_to_human": min, "latency_p95_s": max}
SUMS = ("overlaps", "doubled", "must_pairs", "human_lines")
PAUSE_S = 1.0


def on_a_cluster(lines: int, seed: int) -> Mapping[str, object]:
    return asyncio.run(_on_a_cluster(lines, seed))


async def _on_a_cluster(lines: int, seed: int) -> Mapping[str, object]:
    cast = load_all(PROJECT / "personalities")
    ids = guild_ids()
    async with AsyncExitStack() as stack:
        nodes = await stack.enter_async_context(cluster())
        surroundings = {"DEN_REDIS_URL": nodes[0].url, "DEN_LIMITS": PLENTY}
        den = await stack.enter_async_context(running(words=("--preload",), environ=surroundings))
        print(f"den is up on three nodes after {den.started_s:.1f} s", file=sys.stderr, flush=True)
        api = await stack.enter_async_context(LocalApi(den.url, patience_s=30.0))
        await found_guilds(den, api, ids)
        apis = [await stack.enter_async_context(InGuild(den.url, nth)) for nth in range(len(ids))]
        scripts = [_script(cast, seed + nth, lines) for nth in range(len(ids))]
        await settle_in(api, {step.who for steps in scripts for step in steps if isinstance(step, Say)}, len(ids))
        users = {user["display_name"]: int(user["id"]) for user in (await api.state())["users"]}
        roasters = frozenset(p.name for p in cast if p.kind == "roaster")
        players = [Player(one, roasters, users, asyncio.sleep) for one in apis]
        await asyncio.gather(*(one.play(steps) for one, steps in zip(players, scripts, strict=True)))
        evenings = [await _rows(den, one, cast) for one in apis]
        death = await die(nodes[1], ids[1], apis, min(roasters))
        after = [await _rows(den, one, cast) for one in apis]
    truths = [player.truth for player in players]
    return _figures(evenings, truths) | _of_death(death, after)


def _script(cast: Sequence[Personality], seed: int, lines: int) -> list[Step]:
    roasters = [p.name for p in cast if p.kind == "roaster"]
    return write(roasters, [name for p in cast for name in (p.name, *p.aliases)], seed, lines, PAUSE_S)


async def _rows(den: Den, api: InGuild, cast: Sequence[Personality]) -> list[Row]:
    await quiet(api, CHANNELS)
    hosts = frozenset(p.name for p in cast if p.kind == "host")
    rows = [row for channel in CHANNELS for row in await api.transcript(channel, hosts)]
    return typed_since_granted(sorted(rows, key=lambda row: int(row.id)), den.logged())


def _figures(evenings: Sequence[Sequence[Row]], truths: Sequence[Sequence[Truth]]) -> dict[str, Figure]:
    """The worst of the three servers, and sums."""
    found = [
        {**review(rows, truth, []), "human_lines": sum(not row.is_bot for row in rows)}
        for rows, truth in zip(evenings, truths, strict=True)
    ]
    worst = {name: choose(one[name] or 0 for one in found) for name, choose in WORST.items()}
    sums = {name: sum(one[name] or 0 for one in found) for name in SUMS}
    never = sum(lost(rows, truth) for rows, truth in zip(evenings, truths, strict=True))
    return {**worst, **sums, "lost": never}


def _of_death(death: Death, after: Sequence[Sequence[Row]]) -> dict[str, Figure]:
    first, mine, last = death.answered_s
    doubled = sum(int(review(rows, [], [])["doubled"] or 0) for rows in after)
    return {
        "recover_s": mine,
        "others_s": max(first, last),
        "stuck": sum(one >= GIVE_UP_S for one in death.answered_s),
        "lost_writes": death.lost_writes,
        "acknowledged_writes": death.writes,
        "doubled_after": doubled,
    }
