"""Open inboxes for personas that have no process: without a listener the floor calls a speaker absent."""

from collections.abc import Iterable

from redis.asyncio import Redis

from bus import keys


class Inboxes:
    """Listens and throws away; what nobody reads would fill the server's memory."""

    def __init__(self, redis: Redis) -> None:
        self._pubsub = redis.pubsub()

    async def open(self, guild_id: int, personas: Iterable[str]) -> None:
        """From now on these are there."""
        for persona in personas:
            await self._pubsub.ssubscribe(keys.inbox(guild_id, persona))
        await self.empty()

    async def empty(self) -> None:
        """Takes out what came; never waits for more."""
        while await self._pubsub.get_message(timeout=0.0) is not None:
            pass

    async def close(self) -> None:
        """They are absent again."""
        await self._pubsub.aclose()  # type: ignore[no-untyped-call]
