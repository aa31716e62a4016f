"""The connection to Redis: one client for the process, refused with one sentence when it cannot serve a den.

Redis ≥ 7.0 or Valkey, single or cluster; a cluster of one node is used through the plain client (the same
scripts, one redirection less). Commands are not retried by the client: every call of the bus
may be repeated by its caller, who knows whether that still makes sense.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

from redis.asyncio import Redis, RedisCluster
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import (
    AuthenticationError,
    AuthorizationError,
    ClusterDownError,
    ClusterError,
    MasterDownError,
    OutOfMemoryError,
    ReadOnlyError,
    RedisClusterException,
    ResponseError,
)
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import TimeoutError as RedisTimeoutError

from den.errors import BadInput, BusAway

Bus = Redis | RedisCluster

ANSWER_S = 2.0
"""No call of the bus takes longer: it answers, or it is away."""
OLDEST = (7, 0)
_REFUSES_WRITES = ("MISCONF", "NOREPLICAS", "BUSY")
_FORM = "write redis://host:port or rediss://user:password@host:port"
_SCHEMES = ("redis", "rediss", "unix")


async def connect(url: str) -> Bus:
    """A client that has been heard of.

    Raises BadInput (URL, password, TLS, too old, a read-only replica) or BusAway (nobody answers).
    """
    where = place(url)
    client = _plain(url)
    try:
        facts = await _ask(client, where)
        _check(facts, where)
        if facts.get("cluster_enabled") != 1 or await _nodes(client) <= 1:
            return client
    except BaseException:
        await client.aclose()
        raise
    await client.aclose()
    return await _cluster(url)


@asynccontextmanager
async def reaching() -> AsyncIterator[None]:
    """Within it, every way of not being answered is BusAway, after 2 s at the latest."""
    try:
        async with asyncio.timeout(ANSWER_S):
            yield
    except ResponseError as error:
        if not _refuses_writes(error):
            raise
        raise BusAway(f"Redis takes no writes now ({error}); talk goes on when it does again.") from error
    except (RedisConnectionError, RedisTimeoutError, RedisClusterException, ClusterError, OSError) as error:
        raise BusAway(f"Redis does not answer ({type(error).__name__}: {error}).") from error


def place(url: str) -> str:
    """Host and port, for messages; a URL may hold a password, so it is never shown whole. Raises BadInput."""
    try:
        parts = urlsplit(url)
        if parts.scheme not in _SCHEMES:
            raise ValueError(f"it begins with {parts.scheme or 'no scheme'!r}")
        if parts.scheme == "unix":
            return parts.path
        return f"{parts.hostname or 'localhost'}:{parts.port or 6379}"
    except ValueError as error:
        raise BadInput(f"DEN_REDIS_URL is not a Redis address ({error}); {_FORM}.") from error


async def plainly(redis: Bus, *command: Any) -> Any:
    """Run a command on whichever node its key lives."""
    return await redis.execute_command(*command)


async def durably(redis: Bus, *command: Any) -> Any:
    """Run a command and wait until this server's log of it is on disk; only what the server can do.

    Raises BusAway when the disk does not follow within a second: the write is then not safe to act on.
    """
    assert isinstance(redis, Redis)
    pipe = redis.pipeline(transaction=False)
    pipe.execute_command(*command)
    pipe.execute_command("WAITAOF", 1, 0, 1000)
    answer, synced = await pipe.execute(raise_on_error=False)
    if isinstance(answer, Exception):
        raise answer
    if isinstance(synced, list) and synced[0] == 0:
        raise BusAway("Redis did not bring a turn to its disk within 1 s; nothing is posted on it.")
    return answer


def _plain(url: str) -> Redis:
    try:
        return Redis.from_url(
            url,
            protocol=2,
            # Every call is timed by `reaching`. The client's own timeout would make a task of each write, and
            # before Python 3.12 asyncio.wait_for may swallow a cancellation there: a task that cannot be ended.
            socket_timeout=None,
            socket_connect_timeout=1.5,
            socket_keepalive=True,
            retry=Retry(NoBackoff(), 0),
            client_name="den",
        )
    except ValueError as error:
        raise BadInput(f"DEN_REDIS_URL is not a Redis address ({error}); {_FORM}.") from error


async def _cluster(url: str) -> RedisCluster:
    client = RedisCluster.from_url(
        url, protocol=2, socket_timeout=None, socket_connect_timeout=1.5, retry=Retry(NoBackoff(), 1)
    )
    try:
        async with reaching():
            await client.initialize()
    except BaseException:
        await client.aclose()
        raise
    return client


async def _ask(client: Redis, where: str) -> dict[str, Any]:
    try:
        async with reaching():
            answer: dict[str, Any] = await client.info()
            return answer
    except BusAway as error:
        cause = error.__cause__
        if isinstance(cause, AuthenticationError | AuthorizationError):
            raise BadInput(f"Redis at {where} refuses the user or password in DEN_REDIS_URL.") from error
        if "SSL" in str(cause) or "CERTIFICATE" in str(cause):
            raise BadInput(f"Redis at {where} gives no TLS that is trusted here ({cause}).") from error
        raise BusAway(f"No Redis answers at {where}; start it or set DEN_REDIS_URL.") from error
    except ResponseError as error:
        raise BadInput(f"Redis at {where} refuses this den: {error}.") from error


def _check(facts: dict[str, Any], where: str) -> None:
    version = str(facts.get("redis_version", "0"))
    if _numbers(version) < OLDEST:
        raise BadInput(f"Redis at {where} is version {version}; the den needs Redis or Valkey 7.0 or newer.")
    if facts.get("role") != "master":
        raise BadInput(f"Redis at {where} is a read-only replica; set DEN_REDIS_URL to its primary.")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2] if part.isdigit())


async def _nodes(client: Redis) -> int:
    async with reaching():
        facts = await plainly(client, "CLUSTER INFO")
    return int(facts.get("cluster_size", 0))


def _refuses_writes(error: ResponseError) -> bool:
    """Full, read-only or in trouble. The library keeps some codes in the text and turns others into classes."""
    if isinstance(error, OutOfMemoryError | ReadOnlyError | ClusterDownError | MasterDownError):
        return True
    return str(error).startswith(_REFUSES_WRITES)
