"""The connection to Redis: one client for the process, refused with one sentence when it cannot serve a den.

Redis ≥ 7.0 or Valkey, single or cluster; a cluster of one node is used through the plain client (the same
scripts, one redirection less). No command is repeated here: every call of the bus may be repeated by its caller,
who knows whether that still makes sense.
"""

import asyncio
from typing import Any, Protocol

from bus.address import Address, BadTls, read_address
from bus.link import Link, Refused, Word, away_or
from den.errors import BadInput, BusAway

OLDEST = (7, 0)
_REFUSES_US = ("NOAUTH", "WRONGPASS", "NOPERM")


class Bus(Protocol):
    """What the den needs of Redis. Answers are raw RESP2: bytes, int, None or a list of these.

    All raise BusAway within 2 s when nobody answers or the server takes no writes, and Refused when the command
    itself is wrong.
    """

    is_durable: bool
    """Whether `durably` works."""

    async def call(self, *command: Word) -> Any:
        """One command, on whichever node its key lives."""
        ...

    async def durably(self, *command: Word) -> Any:
        """One command, answered when this server's log of it is on disk."""
        ...

    async def load(self, script: str) -> None:
        """Makes a script known to every server, to be run by its digest."""
        ...

    def node_of(self, topic: str) -> Address:
        """The server that has this topic."""
        ...

    async def look_around(self) -> None:
        """Learns anew which server has what."""
        ...

    async def aclose(self) -> None: ...


class Single:
    """One server. Connects when it is first called, and again after a loss."""

    is_durable = True

    def __init__(self, address: Address) -> None:
        self.address = address
        self._link: Link | None = None
        self._opening: asyncio.Task[Link] | None = None

    async def call(self, *command: Word) -> Any:
        link = self._link
        if link is None or link.lost.done():
            link = await self._open()
        try:
            return await link.call(command)
        except Refused as error:
            raise away_or(error) from None

    async def durably(self, *command: Word) -> Any:
        """Raises BusAway when the disk does not follow within a second: the write is then not safe to act on."""
        both: tuple[Any, Any] = await asyncio.gather(
            self.call(*command), self.call("WAITAOF", 1, 0, 1000), return_exceptions=True
        )
        answer, synced = both
        if isinstance(answer, BaseException):
            raise answer
        if isinstance(synced, BusAway):
            raise synced
        if isinstance(synced, list) and synced[0] == 0:
            raise BusAway("Redis did not bring a turn to its disk within 1 s; nothing is posted on it.")
        return answer

    async def load(self, script: str) -> None:
        await self.call("SCRIPT", "LOAD", script)

    def node_of(self, topic: str) -> Address:
        return self.address

    async def look_around(self) -> None:
        """There is only one."""

    async def aclose(self) -> None:
        if self._link is not None:
            self._link.drop("it was closed here")

    async def _open(self) -> Link:
        """Whoever comes meanwhile waits for the same attempt."""
        if self._opening is None:
            self._opening = asyncio.create_task(self.address.open())
        opening = self._opening
        try:
            self._link = await asyncio.shield(opening)
        finally:
            if opening.done() and self._opening is opening:
                self._opening = None
        return self._link


async def connect(url: str) -> Bus:
    """A client that has been heard of.

    Raises BadInput (URL, password, TLS, too old, a read-only replica) or BusAway (nobody answers).
    """
    address = read_address(url)
    client = Single(address)
    try:
        facts = await _ask(client)
        _check(facts, address)
        if facts.get("cluster_enabled") != "1" or await _nodes(client) <= 1:
            return client
    except BaseException:
        await client.aclose()
        raise
    await client.aclose()
    # Imported here: redis-py is 7 MiB that a den with one server does not need.
    from bus.library import connect_cluster

    return await connect_cluster(url, address)


async def _ask(client: Single) -> dict[str, str]:
    where = client.address
    try:
        return read_facts(await client.call("INFO"))
    except BadTls as error:
        raise BadInput(str(error)) from error
    except BusAway as error:
        raise BusAway(f"No Redis answers at {where}; start it or set DEN_REDIS_URL.") from error
    except Refused as error:
        if error.code in _REFUSES_US or "password" in str(error):
            raise BadInput(f"Redis at {where} refuses the user or password in DEN_REDIS_URL.") from error
        raise BadInput(f"Redis at {where} refuses this den: {error}.") from error


def read_facts(raw: bytes) -> dict[str, str]:
    """The `name:value` lines of INFO and its like."""
    lines = raw.decode(errors="replace").splitlines()
    return dict(line.split(":", 1) for line in lines if ":" in line)


def _check(facts: dict[str, str], where: Address) -> None:
    version = facts.get("redis_version", "0")
    if _numbers(version) < OLDEST:
        raise BadInput(f"Redis at {where} is version {version}; the den needs Redis or Valkey 7.0 or newer.")
    if facts.get("role") != "master":
        raise BadInput(f"Redis at {where} is a read-only replica; set DEN_REDIS_URL to its primary.")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2] if part.isdigit())


async def _nodes(client: Single) -> int:
    facts = read_facts(await client.call("CLUSTER", "INFO"))
    return int(facts.get("cluster_size", "0"))
