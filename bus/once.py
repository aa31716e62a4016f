"""Once: the first asker does a thing, the others know it is done."""

from bus import keys
from bus.connection import Bus, reaching


async def first(redis: Bus, tag: int | str, what: str, ttl_s: int) -> bool:
    """True for exactly one caller within `ttl_s`; `tag` is a guild id or "den". Raises BusAway."""
    async with reaching():
        return bool(await redis.set(keys.once(tag, what), "1", nx=True, ex=ttl_s))
