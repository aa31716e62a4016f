"""A client that nobody here wrote or tuned for: hikari, the strictest reader of the libraries tried."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.live.stranger import Stranger
from tests.local.discord.conformance.clients import Bot
from tests.local.discord.conformance.stand import Stand

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.live]
WORLD = {
    "bots": [
        {"name": "ember", "display_name": "Ember"},
        {"name": "stranger", "display_name": "Stranger"},
    ],
    "limits": {"messages": [5, 0.5]},
}


@pytest_asyncio.fixture(name="stranger", scope="module", loop_scope="module")
async def _stranger(stand: Stand) -> AsyncIterator[Stranger]:
    async with Stranger(stand.url, stand.token("stranger")) as stranger:
        ready = await stranger.hears("ready", timeout=20)
        assert ready["user"] == stand.user_id("stranger")
        yield stranger


@pytest.fixture(autouse=True)
def _content(stranger: Stranger) -> object:
    """After each test: hikari has found nothing odd."""
    yield
    assert stranger.complaints() == []


async def test_it_hears_what_people_say(stand: Stand, stranger: Stranger) -> None:
    """Case 16; the frames come as a zstd stream, case 14."""
    texts = [f"hello {n} 🔥" for n in range(50)]
    since = len(stranger.told)
    for text in texts:
        await stand.say(text)
    await stranger.hears("message", since, lambda e: e["text"] == texts[-1])
    assert [e["text"] for e in stranger.told[since:] if e["event"] == "message"] == texts


async def test_it_speaks_and_replies_and_is_heard(stand: Stand, stranger: Stranger, ember: Bot) -> None:
    """Cases 17 and 26."""
    mark, since = ember.seen.mark(), len(stranger.told)
    channel = await stand.channel_id("the-den")
    line = await stand.say("who are you?")
    await stranger.order(do="say", channel=channel, text="a stranger", reply_to=line["id"])
    posted = await stranger.hears("posted", since)
    own = await stranger.hears("message", since, lambda e: e["id"] == posted["id"])
    heard = await ember.seen.event("MESSAGE_CREATE", since=mark, where=lambda d: d["id"] == posted["id"])
    assert (own["text"], own["reply_to"], own["bot"]) == ("a stranger", line["id"], True)
    assert (heard["content"], heard["referenced_message"]["id"]) == ("a stranger", line["id"])


async def test_a_line_that_is_too_long_fails_with_a_clear_error(stand: Stand, stranger: Stranger) -> None:
    """Case 23."""
    since = len(stranger.told)
    await stranger.order(do="say", channel=await stand.channel_id("the-den"), text="x" * 2001)
    await stranger.expected("failed", "Must be 2000 or fewer in length", since)


async def test_it_reacts_and_the_reaction_is_told(stand: Stand, stranger: Stranger, ember: Bot) -> None:
    """Case 32."""
    mark, since = ember.seen.mark(), len(stranger.told)
    line = await stand.say("react to me")
    await stranger.order(do="react", channel=line["channel_id"], message=line["id"], emoji="🔥")
    heard = await ember.seen.event("MESSAGE_REACTION_ADD", since=mark)
    assert heard["user_id"] == stand.user_id("stranger")
    told = await stranger.hears("reaction", since)
    assert (told["message"], told["emoji"]) == (line["id"], "🔥")


async def test_a_burst_of_its_lines_is_paced_by_the_headers(stand: Stand, stranger: Stranger) -> None:
    """Case 35: any 429 would be a complaint."""
    since, channel = len(stranger.told), await stand.channel_id("the-den")
    for n in range(8):
        await stranger.order(do="say", channel=channel, text=f"burst {n}")
    await stranger.hears("posted", since, lambda e: e["text"] == "burst 7")
    assert len([e for e in stranger.told[since:] if e["event"] == "posted"]) == 8


async def test_its_command_is_answered_late_edited_and_followed_up(
    stand: Stand, stranger: Stranger, ember: Bot
) -> None:
    """Cases 37 to 39: rate-limit headers on the callback would be a complaint."""
    mark, since = ember.seen.mark(), len(stranger.told)
    guild = (await stand.local("GET", "/state"))["guild"]["id"]
    await stranger.order(do="command", name="greet", guild=guild)
    assert (await stranger.hears("registered", since))["names"] == ["greet"]
    await stand.local("POST", "/commands", **{"as": "you"}, channel="the-den", command="greet", options={})
    assert (await stranger.hears("asked", since))["command"] == "greet"
    await ember.seen.event("MESSAGE_UPDATE", since=mark, where=lambda d: d["content"] == "thought about it")
    await ember.seen.event("MESSAGE_CREATE", since=mark, where=lambda d: d["content"] == "and one more thing")


@pytest.mark.parametrize("verb", ["drop", "reconnect"])
async def test_it_resumes_and_misses_nothing(stand: Stand, stranger: Stranger, verb: str) -> None:
    """Cases 6 and 7."""
    since = len(stranger.told)
    await stand.chaos(verb, bot="stranger")
    said = [(await stand.say(f"missed {n}"))["id"] for n in range(5)]
    await stranger.hears("resumed", since)
    if verb == "drop":
        await stranger.expected("complaint", "Socket has closed", since)
    await stranger.hears("message", since, lambda e: e["id"] == said[-1])
    # The bot tells from another process: lines of before may be told only now.
    heard = [e["id"] for e in stranger.told[since:] if e["event"] == "message"]
    assert [one for one in heard if int(one) >= int(said[0])] == said
    assert [e for e in stranger.told[since:] if e["event"] == "ready"] == []
