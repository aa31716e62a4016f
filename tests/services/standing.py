"""The stand-in for AWS in a thread with a loop of its own, for tests of what blocks."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from local.aws.app import Stand


@contextmanager
def in_a_thread(stand: Stand) -> Iterator[Stand]:
    """Serves until the block ends."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    asyncio.run_coroutine_threadsafe(stand.start(), loop).result(10)
    try:
        yield stand
    finally:
        asyncio.run_coroutine_threadsafe(stand.stop(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
