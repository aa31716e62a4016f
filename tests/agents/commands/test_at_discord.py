"""The commands as people use them: a real discord.py client at the stand-in, answers, buttons and completion."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio

from agents.commands.question import NO_ANSWER, OPEN_S
from agents.commands.reply import post_report
from agents.commands.span import MONTH_MS, day
from agents.commands.tree import make_tree, sync
from den.allowed import QUESTIONS
from den.ledger import GuildLedger
from tests.agents.commands.stage import Den, den_at
from tests.local.discord.conformance.clients import Bot
from tests.local.discord.conformance.conftest import stand  # noqa: F401 - the fixture is used by its name
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")

WORLD = {"humans": ["you", "ann", "bo", "cyd", "dee", "eve", "fay", "gus", "hal", "ivy", "jan"]}
WITHIN_S = 5.0


@dataclass
class Room:
    """Both Higher Selves' clients in the-den, and what people see and do there."""

    den: Den
    stand: Stand
    client: Bot

    async def use(self, who: str, command: str, /, **options: Any) -> None:
        call = {"as": who, "channel": "the-den", "command": command, "options": options}
        await self.stand.local("POST", "/commands", **call)

    async def sees(self, who: str, words: str) -> dict[str, Any]:
        """The newest message with these words, as that person sees it; awaited."""
        async with asyncio.timeout(WITHIN_S):
            while True:
                for message in reversed(await self.view(who)):
                    if words in message["content"]:
                        return message
                await asyncio.sleep(0.02)  # the server has no event for this

    async def view(self, who: str) -> list[dict[str, Any]]:
        shown = await self.stand.local("GET", f"/channels/the-den/messages?as={who}&limit=500")
        return sorted(shown, key=lambda one: int(one["id"]))

    async def press(self, who: str, message: dict[str, Any], nr: int) -> None:
        custom_id = message["components"][0]["components"][nr]["custom_id"]
        await self.stand.local("POST", "/buttons", **{"as": who}, message=message["id"], custom_id=custom_id)

    async def asks(self, who: str, whom: str) -> dict[str, Any]:
        await self.use(who, "roast", who=whom)
        return await self.sees(whom, f"**{whom}**, {who} would like")

    async def ended(self, message: dict[str, Any], words: str) -> None:
        """The question's own message says so, without buttons; awaited."""
        async with asyncio.timeout(WITHIN_S):
            while True:
                found = next(one for one in await self.view("you") if one["id"] == message["id"])
                if words in found["content"]:
                    break
                await asyncio.sleep(0.02)
        assert found["components"] == []

    async def ledger(self) -> GuildLedger:
        return await self.den.desk.ledger.read(self.client.guilds[0].id)

    async def id_of(self, name: str) -> int:
        state = await self.stand.local("GET", "/state")
        return next(int(user["id"]) for user in state["users"] if user["name"] == name)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def room(stand: Stand, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Room]:  # noqa: F811
    client, standby = Bot(stand.recorder), Bot(stand.recorder)
    async with den_at(tmp_path_factory.mktemp("home")) as den:
        for one in (client, standby):
            one._connection._command_tree = None  # the tests' client has a tree of its own
            one.tree = make_tree(one, den.desk)
            await one.live(stand.token("ember"))
        assert await sync(client.tree, int(stand.user_id("ember")))
        yield Room(den, stand, client)
        await client.end()
        await standby.end()


@pytest.fixture(autouse=True)
def judged(stand: Stand) -> Any:  # noqa: F811
    """Every answer and frame of the stand-in is one that Discord could have sent."""
    yield
    assert not stand.recorder.complaints()


async def test_commands_that_discord_has_are_not_written_again(room: Room) -> None:
    assert not await sync(room.client.tree, int(room.stand.user_id("ember")))


async def test_a_command_that_differs_deep_inside_is_written_again(room: Room) -> None:
    give: Any = room.client.tree.get_command("consent").get_command("give")  # type: ignore[union-attr]
    give._params["heat"].max_value = 4
    assert await sync(room.client.tree, int(room.stand.user_id("ember")))
    give._params["heat"].max_value = 5
    assert await sync(room.client.tree, int(room.stand.user_id("ember")))


async def test_an_answer_about_oneself_is_private(room: Room) -> None:
    await room.use("ann", "consent give", heat=4, off_limits="my ex")
    told = await room.sees("ann", "never about my ex, until ")
    assert day(room.den.now_ms + 12 * MONTH_MS) in told["content"]
    assert not any("my ex" in one["content"] for one in await room.view("bo"))


async def test_settings_show_channels_by_their_names(room: Room) -> None:
    await room.use("you", "settings set", channels="the-den vault", report_channel="vault")
    await room.sees("you", "channels: #the-den #vault")
    await room.use("ann", "report", line="it was rude")
    await room.sees("ann", "the moderators of this server see it")
    ((channel_id, text),) = room.den.reports
    assert channel_id == room.client.channel("vault").id and "#the-den" in text


async def test_a_bad_option_is_answered_in_one_sentence(room: Room) -> None:
    await room.use("you", "mute", minutes=5)
    await room.sees("you", "Name one of them")


async def test_a_store_that_is_away_is_told_without_its_path(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    from den.errors import Unavailable

    async def away(_: int) -> GuildLedger:
        raise Unavailable("The store /secret/place does not answer.")

    monkeypatch.setattr(room.den.desk.ledger, "read", away)
    await room.use("ann", "consent show")
    await room.sees("ann", "nothing was promised")


async def test_characters_are_completed(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    call = {"as": "ann", "channel": "the-den", "command": "roast", "option": "persona", "value": "em"}
    choices = (await room.stand.local("POST", "/autocomplete", **call))["choices"]
    assert [choice["value"] for choice in choices] == ["ember"]
    assert "Ignoring exception" not in caplog.text  # both were asked, one answered


async def test_a_roast_of_oneself_is_asked_of_the_cast(room: Room) -> None:
    await room.use("ann", "roast", persona="Gale")
    await room.sees("ann", "The cast was asked.")
    asked = room.den.asked[-1]
    ann = await room.id_of("ann")
    assert (asked["requester_id"], asked["target_id"], asked["persona"]) == (ann, ann, "gale")


async def test_only_the_person_asked_may_answer(room: Room) -> None:
    question = await room.asks("ann", "bo")
    await room.press("cyd", question, 0)
    await room.sees("cyd", "not for you")
    await room.press("ann", question, 0)
    await room.sees("ann", "not for you")
    assert await room.id_of("bo") not in (await room.ledger()).consents
    assert (await room.sees("bo", "**bo**, ann would like"))["components"]


async def test_a_yes_is_recorded_and_the_cast_is_asked(room: Room) -> None:
    question = await room.asks("ann", "cyd")
    await room.press("cyd", question, 0)
    await room.ended(question, "cyd said yes")
    await room.sees("cyd", "The cast was asked.")
    cyd = await room.id_of("cyd")
    given = (await room.ledger()).consents[cyd]
    assert (given.heat, given.recorded_by) == (2, cyd)
    asked = room.den.asked[-1]
    assert (asked["requester_name"], asked["target_id"]) == ("ann", cyd)


async def test_a_no_is_recorded_and_nobody_asks_again(room: Room) -> None:
    question = await room.asks("ann", "dee")
    before = len(room.den.asked)
    await room.press("dee", question, 1)
    await room.ended(question, "dee would rather not")
    await room.sees("dee", "nobody may ask you again")
    assert await room.id_of("dee") in (await room.ledger()).opt_outs
    await room.use("bo", "roast", who="dee")
    await room.sees("bo", "dee does not want to be roasted here")
    assert len(room.den.asked) == before


async def test_why_tells_whoever_said_no_what_that_means_and_nobody_else(room: Room) -> None:
    await room.use("jan", "consent withdraw")
    await room.sees("jan", "nobody of the cast roasts you")
    await room.use("jan", "why")
    await room.sees("jan", "answered without a roast, also when you ask for one")
    await room.use("bo", "why")
    told = await room.sees("bo", "Nothing has been decided")
    assert "said no" not in told["content"]


async def test_a_question_is_not_put_twice(room: Room) -> None:
    await room.asks("ann", "eve")
    await room.use("bo", "roast", who="eve")
    await room.sees("bo", "eve was asked just now")


async def test_an_answer_after_the_end_is_none(room: Room) -> None:
    """Also where the process that would have ended the question is gone."""
    question = await room.asks("ann", "fay")
    room.den.now_ms += OPEN_S * 1000
    await room.press("fay", question, 0)
    await room.ended(question, NO_ANSWER)
    assert await room.id_of("fay") not in (await room.ledger()).consents


async def test_no_answer_in_time_is_not_a_yes(room: Room) -> None:
    question = await room.asks("ann", "gus")
    assert room.den.slept[-1] == OPEN_S
    room.den.wake.set()
    await room.ended(question, NO_ANSWER)
    room.den.wake.clear()
    ledger = await room.ledger()
    gus = await room.id_of("gus")
    assert gus not in ledger.consents and gus not in ledger.opt_outs


async def test_a_command_is_answered_by_one_of_the_two(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    await room.use("ann", "privacy")
    await room.sees("ann", "What is kept of you")
    await room.use("ann", "cast")
    await room.sees("ann", "**Ember** (on stage)")
    assert "already been acknowledged" not in caplog.text


async def test_only_an_administrator_has_a_server_forgotten(room: Room) -> None:
    await room.use("ann", "forget server")
    await room.sees("ann", "Only an administrator")
    assert (await room.ledger()).consents


async def test_a_server_is_forgotten_when_its_administrator_says_so_twice(room: Room) -> None:
    await room.use("you", "forget server")
    offered = await room.sees("you", "cannot be taken back")
    assert (await room.ledger()).consents
    await room.press("you", offered, 0)
    await room.ended(offered, "Forgotten on this server")
    assert not (await room.ledger()).consents


async def test_a_report_is_posted_where_the_bot_may(room: Room) -> None:
    assert await post_report(room.client, room.client.channel("vault").id, "@everyone **Report** by ann")
    assert not await post_report(room.client, 10**17, "nowhere")


async def test_nobody_is_asked_more_than_three_times_a_day(room: Room) -> None:
    hal = await room.id_of("hal")
    for _ in range(3):
        assert not await room.den.desk.allowance.take(f"asked:{room.client.guilds[0].id}", hal, QUESTIONS)
    await room.use("bo", "roast", who="hal")
    await room.sees("bo", "hal has been asked often enough for a day; they can be asked again in 24 hours")


async def test_a_command_used_too_often_is_told_when_it_is_open_again(room: Room) -> None:
    ivy = await room.id_of("ivy")
    while not await room.den.desk.too_often("report", ivy):
        pass
    await room.use("ivy", "report", line="it was rude")
    await room.sees("ivy", "That is enough `/report` for now; it is open to you again in 10 minutes.")
    assert not [one for one in room.den.audited() if (one.what, one.who) == ("report", str(ivy))]
    await room.use("ivy", "consent withdraw")
    await room.sees("ivy", "Recorded: nobody of the cast roasts you here")
