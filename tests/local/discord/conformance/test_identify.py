"""The day's ration of IDENTIFYs, whose end costs a bot its token."""

import json

import pytest

from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")
WORLD = {"session_starts": 3}


async def test_after_the_last_session_start_of_the_day_the_token_is_worth_nothing(stand: Stand) -> None:
    """Case 13: this is why a bot in a crash loop must be stopped."""
    for left in (2, 1, 0):
        async with stand.gateway() as raw:
            await raw.identify(stand.token("ember"))
        limit = json.loads((await stand.rest("ember", "GET", "/gateway/bot")).body)["session_start_limit"]
        assert (limit["remaining"], limit["total"]) == (left, 3)
    async with stand.gateway() as raw:
        await raw.send_identify(stand.token("ember"))
        assert await raw.closed() == 4004
    async with stand.gateway() as raw:
        await raw.identify(stand.token("moss"))
