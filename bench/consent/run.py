"""`bench consent`: after an acknowledged no nothing is said at that person; whoever is only named is spared."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from itertools import count

from redis.asyncio import Redis

from bench.consent.bystanders import bystanders
from bench.consent.noes import NOES
from bench.consent.race import Outcome, Track
from bench.valkey import valkey
from bus.connection import Bus, connect
from den.errors import BadInput

BYSTANDER_LINES = 500


def consent(cases: int = 20_000, seed: int = 1) -> dict[str, object]:
    """`lines_after_acknowledgement` and `bystanders_hit` are 0 or something is wrong."""
    if not 100 <= cases <= 1_000_000:
        raise BadInput(f"--cases is 100 to 1000000, not {cases}.")
    return asyncio.run(_on_a_server(cases, seed))


async def _on_a_server(cases: int, seed: int) -> dict[str, object]:
    async with valkey() as url, Redis.from_url(url, protocol=2) as redis:
        bus = await connect(url)
        try:
            figures = await races(bus, redis, cases, seed)
            said = await bystanders(bus, redis, BYSTANDER_LINES, seed)
        finally:
            await bus.aclose()
    hit = sum(one.hits() for one in said)
    return figures | {"bystanders_hit": hit, "bystander_lines": BYSTANDER_LINES, "bystander_answers": len(said)}


async def races(bus: Bus, redis: Redis, cases: int, seed: int, script: str = "") -> dict[str, object]:
    """Every no at every step of the turns, once for each throw of the die, until `cases` are played."""
    track = await Track.open(bus, redis, script)
    played: list[Outcome] = []
    late: Counter[str] = Counter()
    try:
        for throw in count():
            for no in NOES:
                for begins_at in count():
                    outcome = await track.race(no, begins_at, f"{seed}:{throw}:{no}:{begins_at}")
                    if outcome is None:
                        break
                    played.append(outcome)
                    late[no] += outcome.late
                    if len(played) == cases:
                        return _figures(played, late)
    finally:
        await track.inboxes.close()
    raise AssertionError("not reached")


def _figures(played: Sequence[Outcome], late: Counter[str]) -> dict[str, object]:
    took = sorted(one.acknowledged_ms for one in played if one.acknowledged_ms is not None)
    return {
        "lines_after_acknowledgement": sum(one.late for one in played),
        "races": len(played),
        "acknowledge_p95_s": round(took[len(took) * 95 // 100] / 1000, 3) if took else None,
        "acknowledge_max_s": round(took[-1] / 1000, 3) if took else None,
        "acknowledged": len(took),
        "posts": sum(one.posts for one in played),
        **{f"late_{no}": late[no] for no in NOES},
    }
