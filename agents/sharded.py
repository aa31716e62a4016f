"""A connection of several shards: one session for each, one client for all of them."""

import asyncio
from typing import Any

import discord

from agents.client import DenClient


class ShardedClient(DenClient, discord.AutoShardedClient):
    """Made with `shard_ids` and `shard_count`.

    discord.py ends all sessions with the first that is refused, and cannot open them again: with another token
    this process says what it is saying and ends, and the next one logs in with it.
    """

    def connected(self) -> bool:
        """Whether every shard's session is open."""
        there = self.shards.values()
        return self.is_ready() and bool(there) and not any(shard.is_closed() for shard in there)

    def begin_anew(self, token: str) -> bool:
        self.http.token = token
        return False

    async def _renewed(self) -> None:
        assert self.renewal is not None  # else a refusal is raised
        await self.renewal.after(self.http.token or "")
        await asyncio.Event().wait()  # for the end

    def _sockets(self) -> list[Any]:
        return [info._parent.ws for info in self.shards.values()]
