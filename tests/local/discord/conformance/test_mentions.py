"""Mentions: who is named, and who is rung."""

import json
from typing import Any

import discord
import pytest

from tests.local.discord.conformance.clients import Bot
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def _post(stand: Stand, **body: Any) -> tuple[int, dict[str, Any]]:
    path = f"/channels/{await stand.channel_id('the-den')}/messages"
    answer = await stand.rest("ember", "POST", path, body)
    return answer.status, json.loads(answer.body)


def _ids(message: dict[str, Any]) -> list[str]:
    return [m["id"] for m in message["mentions"]]


async def test_a_reply_rings_its_author_by_default(stand: Stand, ember: Bot) -> None:
    """Case 28."""
    line = await stand.say("ring me")
    asked = await ember.channel("the-den").fetch_message(int(line["id"]))
    reply = await asked.reply("ring ring")
    assert [u.id for u in reply.mentions] == [asked.author.id]


async def test_a_reply_that_does_not_ring_mentions_nobody(stand: Stand, ember: Bot) -> None:
    """Case 28."""
    line = await stand.say("do not ring me")
    asked = await ember.channel("the-den").fetch_message(int(line["id"]))
    reply = await asked.reply("quietly", mention_author=False)
    assert reply.mentions == []


async def test_once_allowed_mentions_is_given_the_replied_author_is_not_rung_by_default(stand: Stand) -> None:
    """Case 28."""
    line = await stand.say("do not ring me either")
    reference = {"message_id": line["id"]}
    _, said = await _post(stand, content="x", message_reference=reference, allowed_mentions={"parse": ["users"]})
    assert _ids(said) == []


async def test_a_ping_between_siblings_is_in_the_mentions(stand: Stand, ember: Bot, moss: Bot) -> None:
    """Case 28: bots react to each other's mentions."""
    assert moss.user
    mark = moss.seen.mark()
    await ember.channel("the-den").send(f"{moss.user.mention}, your turn")
    heard = await moss.seen.event("MESSAGE_CREATE", since=mark)
    assert _ids(heard) == [str(moss.user.id)]
    assert heard["mentions"][0]["member"]["roles"] == []


async def test_allowed_mentions_none_rings_nobody(stand: Stand, ember: Bot, moss: Bot) -> None:
    """Case 29."""
    assert moss.user
    sent = await ember.channel("the-den").send(
        f"@everyone {moss.user.mention}", allowed_mentions=discord.AllowedMentions.none()
    )
    assert sent.mentions == []
    assert not sent.mention_everyone
    assert moss.user.mention in sent.content


async def test_everyone_rings_when_it_is_allowed(stand: Stand, ember: Bot) -> None:
    """Case 29."""
    sent = await ember.channel("the-den").send("@everyone", allowed_mentions=discord.AllowedMentions.all())
    assert sent.mention_everyone


async def test_parse_and_a_list_of_the_same_kind_exclude_each_other(stand: Stand) -> None:
    """Case 29."""
    allowed = {"parse": ["users"], "users": [stand.user_id("moss")]}
    status, said = await _post(stand, content="x", allowed_mentions=allowed)
    assert (status, said["code"]) == (400, 50035)


async def test_only_the_listed_users_ring(stand: Stand) -> None:
    """Case 29."""
    both = f"<@{stand.user_id('moss')}> <@{stand.user_id('blind')}>"
    _, said = await _post(stand, content=both, allowed_mentions={"parse": [], "users": [stand.user_id("blind")]})
    assert _ids(said) == [stand.user_id("blind")]
