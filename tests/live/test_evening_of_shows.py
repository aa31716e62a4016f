"""A whole evening of shows on the chat page, at a pace that can be watched: one of each kind, one after the other.

With DEN_SCREENSHOTS=FOLDER it leaves a picture of every turn of the evening, to be looked at.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.live.den import Den, running_den
from tests.live.test_shows import ballot, cast, playbill, run, told

pytestmark = [pytest.mark.live, pytest.mark.long]
PATIENCE_MS = 60_000
Look = Callable[[str], None]


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Den]:
    with running_den(tmp_path, "--pace", "brisk") as den:
        for name in ("ana", "tom", "mia"):
            den.post("/local/humans", {"name": name})
        yield den


@pytest.fixture
def page(browser: Browser, stage: Den) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.goto(f"{stage.url()}/?as=ana&channel=the-den")
    opened.locator("[data-live=yes]").wait_for(state="attached")
    yield opened
    opened.close()
    assert errors == []


@pytest.fixture
def look(page: Page) -> Look:
    def take(name: str) -> None:
        if folder := os.environ.get("DEN_SCREENSHOTS"):
            page.wait_for_timeout(300)
            page.screenshot(path=f"{folder}/evening-{name}.png")

    return take


def say(den: Den, as_: str, text: str) -> None:
    den.post("/local/messages", {"as": as_, "channel": "the-den", "text": text})


def on_now(page: Page, words: str) -> None:
    expect(playbill(page)).to_contain_text(words, timeout=PATIENCE_MS)


def test_an_evening_of_shows_is_played_to_its_end(page: Page, stage: Den, look: Look) -> None:
    say(stage, "tom", "evening all, my sourdough starter is called Gerald")
    for who in ("ana", "tom", "mia"):
        run(stage, who, "consent give", heat=3)
    expect(told(page, "Recorded.")).to_be_visible(timeout=PATIENCE_MS)
    a_roast(page, stage, look)
    a_battle(page, stage, look)
    crowd_work(page, stage, look)
    a_panel_and_an_open_mic(page, stage, look)


def a_roast(page: Page, stage: Den, look: Look) -> None:
    run(stage, "ana", "show start", kind="roast", who="tom")
    on_now(page, "On now: tom's answer")
    look("1-roast")
    for text in ("boooo", "not even funny"):
        say(stage, "mia", text)
    expect(page.get_by_test_id("reply-quote").filter(has_text="not even funny")).to_be_visible(timeout=PATIENCE_MS)
    look("2-heckler")
    say(stage, "tom", "at least my bread rises, unlike your careers")
    on_now(page, "Over: that was the whole of it")
    look("3-roast-over")


def a_battle(page: Page, stage: Den, look: Look) -> None:
    first, second = cast(stage)
    run(stage, "ana", "battle", first=first, second=second, topic="pineapple pizza")
    for nr in (4, 6):
        ballot(page).get_by_role("button", name=second).click(timeout=PATIENCE_MS)
        expect(told(page, f"Your vote is for {second}")).to_be_visible(timeout=PATIENCE_MS)
        look(f"{nr}-vote")
        expect(ballot(page)).to_be_hidden(timeout=PATIENCE_MS)
    on_now(page, f"Over: {second} won")
    run(stage, "ana", "scoreboard")
    expect(told(page, f"🥇 {second}: 1 won")).to_be_visible(timeout=PATIENCE_MS)
    look("7-battle-over")


def crowd_work(page: Page, stage: Den, look: Look) -> None:
    run(stage, "tom", "show start", kind="crowd work")
    on_now(page, "On now: tom's answer")
    say(stage, "tom", "i alphabetised my spice rack and then moved out")
    expect(page.get_by_test_id("reply-quote").filter(has_text="spice rack").first).to_be_visible(
        timeout=PATIENCE_MS
    )
    look("8-crowd-work")
    page.get_by_role("button", name="Enough").last.click()
    on_now(page, "Over: ana had enough")


def a_panel_and_an_open_mic(page: Page, stage: Den, look: Look) -> None:
    run(stage, "mia", "panel", topic="airport queues")
    on_now(page, "Panel")
    on_now(page, "Over: that was the whole of it")
    look("9-panel")
    run(stage, "ana", "show start", kind="open mic")
    on_now(page, "On now: everybody")
    page.get_by_role("button", name="Next").last.click()
    on_now(page, "On now: everybody")
    run(stage, "ana", "cast")
    expect(told(page, "Open mic")).to_be_visible(timeout=PATIENCE_MS)
    look("10-open-mic")
    say(stage, "tom", "stop")
    on_now(page, "Over: ")
    look("11-stopped")
