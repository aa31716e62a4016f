"""Memory and start of all agents of a den, against six plain processes that import everything.

The plain process is the prototype of a den without thought for its size: asyncio, aiohttp, a discord.py client,
redis, pydantic and its settings, structlog, boto3 with two clients. boto3 is no part of the product's environment,
so the baseline has one of its own (`--peers`); without it `baseline` says that boto3 was left out, and the ratios
then are too high.
"""

import asyncio
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path

from bench import peers
from bench.processes import cpu_s, pss_mib, wait_for_calm
from bench.running_den import PROJECT, running
from bench.workers import Workers
from den.errors import BadInput
from den.personality import load_all

PLAIN = 6
WARDEN = "warden"
IMPORTS = """
import asyncio, aiohttp, sys
import discord
import redis.asyncio
import pydantic
import structlog
log = structlog.get_logger()
class Settings(pydantic.BaseModel):
    a: int = 1
    b: str = "x"
"""
EVERYTHING = """
import pydantic_settings
class Cfg(pydantic_settings.BaseSettings):
    a: int = 1
cfg = Cfg()
import boto3
keys = dict(region_name="us-east-1", aws_access_key_id="x", aws_secret_access_key="x")
table, model = boto3.client("dynamodb", **keys), boto3.client("bedrock-runtime", **keys)
"""
WORK = """
async def work():
    intents = discord.Intents.default()
    intents.message_content = True
    kept = discord.Client(intents=intents, max_messages=100), redis.asyncio.Redis()
    for k in range(2000):
        Settings.model_validate_json('{"a": %d, "b": "hello"}' % k)
        log.bind(k=k)
    await asyncio.sleep(0.1)
    return kept
kept = asyncio.run(work())
import gc
gc.collect()
print("ready", flush=True)
sys.stdin.read()
"""


def footprint(runs: int, with_peers: bool, preload: bool = False) -> dict[str, object]:
    """Medians of `runs` interleaved runs, each of a fresh den and fresh plain processes.

    `preload`: the agents are forked off their warden, which then counts with them.
    """
    if not 1 <= runs <= 50:
        raise BadInput(f"--runs is 1 to 50, not {runs}.")
    if with_peers:
        peers.install()
    full = peers.has("boto3") and peers.has("pydantic_settings")
    python = peers.python_of() if full else Path(sys.executable)
    code = IMPORTS + (EVERYTHING if full else "") + WORK
    return asyncio.run(_measure(runs, python, code, preload)) | {
        "baseline": "everything, boto3's two clients too" if full else "without boto3 (not installed: --peers)"
    }


async def _measure(runs: int, python: Path, code: str, preload: bool) -> dict[str, object]:
    plain, agents, standby = [], [], []
    for nth in range(runs):
        await asyncio.to_thread(wait_for_calm)
        plain.append(await _plain(python, code))
        await asyncio.to_thread(wait_for_calm)
        six, all_of_them = await _den(preload)
        agents.append(six)
        standby.append(all_of_them)
        print(f"  run {nth + 1} of {runs}: plain {plain[-1]}, den {six}", file=sys.stderr, flush=True)

    def over(ours: Sequence[tuple[float, float]], what: int) -> float:
        return round(statistics.median(a[what] / b[what] for a, b in zip(ours, plain, strict=True)), 3)

    return {
        "pss_over_separate_6": over(agents, 0),
        "start_cpu_over_separate_6": over(agents, 1),
        "pss_with_standby_over_separate_6": over(standby, 0),
        "start_cpu_with_standby_over_separate_6": over(standby, 1),
        "pss_agents_mib": round(statistics.median(one[0] for one in agents), 1),
        "pss_separate_mib": round(statistics.median(one[0] for one in plain), 1),
        "start_cpu_agents_s": round(statistics.median(one[1] for one in agents), 2),
        "start_cpu_separate_s": round(statistics.median(one[1] for one in plain), 2),
    }


async def _plain(python: Path, code: str) -> tuple[float, float]:
    """(PSS in MiB, CPU seconds) of six plain processes when all are ready."""
    async with Workers() as workers:
        for n in range(PLAIN):
            await workers.start(f"plain {n}", ("-c", code), python=python)
        await workers.ready()
        return round(pss_mib(workers.pids()), 1), round(cpu_s(workers.pids()), 2)


async def _den(preload: bool) -> tuple[tuple[float, float], tuple[float, float]]:
    """The same of the five roasters and the Higher Self, and of these with the standby."""
    roasters = {p.id for p in load_all(PROJECT / "personalities") if p.kind == "roaster"}
    async with running(words=("--preload",) if preload else ()) as den:
        programs = await asyncio.to_thread(den.programs)
        if preload:
            programs[WARDEN] = den.warden()
        spent = {name: cpu_s([pid]) for name, pid in programs.items()}
        held = {name: pss_mib([pid]) for name, pid in programs.items()}
    six = roasters | {"higher-self"} | ({WARDEN} if preload else set())
    seven = six | {"higher-self-standby"}
    missing = seven - programs.keys()
    if missing:
        raise BadInput(
            f"The den has no program {sorted(missing)[0]}; its programs are {', '.join(sorted(programs))}."
        )
    return _sums(held, spent, six), _sums(held, spent, seven)


def _sums(held: dict[str, float], spent: dict[str, float], names: set[str]) -> tuple[float, float]:
    return round(sum(held[name] for name in names), 1), round(sum(spent[name] for name in names), 2)
