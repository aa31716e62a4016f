"""Webhooks: names without members."""

import json

import discord
import pytest

from tests.local.discord.conformance.clients import Bot
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")
WORLD = {"roles": [{"name": "plumber", "permissions": ["manage_webhooks"], "members": ["ember"]}]}


async def test_making_a_webhook_needs_permission(stand: Stand, moss: Bot) -> None:
    """Case 34."""
    with pytest.raises(discord.Forbidden) as caught:
        await moss.channel("the-den").create_webhook(name="pipes")
    assert caught.value.code == 50013


async def test_a_webhooks_line_bears_its_name_and_id(stand: Stand, ember: Bot, moss: Bot) -> None:
    """Case 34."""
    webhook = await ember.channel("the-den").create_webhook(name="pipes")
    mark = moss.seen.mark()
    sent = await webhook.send("drip", username="Drip", wait=True)
    heard = await moss.seen.event("MESSAGE_CREATE", since=mark)
    assert heard["id"] == str(sent.id)
    assert heard["webhook_id"] == str(webhook.id)
    assert (heard["author"]["username"], heard["author"]["id"]) == ("Drip", str(webhook.id))
    assert "member" not in heard
    assert [w.name for w in await ember.channel("the-den").webhooks()] == ["pipes"]


async def test_a_webhook_token_found_in_its_address_works_in_discord_py(stand: Stand, ember: Bot) -> None:
    """Webhook.from_url demands Discord's host and a long token."""
    webhook = await ember.channel("green-room").create_webhook(name="by address")
    again = discord.Webhook.from_url(webhook.url, client=ember)
    assert (await again.send("through the address", wait=True)).content == "through the address"


async def test_a_wrong_webhook_token_is_refused(stand: Stand, ember: Bot) -> None:
    """Case 34."""
    webhook = await ember.channel("the-den").create_webhook(name="locked")
    answer = await stand.rest(None, "POST", f"/webhooks/{webhook.id}/{'x' * 68}?wait=true", {"content": "hi"})
    assert (answer.status, json.loads(answer.body)["code"]) == (401, 50027)


@pytest.mark.parametrize("name", ["Discord", "a discordant one", "Clyde", ""])
async def test_reserved_webhook_names_are_refused(stand: Stand, name: str) -> None:
    """Case 34."""
    path = f"/channels/{await stand.channel_id('the-den')}/webhooks"
    answer = await stand.rest("ember", "POST", path, {"name": name})
    assert (answer.status, json.loads(answer.body)["code"]) == (400, 50035)


async def test_a_webhook_is_announced_and_can_be_removed(stand: Stand, ember: Bot) -> None:
    """Case 34."""
    mark = ember.seen.mark()
    webhook = await ember.channel("green-room").create_webhook(name="short-lived")
    await ember.seen.event("WEBHOOKS_UPDATE", since=mark)
    await webhook.delete()
    with pytest.raises(discord.NotFound) as caught:
        await webhook.send("anyone?", wait=True)
    assert caught.value.code == 10015
