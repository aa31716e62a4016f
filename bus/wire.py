"""The wire: messages in and out over Redis' sharded pub/sub, on connections of its own.

Pub/sub forgets: what is sent while a listener is away is lost. So after every (re)connection the caller is told
to read the facts from keys again, once all topics are subscribed. The client library's own re-subscription is
not used: it hides exactly that moment, and it subscribes topics of several slots in one command, which a cluster
refuses, also one of a single node.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection
from typing import Any

from pydantic import BaseModel
from redis.asyncio import Redis
from redis.asyncio.connection import AbstractConnection
from redis.exceptions import RedisError
from redis.exceptions import TimeoutError as RedisTimeout

from bus.connection import Bus, place, reaching
from den.errors import BusAway, DenError

IDLE_S = 5.0
"""After so long without a word the connection is asked whether it still lives."""
BACK_OFF_S = 0.5
_log = logging.getLogger(__name__)

OnMessage = Callable[[str, bytes], Awaitable[None]]
OnResync = Callable[[], Awaitable[None]]


class Wire:
    """A publisher, and one listener with topics that may change while it runs."""

    def __init__(self, redis: Bus, url: str) -> None:
        """`url` only names the bus in the log."""
        self._redis = redis
        self._where = place(url)
        self._topics: set[str] = set()
        self._links: dict[str, _Link] = {}
        self._changed = asyncio.Event()
        self.dropped = 0
        """Messages that could not be used."""

    async def publish(self, topic: str, message: BaseModel) -> int:
        """The number of processes that got it. Raises BusAway."""
        async with reaching():
            return int(await self._redis.execute_command("SPUBLISH", topic, message.model_dump_json()))

    async def run(self, topics: Collection[str], on_message: OnMessage, on_resync: OnResync) -> None:
        """Listen until cancelled. `on_resync` runs each time that all topics are subscribed, the first included.

        Messages come one at a time and in order of their node; a slow `on_message` holds up the rest. A DenError
        from it drops that message with one line in the log; anything else ends `run`.
        """
        self._topics.update(topics)
        away = 0
        while True:
            try:
                await self._connect()
                if away:
                    _log.info("The bus at %s answers again.", self._where)
                away = 0
                await self._listen(on_message, on_resync)
            except (RedisError, OSError, TimeoutError, BusAway) as error:
                if not away:
                    _log.warning("The bus at %s is away (%s); trying again until it is back.", self._where, error)
                away += 1
            finally:
                await self._hang_up()
            await asyncio.sleep(min(BACK_OFF_S, 0.02 * 2 ** min(away, 8)))

    async def add(self, topic: str) -> None:
        """Listen to one more; active very soon, and after every reconnection."""
        self._topics.add(topic)
        await self._tell(topic, "SSUBSCRIBE")

    async def drop(self, topic: str) -> None:
        """Listen to one less."""
        self._topics.discard(topic)
        await self._tell(topic, "SUNSUBSCRIBE")

    async def _tell(self, topic: str, command: str) -> None:
        """If the connection breaks here, its reader sees it too and subscribes everything anew."""
        link = self._links.get(self._node(topic)[0])
        if link is None:
            self._changed.set()
            return
        try:
            async with reaching():
                await link.connection.send_command(command, topic)
        except BusAway as error:
            _log.info("%s of %s waits for the bus: %s", command, topic, error)

    async def _connect(self) -> None:
        self._changed.clear()
        async with reaching():
            if not isinstance(self._redis, Redis):
                await self._redis.nodes_manager.initialize()
            for topic in sorted(self._topics):
                await (await self._link(topic)).subscribe(topic)

    async def _link(self, topic: str) -> "_Link":
        name, make = self._node(topic)
        if name not in self._links:
            self._links[name] = _Link(make())
            await self._links[name].open()
        return self._links[name]

    def _node(self, topic: str) -> tuple[str, Callable[[], AbstractConnection]]:
        """The server that owns the topic's slot, and how to connect to it; without a cluster there is one."""
        if isinstance(self._redis, Redis):
            return "", self._redis.connection_pool.make_connection
        node = self._redis.get_node_from_key(topic)
        if node is None:
            raise BusAway(f"no node of the cluster owns the slot of {topic}")
        return node.name, lambda: node.connection_class(**node.connection_kwargs)

    async def _listen(self, on_message: OnMessage, on_resync: OnResync) -> None:
        """Until a connection breaks (raised) or a topic of another node is added."""
        changed = asyncio.ensure_future(self._changed.wait())
        tasks: set[asyncio.Future[Any]] = {changed, asyncio.ensure_future(on_resync())}
        tasks |= {asyncio.ensure_future(self._read(link, on_message)) for link in self._links.values()}
        try:
            while not changed.done():
                done, tasks = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _read(self, link: "_Link", on_message: OnMessage) -> None:
        while True:
            kind, topic, body = await link.next()
            if kind == b"sunsubscribe" and topic.decode() in self._topics:
                raise BusAway("its topics moved to another node")
            if kind != b"smessage" or topic.decode() not in self._topics:
                continue
            try:
                await on_message(topic.decode(), body)
            except DenError as error:
                self.dropped += 1
                _log.warning("A message on %s is dropped: %s", topic.decode(), error)

    async def _hang_up(self) -> None:
        links, self._links = self._links, {}
        for link in links.values():
            await link.connection.disconnect(nowait=True)


class _Link:
    """One connection that listens."""

    def __init__(self, connection: AbstractConnection) -> None:
        self.connection = connection

    async def open(self) -> None:
        opening: Awaitable[None] = self.connection.connect()  # type: ignore[no-untyped-call] # as the library ships
        await opening

    async def subscribe(self, topic: str) -> None:
        await self.connection.send_command("SSUBSCRIBE", topic)
        while (await self.next())[:2] != (b"ssubscribe", topic.encode()):
            continue

    async def next(self) -> tuple[bytes, bytes, bytes]:
        """(kind, topic, body); pings a silent server, and raises when it stays silent."""
        try:
            answer = await self.connection.read_response(timeout=IDLE_S, disconnect_on_error=False)
        except RedisTimeout:
            await self.connection.send_command("PING")
            answer = await self.connection.read_response(timeout=IDLE_S, disconnect_on_error=False)
        if not isinstance(answer, list) or len(answer) != 3:
            return b"", b"", b""
        kind, topic, body = answer
        return kind, topic or b"", body if isinstance(body, bytes) else b""
