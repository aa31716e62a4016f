"""Heartbeats: acknowledged always, and missed when they are not."""

import asyncio
import math
import time

import pytest

from tests.local.discord.conformance.conftest import Join
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")
WORLD = {"heartbeat_ms": 200}


async def test_a_heartbeat_before_identify_is_acknowledged(stand: Stand) -> None:
    """Case 4."""
    async with stand.gateway() as raw:
        await raw.send(1, None)
        await raw.seen.op(11)


async def test_an_acknowledgement_is_on_its_way_for_a_moment(stand: Stand) -> None:
    """discord.py takes one that comes at once for that of the heartbeat before, and logs that it is behind."""
    async with stand.gateway() as raw:
        began = time.monotonic()
        await raw.send(1, None)
        await raw.seen.op(11)
        assert time.monotonic() - began >= 0.01


async def test_a_client_measures_a_finite_latency(stand: Stand, join: Join) -> None:
    """Case 4."""
    bot = await join("ember")
    await bot.seen.op(11)
    await asyncio.sleep(0)
    assert math.isfinite(bot.latency)
    assert 0 <= bot.latency < 1


async def test_a_client_whose_heartbeats_stay_unanswered_leaves_and_resumes(stand: Stand, join: Join) -> None:
    """Case 5."""
    bot = await join("moss", heartbeat_timeout=0.6)
    mark = bot.seen.mark()
    await stand.chaos("mute_acks", bot="moss")
    await bot.seen.op(10, since=mark)
    await stand.chaos("clear")
    await bot.seen.event("RESUMED", since=mark)
    assert bot.seen.events("READY", since=mark) == []
    line = await stand.say("still there?")
    await bot.seen.event("MESSAGE_CREATE", since=mark, where=lambda d: d["id"] == line["id"])
