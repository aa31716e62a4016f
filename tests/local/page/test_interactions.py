"""Slash commands, their completion, answers of each kind, and buttons, with a real discord.py bot."""

import discord
import pytest
from playwright.async_api import Page, expect

from tests.local.page.scratch_bot import Ember, buttons
from tests.local.page.server import Server

pytestmark = [pytest.mark.live, pytest.mark.asyncio(loop_scope="session")]


async def test_a_command_is_completed_and_answered(page: Page, bot: Ember) -> None:
    box = page.get_by_test_id("composer")
    await box.press_sequentially("/abo")
    await expect(page.get_by_test_id("completion-item")).to_have_attribute("data-value", "/about")
    await page.keyboard.press("Enter")
    await expect(page.get_by_test_id("completion-item").first).to_have_attribute("data-value", "persona")
    await page.keyboard.press("Enter")
    await page.keyboard.type("vex")
    await expect(page.get_by_test_id("completion-item")).to_have_attribute("data-value", "Grandma Vex")
    await page.keyboard.press("Enter")
    await expect(box).to_have_value("/about persona:Grandma Vex ")
    await page.keyboard.press("Enter")
    answer = page.get_by_test_id("message").last
    await expect(answer.get_by_test_id("message-text")).to_have_text("about id of Grandma Vex, loud False")
    await expect(answer).to_have_attribute("data-author", "Ember")
    await expect(answer).to_have_attribute("data-kind", "bot")
    await expect(answer).to_contain_text("/about")


async def test_a_missing_option_is_asked_for(page: Page, bot: Ember) -> None:
    await page.get_by_test_id("composer").fill("/about loud:true")
    await page.keyboard.press("Enter")
    await expect(page.get_by_test_id("toast")).to_have_text("/about still needs persona: Whom.")


async def test_an_ephemeral_answer_is_marked_hidden_from_others_and_dismissed(
    page: Page, bot: Ember, server: Server
) -> None:
    await page.get_by_test_id("composer").fill("/secret")
    await page.keyboard.press("Enter")
    mark = page.get_by_test_id("ephemeral")
    await expect(mark).to_contain_text("Only you can see this")
    seen = await server.ask("GET", "/local/channels/the-den/messages?as=mara")
    assert all(message["content"] != "between us" for message in seen)
    await mark.get_by_role("button", name="Dismiss").click()
    await expect(page.get_by_test_id("message").filter(has_text="between us")).to_have_count(0)


async def test_a_deferred_answer_thinks_until_it_comes(page: Page, bot: Ember) -> None:
    await page.get_by_test_id("composer").fill("/ponder")
    await page.keyboard.press("Enter")
    await expect(page.get_by_test_id("thinking")).to_have_attribute("data-author", "Ember")
    bot.may_finish.set()
    await expect(page.get_by_test_id("message-text").last).to_have_text("pondered")
    await expect(page.get_by_test_id("thinking")).to_have_count(0)


async def test_a_button_is_pressed_and_a_disabled_one_cannot_be(page: Page, bot: Ember) -> None:
    channel = discord.utils.get(bot.get_all_channels(), name="the-den")
    assert isinstance(channel, discord.TextChannel)
    await channel.send("press one", view=buttons())
    await expect(page.get_by_test_id("button-closed").last).to_be_disabled()
    await page.get_by_test_id("button-go").last.click()
    await expect(page.get_by_test_id("message-text").last).to_have_text("You pressed it.")
    await expect(page.get_by_test_id("button-go")).to_have_count(0)
    assert bot.pressed == ["go"]


async def test_the_members_list_tells_who_is_awake_and_opens_a_private_talk(page: Page, bot: Ember) -> None:
    await expect(page.get_by_test_id("member-duke")).to_have_attribute("data-online", "false")
    ember = page.get_by_test_id("member-ember")
    await expect(ember).to_have_attribute("data-online", "true")
    await ember.click()
    await page.get_by_test_id("card-dm").click()
    await expect(page.locator("#title")).to_have_text("Ember")
    await page.get_by_test_id("composer").fill("psst")
    await page.keyboard.press("Enter")
    await expect(page.get_by_test_id("message-text")).to_have_text("psst")
    await page.reload()
    await expect(page.get_by_test_id("channel-Ember")).to_be_visible()
