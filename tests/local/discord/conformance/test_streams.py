"""What goes over the socket: compression, and the limits of what a client may send."""

import json

import pytest

from tests.local.discord.conformance.clients import Bot
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_a_thousand_messages_decode_the_same_with_and_without_compression(stand: Stand, ember: Bot) -> None:
    """Case 14: discord.py asks for zlib-stream, the raw client for nothing."""
    async with stand.gateway() as raw, stand.poster("moss", "the-den") as post:
        await raw.identify(stand.token("moss"))
        mark = ember.seen.mark()
        texts = [f"line {n} {'ü🔥' * (n % 50)}".strip() for n in range(1000)]
        for text in texts:
            await post(text)
        await raw.seen.event("MESSAGE_CREATE", where=lambda d: d["content"] == texts[-1])
        await ember.seen.event("MESSAGE_CREATE", since=mark, where=lambda d: d["content"] == texts[-1])
        assert [d["content"] for d in raw.seen.events("MESSAGE_CREATE")] == texts
        assert [d["content"] for d in ember.seen.events("MESSAGE_CREATE", since=mark)] == texts


async def test_more_than_120_frames_in_a_minute_end_the_connection(stand: Stand) -> None:
    """Case 15."""
    async with stand.gateway() as raw:
        await raw.identify(stand.token("moss"))
        for _ in range(130):
            await raw.send(3, {"since": None, "activities": [], "status": "online", "afk": False})
        assert await raw.closed() == 4008


async def test_120_frames_in_a_minute_are_allowed_and_a_new_minute_begins_afresh(stand: Stand) -> None:
    """Case 15."""
    async with stand.gateway() as raw:
        await raw.identify(stand.token("moss"))
        for _ in range(2):
            for _ in range(110):
                await raw.send(3, {"since": None, "activities": [], "status": "online", "afk": False})
            mark = raw.seen.mark()
            await raw.send(1, raw.seq)
            await raw.seen.op(11, since=mark)
            stand.advance(61)


async def test_a_frame_above_4096_bytes_ends_the_connection(stand: Stand) -> None:
    """Case 15."""
    async with stand.gateway() as raw:
        await raw.identify(stand.token("moss"))
        await raw.send(3, {"since": None, "activities": [], "status": "x" * 4096, "afk": False})
        assert await raw.closed() == 4002


async def test_a_frame_that_is_not_json_ends_the_connection(stand: Stand) -> None:
    async with stand.gateway() as raw:
        await raw.send_text("{nonsense")
        assert await raw.closed() == 4002


async def test_an_unknown_opcode_ends_the_connection(stand: Stand) -> None:
    async with stand.gateway() as raw:
        await raw.identify(stand.token("moss"))
        await raw.send(99, None)
        assert await raw.closed() == 4001


async def test_speaking_before_identifying_ends_the_connection(stand: Stand) -> None:
    async with stand.gateway() as raw:
        await raw.send(8, {"guild_id": "1", "query": "", "limit": 0})
        assert await raw.closed() == 4003


async def test_identifying_twice_ends_the_connection(stand: Stand) -> None:
    async with stand.gateway() as raw:
        await raw.identify(stand.token("moss"))
        await raw.send_identify(stand.token("moss"))
        assert await raw.closed() == 4005


async def test_json_answers_have_no_charset(stand: Stand) -> None:
    """discord.py compares the whole string."""
    answer = await stand.rest("moss", "GET", "/users/@me")
    assert answer.headers["Content-Type"] == "application/json"
    assert json.loads(answer.body)["bot"] is True
