"""One stand-in, one bot and one browser for all tests of the page; each test gets a page of its own."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio
from discord.gateway import DiscordWebSocket
from discord.http import Route
from playwright.async_api import Browser, BrowserContext, Page, async_playwright
from yarl import URL

from tests.local.page.scratch_bot import Ember
from tests.local.page.server import Server, served

_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="package")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with served(tmp_path_factory.mktemp("page") / "home") as running:
        yield running


@pytest_asyncio.fixture(scope="package", loop_scope="session")
async def bot(server: Server) -> AsyncIterator[Ember]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Route, "BASE", f"{server.url}/api/v10")
        patch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", URL(f"ws://127.0.0.1:{server.port}/gateway"))
        async with Ember() as client:
            running = asyncio.create_task(client.start(server.token("ember")))
            await asyncio.wait_for(client.wait_until_ready(), 15)
            yield client
            running.cancel()


@pytest_asyncio.fixture(scope="package", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("chromium is not installed; the page is tested where it is")
    async with async_playwright() as play:
        running = await play.chromium.launch(executable_path=chromium, args=_FLAGS)
        yield running
        await running.close()


@pytest_asyncio.fixture(scope="package", loop_scope="session")
async def context(browser: Browser) -> AsyncIterator[BrowserContext]:
    opened = await browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    yield opened
    await opened.close()


@pytest_asyncio.fixture(loop_scope="session")
async def page(context: BrowserContext, server: Server) -> AsyncIterator[Page]:
    """Speaks as "you" in #the-den; an error in the page's scripts fails the test."""
    opened = await context.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    await opened.goto(f"{server.url}/?as=you&channel=the-den")
    await opened.locator("[data-live=yes]").wait_for()
    yield opened
    await opened.close()
    assert errors == []
