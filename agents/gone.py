"""Who listens for an ear after SIGTERM: nobody.

What is said from then on is the other ear's to decide, or is caught up with by the next process.
"""

from den.line import Line


class Gone:
    """Hears nothing."""

    async def on_line(self, line: Line) -> None: ...
    async def on_edit(self, line: Line) -> None: ...
    async def on_delete(self, guild_id: int, channel_id: int, message_id: int) -> None: ...
    async def on_guilds(self, guild_ids: frozenset[int]) -> None: ...
