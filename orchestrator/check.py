"""Checks before a start, so that a mistake is told at once and not by every process's log."""

import asyncio
from contextlib import suppress

from bus import keys
from bus.connection import connect
from bus.link import Refused


def check_redis(url: str) -> None:
    """BadInput or BusAway with one sentence unless a den can use the server at `url`, and write to it."""

    async def try_once() -> None:
        redis = await connect(url)
        try:
            with suppress(Refused):  # a user who may not write just this key
                await redis.call("SET", keys.doctor(), "1", "EX", 5)
        finally:
            await redis.aclose()

    asyncio.run(try_once())
