"""A connection of several shards: one session for each, one client for all of them."""

import discord

from agents.client import DenClient


class ShardedClient(DenClient, discord.AutoShardedClient):
    """Made with `shard_ids` and `shard_count`."""

    def connected(self) -> bool:
        """Whether every shard's session is open."""
        there = self.shards.values()
        return self.is_ready() and bool(there) and not any(shard.is_closed() for shard in there)
