"""Lost connections: what was missed comes later, in order, once."""

import pytest

from tests.local.discord.conformance.conftest import Join
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")
WORLD = {"replay_events": 20}


async def test_a_cut_connection_is_resumed_with_everything_missed_in_order(stand: Stand, join: Join) -> None:
    """Case 6."""
    bot = await join("ember")
    mark = bot.seen.mark()
    await stand.chaos("drop", bot="ember")
    said = [(await stand.say(f"missed {n}"))["id"] for n in range(8)]
    await bot.seen.event("RESUMED", since=mark)
    await bot.seen.event("MESSAGE_CREATE", since=mark, where=lambda d: d["id"] == said[-1])
    assert [d["id"] for d in bot.seen.events("MESSAGE_CREATE", since=mark)] == said
    assert bot.seen.events("READY", since=mark) == []


async def test_a_request_to_reconnect_is_followed_by_a_resume(stand: Stand, join: Join) -> None:
    """Case 7."""
    bot = await join("ember")
    mark = bot.seen.mark()
    await stand.chaos("reconnect", bot="ember")
    await bot.seen.op(7, since=mark)
    await bot.seen.event("RESUMED", since=mark)
    assert bot.seen.events("READY", since=mark) == []


async def test_a_resume_of_an_unknown_session_ends_in_a_new_one(stand: Stand, join: Join) -> None:
    """Case 8: discord.py waits five seconds before it identifies anew."""
    bot = await join("ember")
    mark = bot.seen.mark()
    bot.ws.session_id = "0" * 32
    await stand.chaos("drop", bot="ember")
    assert (await bot.seen.op(9, since=mark))["d"] is False
    await bot.seen.event("READY", since=mark, timeout=9)
    assert bot.alive


async def test_a_sequence_number_above_the_newest_is_refused(stand: Stand) -> None:
    """Case 9."""
    async with stand.gateway() as raw:
        ready = await raw.identify(stand.token("moss"))
        await raw.close(4000)
    async with stand.gateway() as raw:
        await raw.send_resume(stand.token("moss"), ready["session_id"], 10_000)
        assert await raw.closed() == 4007


async def test_a_sequence_number_older_than_the_memory_ends_the_session(stand: Stand) -> None:
    """Case 9."""
    async with stand.gateway() as raw:
        ready = await raw.identify(stand.token("moss"))
        await raw.seen.event("GUILD_CREATE")
        await raw.close(4000)
    for n in range(25):
        await stand.say(f"long ago {n}")
    async with stand.gateway() as raw:
        await raw.send_resume(stand.token("moss"), ready["session_id"], 2)
        assert (await raw.seen.op(9))["d"] is False


@pytest.mark.parametrize("code", [1000, 1001])
async def test_a_session_that_its_client_ended_cannot_be_resumed(stand: Stand, code: int) -> None:
    """Case 10."""
    async with stand.gateway() as raw:
        ready = await raw.identify(stand.token("moss"))
        await raw.close(code)
    async with stand.gateway() as raw:
        await raw.send_resume(stand.token("moss"), ready["session_id"], 1)
        assert (await raw.seen.op(9))["d"] is False


async def test_a_session_left_with_another_code_can_be_resumed(stand: Stand) -> None:
    """Cases 6 and 10: first all that was missed, then RESUMED."""
    async with stand.gateway() as raw:
        ready = await raw.identify(stand.token("moss"))
        await raw.seen.event("GUILD_CREATE")
        seq = raw.seq
        await raw.close(4000)
    said = [(await stand.say(f"still missed {n}"))["id"] for n in range(8)]
    async with stand.gateway() as raw:
        await raw.send_resume(stand.token("moss"), ready["session_id"], seq)
        await raw.seen.event("RESUMED")
        assert [d["id"] for d in raw.seen.events("MESSAGE_CREATE")] == said
        names = [f["t"] for f in raw.seen.frames if f["op"] == 0]
        assert names == ["MESSAGE_CREATE"] * len(said) + ["RESUMED"]


async def test_another_bots_session_cannot_be_resumed(stand: Stand) -> None:
    async with stand.gateway() as raw:
        ready = await raw.identify(stand.token("moss"))
        await raw.close(4000)
    async with stand.gateway() as raw:
        await raw.send_resume(stand.token("ember"), ready["session_id"], 1)
        assert (await raw.seen.op(9))["d"] is False
