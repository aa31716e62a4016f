"""The chat page in a real browser, before the real stand-in."""

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from tests.local.page.server import Server

pytestmark = [pytest.mark.live, pytest.mark.asyncio(loop_scope="session")]


def line(page: Page, text: str) -> Locator:
    words = page.get_by_test_id("message-text").get_by_text(text, exact=True)
    return page.get_by_test_id("message").filter(has=words)


async def type_and_send(page: Page, text: str) -> None:
    await page.get_by_test_id("composer").fill(text)
    await page.keyboard.press("Enter")


async def hold(page: Page, text: str, verb: str) -> None:
    await line(page, text).hover()
    await line(page, text).get_by_test_id(f"do-{verb}").click()


async def test_a_typed_message_appears_and_is_kept(page: Page, server: Server) -> None:
    await type_and_send(page, "hello **den**")
    shown = line(page, "hello den")
    await expect(shown).to_have_attribute("data-author", "you")
    await expect(shown).to_have_attribute("data-kind", "human")
    await expect(shown.locator("strong")).to_have_text("den")
    kept = await server.ask("GET", "/local/channels/the-den/messages")
    assert kept[-1]["content"] == "hello **den**"


async def test_another_persons_line_appears_without_reload(page: Page, server: Server) -> None:
    await server.ask("POST", "/local/typing", **{"as": "mara", "channel": "the-den"})
    await expect(page.get_by_test_id("typing")).to_contain_text("mara is typing…")
    await server.say("mara", "live from mara")
    await expect(line(page, "live from mara")).to_have_attribute("data-author", "mara")
    await expect(page.get_by_test_id("typing")).to_have_text("")


async def test_a_reply_shows_the_line_it_answers(page: Page, server: Server) -> None:
    await server.say("mara", "the first word")
    await hold(page, "the first word", "reply")
    await type_and_send(page, "the last word")
    quote = line(page, "the last word").get_by_test_id("reply-quote")
    await expect(quote).to_contain_text("the first word")
    await quote.click()
    await expect(line(page, "the first word")).to_be_focused()


async def test_a_reaction_is_added_and_taken_back(page: Page, server: Server) -> None:
    said = await server.say("mara", "react to me")
    await hold(page, "react to me", "pick")
    await page.get_by_test_id("picker").locator("[data-emoji='🔥']").click()
    fire = line(page, "react to me").get_by_test_id("reaction").and_(page.locator("[data-emoji='🔥']"))
    await expect(fire).to_have_attribute("aria-pressed", "true")
    await server.ask("PUT", f"/local/messages/{said['id']}/reactions/🔥?as=mara")
    await expect(fire.locator(".n")).to_have_text("2")
    await fire.click()
    await expect(fire).to_have_attribute("aria-pressed", "false")
    await expect(fire.locator(".n")).to_have_text("1")


async def test_arrow_up_edits_ones_last_line_and_all_see_it(page: Page, server: Server) -> None:
    await type_and_send(page, "a tpyo")
    await expect(line(page, "a tpyo")).to_be_visible()
    await page.keyboard.press("ArrowUp")
    await expect(page.get_by_test_id("composer")).to_have_value("a tpyo")
    await type_and_send(page, "a typo")
    await expect(line(page, "a typo")).to_contain_text("(edited)")
    assert (await server.ask("GET", "/local/channels/the-den/messages"))[-1]["content"] == "a typo"


async def test_others_edits_and_deletes_are_seen_live(page: Page, server: Server) -> None:
    said = await server.say("mara", "before")
    await expect(line(page, "before")).to_be_visible()
    await server.ask("PATCH", f"/local/messages/{said['id']}", **{"as": "mara", "text": "after"})
    await expect(line(page, "after")).to_contain_text("(edited)")
    await server.ask("DELETE", f"/local/messages/{said['id']}?as=mara")
    await expect(line(page, "after")).to_have_count(0)


async def test_ones_own_line_is_deleted_after_a_question(page: Page) -> None:
    await type_and_send(page, "regret this")
    await hold(page, "regret this", "remove")
    await page.get_by_test_id("confirm-delete").click()
    await expect(line(page, "regret this")).to_have_count(0)


async def test_a_name_after_an_at_is_completed_and_becomes_a_mention(page: Page, server: Server) -> None:
    await page.get_by_test_id("composer").press_sequentially("hey @emb")
    await expect(page.get_by_test_id("completion-item")).to_have_attribute("data-value", "Ember")
    await page.keyboard.press("Tab")
    await page.keyboard.type("wake up")
    await page.keyboard.press("Enter")
    await expect(line(page, "hey @Ember wake up").locator(".mention")).to_have_text("@Ember")
    state = await server.ask("GET", "/local/state")
    ember = next(u["id"] for u in state["users"] if u["name"] == "ember")
    kept = await server.ask("GET", "/local/channels/the-den/messages")
    assert kept[-1]["content"] == f"hey <@{ember}> wake up"


async def test_lines_are_reached_and_answered_by_keys_alone(page: Page, server: Server) -> None:
    await server.say("mara", "older one")
    await server.say("mara", "newer one")
    await expect(line(page, "newer one")).to_be_visible()
    await page.locator("#lines").focus()
    await page.keyboard.press("ArrowUp")
    await expect(line(page, "newer one")).to_be_focused()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("r")
    await expect(page.get_by_test_id("composer-mode")).to_contain_text("older one")
    await expect(page.get_by_test_id("composer")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_test_id("composer-mode")).to_be_hidden()


async def test_a_line_elsewhere_marks_its_channel_unread(page: Page, server: Server) -> None:
    await server.say("mara", "over here", channel="green-room")
    tab = page.get_by_test_id("channel-green-room")
    await expect(tab.get_by_test_id("unread")).to_be_visible()
    await tab.click()
    await expect(line(page, "over here")).to_be_visible()
    await expect(tab.get_by_test_id("unread")).to_have_count(0)


async def test_reading_old_lines_is_not_disturbed_by_new_ones(page: Page, server: Server) -> None:
    for number in range(60):
        await server.say("mara", f"line {number}")
    await expect(line(page, "line 59")).to_be_in_viewport()
    await line(page, "line 1").scroll_into_view_if_needed()
    await server.say("mara", "the newest")
    await expect(page.locator("#to-newest")).to_have_text("1 new line")
    await expect(line(page, "line 1")).to_be_in_viewport()
    here = page.get_by_test_id("channel-the-den").get_by_test_id("unread")
    await expect(here).to_be_visible()
    await page.locator("#to-newest").click()
    await expect(line(page, "the newest")).to_be_in_viewport()
    await expect(here).to_have_count(0)


async def test_an_empty_channel_teaches_how_to_begin(page: Page) -> None:
    await page.get_by_test_id("channel-quiet").click()
    await expect(page.locator("#empty h2")).to_be_visible()


async def test_someone_new_can_join_and_speak(page: Page) -> None:
    await page.get_by_test_id("human-switch").click()
    await page.get_by_test_id("human-new").fill("Zed")
    await page.keyboard.press("Enter")
    await expect(page.get_by_test_id("human-switch")).to_contain_text("Zed")
    await type_and_send(page, "zed is here")
    await expect(line(page, "zed is here")).to_have_attribute("data-author", "Zed")
    assert "as=Zed" in page.url


async def test_a_refusal_is_one_clear_sentence(page: Page) -> None:
    await type_and_send(page, "/nonsense")
    sentence = "There is no command /nonsense. Type / to see what there is."
    await expect(page.get_by_test_id("toast")).to_have_text(sentence)


async def test_a_phone_has_no_sideways_scroll_and_keeps_its_composer(browser: Browser, server: Server) -> None:
    await server.say("mara", "w" * 300)
    await server.say("mara", "```\n" + "x" * 300 + "\n```")
    context = await browser.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    page = await context.new_page()
    await page.goto(f"{server.url}/?as=you&channel=the-den")
    await expect(page.get_by_test_id("message").last).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth") == 390
    assert await page.evaluate("document.getElementById('scroller').scrollWidth") == 390
    cut_off = "all => all.filter(e => e.scrollWidth > e.clientWidth).length"
    assert await page.locator(".line .text, .line pre").evaluate_all(cut_off) == 0
    await expect(page.get_by_test_id("composer")).to_be_in_viewport(ratio=1)
    await expect(page.get_by_test_id("channel-quiet")).not_to_be_in_viewport()
    await page.locator("#open-rail").tap()
    await page.get_by_test_id("channel-quiet").tap()
    await expect(page.locator("#title")).to_contain_text("quiet")
    await expect(page.get_by_test_id("channel-quiet")).not_to_be_in_viewport()
    await context.close()


async def test_a_long_press_offers_what_can_be_done(browser: Browser, server: Server) -> None:
    context = await browser.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    page = await context.new_page()
    await page.goto(f"{server.url}/?as=you&channel=the-den")
    await server.say("mara", "hold me")
    await expect(line(page, "hold me")).to_be_visible()
    box = await line(page, "hold me").bounding_box()
    assert box
    finger = await context.new_cdp_session(page)
    name = {"x": box["x"] + 80, "y": box["y"] + 12}
    await finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [name]})
    await expect(page.get_by_test_id("sheet")).to_be_visible()
    await finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    await page.get_by_test_id("sheet").get_by_test_id("do-reply").tap()
    await expect(page.get_by_test_id("composer-mode")).to_contain_text("hold me")
    await context.close()
