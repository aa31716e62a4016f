"""Interactions: answers, follow-ups, buttons, completion, clocks, and who may see what."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import discord
import pytest
import pytest_asyncio

from tests.local.discord.conformance.clients import Bot
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")

Answer = Callable[[discord.Interaction], Awaitable[object]]
Ask = Callable[[Answer], Awaitable[discord.Interaction]]


@pytest_asyncio.fixture(scope="module", loop_scope="module", autouse=True)
async def _synced(ember: Bot) -> None:
    """One command whose answer each test sets."""
    guild = ember.guilds[0]

    @ember.tree.command(name="act", description="does what the test says", guild=guild)
    async def act(interaction: discord.Interaction, word: str = "") -> None:
        await ember.answer(interaction)  # type: ignore[attr-defined]

    @act.autocomplete("word")
    async def words(_: discord.Interaction, current: str) -> list[discord.app_commands.Choice[str]]:
        known = ["roast", "rhyme", "hug"]
        return [discord.app_commands.Choice(name=w, value=w) for w in known if w.startswith(current)]

    await ember.tree.sync(guild=guild)


@pytest_asyncio.fixture(name="ask", loop_scope="module")
async def _ask(stand: Stand, ember: Bot) -> AsyncIterator[Ask]:
    """Invokes the command as a human; comes back when the answer function is through."""

    async def ask(answer: Answer) -> discord.Interaction:
        done: asyncio.Future[discord.Interaction] = asyncio.get_running_loop().create_future()

        async def run(interaction: discord.Interaction) -> None:
            try:
                await answer(interaction)
            except Exception as problem:  # the test is to see it, not the tree's log
                done.set_exception(problem)
            else:
                done.set_result(interaction)

        ember.answer = run  # type: ignore[attr-defined]
        call = {"as": "you", "channel": "the-den", "command": "act", "options": {"word": "roast"}}
        await stand.local("POST", "/commands", **call)
        return await asyncio.wait_for(done, 5)

    yield ask


async def _history(stand: Stand, bot: str) -> list[dict[str, Any]]:
    path = f"/channels/{await stand.channel_id('the-den')}/messages?limit=100"
    return list(json.loads((await stand.rest(bot, "GET", path)).body))


def _said(text: str) -> Any:
    return lambda d: d["content"] == text


async def test_an_answer_is_a_line_of_the_channel_that_tells_its_interaction(
    stand: Stand, ask: Ask, moss: Bot
) -> None:
    """Case 39."""
    mark = moss.seen.mark()
    asked = await ask(lambda i: i.response.send_message("here you are"))
    assert asked.namespace.word == "roast"
    heard = await moss.seen.event("MESSAGE_CREATE", since=mark, where=_said("here you are"))
    assert heard["interaction_metadata"]["id"] == str(asked.id)
    assert heard["interaction_metadata"]["user"]["id"] == str(asked.user.id)
    assert heard["type"] == 20
    assert heard["application_id"] == stand.user_id("ember")


async def test_a_deferred_answer_is_edited_into_its_place(stand: Stand, ask: Ask, moss: Bot) -> None:
    """Case 39."""
    mark = moss.seen.mark()

    async def answer(interaction: discord.Interaction) -> None:
        await interaction.response.defer(thinking=True)
        await interaction.edit_original_response(content="thought about it")

    await ask(answer)
    heard = await moss.seen.event("MESSAGE_UPDATE", since=mark, where=_said("thought about it"))
    assert any(
        m["id"] == heard["id"] and m["content"] == "thought about it" for m in await _history(stand, "ember")
    )


async def test_a_follow_up_can_be_edited_and_deleted(stand: Stand, ask: Ask, moss: Bot) -> None:
    """Case 39."""
    mark = moss.seen.mark()
    follow: list[discord.WebhookMessage] = []

    async def answer(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("first")
        follow.append(await interaction.followup.send("second", wait=True))
        await follow[0].edit(content="second, better")
        await follow[0].delete()

    await ask(answer)
    followed = str(follow[0].id)
    await moss.seen.event("MESSAGE_CREATE", since=mark, where=lambda d: d["id"] == followed)
    await moss.seen.event("MESSAGE_UPDATE", since=mark, where=_said("second, better"))
    await moss.seen.event("MESSAGE_DELETE", since=mark, where=lambda d: d["id"] == followed)


async def test_the_original_answer_can_be_fetched_and_deleted(ask: Ask, moss: Bot) -> None:
    """Case 39."""
    mark = moss.seen.mark()

    async def answer(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("not for long")
        assert (await interaction.original_response()).content == "not for long"
        await interaction.delete_original_response()

    await ask(answer)
    await moss.seen.event("MESSAGE_DELETE", since=mark)


async def test_a_second_answer_is_refused(stand: Stand, ask: Ask) -> None:
    """Case 39."""

    async def answer(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("once")
        path = f"/interactions/{interaction.id}/{interaction.token}/callback"
        again = await stand.rest(None, "POST", path, {"type": 4, "data": {"content": "twice"}})
        assert (again.status, json.loads(again.body)["code"]) == (400, 40060)

    await ask(answer)


async def test_an_answer_after_three_seconds_comes_too_late(stand: Stand, ask: Ask) -> None:
    """Case 39."""

    async def answer(interaction: discord.Interaction) -> None:
        stand.advance(3.1)
        await interaction.response.send_message("sorry, I was thinking")

    with pytest.raises(discord.NotFound) as caught:
        await ask(answer)
    assert caught.value.code == 10062


async def test_a_token_of_more_than_fifteen_minutes_is_worth_nothing(stand: Stand, ask: Ask) -> None:
    """Case 39."""
    asked = await ask(lambda i: i.response.send_message("in time"))
    stand.advance(14 * 60)
    await asked.edit_original_response(content="still in time")
    stand.advance(61)
    with pytest.raises(discord.HTTPException) as caught:
        await asked.followup.send("a day late")
    assert (caught.value.status, caught.value.code) == (401, 50027)


async def test_a_made_up_token_is_refused(stand: Stand, ask: Ask) -> None:
    asked = await ask(lambda i: i.response.send_message("mine"))
    answer = await stand.rest(None, "POST", f"/webhooks/{asked.application_id}/{'x' * 80}", {"content": "?"})
    assert answer.status in (401, 404)


async def test_an_ephemeral_answer_is_for_one_person_only(stand: Stand, ask: Ask, ember: Bot, moss: Bot) -> None:
    """Case 40."""
    marks = ember.seen.mark(), moss.seen.mark()

    async def answer(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("between us", ephemeral=True)
        own = await interaction.original_response()
        assert own.content == "between us"
        assert own.flags.ephemeral
        await interaction.followup.send("this too", ephemeral=True)

    await ask(answer)
    last = await stand.say("for all")
    for bot, mark in zip((ember, moss), marks, strict=True):
        await bot.seen.event("MESSAGE_CREATE", since=mark, where=lambda d: d["id"] == last["id"])
        assert [d["content"] for d in bot.seen.events("MESSAGE_CREATE", since=mark)] == ["for all"]
    for name in ("ember", "moss"):
        texts = [m["content"] for m in await _history(stand, name)]
        assert "between us" not in texts
        assert "this too" not in texts
    for person, sees in (("you", True), ("ann", False)):
        page = await stand.local("GET", f"/channels/the-den/messages?limit=100&as={person}")
        listed = page["messages"] if isinstance(page, dict) else page
        assert ("between us" in [m["content"] for m in listed]) is sees


async def test_an_ephemeral_line_cannot_be_fetched_or_reacted_to_as_a_message(
    stand: Stand, ask: Ask, ember: Bot
) -> None:
    """Case 40."""
    asked = await ask(lambda i: i.response.send_message("hidden", ephemeral=True))
    hidden = await asked.original_response()
    path = f"/channels/{hidden.channel.id}/messages/{hidden.id}"
    for method, more in (("GET", ""), ("PUT", "/reactions/🔥/@me")):
        answer = await stand.rest("moss", method, path + more)
        assert (answer.status, json.loads(answer.body)["code"]) == (404, 10008)


async def test_completion_asks_the_bot_for_choices(stand: Stand) -> None:
    call = {"as": "you", "channel": "the-den", "command": "act", "option": "word", "value": "r", "options": {}}
    said = await stand.local("POST", "/autocomplete", **call)
    assert [c["value"] for c in said["choices"]] == ["roast", "rhyme"]


async def test_a_pressed_button_edits_its_line(stand: Stand, ask: Ask, moss: Bot) -> None:
    """Component interactions: answer type 7."""
    view = discord.ui.View()
    button: discord.ui.Button[discord.ui.View] = discord.ui.Button(label="Press", custom_id="press-me")

    async def pressed(interaction: discord.Interaction) -> None:
        await interaction.response.edit_message(content="pressed", view=None)

    button.callback = pressed  # type: ignore[method-assign]
    view.add_item(button)
    asked = await ask(lambda i: i.response.send_message("a button", view=view))
    shown = await asked.original_response()
    mark = moss.seen.mark()
    await stand.local("POST", "/buttons", **{"as": "ann"}, message=str(shown.id), custom_id="press-me")
    heard = await moss.seen.event("MESSAGE_UPDATE", since=mark, where=_said("pressed"))
    assert heard["id"] == str(shown.id)
    assert heard["components"] == []


async def test_a_button_that_does_not_exist_cannot_be_pressed(stand: Stand, ask: Ask) -> None:
    asked = await ask(lambda i: i.response.send_message("no buttons"))
    shown = await asked.original_response()
    with pytest.raises(AssertionError, match=r"40[04]"):
        await stand.local("POST", "/buttons", **{"as": "ann"}, message=str(shown.id), custom_id="press-me")


async def test_every_session_of_an_application_hears_of_it_and_the_first_answer_counts(
    stand: Stand, ask: Ask
) -> None:
    """A process and its standby share one token."""
    async with stand.gateway() as standby:
        await standby.identify(stand.token("ember"))
        asked = await ask(lambda i: i.response.send_message("I was first"))
        heard = await standby.seen.event("INTERACTION_CREATE")
        assert heard["id"] == str(asked.id)
        path = f"/interactions/{heard['id']}/{heard['token']}/callback"
        late = await stand.rest(None, "POST", path, {"type": 4, "data": {"content": "me too"}})
        assert (late.status, json.loads(late.body)["code"]) == (400, 40060)


async def test_an_unanswered_interaction_harms_nobody(stand: Stand, ember: Bot) -> None:
    heard = asyncio.Event()

    async def silence(_: discord.Interaction) -> None:
        heard.set()

    ember.answer = silence  # type: ignore[attr-defined]
    await stand.local("POST", "/commands", **{"as": "you"}, channel="the-den", command="act", options={})
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(heard.wait(), 3)
    assert heard.is_set()
    assert ember.alive
