"""Once: the first asker does a thing, the others know it is done."""

from bus import keys
from bus.connection import Bus


async def again(redis: Bus, tag: int | str, what: str) -> None:
    """From now on there may be a first one again. Raises BusAway."""
    await redis.call("DEL", keys.once(tag, what))


async def first(redis: Bus, tag: int | str, what: str, ttl_s: int) -> bool:
    """True for exactly one caller within `ttl_s`; `tag` is a guild id or "den". Raises BusAway."""
    return bool(await redis.call("SET", keys.once(tag, what), "1", "NX", "EX", ttl_s))
