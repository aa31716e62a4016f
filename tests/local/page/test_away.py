"""The page while the stand-in is away, and when it is back."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.local.page.server import served

pytestmark = [pytest.mark.live, pytest.mark.asyncio(loop_scope="session")]


async def test_a_killed_stand_in_is_announced_and_the_gap_is_filled(browser: Browser, tmp_path: Path) -> None:
    with served(tmp_path / "home") as server:
        context = await browser.new_context()
        page = await context.new_page()
        await page.goto(f"{server.url}/?as=you")
        said = await server.say("mara", "before the fall")
        await expect(page.get_by_test_id("message")).to_have_count(1)
        server.kill()
        await expect(page.locator("#banner")).to_contain_text("Connection lost")
        await page.get_by_test_id("composer").fill("kept for later")
        await page.keyboard.press("Enter")
        await expect(page.get_by_test_id("toast")).to_contain_text("cannot be reached")
        await expect(page.get_by_test_id("composer")).to_have_value("kept for later")
        server.start()
        await server.say("mara", "said meanwhile")
        await server.ask("DELETE", f"/local/messages/{said['id']}?as=mara")
        await expect(page.get_by_test_id("message-text")).to_have_text(["said meanwhile"], timeout=10_000)
        await expect(page.locator("#banner")).to_contain_text("You are back")
        await context.close()
