"""A gateway session, which outlives its connection, and the link that carries it for a while."""

import asyncio
from collections import deque
from collections.abc import Callable, Collection

from aiohttp import WSMsgType, web

from local.discord.frames import Encoder, Payload, dispatch_head
from local.discord.people import Bot
from local.discord.values import Json

EMPTY = "RESUMED"  # an event that is not sent again
_MOST_WAITING = 20_000  # frames a client may lag behind before it is cut off


class Link:
    """One connection; a single writer keeps the order of what is sent."""

    def __init__(self, ws: web.WebSocketResponse, encoder: Encoder, delay: Callable[[], float]) -> None:
        self._ws = ws
        self._encoder = encoder
        self._kind = WSMsgType.BINARY if encoder.binary else WSMsgType.TEXT
        self._delay = delay
        self._waiting: deque[bytes] = deque()
        self._wake = asyncio.Event()
        self._transport: asyncio.Transport | None = None

    def bind(self, transport: asyncio.Transport | None) -> None:
        self._transport = transport

    def control(self, op: int, d: object = None) -> None:
        frame: Json = {"op": op, "s": None, "t": None}
        if d is not None:
            frame["d"] = d
        self._push(self._encoder.control(frame))

    def dispatch(self, head: bytes, payload: Payload) -> None:
        self._push(self._encoder.dispatch(head, payload))

    def _push(self, raw: bytes) -> None:
        self._waiting.append(raw)
        self._wake.set()
        if len(self._waiting) > _MOST_WAITING:
            self.abort()

    async def write_forever(self) -> None:
        while not self._ws.closed:
            await self._wake.wait()
            self._wake.clear()
            await self.flush()

    async def flush(self) -> None:
        while self._waiting:
            if late := self._delay():
                await asyncio.sleep(late)
            await self._ws.send_frame(self._waiting.popleft(), self._kind)

    async def close(self, code: int, reason: str) -> None:
        await self.flush()
        await self._ws.close(code=code, message=reason.encode())

    def end(self, code: int, reason: str) -> None:
        """Closes the connection beside whatever is being done."""
        self._ending = asyncio.create_task(self.close(code, reason))

    def abort(self) -> None:
        """Cuts the TCP connection without a goodbye."""
        self._waiting.clear()
        if self._transport:
            self._transport.abort()


class Session:
    def __init__(self, session_id: str, bot: Bot, intents: int, shard: list[int] | None, keep: int) -> None:
        self.id = session_id
        self.bot = bot
        self.intents = intents
        self.shard = shard
        self.seq = 0
        self.status = "online"
        self.activities: list[Json] = []
        self.link: Link | None = None
        self.left_at: float | None = None
        self._kept: deque[tuple[int, str, Payload]] = deque(maxlen=keep)

    def has(self, guild_id: int) -> bool:
        """By Discord's formula; direct messages (0) are the first shard's."""
        return self.shard is None or (guild_id >> 22) % self.shard[1] == self.shard[0]

    def dispatch(self, name: str, payload: Payload) -> int:
        """Returns the event's number in this session."""
        self.seq += 1
        self._kept.append((self.seq, name, payload))
        if self.link:
            self.link.dispatch(dispatch_head(name, self.seq), payload)
        return self.seq

    def recall(self, seq: int, name: str, payload: Payload) -> None:
        """An event of the last run of the server."""
        self.seq = seq
        self._kept.append((seq, name, payload))

    def forget_events(self, needles: Collection[bytes]) -> None:
        """The events that hold one of these keep their numbers and nothing else."""
        for place, (seq, _, payload) in enumerate(self._kept):
            if any(needle in payload.tail for needle in needles):
                self._kept[place] = (seq, EMPTY, Payload({}))

    def kept(self) -> list[tuple[int, str, Payload]]:
        return list(self._kept)

    def missed(self, seq: int) -> list[tuple[int, str, Payload]] | None:
        """What came after seq; None when some of it is no longer kept."""
        oldest = self._kept[0][0] if self._kept else self.seq + 1
        if seq < oldest - 1:
            return None
        return [kept for kept in self._kept if kept[0] > seq and kept[1] != EMPTY]

    def attach(self, link: Link) -> None:
        if self.link and self.link is not link:
            self.link.abort()
        self.link = link
        self.left_at = None

    def detach(self, link: Link, at: float) -> bool:
        """True when it was this link that carried the session."""
        if self.link is not link:
            return False
        self.link = None
        self.left_at = at
        return True
