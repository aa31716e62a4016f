"""A bot of somebody else among ours: it may say what it likes, ours answer people."""

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from tests.live.den import Den
from tests.live.stranger import Stranger

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.live]
CHANNEL = "the-den"
PERSON = "gil"

Line = dict[str, Any]


@pytest_asyncio.fixture(name="stranger", scope="module", loop_scope="module")
async def _stranger(den: Den) -> AsyncIterator[Stranger]:
    """Joins the running server with an account of its own; no personality belongs to it."""
    path = den.home / "discord" / "world.json"
    world = json.loads(path.read_text(encoding="utf-8"))
    world["bots"].append({"name": "stranger", "display_name": "Stranger", "intents": ["message_content"]})
    path.write_text(json.dumps(world), encoding="utf-8")
    await _ask(den, "POST", "/reload")
    await _ask(den, "POST", "/humans", name=PERSON)
    tokens = json.loads((den.home / "discord" / "tokens.json").read_text(encoding="utf-8"))
    async with Stranger(den.url(), tokens["stranger"]["token"]) as stranger:
        await stranger.hears("ready", timeout=30)
        yield stranger
        said = [m["id"] for m in await _transcript(den) if m["author"]["username"] == "Stranger"]
        late = [m["content"] for line in said for m in _answers(await _transcript(den), line)]
        assert said
        assert late == [], "and nobody has come round to it since"


async def _ask(den: Den, method: str, path: str, **body: Any) -> Any:
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, f"{den.url()}/local{path}", json=body or None) as answer,
    ):
        assert answer.status == 200, await answer.text()
        return await answer.json()


async def _transcript(den: Den) -> list[Line]:
    return list((await _ask(den, "GET", f"/transcript?channel={CHANNEL}"))["messages"])


async def _person_says(den: Den, text: str) -> str:
    return str((await _ask(den, "POST", "/messages", **{"as": PERSON}, channel=CHANNEL, text=text))["id"])


async def _stranger_says(den: Den, stranger: Stranger, text: str, **more: str) -> str:
    since = len(stranger.told)
    channels = (await _ask(den, "GET", "/state"))["channels"]
    channel = next(c["id"] for c in channels if c["name"] == CHANNEL)
    await stranger.order(do="say", channel=channel, text=text, **more)
    return str((await stranger.hears("posted", since))["id"])


def _answers(lines: list[Line], to: str) -> list[Line]:
    return [m for m in lines if (m.get("message_reference") or {}).get("message_id") == to]


async def _answered(den: Den, stranger: Stranger, line: str) -> list[Line]:
    """The transcript once somebody has replied to this line; the stranger hears of it as all do."""
    await stranger.hears("message", where=lambda told: told["reply_to"] == line)
    return await _transcript(den)


def _between(lines: list[Line], first: str, last: str) -> list[str]:
    return [m["content"] for m in lines if int(first) < int(m["id"]) < int(last)]


@pytest.mark.parametrize("words", ["{name}, roast me", "<@{id}> roast me"])
async def test_a_stranger_gets_no_answer_where_a_person_with_the_same_words_does(
    den: Den, stranger: Stranger, words: str
) -> None:
    name = den.roasters()[0]
    users = (await _ask(den, "GET", "/state"))["users"]
    text = words.format(name=name, id=next(u["id"] for u in users if u["display_name"] == name))
    strange = await _stranger_says(den, stranger, text)
    person = await _person_says(den, text)
    lines = await _answered(den, stranger, person)
    assert [m["author"]["username"] for m in _answers(lines, person)] == [name]
    assert _answers(lines, strange) == []
    assert _between(lines, strange, person) == []


async def test_a_stranger_who_replies_to_a_bots_line_gets_no_answer(den: Den, stranger: Stranger) -> None:
    name = den.roasters()[0]
    first = await _person_says(den, f"{name}, roast my shoes")
    line = _answers(await _answered(den, stranger, first), first)[0]["id"]
    strange = await _stranger_says(den, stranger, "I disagree", reply_to=line)
    again = await _person_says(den, f"{name}, and my hat?")
    lines = await _answered(den, stranger, again)
    assert _answers(lines, strange) == []
    assert _between(lines, strange, again) == []
