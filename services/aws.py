"""AWS: one session for the process, its clients, and the threads in which they block.

boto3 is imported with the first call: a bot that needs no AWS never loads it. Every call is one
attempt; who wants another makes it, where it can be seen and counted.
"""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar
from urllib.parse import urlsplit

from den.settings import LOOPBACK

T = TypeVar("T")

CONNECT_S = 2.0
CALLS = 32
"""At once in one process; more wait for a free place."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a service is: a Region, or a server of one's own that stands in for it."""

    region: str
    """"": as AWS's own variables and files say."""
    endpoint: str = ""

    @property
    def is_here(self) -> bool:
        """A stand-in on this machine: it is shown no credentials, and no proxy lies between."""
        return urlsplit(self.endpoint).hostname in LOOPBACK


class Aws:
    """Clients are made once for each (service, place, patience), in the thread that first needs them."""

    def __init__(self, calls: int = CALLS) -> None:
        self._calls = calls
        self._free = asyncio.Semaphore(calls)
        self._making = threading.Lock()
        self._session: Any = None
        self._clients: dict[tuple[str, Place, float], Any] = {}

    async def call(self, work: Callable[[], T]) -> T:
        """`work` in a thread. Whoever is cancelled goes at once; the thread keeps its place until it ends."""
        await self._free.acquire()
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()
        # A thread of our own, as a daemon: one that hangs in a read must not hold up the end of the process.
        threading.Thread(target=self._run, args=(loop, done, work), name="aws", daemon=True).start()
        return await done

    def client(self, service: str, place: Place, read_s: float) -> Any:
        """Blocks for a tenth of a second the first time; only for use within `call`."""
        name = (service, place, read_s)
        with self._making:
            if name not in self._clients:
                self._clients[name] = self._made(service, place, read_s)
            return self._clients[name]

    def _made(self, service: str, place: Place, read_s: float) -> Any:
        import boto3
        from botocore.config import Config

        if self._session is None:
            self._session = boto3.Session()
        config = Config(
            connect_timeout=CONNECT_S,
            read_timeout=read_s,
            max_pool_connections=self._calls,
            retries={"total_max_attempts": 1, "mode": "standard"},
            proxies={} if place.is_here else None,
        )
        region = place.region or ("us-east-1" if place.is_here else "")
        shown = {"aws_access_key_id": "local", "aws_secret_access_key": "local"} if place.is_here else {}
        return self._session.client(
            service, region_name=region or None, endpoint_url=place.endpoint or None, config=config, **shown
        )

    def _run(self, loop: asyncio.AbstractEventLoop, done: "asyncio.Future[T]", work: Callable[[], T]) -> None:
        result: T | None = None
        error: BaseException | None = None
        try:
            result = work()
        except BaseException as caught:
            error = caught
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(self._end, done, result, error)

    def _end(self, done: "asyncio.Future[Any]", result: object, error: BaseException | None) -> None:
        self._free.release()
        if done.cancelled():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(result)


@cache
def the_aws() -> Aws:
    """The process's own, so that all its parts share one session."""
    return Aws()
