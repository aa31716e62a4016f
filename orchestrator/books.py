"""The books: all meters of a den, read from its Redis."""

import asyncio
from collections.abc import Sequence
from datetime import date

from bus import keys
from bus.connection import Bus, connect
from bus.meter import Account, Meter, Spent

EVERY_DAY = keys.meter(0, "").replace("{0}", "{*}") + "*"


def read_books(url: str, since: date | None = None) -> Sequence[tuple[Account, Spent]]:
    """What is there of the last hundred days. Raises DenError when Redis is away or may not be read."""
    return asyncio.run(_read(url, since))


async def _read(url: str, since: date | None) -> Sequence[tuple[Account, Spent]]:
    redis = await connect(url)
    try:
        meter, found = Meter(redis), list[tuple[Account, Spent]]()
        for guild_id, day in sorted(await _days(redis)):
            if since is None or day >= since.isoformat():
                read = await meter.read(guild_id, day)
                found += [(Account(guild_id, day, *who), spent) for who, spent in read.items()]
        return found
    finally:
        await redis.aclose()


async def _days(redis: Bus) -> set[tuple[int, str]]:
    cursor, found = b"0", set[tuple[int, str]]()
    while True:
        cursor, names = await redis.call("SCAN", cursor, "MATCH", EVERY_DAY, "COUNT", 500)
        for name in names:
            tag, _, day = name.decode().partition("}:meter:")
            found.add((int(tag.rpartition("{")[2]), day))
        if cursor == b"0":
            return found
