"""What happens to a line afterwards: edits, deletions, reactions, and reading it again."""

import json
from typing import Any

import discord
import pytest

from tests.local.discord.conformance.clients import Bot
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")


def _of(message: discord.Message) -> Any:
    return lambda d: d.get("id", d.get("message_id")) == str(message.id)


async def test_an_edit_of_ones_own_line_is_told_with_its_time(stand: Stand, ember: Bot, moss: Bot) -> None:
    """Case 31."""
    sent = await ember.channel("the-den").send("first")
    await sent.edit(content="second")
    heard = await moss.seen.event("MESSAGE_UPDATE", where=_of(sent))
    assert heard["content"] == "second"
    assert heard["edited_timestamp"]
    fetched = await moss.channel("the-den").fetch_message(sent.id)
    assert (fetched.content, fetched.created_at) == ("second", sent.created_at)
    assert fetched.edited_at is not None


async def test_an_edit_of_anothers_line_is_refused(stand: Stand, ember: Bot, moss: Bot) -> None:
    """Case 31."""
    sent = await ember.channel("the-den").send("mine")
    theirs = await moss.channel("the-den").fetch_message(sent.id)
    with pytest.raises(discord.Forbidden) as caught:
        await theirs.edit(content="yours")
    assert caught.value.code == 50005


async def test_an_edit_to_too_many_characters_is_refused(stand: Stand, ember: Bot) -> None:
    """Case 31."""
    sent = await ember.channel("the-den").send("short")
    with pytest.raises(discord.HTTPException) as caught:
        await sent.edit(content="x" * 2001)
    assert caught.value.code == 50035


async def test_a_deletion_of_ones_own_line_is_told(stand: Stand, ember: Bot, moss: Bot) -> None:
    """Case 31."""
    sent = await ember.channel("the-den").send("gone soon")
    await sent.delete()
    heard = await moss.seen.event("MESSAGE_DELETE", where=_of(sent))
    assert heard["channel_id"] == str(sent.channel.id)
    with pytest.raises(discord.NotFound):
        await moss.channel("the-den").fetch_message(sent.id)


async def test_a_deletion_of_anothers_line_needs_permission(stand: Stand, ember: Bot, moss: Bot) -> None:
    """Case 31."""
    sent = await ember.channel("the-den").send("stays")
    theirs = await moss.channel("the-den").fetch_message(sent.id)
    with pytest.raises(discord.Forbidden) as caught:
        await theirs.delete()
    assert caught.value.code == 50013


async def test_edits_and_deletions_of_humans_reach_the_bots(stand: Stand, ember: Bot) -> None:
    """Case 31."""
    line = await stand.say("typo")
    await stand.local("PATCH", f"/messages/{line['id']}", **{"as": "you"}, text="no typo")
    heard = await ember.seen.event("MESSAGE_UPDATE", where=lambda d: d["id"] == line["id"])
    assert heard["content"] == "no typo"
    await stand.local("DELETE", f"/messages/{line['id']}?as=you")
    await ember.seen.event("MESSAGE_DELETE", where=lambda d: d["id"] == line["id"])


async def test_a_reaction_is_told_with_user_and_type_and_counted(stand: Stand, ember: Bot, moss: Bot) -> None:
    """Case 32."""
    sent = await ember.channel("the-den").send("react to me")
    theirs = await moss.channel("the-den").fetch_message(sent.id)
    await theirs.add_reaction("🔥")
    heard = await ember.seen.event("MESSAGE_REACTION_ADD", where=_of(sent))
    assert moss.user and heard["user_id"] == str(moss.user.id)
    assert heard["type"] == 0
    assert heard["member"]["user"]["id"] == heard["user_id"]
    await sent.add_reaction("🔥")
    fetched = await moss.channel("the-den").fetch_message(sent.id)
    assert [(r.emoji, r.count, r.me) for r in fetched.reactions] == [("🔥", 2, True)]
    assert {u.id async for u in fetched.reactions[0].users()} == {bot.user.id for bot in (ember, moss) if bot.user}


async def test_the_same_reaction_twice_counts_once_and_is_told_once(stand: Stand, ember: Bot, moss: Bot) -> None:
    """Case 32."""
    sent = await ember.channel("the-den").send("only once")
    for _ in range(2):
        await sent.add_reaction("🌿")
    last = await stand.say("after both")
    await moss.seen.event("MESSAGE_CREATE", where=lambda d: d["id"] == last["id"])
    assert len(moss.seen.events("MESSAGE_REACTION_ADD", where=_of(sent))) == 1
    fetched = await ember.channel("the-den").fetch_message(sent.id)
    assert fetched.reactions[0].count == 1


async def test_a_reaction_taken_back_is_told_and_gone(stand: Stand, ember: Bot, moss: Bot) -> None:
    """Case 32."""
    sent = await ember.channel("the-den").send("take it back")
    await sent.add_reaction("🌿")
    await sent.remove_reaction("🌿", ember.user)  # type: ignore[arg-type]
    heard = await moss.seen.event("MESSAGE_REACTION_REMOVE", where=_of(sent))
    assert heard["type"] == 0
    assert (await ember.channel("the-den").fetch_message(sent.id)).reactions == []


async def test_history_is_newest_first_and_can_be_paged(stand: Stand, ember: Bot) -> None:
    """Case 33."""
    room = ember.channel("green-room")
    sent = [await room.send(f"page {n}") for n in range(6)]
    assert [m.id async for m in room.history(limit=3)] == [m.id for m in sent[:-4:-1]]
    assert [m.id async for m in room.history(limit=2, before=sent[4])] == [sent[3].id, sent[2].id]
    after = [m.id async for m in room.history(limit=2, after=sent[2])]
    assert after == [sent[3].id, sent[4].id]
    path = f"/channels/{room.id}/messages?after={sent[2].id}&limit=2"
    page = json.loads((await stand.rest("ember", "GET", path)).body)
    assert [m["id"] for m in page] == [str(sent[4].id), str(sent[3].id)], "newest first, also with after"


@pytest.mark.parametrize(("limit", "status"), [(1, 200), (100, 200), (0, 400), (101, 400)])
async def test_a_page_of_history_has_one_to_a_hundred_lines(stand: Stand, limit: int, status: int) -> None:
    """Case 33."""
    path = f"/channels/{await stand.channel_id('the-den')}/messages?limit={limit}"
    assert (await stand.rest("ember", "GET", path)).status == status


async def test_without_permission_to_read_it_history_is_empty(stand: Stand, moss: Bot) -> None:
    """Case 33."""
    await stand.say("on the stage", channel="stage")
    answer = await stand.rest("moss", "GET", f"/channels/{moss.channel('stage').id}/messages")
    assert (answer.status, json.loads(answer.body)) == (200, [])
