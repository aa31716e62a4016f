"""The promise of every keeper of summaries: one for each channel, and a newer one is never lost to an older."""

from typing import Protocol

from den.summary import Summary


class Summaries(Protocol):
    """Forgotten with its guild (`Memory.forget_guild`). All calls raise Unavailable."""

    async def write(self, summary: Summary) -> bool:
        """False: the one that is there knows as much or more."""
        ...

    async def read(self, guild_id: int, channel_id: int) -> Summary | None:
        """None: there is none, or it has ended."""
        ...

    async def drop(self, guild_id: int, channel_id: int) -> int:
        """Deletes it, as when a moderator switches it off; how many there were."""
        ...
