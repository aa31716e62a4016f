"""`bench memory`: an outage of the store, and ten thousand prompts with a model that repeats its context."""

import asyncio
import tempfile
from pathlib import Path

from bench.memory.canaries import canaries
from bench.memory.outage import Outage
from bench.valkey import valkey
from den.errors import BadInput


def memory(prompts: int = 10_000, seed: int = 1) -> dict[str, object]:
    """`lost`, `doubled` and `foreign_canaries` are 0 or something is wrong."""
    if not 1 <= prompts <= 1_000_000:
        raise BadInput(f"--prompts is 1 to 1000000, not {prompts}.")
    return asyncio.run(_measured(prompts, seed))


async def _measured(prompts: int, seed: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory(prefix="den-bench-") as home:
        async with valkey() as url:
            outage = await Outage(Path(home) / "outage", url, seed).run()
        return {**outage, **await canaries(Path(home) / "canaries", prompts, seed)}
