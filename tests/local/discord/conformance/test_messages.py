"""Posting: lengths, refusals, replies, nonces."""

import json
from typing import Any

import aiohttp
import discord
import pytest

from tests.local.discord.conformance.clients import Bot
from tests.local.discord.conformance.recorder import Exchange
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")
NOBODY = "1000000000000000001"


async def _post(stand: Stand, bot: str = "ember", channel: str = "the-den", **body: Any) -> Exchange:
    return await stand.rest(bot, "POST", f"/channels/{await stand.channel_id(channel)}/messages", body)


def _code(answer: Exchange) -> tuple[int, int]:
    return answer.status, json.loads(answer.body)["code"]


async def test_two_thousand_characters_pass(stand: Stand, ember: Bot) -> None:
    """Case 23."""
    sent = await ember.channel("the-den").send("x" * 2000)
    assert len(sent.content) == 2000


async def test_one_character_more_is_refused_and_the_field_named(stand: Stand, ember: Bot) -> None:
    """Case 23."""
    with pytest.raises(discord.HTTPException) as caught:
        await ember.channel("the-den").send("x" * 2001)
    assert (caught.value.status, caught.value.code) == (400, 50035)
    body = json.loads(stand.recorder.of("POST", "/messages")[-1].body)
    assert body["errors"]["content"]["_errors"][0]["code"] == "BASE_TYPE_BAD_LENGTH"


@pytest.mark.parametrize("content", ["", "   ", None])
async def test_a_blank_line_is_refused(stand: Stand, content: str | None) -> None:
    """Case 24."""
    assert _code(await _post(stand, content=content)) == (400, 50006)


async def test_eleven_embeds_are_refused(stand: Stand) -> None:
    """Case 24."""
    assert (await _post(stand, embeds=[{"title": str(n)} for n in range(10)])).status == 200
    assert _code(await _post(stand, embeds=[{"title": str(n)} for n in range(11)])) == (400, 50035)


async def test_embeds_of_more_than_six_thousand_characters_together_are_refused(stand: Stand) -> None:
    """Case 24."""
    assert (await _post(stand, embeds=[{"description": "x" * 3000}] * 2)).status == 200
    refused = await _post(stand, embeds=[{"description": "x" * 3000}, {"description": "x" * 3001}])
    assert _code(refused) == (400, 50035)


async def test_a_bot_that_may_not_send_is_refused(stand: Stand, moss: Bot) -> None:
    """Case 25."""
    with pytest.raises(discord.Forbidden) as caught:
        await moss.channel("stage").send("may I?")
    assert caught.value.code == 50013


async def test_what_does_not_exist_is_named_by_its_own_code(stand: Stand, ember: Bot) -> None:
    """Case 25."""
    den, guild = await stand.channel_id("the-den"), ember.guilds[0].id
    assert _code(await stand.rest("ember", "GET", f"/channels/{NOBODY}")) == (404, 10003)
    assert _code(await stand.rest("ember", "POST", f"/channels/{NOBODY}/messages", {"content": "x"})) == (
        404,
        10003,
    )
    assert _code(await stand.rest("ember", "GET", f"/channels/{den}/messages/{NOBODY}")) == (404, 10008)
    assert _code(await stand.rest("ember", "GET", f"/guilds/{guild}/members/{NOBODY}")) == (404, 10007)
    assert _code(await stand.rest("ember", "GET", f"/users/{NOBODY}")) == (404, 10013)
    assert _code(await stand.rest("ember", "GET", f"/guilds/{NOBODY}")) == (404, 10004)


async def test_a_request_without_a_token_is_refused(stand: Stand) -> None:
    """Case 2."""
    assert _code(await stand.rest(None, "GET", "/users/@me")) == (401, 0)


async def test_a_route_that_does_not_exist_is_a_404(stand: Stand) -> None:
    assert _code(await stand.rest("ember", "GET", "/nonsense")) == (404, 0)


async def test_a_body_that_is_no_object_is_a_bad_request(stand: Stand) -> None:
    path = f"/channels/{await stand.channel_id('the-den')}/messages"
    assert (await stand.rest("ember", "POST", path, ["no object"])).status == 400
    assert (await stand.rest("ember", "POST", path, {"content": 7, "embeds": "x"})).status == 400


async def test_a_body_that_is_not_json_is_named_as_such(stand: Stand) -> None:
    url = f"{stand.url}/api/v10/channels/{await stand.channel_id('the-den')}/messages"
    headers = {"Authorization": f"Bot {stand.token('ember')}", "Content-Type": "application/json"}
    async with (
        aiohttp.ClientSession(headers=headers, trace_configs=[stand.recorder.trace()]) as session,
        session.post(url, data=b"{nonsense") as answer,
    ):
        assert (answer.status, (await answer.json())["code"]) == (400, 50109)


async def test_a_reply_carries_the_line_that_it_answers(stand: Stand, ember: Bot, moss: Bot) -> None:
    """Case 26: discord.py sends the id as a number."""
    mark = moss.seen.mark()
    line = await stand.say("roast me")
    asked = await ember.channel("the-den").fetch_message(int(line["id"]))
    reply = await asked.reply("with pleasure")
    assert reply.type is discord.MessageType.reply
    heard = await moss.seen.event("MESSAGE_CREATE", since=mark, where=lambda d: d["id"] == str(reply.id))
    assert heard["type"] == 19
    assert heard["message_reference"]["message_id"] == line["id"]
    assert heard["referenced_message"]["content"] == "roast me"


@pytest.mark.parametrize("as_number", [True, False])
async def test_a_reply_may_name_its_line_as_number_or_text(stand: Stand, as_number: bool) -> None:
    """Case 26."""
    line = await stand.say("answer me")
    message_id = int(line["id"]) if as_number else line["id"]
    said = json.loads((await _post(stand, content="here", message_reference={"message_id": message_id})).body)
    assert said["type"] == 19
    assert said["referenced_message"]["id"] == line["id"]


async def test_a_reply_to_a_deleted_line_is_refused(stand: Stand, ember: Bot) -> None:
    """Case 27."""
    line = await stand.say("soon gone")
    await stand.local("DELETE", f"/messages/{line['id']}?as=you")
    den = ember.channel("the-den")
    gone = discord.MessageReference(message_id=int(line["id"]), channel_id=den.id)
    with pytest.raises(discord.HTTPException) as caught:
        await den.send("too late", reference=gone)
    assert caught.value.code == 50035
    errors = json.loads(stand.recorder.of("POST", "/messages")[-1].body)["errors"]
    assert errors["message_reference"]["_errors"][0]["code"] == "MESSAGE_REFERENCE_UNKNOWN_MESSAGE"


async def test_a_reply_that_need_not_find_its_line_becomes_a_plain_line(stand: Stand) -> None:
    """Case 27."""
    line = await stand.say("soon gone")
    await stand.local("DELETE", f"/messages/{line['id']}?as=you")
    reference = {"message_id": line["id"], "fail_if_not_exists": False}
    said = json.loads((await _post(stand, content="anyway", message_reference=reference)).body)
    assert said["type"] == 0
    assert not said.get("referenced_message")


async def test_a_line_whose_answered_line_went_later_says_so(stand: Stand) -> None:
    """A deleted answered line is null, not absent."""
    line = await stand.say("soon gone")
    reply = json.loads((await _post(stand, content="quick", message_reference={"message_id": line["id"]})).body)
    await stand.local("DELETE", f"/messages/{line['id']}?as=you")
    path = f"/channels/{reply['channel_id']}/messages/{reply['id']}"
    assert json.loads((await stand.rest("ember", "GET", path)).body)["referenced_message"] is None


async def test_the_same_enforced_nonce_gives_the_same_line_and_one_event(stand: Stand, moss: Bot) -> None:
    """Case 30."""
    mark = moss.seen.mark()
    body: dict[str, Any] = {"content": "once", "nonce": "n-1", "enforce_nonce": True}
    first = json.loads((await _post(stand, **body)).body)
    second = json.loads((await _post(stand, **body)).body)
    assert first["id"] == second["id"]
    last = await stand.say("after both")
    await moss.seen.event("MESSAGE_CREATE", since=mark, where=lambda d: d["id"] == last["id"])
    assert len(moss.seen.events("MESSAGE_CREATE", since=mark)) == 2


async def test_the_same_nonce_of_two_bots_gives_two_lines(stand: Stand) -> None:
    """Case 30."""
    body: dict[str, Any] = {"content": "mine", "nonce": "n-2", "enforce_nonce": True}
    ids = {json.loads((await _post(stand, bot, **body)).body)["id"] for bot in ("ember", "moss")}
    assert len(ids) == 2


async def test_a_nonce_that_is_not_enforced_gives_two_lines(stand: Stand) -> None:
    """Case 30."""
    ids = {json.loads((await _post(stand, content="again", nonce="n-3")).body)["id"] for _ in range(2)}
    assert len(ids) == 2


async def test_a_nonce_is_forgotten_after_some_minutes(stand: Stand) -> None:
    """Case 30: Discord promises a few minutes."""
    body: dict[str, Any] = {"content": "later", "nonce": "n-4", "enforce_nonce": True}
    first = json.loads((await _post(stand, **body)).body)
    stand.advance(1800)
    assert json.loads((await _post(stand, **body)).body)["id"] != first["id"]


async def test_a_nonce_of_more_than_25_characters_is_refused(stand: Stand) -> None:
    assert (await _post(stand, content="x", nonce="n" * 25)).status == 200
    assert _code(await _post(stand, content="x", nonce="n" * 26)) == (400, 50035)


async def test_two_thousand_emoji_pass_for_bots_and_humans_alike(stand: Stand, ember: Bot) -> None:
    """Discord counts characters, not UTF-16 units or bytes."""
    line = await stand.say("🔥" * 2000)
    heard = await ember.seen.event("MESSAGE_CREATE", where=lambda d: d["id"] == line["id"])
    assert heard["content"] == "🔥" * 2000
    assert (await _post(stand, content="🔥" * 2000)).status == 200
