"""What hostile people write is only ever text."""

import pytest
from playwright.async_api import Page, expect

from tests.local.page.server import Server

pytestmark = [pytest.mark.live, pytest.mark.asyncio(loop_scope="session")]

MARKUP = '<img src=x onerror="window.struck=1"><script>window.struck=1</script>'


async def test_markup_is_shown_as_it_was_typed(page: Page, server: Server) -> None:
    await server.say("mara", MARKUP)
    last = page.get_by_test_id("message").last
    await expect(last.get_by_test_id("message-text")).to_have_text(MARKUP)
    assert await last.locator("img, script").count() == 0
    assert await page.evaluate("window.struck") is None


async def test_only_web_addresses_become_links(page: Page, server: Server) -> None:
    await server.say("mara", "javascript:alert(1) https://example.org/a?b=1. data:text/html,x")
    links = page.get_by_test_id("message").last.locator("a")
    await expect(links).to_have_count(1)
    await expect(links).to_have_attribute("href", "https://example.org/a?b=1")
    await expect(links).to_have_attribute("rel", "noopener noreferrer nofollow")


async def test_two_thousand_emoji_stay_within_the_column(page: Page, server: Server) -> None:
    await server.say("mara", "🔥" * 2000)
    last = page.get_by_test_id("message").last
    await expect(last.get_by_test_id("message-text")).to_have_text("🔥" * 2000)
    assert await page.evaluate("document.documentElement.scrollWidth") == 1280
    box, column = await last.bounding_box(), await page.locator("#scroller").bounding_box()
    assert box and column and box["width"] <= column["width"]


async def test_a_direction_override_ends_with_its_own_text(page: Page, server: Server) -> None:
    await server.ask("POST", "/local/humans", name="evil\u202eeman")
    said = await server.say("evil\u202eeman", "\u202egnihton\nplain")
    await server.say("mara", "answered", reply_to=said["id"])
    answer = page.get_by_test_id("message").last
    await expect(answer.get_by_test_id("reply-quote").locator(".who")).to_have_text("evileman")
    line = page.locator(f"[data-message-id='{said['id']}']")
    name, time = await line.locator(".head .who").bounding_box(), await line.locator(".head time").bounding_box()
    assert name and time and name["x"] < time["x"]
    assert await line.locator(".text").evaluate("e => getComputedStyle(e).unicodeBidi") == "isolate"


async def test_a_line_of_marks_does_not_hold_up_the_page(page: Page, server: Server) -> None:
    """A rule that tries every way to split such a line would hang here."""
    for hostile in ("*" + "a" * 1900, "*a " * 600, "**a " * 500, "||" * 999, "*_~`" * 500, "<@" * 999):
        await server.say("mara", hostile)
    await server.say("mara", "still here")
    await expect(page.get_by_test_id("message-text").last).to_have_text("still here", timeout=3_000)


async def test_text_in_a_name_or_quote_is_not_markup_either(page: Page, server: Server) -> None:
    await server.ask("POST", "/local/humans", name="<b>bold</b>")
    said = await server.say("<b>bold</b>", MARKUP)
    await server.say("mara", "quoting", reply_to=said["id"])
    quote = page.get_by_test_id("message").last.get_by_test_id("reply-quote")
    await expect(quote.locator(".who")).to_have_text("<b>bold</b>")
    assert await page.evaluate("window.struck") is None
    assert await page.locator("#lines img, #lines b, #members b, #channels b").count() == 0
