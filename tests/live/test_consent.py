"""Consent, refusal and stop on the chat page of a whole den, in a real browser."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.live.den import Den
from tests.live.test_chat import PATIENCE_MS, say

pytestmark = pytest.mark.live


@pytest.fixture
def page(browser: Browser, den: Den) -> Iterator[Page]:
    yield from opened(browser, den, "ana")


def opened(browser: Browser, den: Den, name: str) -> Iterator[Page]:
    for human in ("ana", name):
        den.post("/local/humans", {"name": human})
    new = browser.new_page(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    new.goto(f"{den.url()}/?as={name}&channel=the-den")
    new.locator("[data-live=yes]").wait_for(state="attached")
    yield new
    new.close()


def run(den: Den, as_: str, name: str, options: dict[str, object] | None = None) -> None:
    """A command with options, as the page sends it."""
    form = {"as": as_, "channel": "the-den", "command": name, "options": options or {}}
    den.post("/local/commands", form)


def told(page: Page, text: str) -> Locator:
    return page.get_by_test_id("message-text").filter(has_text=text).last


def question(page: Page, name: str) -> Locator:
    return page.get_by_test_id("message").filter(has_text=f"{name}, ana would like the cast to roast you").last


def test_a_friend_says_no_and_is_not_asked_again(page: Page, browser: Browser, den: Den) -> None:
    for theirs in opened(browser, den, "tom"):
        run(den, "ana", "roast", {"who": "tom"})
        asked = question(page, "tom")
        expect(asked.get_by_role("button", name="Yes, roast me")).to_be_visible(timeout=PATIENCE_MS)
        asked.get_by_role("button", name="Yes, roast me").click()
        expect(told(page, "This question is not for you.")).to_be_visible(timeout=PATIENCE_MS)
        question(theirs, "tom").get_by_role("button", name="No").click()
        expect(told(page, "tom would rather not. No roast.")).to_be_visible(timeout=PATIENCE_MS)
        run(den, "ana", "roast", {"who": "tom"})
        expect(told(page, "does not want to be roasted here")).to_be_visible(timeout=PATIENCE_MS)


def test_whoever_said_no_is_answered_when_they_call(browser: Browser, den: Den) -> None:
    name = den.roasters()[0]
    for theirs in opened(browser, den, "ned"):
        run(den, "ned", "consent withdraw")
        expect(told(theirs, "Recorded: nobody of the cast roasts you here")).to_be_visible(timeout=PATIENCE_MS)
        expect(say(theirs, f"{name}, roast my parasol")).to_have_count(1, timeout=PATIENCE_MS)


def test_a_friend_says_yes_and_is_roasted(page: Page, browser: Browser, den: Den) -> None:
    for theirs in opened(browser, den, "mia"):
        run(den, "ana", "roast", {"who": "mia"})
        question(theirs, "mia").get_by_role("button", name="Yes, roast me").click(timeout=PATIENCE_MS)
        line = page.locator("[data-testid=message][data-kind=bot]").last
        expect(line).to_have_attribute("data-author", re.compile("|".join(den.roasters())), timeout=PATIENCE_MS)


def test_a_stop_in_mid_show_is_the_last_word(page: Page, den: Den) -> None:
    say(page, "everyone roast my bicycle")
    page.get_by_test_id("composer").fill("stop")
    page.keyboard.press("Escape")
    page.keyboard.press("Enter")
    try:
        expect(page.get_by_test_id("reaction").filter(has_text="🤐").last).to_be_visible(timeout=PATIENCE_MS)
        lines = page.locator("[data-testid=message][data-kind=bot]").count()
        page.wait_for_timeout(1_000)
        assert page.locator("[data-testid=message][data-kind=bot]").count() == lines
    finally:
        run(den, "ana", "hush", {"minutes": 0})  # other tests talk in this channel


def test_a_threat_gets_a_refusal(page: Page, den: Den) -> None:
    name = den.roasters()[0]
    answers = say(page, f"{name}, i am going to kill you and your whole family tonight")
    expect(answers).to_have_count(1, timeout=PATIENCE_MS)
