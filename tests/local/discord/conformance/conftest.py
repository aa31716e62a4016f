"""One stand-in and one cast per test file; after each test the judges speak."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import discord
import pytest
import pytest_asyncio

from tests.local.discord.conformance.clients import Bot
from tests.local.discord.conformance.stand import Stand

WORLD: dict[str, Any] = {
    "seed": "conformance",
    "guild": {"name": "The Den"},
    "channels": ["the-den", "green-room", "vault", "stage"],
    "humans": ["you", "ann"],
    "bots": [
        {"name": "ember", "display_name": "Ember", "emoji": "🔥", "color": "#e4572e"},
        {"name": "moss", "display_name": "Moss", "emoji": "🌿", "color": "#3a7d44"},
        {"name": "blind", "display_name": "Blind", "intents": []},
    ],
    "overwrites": [
        {"channel": "vault", "bot": "moss", "deny": ["view_channel"]},
        {"channel": "stage", "bot": "moss", "deny": ["send_messages", "read_message_history"]},
    ],
    "limits": "off",
}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def stand(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stand]:
    """The server of this test file; the file's own WORLD is laid over the common one."""
    world = {**WORLD, **getattr(request.module, "WORLD", {})}
    serving = Stand(tmp_path_factory.mktemp("den"), world)
    await serving.start()
    with serving.redirected():
        yield serving
    await serving.stop()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def ember(stand: Stand) -> AsyncIterator[Bot]:
    async for bot in _living(stand, "ember"):
        yield bot


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def moss(stand: Stand) -> AsyncIterator[Bot]:
    async for bot in _living(stand, "moss"):
        yield bot


async def _living(stand: Stand, name: str) -> AsyncIterator[Bot]:
    bot = Bot(stand.recorder)
    await bot.live(stand.token(name))
    yield bot
    await bot.end()


Join = Callable[..., Awaitable[Bot]]


@pytest_asyncio.fixture(loop_scope="module")
async def join(stand: Stand) -> AsyncIterator[Join]:
    """Brings one more client of a bot online for this test only."""
    guests: list[Bot] = []

    async def join_as(name: str, intents: discord.Intents | None = None, **options: Any) -> Bot:
        bot = Bot(stand.recorder, intents, **options)
        guests.append(bot)
        await bot.live(stand.token(name))
        return bot

    yield join_as
    for bot in guests:
        await bot.end()


@pytest.fixture(autouse=True)
def judged(stand: Stand) -> Any:
    """Every answer and frame of the test must be one that Discord could have sent."""
    yield
    said = stand.recorder.complaints()
    assert not said, "the judges refuse:\n" + "\n".join(said)
