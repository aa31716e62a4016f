"""What each further server costs a den that nobody talks to: commands, memory, processor time."""

import asyncio
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from bench.local_api import LocalApi
from bench.processes import cpu_s, pss_mib
from bench.running_den import Den, running
from bus.connection import Bus, connect, read_facts
from den.errors import Unavailable

EARS = ("higher-self", "higher-self-standby")
FIRST = (1 << 40) << 22
SETTLED_S, LIMIT_S, CALM = 3.0, 60.0, 0.25


@dataclass(frozen=True, slots=True)
class Reading:
    """Of a quiet den. Commands and processor seconds are those of a second."""

    commands: float
    redis_mib: float
    speaker_mib: float
    ear_mib: float
    speaker_cpu: float
    ear_cpu: float
    redis_cpu: float


def scale(guilds: int, seconds: float) -> Mapping[str, object]:
    return asyncio.run(_scale(guilds, seconds))


async def _scale(guilds: int, seconds: float) -> Mapping[str, object]:
    async with running() as den, LocalApi(den.url, patience_s=60.0) as api:
        one = await _read(den, seconds)
        await _add(den, api, guilds)
        many = await _read(den, seconds)
    return _slopes(one, many, guilds)


def _slopes(one: Reading, many: Reading, guilds: int) -> dict[str, object]:
    """Per guild: what the further ones cost, divided by their number."""

    def slope(name: str) -> float:
        return float(getattr(many, name) - getattr(one, name)) / guilds

    return {
        "guilds": guilds,
        "idle_commands_s": round(one.commands, 1),
        "idle_commands_s_per_guild": round(slope("commands"), 3),
        "redis_kib_per_guild": round(slope("redis_mib") * 1024, 2),
        "speaker_mib": round(one.speaker_mib, 1),
        "speaker_kib_per_guild": round(slope("speaker_mib") * 1024, 1),
        "ear_mib": round(one.ear_mib, 1),
        "ear_kib_per_guild": round(slope("ear_mib") * 1024, 1),
        "ear_cpu_share": round(one.ear_cpu, 4),
        "ear_cpu_ms_s_per_guild": round(slope("ear_cpu") * 1000, 3),
        "redis_cpu_share": round(one.redis_cpu, 4),
        "redis_cpu_ms_s_per_guild": round(slope("redis_cpu") * 1000, 3),
        "speaker_cpu_share": round(one.speaker_cpu, 4),
        "speaker_cpu_ms_s_per_guild": round(slope("speaker_cpu") * 1000, 3),
    }


async def _add(den: Den, api: LocalApi, guilds: int) -> None:
    """So many more servers of one channel, found by all agents as they start: invitations would cost more."""
    path = den.home / "discord" / "world.json"
    world = json.loads(path.read_text("utf-8"))
    world["guilds"] = [
        {"name": f"Den {nth}", "id": FIRST + (nth << 22), "channels": [f"room-{nth}"]} for nth in range(guilds)
    ]
    path.write_text(json.dumps(world), "utf-8")
    await api.call("POST", "reload")
    control = den.control()
    for name in den.programs().keys() - {"valkey", "discord"}:
        await asyncio.to_thread(control.restart, name)
    await _settled(den)


async def _settled(den: Den) -> None:
    """Until nothing is left of the start: the processes are as idle as they get."""
    limit = asyncio.get_running_loop().time() + LIMIT_S
    pids = list(den.programs().values())
    before = cpu_s(pids)
    calm = 0
    while asyncio.get_running_loop().time() < limit:
        await asyncio.sleep(SETTLED_S)
        now = cpu_s(pids)
        calm = calm + 1 if now - before < SETTLED_S * CALM else 0
        before = now
        if calm == 2:
            return
    print(f"  still busy after {LIMIT_S:g} s", file=sys.stderr, flush=True)


async def _read(den: Den, seconds: float) -> Reading:
    programs = den.programs()
    ears = [programs[name] for name in EARS]
    speakers = [pid for name, pid in programs.items() if name not in (*EARS, "valkey", "discord")]
    if not speakers:
        raise Unavailable("No roaster runs.")
    redis = await connect(den.redis_url())
    try:
        groups = (ears, speakers, [programs["valkey"]])
        before, spent = await _commands(redis), [cpu_s(group) for group in groups]
        await asyncio.sleep(seconds)
        after = await _commands(redis)
        used = [cpu_s(group) - was for group, was in zip(groups, spent, strict=True)]
        memory = int(read_facts(await redis.call("INFO", "memory"))["used_memory"]) / 2**20
    finally:
        await redis.aclose()
    return Reading(
        commands=(after - before - 1) / seconds,
        redis_mib=memory,
        speaker_mib=pss_mib(speakers) / len(speakers),
        ear_mib=pss_mib(ears) / len(ears),
        speaker_cpu=used[1] / seconds / len(speakers),
        ear_cpu=used[0] / seconds / len(ears),
        redis_cpu=used[2] / seconds,
    )


async def _commands(redis: Bus) -> int:
    facts = read_facts(await redis.call("INFO", "stats"))
    return int(facts["total_commands_processed"])
