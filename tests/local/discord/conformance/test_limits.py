"""Rate limits: told in headers, kept apart by bot and channel, waited for by clients."""

import asyncio
import json
import time

import discord
import pytest

from tests.local.discord.conformance.clients import Bot
from tests.local.discord.conformance.recorder import Exchange
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")
WORLD = {"limits": {"messages": [5, 0.4], "other": None, "global": None}}
BUCKET = ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset-After", "X-RateLimit-Bucket")


async def _post(stand: Stand, bot: str, channel: str = "the-den") -> Exchange:
    path = f"/channels/{await stand.channel_id(channel)}/messages"
    return await stand.rest(bot, "POST", path, {"content": "x"})


async def test_an_answer_on_a_message_route_tells_its_bucket(stand: Stand) -> None:
    """Case 35."""
    stand.advance(10)
    answers = [await _post(stand, "ember") for _ in range(2)]
    assert [a.headers["X-RateLimit-Limit"] for a in answers] == ["5", "5"]
    assert [a.headers["X-RateLimit-Remaining"] for a in answers] == ["4", "3"]
    assert all(header in answers[0].headers for header in BUCKET)


@pytest.mark.parametrize("many", [8, 12])
async def test_a_parallel_burst_of_a_client_ends_without_any_429(stand: Stand, ember: Bot, many: int) -> None:
    """Case 35."""
    since = len(stand.recorder.answers)
    sent = await asyncio.gather(*(ember.channel("the-den").send(f"burst {n}") for n in range(many)))
    assert len({m.id for m in sent}) == many
    assert [a.status for a in stand.recorder.of("POST", "/messages", since)] == [200] * many


async def test_the_sixth_line_of_a_window_is_turned_away_with_all_that_clients_need(stand: Stand) -> None:
    """Case 36: without Via discord.py takes it for a ban."""
    stand.advance(10)
    answers = [await _post(stand, "moss") for _ in range(6)]
    assert [a.status for a in answers] == [200] * 5 + [429]
    body = json.loads(answers[-1].body)
    assert 0 < body["retry_after"] <= 0.4
    assert body["global"] is False
    assert answers[-1].headers["Via"]
    assert int(answers[-1].headers["Retry-After"]) >= 1
    stand.advance(0.5)
    assert (await _post(stand, "moss")).status == 200


async def test_bots_and_channels_do_not_share_a_bucket(stand: Stand) -> None:
    """Case 36."""
    stand.advance(10)
    assert [(await _post(stand, "moss")).status for _ in range(6)][-1] == 429
    assert (await _post(stand, "ember")).status == 200
    assert (await _post(stand, "moss", "green-room")).status == 200


async def test_a_client_waits_as_long_as_a_429_says(stand: Stand, ember: Bot) -> None:
    """Case 36."""
    stand.advance(10)
    await stand.chaos("ratelimit", bot="ember", path="/messages", retry_after=0.7)
    begun = time.monotonic()
    await ember.channel("green-room").send("patience")
    assert 0.65 <= time.monotonic() - begun < 2
    assert [a.status for a in stand.recorder.of("POST", "/messages")][-2:] == [429, 200]


async def test_a_global_429_holds_the_other_routes_of_the_client(stand: Stand, ember: Bot) -> None:
    """Case 36."""
    stand.advance(10)
    since = len(stand.recorder.answers)
    await stand.chaos("ratelimit", bot="ember", path="/messages", retry_after=0.7, **{"global": True})
    begun = time.monotonic()
    sending = asyncio.create_task(ember.channel("green-room").send("patience"))
    await stand.recorder.until(lambda: bool(stand.recorder.of("POST", "/messages", since)))
    await ember.fetch_user(int(stand.user_id("moss")))
    assert time.monotonic() - begun >= 0.65
    await sending


async def test_the_global_limit_turns_away_whatever_the_route(stand: Stand) -> None:
    """Case 36."""
    stand.advance(100)
    stand.limit("global", (3, 60.0))
    statuses = [(await stand.rest("moss", "GET", "/users/@me")).status for _ in range(4)]
    refused = await stand.rest("moss", "GET", "/gateway/bot")
    other = await stand.rest("ember", "GET", "/users/@me")
    stand.limit("global", None)
    assert statuses == [200, 200, 200, 429]
    assert (refused.status, json.loads(refused.body)["global"]) == (429, True)
    assert other.status == 200


async def test_interaction_answers_bear_no_rate_limit_and_escape_the_global_one(stand: Stand, ember: Bot) -> None:
    """Case 37."""
    stand.advance(100)

    @ember.tree.command(name="ping", description="answers", guild=ember.guilds[0])
    async def ping(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("pong")

    await ember.tree.sync(guild=ember.guilds[0])
    stand.limit("global", (1, 60.0))
    since = len(stand.recorder.answers)
    await stand.rest("ember", "GET", "/users/@me")
    assert (await stand.rest("ember", "GET", "/users/@me")).status == 429
    await stand.local("POST", "/commands", **{"as": "you"}, channel="the-den", command="ping", options={})
    await ember.seen.event("MESSAGE_CREATE", where=lambda d: d["content"] == "pong")
    stand.limit("global", None)
    callback = stand.recorder.of("POST", "/callback", since)
    assert [c.status // 100 for c in callback] == [2]
    assert [h for h in callback[0].headers if h.lower().startswith("x-ratelimit")] == []
