"""The Discord stand-in without rate limits, with bots either plain or the product's own agents."""

import asyncio
import json
import os
import sys
import time
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.coordination.cast import AUTHORS, HOST, personalities
from bench.local_api import LocalApi
from bench.running_den import PROJECT
from bench.workers import Workers, free_port
from bus.connection import connect
from bus.roster import Roster
from den.errors import BadInput, Unavailable
from den.limits import Limits
from den.personality import Personality

CHANNELS = ("one", "two", "three", "four")
MEMBERS = tuple(f"member{n}" for n in range(AUTHORS))
READY_S = 60.0
UNSPENT = " ".join(f"{name}=10000000/10000000/10000000" for name in Limits.model_fields)
"""What is measured is a den that has lines left, as the workers on the bus alone have."""


@dataclass(frozen=True, slots=True)
class World:
    """A running stand-in and the pids of the bots on it."""

    url: str
    cast: tuple[Personality, ...]
    bots: Workers

    def pids(self) -> list[int]:
        return self.bots.pids()


@asynccontextmanager
async def world(size: int, redis_url: str | None) -> AsyncIterator[World]:
    """`size` bots: plain ones without `redis_url`, else agents with their two Higher Selves."""
    cast = personalities(size)
    with TemporaryDirectory(prefix="den-bench-") as folder:
        home, port = Path(folder), free_port()
        tokens = await _init(home, cast)
        url = f"http://127.0.0.1:{port}"
        async with _serving(home, port), Workers() as bots:
            if redis_url is None:
                await _start_plain(bots, cast, url, tokens)
            else:
                await _start_agents(bots, cast, home, url, redis_url)
            yield World(url, cast, bots)


async def _init(home: Path, cast: tuple[Personality, ...]) -> dict[str, str]:
    (home / "discord").mkdir()
    (home / "personalities").mkdir()
    for p in cast:
        fields = {"id": p.id, "name": p.name, "kind": p.kind}
        (home / "personalities" / f"{p.id}.json").write_text(json.dumps(fields), "utf-8")
    bots = [{"name": p.id, "display_name": p.name, "intents": ["message_content", "members"]} for p in cast]
    told = {
        "seed": "bench",
        "guild": {"name": "Bench"},
        "channels": list(CHANNELS),
        "humans": list(MEMBERS),
        "bots": bots,
        "limits": "off",
    }
    (home / "discord" / "world.json").write_text(json.dumps(told), "utf-8")
    argv = (sys.executable, "-m", "local.discord", "init", "--home", str(home))
    process = await asyncio.create_subprocess_exec(*argv, cwd=PROJECT, stdout=DEVNULL)
    if await asyncio.wait_for(process.wait(), 30):
        raise Unavailable("The stand-in could not be prepared; its words are above.")
    minted = json.loads((home / "discord" / "tokens.json").read_text("utf-8"))
    return {name: facts["token"] for name, facts in minted.items()}


@asynccontextmanager
async def _serving(home: Path, port: int) -> AsyncIterator[None]:
    argv = (sys.executable, "-m", "local.discord", "serve", "--home", str(home), "--port", str(port))
    with (home / "discord.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(*argv, cwd=PROJECT, stdout=log, stderr=log)
        try:
            async with LocalApi(f"http://127.0.0.1:{port}", patience_s=20.0) as api:
                await api.state()
            yield
        finally:
            if process.returncode is None:
                process.terminate()
                await asyncio.wait_for(process.wait(), 15)


async def _start_plain(bots: Workers, cast: tuple[Personality, ...], url: str, tokens: dict[str, str]) -> None:
    for p in cast:
        if p.kind == "roaster":
            argv = ("-m", "bench.coordination.plain_bot", "--url", url, "--token", tokens[p.id], "--name", p.name)
            await bots.start(p.id, argv)
    await bots.ready()


async def _start_agents(
    bots: Workers, cast: tuple[Personality, ...], home: Path, url: str, redis_url: str
) -> None:
    environ = {
        **{name: value for name, value in os.environ.items() if not name.startswith("DEN_")},
        "DEN_HOME": str(home),
        "DEN_REDIS_URL": redis_url,
        "DEN_DISCORD_URL": url,
        "DEN_PACE": "instant",
        "DEN_LIMITS": UNSPENT,
        "DEN_PERSONALITIES": str(home / "personalities"),
    }
    (home / "logs").mkdir()
    for p in cast:
        for rank in (0, 1) if p.id == HOST else (0,):
            argv = ("-m", "bench.coordination.instant_agent", p.id, "--rank", str(rank))
            await bots.start(f"{p.id} {rank}", argv, environ, log=home / "logs" / f"{p.id}-{rank}.log")
    await _all_on_stage(redis_url, len(cast) + 1)


async def _all_on_stage(redis_url: str, agents: int) -> None:
    redis = await connect(redis_url)
    try:
        until, ready = time.monotonic() + READY_S, 0
        while time.monotonic() < until:
            seen = (await Roster(redis).read()).entries
            ready = sum(one.online and one.entry.gateway_ready for one in seen)
            if ready >= agents:
                return
            await asyncio.sleep(0.2)
    finally:
        await redis.aclose()
    raise BadInput(f"Only {ready} of {agents} agents came on stage within {READY_S:g} s.")
