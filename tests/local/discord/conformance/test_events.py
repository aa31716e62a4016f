"""Who receives which event: order, intents, content, permissions."""

import asyncio
import json
from typing import Any

import pytest

from tests.local.discord.conformance.clients import Bot, without
from tests.local.discord.conformance.conftest import Join
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")
CONTENT = 1 << 15
MESSAGES = 1 << 9
GUILDS = 1


def _named(line: dict[str, Any]) -> Any:
    return lambda d: d["id"] == line["id"]


async def test_every_bot_receives_every_line_in_the_same_order_with_rising_ids(
    stand: Stand, ember: Bot, moss: Bot
) -> None:
    """Case 16: bots and humans speak at the same time."""
    marks = ember.seen.mark(), moss.seen.mark()
    humans = [stand.say(f"line {n}", as_="you" if n % 2 else "ann") for n in range(30)]
    bots = [bot.channel("the-den").send(f"{bot.user} {n}") for n in range(10) for bot in (ember, moss)]
    await asyncio.gather(*humans, *bots)
    last = await stand.say("the last one")
    heard = []
    for bot, mark in zip((ember, moss), marks, strict=True):
        await bot.seen.event("MESSAGE_CREATE", since=mark, where=_named(last))
        heard.append([int(d["id"]) for d in bot.seen.events("MESSAGE_CREATE", since=mark)])
    assert len(heard[0]) == 51
    assert heard[0] == heard[1] == sorted(heard[0])


async def test_a_bots_own_line_comes_back_with_the_id_and_nonce_of_its_answer(stand: Stand, ember: Bot) -> None:
    """Case 17."""
    mark = ember.seen.mark()
    sent = await ember.channel("the-den").send("my own words", nonce="my-nonce")
    echo = await ember.seen.event("MESSAGE_CREATE", since=mark, where=lambda d: d["content"] == "my own words")
    assert echo["id"] == str(sent.id)
    assert echo["nonce"] == "my-nonce"
    answer = json.loads(stand.recorder.of("POST", "/messages")[-1].body)
    assert answer["nonce"] == "my-nonce"


async def test_without_the_content_intent_lines_arrive_empty(stand: Stand, join: Join) -> None:
    """Case 18."""
    blind = await join("blind", without("message_content", "members", "presences"))
    embed = {"title": "a title", "description": "a text"}
    path = f"/channels/{await stand.channel_id('the-den')}/messages"
    sent = json.loads((await stand.rest("moss", "POST", path, {"content": "secret", "embeds": [embed]})).body)
    heard = await blind.seen.event("MESSAGE_CREATE", where=_named(sent))
    assert [heard[key] for key in ("content", "embeds", "attachments", "components")] == ["", [], [], []]
    fetched = json.loads((await stand.rest("blind", "GET", f"{path}/{sent['id']}")).body)
    assert [fetched[key] for key in ("content", "embeds", "attachments", "components")] == ["", [], [], []]
    listed = json.loads((await stand.rest("blind", "GET", f"{path}?limit=1")).body)
    assert [m["content"] for m in listed] == [""]
    whole = json.loads((await stand.rest("ember", "GET", f"{path}/{sent['id']}")).body)
    assert whole["content"] == "secret"


async def test_without_the_content_intent_edits_arrive_empty_too(stand: Stand, join: Join) -> None:
    """Case 18."""
    blind = await join("blind", without("message_content", "members", "presences"))
    line = await stand.say("secret")
    await stand.local("PATCH", f"/messages/{line['id']}", **{"as": "you"}, text="more secret")
    assert (await blind.seen.event("MESSAGE_UPDATE", where=_named(line)))["content"] == ""


async def test_own_words_mentions_and_direct_messages_keep_their_content(stand: Stand, join: Join) -> None:
    """Case 18."""
    blind = await join("blind", without("message_content", "members", "presences"))
    own = await blind.channel("the-den").send("mine")
    assert (await blind.seen.event("MESSAGE_CREATE", where=lambda d: d["id"] == str(own.id)))["content"] == "mine"
    called = await stand.say(f"<@{blind.user.id}> are you there?")  # type: ignore[union-attr]
    assert "are you there" in (await blind.seen.event("MESSAGE_CREATE", where=_named(called)))["content"]
    direct = await stand.local("POST", "/dm", **{"as": "you"}, to="blind")
    whisper = await stand.say("between us", channel=direct["id"])
    heard = await blind.seen.event("MESSAGE_CREATE", where=_named(whisper))
    assert heard["content"] == "between us"
    assert "guild_id" not in heard


async def test_without_the_message_intent_no_line_arrives(stand: Stand, join: Join) -> None:
    """Case 19."""
    deaf = await join("blind", without("guild_messages", "message_content", "members", "presences"))
    line = await stand.say("can you hear me?")
    await stand.local("PUT", f"/messages/{line['id']}/reactions/👋?as=you")
    await deaf.seen.event("MESSAGE_REACTION_ADD", where=lambda d: d["message_id"] == line["id"])
    assert deaf.seen.events("MESSAGE_CREATE") == []


async def test_without_their_intents_no_typing_and_no_reaction_arrives(stand: Stand, join: Join) -> None:
    """Case 19."""
    bot = await join("ember", without("guild_typing", "guild_reactions"))
    line = await stand.say("react to this")
    await stand.local("PUT", f"/messages/{line['id']}/reactions/👋?as=you")
    await stand.local("POST", "/typing", **{"as": "you"}, channel="the-den")
    last = await stand.say("done")
    await bot.seen.event("MESSAGE_CREATE", where=_named(last))
    assert bot.seen.events("MESSAGE_REACTION_ADD") == []
    assert bot.seen.events("TYPING_START") == []


async def test_a_channel_hidden_from_one_bot_is_silent_and_closed_for_it_alone(
    stand: Stand, ember: Bot, moss: Bot
) -> None:
    """Case 20."""
    marks = ember.seen.mark(), moss.seen.mark()
    hidden = await stand.say("behind the door", channel="vault")
    last = await stand.say("in front of it")
    await moss.seen.event("MESSAGE_CREATE", since=marks[1], where=_named(last))
    await ember.seen.event("MESSAGE_CREATE", since=marks[0], where=_named(hidden))
    assert moss.seen.events("MESSAGE_CREATE", since=marks[1], where=_named(hidden)) == []
    assert "vault" not in {c["name"] for c in moss.seen.events("GUILD_CREATE")[0]["channels"]}
    vault = await stand.channel_id("vault")
    for path in (
        f"/channels/{vault}",
        f"/channels/{vault}/messages",
        f"/channels/{vault}/messages/{hidden['id']}",
    ):
        refused = await stand.rest("moss", "GET", path)
        assert (refused.status, json.loads(refused.body)["code"]) == (403, 50001)
    assert (await stand.rest("ember", "GET", f"/channels/{vault}/messages")).status == 200


async def test_typing_of_a_bot_reaches_its_siblings_with_the_member(stand: Stand, ember: Bot, moss: Bot) -> None:
    """Case 21."""
    mark = moss.seen.mark()
    await ember.channel("the-den").typing()
    heard = await moss.seen.event("TYPING_START", since=mark)
    assert ember.user and heard["user_id"] == str(ember.user.id)
    assert heard["member"]["user"]["id"] == heard["user_id"]
    assert heard["member"]["roles"] == []


async def test_typing_of_a_human_reaches_the_bots(stand: Stand, ember: Bot) -> None:
    """Case 21."""
    mark = ember.seen.mark()
    await stand.local("POST", "/typing", **{"as": "ann"}, channel="green-room")
    heard = await ember.seen.event("TYPING_START", since=mark)
    assert heard["channel_id"] == await stand.channel_id("green-room")


async def test_all_members_are_listed_for_a_bot_with_the_members_intent(stand: Stand, ember: Bot) -> None:
    """Case 22."""
    assert len(ember.guilds[0].members) == 5
    chunk = ember.seen.events("GUILD_MEMBERS_CHUNK")
    assert sum(len(c["members"]) for c in chunk) == 5
    found = await ember.guilds[0].query_members("Mo", limit=5)
    assert [m.display_name for m in found] == ["Moss"]


async def test_without_the_members_intent_only_named_members_are_listed(stand: Stand) -> None:
    """Case 22."""
    async with stand.gateway() as raw:
        ready = await raw.identify(stand.token("blind"), GUILDS | MESSAGES)
        guild = ready["guilds"][0]["id"]
        ids = [stand.user_id("ember"), "1000000000000000001"]
        await raw.send(8, {"guild_id": guild, "user_ids": ids, "limit": 0, "nonce": "by-id"})
        chunk = await raw.seen.event("GUILD_MEMBERS_CHUNK")
        assert [m["user"]["id"] for m in chunk["members"]] == ids[:1]
        assert chunk["not_found"] == ids[1:]
        assert chunk["nonce"] == "by-id"
        mark = raw.seen.mark()
        await raw.send(8, {"guild_id": guild, "query": "", "limit": 0})
        await raw.send(8, {"guild_id": guild, "query": "mos", "limit": 5, "nonce": "by-name"})
        named = await raw.seen.event(
            "GUILD_MEMBERS_CHUNK", since=mark, where=lambda d: d.get("nonce") == "by-name"
        )
        assert [m["user"]["id"] for m in named["members"]] == [stand.user_id("moss")]
        whole = [c for c in raw.seen.events("GUILD_MEMBERS_CHUNK", since=mark) if c.get("nonce") is None]
        assert sum(len(c["members"]) for c in whole) < 5


async def test_a_newcomer_is_announced_to_bots_with_the_members_intent(stand: Stand, ember: Bot) -> None:
    mark = ember.seen.mark()
    newcomer = await stand.local("POST", "/humans", name="newcomer")
    joined = await ember.seen.event("GUILD_MEMBER_ADD", since=mark)
    assert joined["user"]["id"] == newcomer["id"]
