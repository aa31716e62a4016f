"""All of it: restarts under an evening, kills with a standby, a crash loop."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from bench.deploys.crash_loop import identifies_per_hour
from bench.deploys.evening import restarted
from bench.deploys.holders import kill_holders
from bench.evening.kills import p95
from bench.local_api import LocalApi
from bench.running_den import PROJECT, running
from den.limits import Limits
from den.personality import load_all

PLENTY = " ".join(f"{name}=9000/9000/9000" for name in Limits.model_fields)
"""Here nobody is to be refused for having talked too much."""


@dataclass(frozen=True, slots=True)
class Size:
    restarts: int
    kills: int


FULL, SHORT = Size(50, 20), Size(6, 6)


def deploys(size: Size, seed: int) -> Mapping[str, object]:
    return asyncio.run(_deploys(size, seed))


async def _deploys(size: Size, seed: int) -> Mapping[str, object]:
    cast = load_all(PROJECT / "personalities")
    async with (
        running(words=("--preload",), environ={"DEN_STANDBY": "1", "DEN_LIMITS": PLENTY}) as den,
        LocalApi(den.url, patience_s=30.0) as api,
    ):
        url = den.redis_url()
        evening = (await restarted(den, api, cast, url, size.restarts, seed)).figures()
        again = await kill_holders(den, api, cast, url, size.kills, seed)
    first = ("lost", "doubled", "late_claims", "exit_p95_s")
    return {
        **{name: evening[name] for name in first},
        "standby_p95_s": p95(again),
        "identifies_per_hour": await identifies_per_hour(),
        "restarts": size.restarts,
        "kills": size.kills,
        **{name: value for name, value in evening.items() if name not in first},
    }
