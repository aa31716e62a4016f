"""A stop in the middle of a show, and `/why` after a line that the guard blocked, on the chat page."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.live.den import Den, running_den
from tests.live.test_chat import PATIENCE_MS, command, say
from tests.live.test_consent import opened, run

pytestmark = pytest.mark.live

SHOTS = os.environ.get("DEN_TEST_SHOTS", "")
"""A folder for pictures of what the tests see; none are made without it."""


@pytest.fixture(scope="module")
def den(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Den]:
    """One whose bots take their time, so that a show has a middle."""
    with running_den(tmp_path_factory.mktemp("den"), "--pace", "brisk") as running:
        yield running


@pytest.fixture
def page(browser: Browser, den: Den) -> Iterator[Page]:
    yield from opened(browser, den, "ana")


def shot(page: Page, name: str) -> None:
    if SHOTS:
        page.screenshot(path=Path(SHOTS, f"{name}.png"))


def test_a_stop_in_mid_show_is_the_last_word(page: Page, den: Den) -> None:
    lines = page.locator("[data-testid=message][data-kind=bot]")
    first, second = den.roasters()[:2]
    say(page, "everyone roast my bicycle")
    say(page, f"{first} and {second}, you two, roast my lamp")
    expect(lines).not_to_have_count(0, timeout=PATIENCE_MS)
    shot(page, "1-mid-show")
    say(page, "stop")
    try:
        expect(page.get_by_test_id("reaction").filter(has_text="🤐").last).to_be_visible(timeout=3_000)
        said = lines.count()
        shot(page, "2-stopped")
        page.wait_for_timeout(5_000)
        assert lines.count() == said < 5  # five were called
        told = command(page, "/why")
        expect(told).to_contain_text("The last line: nobody spoke: somebody said stop.")
        shot(page, "3-why-after-stop")
    finally:
        run(den, "ana", "hush", {"minutes": 0})


def test_why_after_a_blocked_line_says_what_was_blocked(page: Page, den: Den) -> None:
    name = den.roasters()[0]
    expect(say(page, f"{name}, roast me or i will kill you and your whole family")).to_have_count(
        1, timeout=PATIENCE_MS
    )
    told = command(page, "/why")
    expect(told).to_contain_text(f"{name} spoke; it would not play along: the line")
    shot(page, "4-why-after-blocked")


def test_the_receipt_of_forget_says_what_went_where(page: Page, den: Den) -> None:
    name = den.roasters()[1]
    expect(say(page, f"{name}, roast my teapot")).to_have_count(1, timeout=PATIENCE_MS)
    run(den, "ana", "forget mine", {"everywhere": True})
    told = page.get_by_test_id("message-text").filter(has_text="Forgotten on all servers").last
    expect(told).to_contain_text("from the audit log", timeout=PATIENCE_MS)
    expect(page.locator(f"[data-testid=message][data-author={name}]")).to_have_count(0, timeout=PATIENCE_MS)
    shot(page, "5-forgotten")
