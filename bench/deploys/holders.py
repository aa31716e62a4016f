"""kill -9 of whoever speaks with a token, while another process waits for it: how long until it speaks again."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence

from bench.evening.aftermath import quiet
from bench.evening.kills import PROBERS, Killer
from bench.evening.script import CHANNELS
from bench.local_api import LocalApi
from bench.running_den import Den
from bus.connection import connect
from bus.keys import lease
from den.errors import Unavailable
from den.personality import Personality
from orchestrator.eye import Eye
from orchestrator.program import HIGHER_SELF, standby_of
from orchestrator.sight import Sight

PAIRED_S = 60.0


async def kill_holders(
    den: Den, api: LocalApi, cast: Sequence[Personality], url: str, times: int, seed: int
) -> list[float | None]:
    """Seconds of each kill, the tokens by turns; None: not within the limit."""
    names = {p.id: p.name for p in cast}
    speakers = {(HIGHER_SELF if p.kind == "host" else p.id): p.name for p in cast}
    killer = Killer(den, api, speakers, CHANNELS, seed)
    for name in PROBERS:
        await api.human(name)
    found: list[float | None] = []
    for nth in range(times):
        persona = sorted(names)[nth % len(names)]
        pid = await _holder(den, cast, url, persona)
        await quiet(api, CHANNELS)  # probes of before would stand in the queue
        killed_at = time.time()
        os.kill(pid, signal.SIGKILL)
        again = await killer.watch(persona, names[persona], killed_at)
        found.append(again.seconds)
        print(f"  killed {persona}: {again.seconds} s until it spoke", file=sys.stderr, flush=True)
    return found


async def _holder(den: Den, cast: Sequence[Personality], url: str, persona: str) -> int:
    """The pid of the one that speaks, once the other is there too."""
    kind = next(p.kind for p in cast if p.id == persona)
    first = HIGHER_SELF if kind == "host" else persona
    both = (first, standby_of(first))

    def paired(seen: Sequence[Sight]) -> bool:
        there = [one for one in seen if one.program in both]
        return len(there) == 2 and all(one.ready for one in there)

    seen = await asyncio.to_thread(_seen, den, cast, url, paired)
    if kind == "host":
        return await _director(den)
    return next(one.pid or 0 for one in seen if one.program in both and one.online)


def _seen(
    den: Den, cast: Sequence[Personality], url: str, ready: Callable[[Sequence[Sight]], bool]
) -> Sequence[Sight]:
    until = time.monotonic() + PAIRED_S
    with Eye(cast, den.control(), url) as eye:
        while time.monotonic() < until:
            if ready(seen := eye.look()):
                return seen
            time.sleep(0.1)
    raise Unavailable(f"No standby was ready within {PAIRED_S:g} s.")


async def _director(den: Den) -> int:
    """Which Higher Self speaks as the host."""
    redis = await connect(den.redis_url())
    try:
        raw: bytes = await redis.call("GET", lease("director"))
    finally:
        await redis.aclose()
    return int(raw.rpartition(b":")[2])
