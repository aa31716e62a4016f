"""The whole den through its chat page, in a real browser: what a member sees and presses."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.live.den import Den

pytestmark = pytest.mark.live
PATIENCE_MS = 12_000


@pytest.fixture
def page(browser: Browser, den: Den) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.goto(f"{den.url()}/?as=ana&channel=the-den")
    opened.locator("[data-live=yes]").wait_for(state="attached")
    yield opened
    opened.close()
    assert errors == []


def say(page: Page, text: str) -> Locator:
    """Types a line, sends it, and returns the lines that answer it."""
    page.get_by_test_id("composer").fill(text)
    page.keyboard.press("Escape")  # a completion list would take the Enter
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("message-text").filter(has_text=text).last).to_be_visible(timeout=PATIENCE_MS)
    quoting = page.get_by_test_id("reply-quote").filter(has_text=text)
    return page.get_by_test_id("message").filter(has=quoting)


def command(page: Page, typed: str) -> Locator:
    """Runs a slash command by keyboard and returns its answer, seen by nobody else."""
    private = page.get_by_test_id("message").filter(has=page.get_by_test_id("ephemeral"))
    before = private.count()
    page.get_by_test_id("composer").fill(typed)
    expect(page.get_by_test_id("completion-item").first).to_be_visible(timeout=PATIENCE_MS)
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(private).to_have_count(before + 1, timeout=PATIENCE_MS)
    return private.last


def test_a_named_call_is_answered_by_that_bot_as_a_reply(page: Page, den: Den) -> None:
    name = den.roasters()[0]
    answers = say(page, f"{name}, roast my umbrella")
    expect(answers).to_have_count(1, timeout=PATIENCE_MS)
    expect(answers.first).to_have_attribute("data-author", name)


def test_you_two_gets_two(page: Page, den: Den) -> None:
    first, second = den.roasters()[:2]
    answers = say(page, f"{first} and {second}, you two, roast my kettle")
    expect(answers).to_have_count(2, timeout=PATIENCE_MS)


def test_talk_between_people_gets_none(page: Page, den: Den) -> None:
    den.tell("hi", as_="tom")
    answers = say(page, "@tom did you see my keys?")
    page.wait_for_timeout(500)
    expect(answers).to_have_count(0)


def test_cast_shows_who_is_on_stage(page: Page, den: Den) -> None:
    answer = command(page, "/cast")
    for name in den.roasters():
        expect(answer).to_contain_text(name)
    expect(answer).to_contain_text("on stage")


def test_why_tells_why_the_last_line_was_spoken(page: Page, den: Den) -> None:
    name = den.roasters()[1]
    expect(say(page, f"{name}, roast my teapot")).to_have_count(1, timeout=PATIENCE_MS)
    expect(command(page, "/why")).to_contain_text(f"{name} spoke")


def test_why_tells_why_nobody_spoke(page: Page) -> None:
    say(page, "@tom are we still on for eight?")
    expect(command(page, "/why")).to_contain_text("nobody spoke")


def test_about_says_that_they_are_bots(page: Page) -> None:
    expect(command(page, "/about")).to_contain_text("bots")


def test_a_hushed_channel_stays_silent_until_the_hush_ends(page: Page, den: Den) -> None:
    expect(command(page, "/hush")).to_contain_text("Hushed")
    name = den.roasters()[2]
    assert den.say(f"{name}, roast my shoelaces", as_="tom", expect=0, quiet_s=0.5) == []
    expect(page.get_by_test_id("message").last).to_contain_text("shoelaces")
    den.post("/local/commands", {"as": "ana", "channel": "the-den", "command": "hush", "options": {"minutes": 0}})
    expect(page.get_by_text("The cast may talk here again.", exact=True)).to_be_visible(timeout=PATIENCE_MS)
    expect(say(page, f"{name}, roast my shoelaces again")).to_have_count(1, timeout=PATIENCE_MS)
