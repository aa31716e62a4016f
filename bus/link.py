"""One connection to a Redis server: commands leave at once, answers come back in order, or it is lost.

A library's client spends most of a command's time on its own locks, retries and streams; a line that is answered
costs three commands and two deliveries, so this is a transport with a parser (hiredis) and nothing between.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any, cast

import hiredis

from den.errors import BusAway, Unavailable

ANSWER_S = 2.0
"""No command takes longer: it is answered, or the server is away."""
WAITING = 10_000
"""Commands that may wait for their answers at a time."""
Word = str | bytes | int | float
_REFUSES_WRITES = ("MISCONF", "NOREPLICAS", "BUSY", "OOM", "READONLY", "CLUSTERDOWN", "MASTERDOWN", "LOADING")
OnPush = Callable[[bytes, bytes, bytes], None]


class Refused(Unavailable):
    """The server answered with an error; `code` is its first word."""

    @property
    def code(self) -> str:
        return str(self).partition(" ")[0]


def away_or(error: Refused) -> BusAway | Refused:
    """A server that takes no writes is as good as away; anything else is the command's fault."""
    if error.code in _REFUSES_WRITES:
        return BusAway(f"Redis takes no writes now ({error}); talk goes on when it does again.")
    return error


class Link(asyncio.Protocol):
    """Made by `loop.create_connection`; `listen` makes a listener of it: all answers are (kind, topic, body)."""

    def __init__(self) -> None:
        self.lost: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        """Why the connection ended."""
        self.heard_at = 0.0
        """Loop time of the last word from the server."""
        self._on_push: OnPush | None = None
        self._parser = hiredis.Reader(protocolError=BusAway, replyError=Refused)
        self._waiting: deque[tuple[asyncio.Future[Any], float]] = deque()
        self._timer: asyncio.TimerHandle | None = None
        self._loop = asyncio.get_running_loop()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by the loop."""
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is none by its class
        self.heard_at = self._loop.time()

    def data_received(self, data: bytes) -> None:
        """Called by the loop; a listener's messages are handled right here."""
        self.heard_at = self._loop.time()
        self._parser.feed(data)
        try:
            while (answer := self._parser.gets()) is not False:
                self._take(answer)
        except BusAway as error:
            self.drop(f"it speaks no RESP: {error}")

    def _take(self, answer: Any) -> None:
        if self._on_push is not None:
            if isinstance(answer, Refused):
                self.drop(str(answer))
            elif isinstance(answer, list) and len(answer) == 3:
                kind, topic, body = answer
                self._on_push(kind, topic or b"", body if isinstance(body, bytes) else b"")
            return
        asked, _ = self._waiting.popleft()
        if asked.done():  # its caller was cancelled
            return
        if isinstance(answer, Refused):
            asked.set_exception(answer)
        else:
            asked.set_result(answer)

    def call(self, command: tuple[Word, ...]) -> "asyncio.Future[Any]":
        """Sends now; the answer. It fails with Refused, or BusAway when the connection is lost."""
        if self.lost.done():
            raise BusAway(f"Redis does not answer ({self.lost.result()}).")
        if len(self._waiting) >= WAITING:
            raise BusAway(f"Redis does not answer ({WAITING} commands wait for it).")
        answer: asyncio.Future[Any] = self._loop.create_future()
        self._waiting.append((answer, self._loop.time() + ANSWER_S))
        if self._timer is None:
            self._timer = self._loop.call_later(ANSWER_S, self._look)
        self.tell(command)
        return answer

    def listen(self, on_push: OnPush) -> None:
        """From now on whatever comes goes to `on_push`, in order, from within the loop's own call."""
        self._on_push = on_push

    def tell(self, command: tuple[Word, ...]) -> None:
        """Sends without waiting for an answer; only for a listener."""
        if self._transport.is_closing():
            return  # `lost` is about to tell why, and fails what waits; uvloop would raise an error of its own
        packed = hiredis.pack_command(command)  # type: ignore[arg-type] # of any length; its stub says of one
        self._transport.write(packed)

    def _look(self) -> None:
        """One timer for all commands: it follows the oldest that waits."""
        self._timer = None
        if not self._waiting:
            return
        left = self._waiting[0][1] - self._loop.time()
        if left <= 0:
            self.drop(f"no answer within {ANSWER_S:g} s")
        else:
            self._timer = self._loop.call_later(left, self._look)

    def drop(self, why: str) -> None:
        """Ends it now."""
        if not self.lost.done():
            self.lost.set_result(why)
        self._transport.abort()
        self._fail_all()

    def connection_lost(self, error: Exception | None) -> None:
        """Called by the loop."""
        if not self.lost.done():
            self.lost.set_result(f"{type(error).__name__}: {error}" if error else "it closed the connection")
        self._fail_all()

    def _fail_all(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        why = self.lost.result()
        while self._waiting:
            asked, _ = self._waiting.popleft()
            if not asked.done():
                asked.set_exception(BusAway(f"Redis does not answer ({why})."))
