"""How many Redis commands one answered line costs the den's processes.

`INFO commandstats` counts what runs inside scripts like what clients send, so it cannot tell the two apart.
MONITOR can (it marks the former "lua"): it is switched on for a run of its own, whose times are not used.
The driver's own publishes and questions are left out; everything that the ears and speakers send is counted.
"""

import asyncio

from redis.asyncio import Redis

from bench.coordination.bus_den import BusDen
from den.errors import Unavailable
from den.review.numbers import Figure


async def client_commands(redis: Redis, den: BusDen, lines: int) -> Figure:
    """Commands per granted line, those of the stewards' sweeps included."""
    seen: list[str] = []
    watcher = Redis.from_url(den.url, protocol=2)
    async with watcher.monitor() as monitor:

        async def listen() -> None:
            async for command in monitor.listen():
                seen.append(f"{command['client_type']} {command['command']}")

        listening = asyncio.create_task(listen())
        granted = await den.run(lines, 40.0)
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)
    await watcher.aclose()
    if not granted:
        raise Unavailable(f"No line was granted in a den of {den.size} while its commands were counted.")
    theirs = [one for one in seen if not one.startswith("lua ") and ":bench:" not in one]
    return round(len(theirs) / len(granted), 3)
