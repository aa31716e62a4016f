"""History: a channel's lines as Discord keeps them, page by page."""

from collections.abc import AsyncIterator, Mapping
from typing import Any

from agents.client import PAGE, DenClient
from den.line import Line

CATCH_UP_LIMIT = 300


async def since(client: DenClient, channel_id: int, after: int) -> list[Line]:
    """The lines of a channel after a message id, oldest first, at most CATCH_UP_LIMIT; none if it may not read."""
    newer: list[Mapping[str, Any]] = []
    while len(newer) < CATCH_UP_LIMIT:
        page = await client.page(channel_id, PAGE, after=after)
        newer += page
        if len(page) < PAGE:
            break
        after = max(int(data["id"]) for data in page)
    lines = [line for data in newer if (line := client.read(data)) is not None]
    return sorted(lines, key=lambda line: line.id)


async def latest(client: DenClient, channel_id: int, most: int) -> AsyncIterator[Line]:
    """The lines of a channel, the newest first; none where it may not read."""
    before = None
    while most > 0:
        page = await client.page(channel_id, min(PAGE, most), before=before)
        for data in page:
            if (line := client.read(data)) is not None:
                yield line
        if len(page) < PAGE:
            return
        most, before = most - PAGE, int(page[-1]["id"])
