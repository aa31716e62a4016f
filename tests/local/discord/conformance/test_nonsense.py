"""Nonsense from a client ends in one of Discord's own refusals, never in an error of the server."""

import json
import logging
import re
from collections.abc import Iterator
from typing import Any

import aiohttp
import pytest

from local.discord.rest.routes import ROUTES
from tests.local.discord.conformance.clients import Bot
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")

VALUES: tuple[Any, ...] = (
    None,
    True,
    -1,
    2**70,
    1.5,
    "",
    "\ud800",
    "x" * 5000,
    [],
    [None],
    [[]],
    {},
    {"a": {}},
    [{}],
)
_TEXT = "content nonce enforce_nonce flags tts type name description nick avatar text value"
_PARTS = "embeds components attachments allowed_mentions message_reference sticker_ids poll data options messages"
_WHO = "recipient_id as channel reply_to command message custom_id option to verb bot"
KEYS = f"{_TEXT} {_PARTS} {_WHO}".split()
QUERIES = (
    "limit=abc&before=x&after=[]&around=1.5&query=&wait=maybe&with_response=2",
    "limit=-1&before=-1&after=%00&query=%ff&with_counts=7&thread_id=x",
    f"limit={10**30}&before={10**30}&after={10**30}&around={10**30}",
)
FRAMES = (1, 2, 3, 4, 6, 8)
PAGE = (
    "POST /humans",
    "POST /messages",
    "PATCH /messages/{message}",
    "PUT /messages/{message}/reactions/🔥",
    "DELETE /messages/{message}/reactions/🔥",
    "DELETE /messages/{message}",
    "POST /typing",
    "POST /dm",
    "POST /commands",
    "POST /autocomplete",
    "POST /buttons",
    "POST /chaos",
)


@pytest.fixture(autouse=True)
def _silent(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """aiohttp logs what a handler did not catch."""
    caplog.set_level(logging.ERROR)
    yield
    assert [r.getMessage() for r in caplog.records if r.name.startswith(("aiohttp", "asyncio", "local"))] == []


def _bodies() -> Iterator[Any]:
    yield from VALUES
    yield {"content": "x", "embeds": [{"fields": [{"name": None}]}], "components": [{"type": "?"}]}
    yield [{"name": 7, "type": "?", "options": {"x": 1}}]
    for value in VALUES:
        yield dict.fromkeys(KEYS, value)
    for key in KEYS:
        yield {"content": "x", "name": "x", "text": "x", "as": "you", "channel": "the-den", key: {"a": [None]}}
        yield {"content": "x", "name": "x", "text": "x", "as": "you", "channel": "the-den", key: 7}


@pytest.mark.parametrize("route", ROUTES, ids=lambda r: f"{r.method} {r.path}")
async def test_no_body_breaks_a_route(stand: Stand, ember: Bot, route: Any) -> None:
    line = await stand.say("to be poked")
    known = {
        "channel_id": line["channel_id"],
        "message_id": line["id"],
        "guild_id": str(ember.guilds[0].id),
        "application_id": str(ember.application_id),
        "user_id": stand.user_id("moss"),
        "emoji": "🔥",
    }
    path = re.sub(r"\{(\w+)(:[^}]*)?\}", lambda m: known.get(m[1], "1000000000000000001"), route.path)
    nowhere = re.sub(r"\{(\w+)(:[^}]*)?\}", "nonsense", route.path)
    requests = [(path, body) for body in _bodies()] + [(nowhere, {})]
    requests += [(f"{path}?{query}", None) for query in QUERIES]
    answers = []
    async with stand.session("ember") as session:
        for where, body in requests:
            async with session.request(route.method, f"{stand.url}/api/v10{where}", json=body) as answer:
                answers.append((answer.status, await answer.read()))
    assert [told for told in answers if told[0] >= 500] == []


@pytest.mark.parametrize("call", PAGE)
async def test_no_body_breaks_the_page_s_interface(stand: Stand, call: str) -> None:
    line = await stand.say("to be poked")
    method, path = call.replace("{message}", line["id"]).split()
    answers = []
    async with aiohttp.ClientSession() as session:
        for body in _bodies():
            async with session.request(method, f"{stand.url}/local{path}", json=body) as answer:
                answers.append((answer.status, await answer.read()))
    await stand.chaos("clear")
    assert [told for told in answers if told[0] >= 500] == []
    assert all(json.loads(body)["error"] for status, body in answers if status >= 400)


@pytest.mark.parametrize("op", FRAMES)
async def test_no_frame_breaks_the_gateway(stand: Stand, op: int) -> None:
    half_right = ({"token": stand.token("moss"), "intents": "?"}, {"guild_id": [], "user_ids": {}, "query": 7})
    for value in (*VALUES, *half_right):
        async with stand.gateway() as raw:
            stand.advance(6)  # so often nobody may identify
            if op not in (2, 6):
                await raw.identify(stand.token("moss"))
            await raw.send(op, value)
            await raw.settled()
