"""The chat page's events: each subscriber gets what its person may see, in order."""

import asyncio
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from local.discord.values import Json, dump

_MOST_WAITING = 5_000


class Subscriber:
    def __init__(self, user_id: int | None) -> None:
        self.user_id = user_id
        self.queue: asyncio.Queue[bytes | None] = asyncio.Queue(_MOST_WAITING)

    def offer(self, raw: bytes) -> None:
        """A page that does not read is sent away and loads anew, rather than kept in memory for ever."""
        try:
            self.queue.put_nowait(raw)
        except asyncio.QueueFull:
            while not self.queue.empty():
                self.queue.get_nowait()
            self.queue.put_nowait(None)


def event(name: str, d: Json) -> bytes:
    return b"data: " + dump({"t": name, "d": d}) + b"\n\n"


class Feed:
    def __init__(self) -> None:
        self._subscribers: set[Subscriber] = set()

    @contextmanager
    def subscribed(self, user_id: int | None) -> Iterator[Subscriber]:
        subscriber = Subscriber(user_id)
        self._subscribers.add(subscriber)
        try:
            yield subscriber
        finally:
            self._subscribers.discard(subscriber)

    def tell(self, name: str, d: Json, only: Collection[int] | None = None) -> None:
        """To everyone, or only to the pages of these users."""
        if not self._subscribers:
            return
        raw = event(name, d)
        for subscriber in self._subscribers:
            if only is None or subscriber.user_id in only:
                subscriber.offer(raw)

    def end(self) -> None:
        for subscriber in self._subscribers:
            subscriber.queue.put_nowait(None)
