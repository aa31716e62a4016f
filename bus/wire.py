"""The wire: messages in and out over Redis' sharded pub/sub, on connections of its own.

Pub/sub forgets: what is sent while a listener is away is lost. So after every (re)connection the caller is told
to read the facts from keys again, once all topics are subscribed. Topics are subscribed one by one: a cluster,
also one of a single node, refuses topics of several slots in one command.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection
from typing import Any

from pydantic import BaseModel

from bus.address import read_address
from bus.connection import Bus
from bus.link import ANSWER_S, Link, Refused
from den.errors import BusAway, DenError

IDLE_S = 5.0
"""After so long without a word the server is asked whether it still lives; after twice that it is given up."""
BACK_OFF_S = 0.5
_log = logging.getLogger(__name__)

OnMessage = Callable[[str, bytes], None]
OnResync = Callable[[], Awaitable[None]]


class Wire:
    """A publisher, and one listener with topics that may change while it runs."""

    def __init__(self, redis: Bus, url: str) -> None:
        """`url` only names the bus in the log."""
        self._redis = redis
        self._where = str(read_address(url))
        self._topics: set[str] = set()
        self._links: dict[str, Link] = {}
        self._subscribed: dict[bytes, asyncio.Future[None]] = {}
        self._changed = asyncio.Event()
        self._mistake: asyncio.Future[None] | None = None
        self._on_message: OnMessage | None = None
        self.dropped = 0
        """Messages that could not be used."""

    async def publish(self, topic: str, message: BaseModel) -> int:
        """The number of processes that got it. Raises BusAway."""
        return int(await self._redis.call("SPUBLISH", topic, message.model_dump_json()))

    async def run(self, topics: Collection[str], on_message: OnMessage, on_resync: OnResync) -> None:
        """Listen until cancelled. `on_resync` runs each time that all topics are subscribed, the first included.

        Messages come one at a time and in order of their node, as soon as they are read from the socket:
        `on_message` must not take long. A DenError from it drops that message with one line in the log; anything
        else ends `run`.
        """
        self._topics.update(topics)
        self._on_message = on_message
        away = 0
        while True:
            self._mistake = asyncio.get_running_loop().create_future()
            try:
                await self._connect()
                if away:
                    _log.info("The bus at %s answers again.", self._where)
                away = 0
                await self._listen(self._mistake, on_resync)
            except (OSError, BusAway, Refused) as error:
                if not away:
                    _log.warning("The bus at %s is away (%s); trying again until it is back.", self._where, error)
                away += 1
            finally:
                self._hang_up()
            await asyncio.sleep(min(BACK_OFF_S, 0.02 * 2 ** min(away, 8)))

    async def add(self, topic: str) -> None:
        """Listen to one more; active very soon, and after every reconnection."""
        self._topics.add(topic)
        self._tell(topic, "SSUBSCRIBE")

    async def drop(self, topic: str) -> None:
        """Listen to one less."""
        self._topics.discard(topic)
        self._tell(topic, "SUNSUBSCRIBE")

    def _tell(self, topic: str, command: str) -> None:
        """If the connection is lost meanwhile, everything is subscribed anew."""
        try:
            link = self._links.get(str(self._redis.node_of(topic)))
        except BusAway:
            link = None
        if link is None:
            self._changed.set()
        else:
            link.tell((command, topic))

    async def _connect(self) -> None:
        self._changed.clear()
        await self._redis.look_around()
        async with asyncio.timeout(ANSWER_S):
            for topic in sorted(self._topics):
                await self._subscribe(topic)

    async def _subscribe(self, topic: str) -> None:
        node = self._redis.node_of(topic)
        if str(node) not in self._links:
            self._links[str(node)] = await node.open(self._take)
        link = self._links[str(node)]
        subscribed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._subscribed[topic.encode()] = subscribed
        link.tell(("SSUBSCRIBE", topic))
        await asyncio.wait((subscribed, link.lost), return_when=asyncio.FIRST_COMPLETED)
        if link.lost.done():
            raise BusAway(link.lost.result())

    async def _listen(self, mistake: asyncio.Future[None], on_resync: OnResync) -> None:
        """Until a connection is lost (raised), a handler fails, or a topic of another node is added."""
        changed = asyncio.ensure_future(self._changed.wait())
        resync = asyncio.ensure_future(on_resync())
        ends: set[asyncio.Future[Any]] = {changed, mistake, *(link.lost for link in self._links.values())}
        try:
            while not any(end.done() for end in ends):
                waited_for = ends if resync.done() else {*ends, resync}
                await asyncio.wait(waited_for, timeout=IDLE_S, return_when=asyncio.FIRST_COMPLETED)
                if resync.done():
                    resync.result()
                self._look_for_the_silent()
        finally:
            changed.cancel()
            resync.cancel()
            await asyncio.gather(changed, resync, return_exceptions=True)
        if mistake.done():
            mistake.result()
        for link in self._links.values():
            if link.lost.done():
                raise BusAway(link.lost.result())

    def _look_for_the_silent(self) -> None:
        now = asyncio.get_running_loop().time()
        for link in self._links.values():
            if now - link.heard_at > 2 * IDLE_S:
                link.drop(f"not a word for {2 * IDLE_S:g} s")
            elif now - link.heard_at > IDLE_S / 2:  # looked at every IDLE_S, it is asked before it is given up
                link.tell(("PING",))

    def _take(self, kind: bytes, name: bytes, body: bytes) -> None:
        """Called from within the loop's read: whatever goes wrong here ends `run`, not the connection's reader."""
        topic = name.decode()
        if kind == b"smessage":
            if topic in self._topics:
                self._handle(topic, body)
        elif kind == b"ssubscribe":
            subscribed = self._subscribed.pop(name, None)
            if subscribed is not None and not subscribed.done():
                subscribed.set_result(None)
        elif kind == b"sunsubscribe" and topic in self._topics:
            self._changed.set()  # its slot moved to another node

    def _handle(self, topic: str, body: bytes) -> None:
        assert self._on_message is not None and self._mistake is not None  # `run` set them before it connected
        try:
            self._on_message(topic, body)
        except DenError as error:
            self.dropped += 1
            _log.warning("A message on %s is dropped: %s", topic, error)
        except Exception as mistake:
            if not self._mistake.done():
                self._mistake.set_exception(mistake)

    def _hang_up(self) -> None:
        links, self._links = self._links, {}
        self._subscribed.clear()
        for link in links.values():
            link.drop("it was closed here")
