"""redis-py behind the bus's promise: for a cluster of several nodes, whose slots it follows."""

import asyncio
from collections.abc import Awaitable
from typing import Any

from redis.asyncio import Redis, RedisCluster
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import NoScriptError, RedisClusterException, RedisError, ResponseError

from bus.address import Address
from bus.link import ANSWER_S, Refused, Word, away_or
from den.errors import BusAway


class Library:
    """Any client of redis-py that leaves answers as bytes."""

    is_durable = False

    def __init__(self, client: Redis | RedisCluster, address: Address) -> None:
        self.client = client
        self._address = address

    async def call(self, *command: Word) -> Any:
        return await self._answered(self.client.execute_command(*command))

    async def load(self, script: str) -> None:
        await self._answered(self.client.script_load(script))

    async def _answered(self, asked: Awaitable[Any]) -> Any:
        try:
            async with asyncio.timeout(ANSWER_S):
                return await asked
        except ResponseError as error:
            raise away_or(Refused(f"{_code(error)} {error}".strip())) from error
        except (RedisError, RedisClusterException, OSError) as error:
            raise BusAway(f"Redis does not answer ({type(error).__name__}: {error}).") from error

    async def durably(self, *command: Word) -> Any:
        raise NotImplementedError("a write of a cluster cannot be followed to its disk")

    def node_of(self, topic: str) -> Address:
        if isinstance(self.client, Redis):
            return self._address
        node = self.client.get_node_from_key(topic)
        if node is None:
            raise BusAway(f"No node of the cluster owns the slot of {topic}.")
        return self._address.at(str(node.host), int(node.port))

    async def look_around(self) -> None:
        if isinstance(self.client, RedisCluster):
            await self.client.nodes_manager.initialize()

    async def aclose(self) -> None:
        await self.client.aclose()


async def connect_cluster(url: str, address: Address) -> Library:
    """Raises BusAway."""
    client = RedisCluster.from_url(
        # Every call is timed here. The client's own timeout would make a task of each write, and before Python
        # 3.12 asyncio.wait_for may swallow a cancellation there: a task that cannot be ended.
        url,
        protocol=2,
        socket_timeout=None,
        socket_connect_timeout=1.5,
        retry=Retry(NoBackoff(), 1),
    )
    try:
        async with asyncio.timeout(ANSWER_S):
            await client.initialize()
    except BaseException as error:
        await client.aclose()
        if isinstance(error, RedisError | RedisClusterException | OSError):
            raise BusAway(f"Redis does not answer ({type(error).__name__}: {error}).") from error
        raise
    return Library(client, address)


def _code(error: ResponseError) -> str:
    """The library takes the first word of some errors off."""
    if isinstance(error, NoScriptError):
        return "NOSCRIPT"
    return getattr(error, "status_code", None) or ""
