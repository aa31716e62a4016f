"""A walk through the rest of what a bot asks a server for: guild, members, roles, files, direct messages."""

import io
import json

import discord
import pytest

from tests.local.discord.conformance.clients import Bot
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_the_guild_and_all_in_it_can_be_fetched(stand: Stand, ember: Bot) -> None:
    guild = await ember.fetch_guild(ember.guilds[0].id, with_counts=True)
    assert guild.name == "The Den"
    assert {c.name for c in await guild.fetch_channels()} >= {"the-den", "green-room"}
    lowest = sorted(m.id for m in ember.guilds[0].members)[:2]
    assert sorted([m.id async for m in guild.fetch_members(limit=2)]) == lowest, "pages go by rising id"
    assert (await guild.fetch_member(ember.user.id)).id == ember.user.id  # type: ignore[union-attr]
    assert (await guild.fetch_roles())[0].is_default()
    assert [g.id async for g in ember.fetch_guilds()] == [guild.id]


async def test_a_channel_can_be_fetched_and_its_permissions_read(stand: Stand, ember: Bot, moss: Bot) -> None:
    fetched = await ember.fetch_channel(ember.channel("the-den").id)
    assert isinstance(fetched, discord.TextChannel)
    assert ember.channel("stage").permissions_for(ember.guilds[0].me).send_messages
    assert not moss.channel("stage").permissions_for(moss.guilds[0].me).send_messages


async def test_the_application_can_be_fetched(stand: Stand, ember: Bot) -> None:
    about = await ember.application_info()
    assert about.id == ember.application_id
    assert about.name == "Ember"


async def test_a_file_goes_up_and_comes_back(stand: Stand, ember: Bot, moss: Bot) -> None:
    mark = moss.seen.mark()
    sent = await ember.channel("the-den").send("a file", file=discord.File(io.BytesIO(b"ashes"), "ashes.txt"))
    assert [a.filename for a in sent.attachments] == ["ashes.txt"]
    assert await sent.attachments[0].read() == b"ashes"
    heard = await moss.seen.event("MESSAGE_CREATE", since=mark, where=lambda d: d["id"] == str(sent.id))
    assert heard["attachments"][0]["size"] == 5


async def test_an_embed_comes_back_as_it_was_sent(stand: Stand, ember: Bot) -> None:
    embed = discord.Embed(title="The cast", description="six of them", colour=0xE4572E, url="https://example.org")
    embed.add_field(name="Ember", value="burns", inline=True).set_footer(text="that is all").set_author(
        name="host"
    )
    sent = await ember.channel("the-den").send(embed=embed)
    fetched = await ember.channel("the-den").fetch_message(sent.id)
    assert fetched.embeds[0].to_dict() == sent.embeds[0].to_dict()
    assert fetched.embeds[0].fields[0].value == "burns"


async def test_a_bot_can_write_to_a_person_directly(stand: Stand, ember: Bot, moss: Bot) -> None:
    mark = ember.seen.mark()
    person = next(m for m in ember.guilds[0].members if not m.bot)
    whisper = await person.send("between us")
    assert isinstance(whisper.channel, discord.DMChannel)
    heard = await ember.seen.event("MESSAGE_CREATE", since=mark, where=lambda d: d["id"] == str(whisper.id))
    assert "guild_id" not in heard
    hidden = await stand.rest("moss", "GET", f"/channels/{whisper.channel.id}/messages")
    assert hidden.status in (403, 404)
    assert [m.id async for m in whisper.channel.history()] == [whisper.id]


async def test_a_bots_status_reaches_nobody_without_the_presence_intent(
    stand: Stand, ember: Bot, moss: Bot
) -> None:
    mark = moss.seen.mark()
    await ember.change_presence(activity=discord.CustomActivity("thinking"), status=discord.Status.idle)
    line = await stand.say("hello")
    await moss.seen.event("MESSAGE_CREATE", since=mark, where=lambda d: d["id"] == line["id"])
    assert moss.seen.events("PRESENCE_UPDATE", since=mark) == []


async def test_a_line_whose_answer_got_lost_is_not_said_twice(stand: Stand, ember: Bot, moss: Bot) -> None:
    """The server fails after the work is done; discord.py tries again with the same nonce."""
    mark = moss.seen.mark()
    await stand.chaos("fail", bot="ember", method="POST", path="/messages", status=502, late=True)
    sent = await ember.channel("the-den").send("only once, please")
    last = await stand.say("after that")
    await moss.seen.event("MESSAGE_CREATE", since=mark, where=lambda d: d["id"] == last["id"])
    heard = moss.seen.events("MESSAGE_CREATE", since=mark, where=lambda d: d["content"] == "only once, please")
    assert [d["id"] for d in heard] == [str(sent.id)]


async def test_history_around_a_line_has_it_in_the_middle(stand: Stand, ember: Bot) -> None:
    """Case 33."""
    room = ember.channel("green-room")
    sent = [await room.send(f"around {n}") for n in range(5)]
    found = [m.id async for m in room.history(limit=3, around=sent[2])]
    assert found == [m.id for m in (sent[3], sent[2], sent[1])]


async def test_a_line_can_be_pinned_down_to_its_jump_address(stand: Stand, ember: Bot) -> None:
    sent = await ember.channel("the-den").send("jump here")
    assert sent.jump_url.endswith(f"/{ember.guilds[0].id}/{sent.channel.id}/{sent.id}")
    assert sent.created_at.tzinfo is not None


async def test_bulk_deletion_needs_permission(stand: Stand, ember: Bot) -> None:
    sent = [await ember.channel("the-den").send(f"many {n}") for n in range(2)]
    with pytest.raises(discord.Forbidden):
        await ember.channel("the-den").delete_messages(sent)


@pytest.mark.parametrize(
    "path",
    [
        "/users/@me",
        "/users/@me/guilds",
        "/gateway",
        "/gateway/bot",
        "/oauth2/applications/@me",
        "/applications/@me",
        "/guilds/{guild}",
        "/guilds/{guild}/channels",
        "/guilds/{guild}/roles",
        "/guilds/{guild}/members?limit=3",
        "/guilds/{guild}/members/search?query=mo",
        "/guilds/{guild}/emojis",
        "/guilds/{guild}/webhooks",
        "/guilds/{guild}/preview",
        "/channels/{channel}",
        "/channels/{channel}/webhooks",
        "/channels/{channel}/pins",
        "/applications/{application}/commands",
        "/applications/{application}/guilds/{guild}/commands",
    ],
)
async def test_what_a_route_answers_is_well_formed(stand: Stand, ember: Bot, path: str) -> None:
    """A route may be missing here, or closed; what it says must be what Discord could say."""
    names = {
        "guild": ember.guilds[0].id,
        "channel": ember.channel("the-den").id,
        "application": ember.application_id,
    }
    answer = await stand.rest("ember", "GET", path.format(**names))
    assert answer.status in (200, 403, 404)
    assert json.loads(answer.body) is not None
