"""Checks before a start, so that a mistake is told at once and not by every process's log."""

import asyncio

from bus.connection import connect


def check_redis(url: str) -> None:
    """BadInput or BusAway with one sentence unless a den can use the server at `url`."""

    async def try_once() -> None:
        redis = await connect(url)
        await redis.aclose()

    asyncio.run(try_once())
