"""The requests that discord.py really sends: no create and no edit rings, links or unfurls."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, cast

import aiohttp
import discord
import pytest
import pytest_asyncio

from agents.commands.reply import change, reply
from agents.voice import Voice
from bench.discord_text import payload_problems, problems
from den.decision import Class
from den.turn import Turn
from tests.local.discord.conformance.clients import Bot
from tests.local.discord.conformance.conftest import stand  # noqa: F401 - the fixture is used by its name
from tests.local.discord.conformance.recorder import Recorder
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")

NASTY = "@everyone <@1> <@&2> https://evil.example [x](https://a.example) discord.gg/abc evil.com \u202e\u200b ok"
Answer = Callable[[discord.Interaction], Awaitable[None]]


class Overheard:
    """The bodies of one client's requests, as they went out."""

    def __init__(self, recorder: Any) -> None:
        self.recorder = recorder
        self.bodies: list[tuple[str, str, dict[str, Any]]] = []

    def trace(self) -> aiohttp.TraceConfig:
        config: aiohttp.TraceConfig = self.recorder.trace()
        config.on_request_chunk_sent.append(self._sent)
        return config

    def frame(self, frame: dict[str, Any]) -> None:
        self.recorder.frame(frame)

    async def _sent(self, _: object, __: object, params: aiohttp.TraceRequestChunkSentParams) -> None:
        if params.chunk.startswith(b"{"):
            self.bodies.append((params.method, params.url.path, json.loads(params.chunk)))

    def last(self) -> dict[str, Any]:
        """The message in the newest request, wherever the route carries it."""
        body = self.bodies[-1][2]
        found: dict[str, Any] = body.get("data", body)
        return found


Spoken = tuple[Bot, Overheard]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bot(stand: Stand) -> AsyncIterator[Spoken]:  # noqa: F811 - a fixture of that name
    heard = Overheard(stand.recorder)
    client = Bot(cast(Recorder, heard))  # it needs of a recorder what this has
    await client.live(stand.token("ember"))
    guild = client.guilds[0]

    @client.tree.command(name="act", description="does what the test says", guild=guild)
    async def act(interaction: discord.Interaction) -> None:
        await client.answer(interaction)  # type: ignore[attr-defined]

    await client.tree.sync(guild=guild)
    yield client, heard
    await client.end()


async def asked(stand: Stand, client: Bot, answer: Answer) -> discord.Interaction:  # noqa: F811
    """Invokes the command as a human; comes back when the answer is through."""
    done: asyncio.Future[discord.Interaction] = asyncio.get_running_loop().create_future()

    async def run(interaction: discord.Interaction) -> None:
        await answer(interaction)
        done.set_result(interaction)

    client.answer = run  # type: ignore[attr-defined]
    await stand.local("POST", "/commands", **{"as": "you", "channel": "the-den", "command": "act"})
    return await asyncio.wait_for(done, 5)


def check(message: dict[str, Any]) -> None:
    assert payload_problems(message) == set()
    assert problems(message["content"]) == set()
    assert message["content"].endswith("ok")


async def test_a_posted_line(stand: Stand, bot: Spoken) -> None:  # noqa: F811
    client, heard = bot
    channel = client.channel("the-den")
    said = await stand.local("POST", "/messages", **{"as": "you"}, channel="the-den", text="roast me")
    turn = Turn(
        guild_id=channel.guild.id,
        channel_id=channel.id,
        persona="ember",
        root_id=int(said["id"]),
        epoch=1,
        klass=Class.ADDRESSED,
        deadline_ms=0,
    )
    await Voice(client).post(turn, NASTY)
    check(heard.last())


async def test_an_answer(stand: Stand, bot: Spoken) -> None:  # noqa: F811
    await asked(stand, bot[0], lambda interaction: reply(interaction, NASTY))
    check(bot[1].last())


async def test_a_second_answer(stand: Stand, bot: Spoken) -> None:  # noqa: F811
    async def twice(interaction: discord.Interaction) -> None:
        await reply(interaction, "first")
        await reply(interaction, NASTY)

    await asked(stand, bot[0], twice)
    check(bot[1].last())


async def test_a_deferred_answer(stand: Stand, bot: Spoken) -> None:  # noqa: F811
    async def later(interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await reply(interaction, NASTY)

    await asked(stand, bot[0], later)
    check(bot[1].last())


async def test_an_edit_by_a_button(stand: Stand, bot: Spoken) -> None:  # noqa: F811
    client, heard = bot
    view = discord.ui.View()
    button: discord.ui.Button[discord.ui.View] = discord.ui.Button(label="Press", custom_id="press-me")
    pressed: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def press(interaction: discord.Interaction) -> None:
        await change(interaction, NASTY)
        pressed.set_result(None)

    button.callback = press  # type: ignore[method-assign]
    view.add_item(button)
    interaction = await asked(stand, client, lambda each: reply(each, "a button", view=view, ephemeral=False))
    shown = await interaction.original_response()
    await stand.local("POST", "/buttons", **{"as": "you"}, message=str(shown.id), custom_id="press-me")
    await asyncio.wait_for(pressed, 5)
    check(heard.last())
    assert heard.last()["components"] == []
