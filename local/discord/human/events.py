"""Server-sent events of the page."""

import asyncio

from aiohttp import web

from local.discord.feed import Subscriber, event
from local.discord.human.ask import Ask

_BEAT_S = 15.0


async def stream(ask: Ask, request: web.Request) -> web.StreamResponse:
    """READY first, then whatever happens; a comment keeps idle connections open."""
    viewer = ask.viewer()
    headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    response = web.StreamResponse(headers=headers)
    with ask.standin.feed.subscribed(viewer.id if viewer else None) as subscriber:
        await response.prepare(request)
        try:
            await response.write(event("READY", {"user": str(viewer.id) if viewer else None}))
            await _forward(response, subscriber)
        except ConnectionError:
            pass  # the page was closed
    return response


async def _forward(response: web.StreamResponse, subscriber: Subscriber) -> None:
    while True:
        try:
            raw = await asyncio.wait_for(subscriber.queue.get(), _BEAT_S)
        except TimeoutError:
            raw = b": beat\n\n"
        if raw is None:
            return
        await response.write(raw)
