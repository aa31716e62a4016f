"""Logging in: tokens, intents, identities, and how often one may identify."""

import asyncio
import json

import discord
import pytest

from tests.local.discord.conformance.clients import Bot, all_intents
from tests.local.discord.conformance.conftest import Join
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")
WORLD = {"max_concurrency": 1}


async def test_each_bot_is_told_its_own_user_and_application(stand: Stand, join: Join) -> None:
    """Case 1."""
    ember, moss = await join("ember"), await join("moss")
    for bot, name in ((ember, "ember"), (moss, "moss")):
        assert bot.user and str(bot.user.id) == stand.user_id(name)
        assert str(bot.application_id) == bot.seen.events("READY")[0]["application"]["id"]
        assert bot.guilds[0].me.id == bot.user.id
        assert bot.guilds[0].member_count == len(bot.guilds[0].members) == 5
    assert ember.application_id != moss.application_id


async def test_the_application_belongs_to_somebody_and_to_the_asking_bot(stand: Stand) -> None:
    """Case 1: a client takes its application id from this answer."""
    said = json.loads((await stand.rest("moss", "GET", "/oauth2/applications/@me")).body)
    assert said["bot"]["id"] == stand.user_id("moss")
    assert said["owner"]["id"].isdecimal()


async def test_a_bad_token_fails_the_login_over_rest(stand: Stand) -> None:
    """Case 2."""
    bot = Bot(stand.recorder)
    with pytest.raises(discord.LoginFailure):
        await bot.live(stand.token("ember")[:-3] + "xyz")
    await bot.end()


async def test_identifying_with_a_bad_token_closes_the_socket_for_good(stand: Stand) -> None:
    """Case 2."""
    async with stand.gateway() as raw:
        await raw.send_identify("nonsense")
        assert await raw.closed() == 4004


async def test_a_client_whose_token_is_refused_by_the_gateway_ends_and_does_not_try_again(stand: Stand) -> None:
    """Case 2."""
    bot = Bot(stand.recorder)
    await bot.login(stand.token("ember"))
    bot.http.token = "nonsense"
    with pytest.raises(discord.ConnectionClosed) as caught:
        await asyncio.wait_for(bot.connect(), 5)
    assert caught.value.code == 4004
    assert bot.is_closed()


async def test_a_privileged_intent_that_is_not_enabled_is_refused(stand: Stand) -> None:
    """Case 3."""
    bot = Bot(stand.recorder, all_intents())
    with pytest.raises(discord.PrivilegedIntentsRequired):
        await bot.live(stand.token("blind"))
    await bot.end()


async def test_identifying_again_within_five_seconds_is_refused_and_other_apps_are_not_held_up(
    stand: Stand,
) -> None:
    """Case 12."""
    stand.advance(10)
    async with stand.gateway() as first, stand.gateway() as second, stand.gateway() as other:
        await first.identify(stand.token("ember"))
        await second.send_identify(stand.token("ember"))
        assert (await second.seen.op(9))["d"] is False
        await other.identify(stand.token("moss"))
        stand.advance(5.1)
    async with stand.gateway() as later:
        await later.identify(stand.token("ember"))


async def test_an_identify_costs_one_session_start_and_a_resume_none(stand: Stand) -> None:
    """Case 13."""

    async def remaining() -> int:
        said = json.loads((await stand.rest("ember", "GET", "/gateway/bot")).body)
        assert said["url"].startswith("ws://")
        return int(said["session_start_limit"]["remaining"])

    stand.advance(10)
    before = await remaining()
    async with stand.gateway() as raw:
        ready = await raw.identify(stand.token("ember"))
        await raw.close(4000)
    assert await remaining() == before - 1
    async with stand.gateway() as raw:
        await raw.send_resume(stand.token("ember"), ready["session_id"], 1)
        await raw.seen.event("RESUMED")
    assert await remaining() == before - 1


async def test_two_sessions_of_one_token_both_receive_every_event(stand: Stand) -> None:
    """Several sessions per shard are allowed."""
    stand.advance(10)
    async with stand.gateway() as one:
        await one.identify(stand.token("ember"))
        stand.advance(10)
        async with stand.gateway() as two:
            await two.identify(stand.token("ember"))
            line = await stand.say("to both of you")
            for raw in (one, two):
                await raw.seen.event("MESSAGE_CREATE", where=lambda d: d["id"] == line["id"])


@pytest.mark.parametrize("path", ["/gateway", "/gateway/bot"])
async def test_both_addresses_of_the_gateway_are_served(stand: Stand, path: str) -> None:
    said = json.loads((await stand.rest("ember", "GET", path)).body)
    assert said["url"].rstrip("/").startswith(stand.url.replace("http", "ws"))
