"""Once: the first asker does a thing, the others know it is done."""

from bus import keys
from bus.connection import Bus


async def first(redis: Bus, tag: int | str, what: str, ttl_s: int) -> bool:
    """True for exactly one caller within `ttl_s`; `tag` is a guild id or "den". Raises BusAway."""
    return bool(await redis.call("SET", keys.once(tag, what), "1", "NX", "EX", ttl_s))
