"""Shows on the chat page of a whole den: a battle with a vote, a roast with consent, a stop, a killed director."""

import os
import re
import signal
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.live.den import Den, running_den, until

pytestmark = pytest.mark.live
PATIENCE_MS = 20_000
VOTE_MS = 40_000


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Den]:
    """A den of their own: a show directs its whole channel."""
    with running_den(tmp_path_factory.mktemp("shows")) as den:
        for name in ("ana", "tom", "mia"):
            den.post("/local/humans", {"name": name})
        yield den


@pytest.fixture
def page(browser: Browser, stage: Den) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    opened.goto(f"{stage.url()}/?as=ana&channel=the-den")
    opened.locator("[data-live=yes]").wait_for(state="attached")
    yield opened
    keep = os.environ.get("DEN_SCREENSHOTS")
    if keep:
        opened.screenshot(
            path=f"{keep}/{re.sub(r'[^a-z_]', '', os.environ['PYTEST_CURRENT_TEST'].split('::')[1])}.png"
        )
    opened.close()


def run(den: Den, as_: str, name: str, **options: object) -> None:
    den.post("/local/commands", {"as": as_, "channel": "the-den", "command": name, "options": options})


def told(page: Page, text: str) -> Locator:
    return page.get_by_test_id("message-text").filter(has_text=text).last


def ballot(page: Page) -> Locator:
    """The open vote: a message with two buttons."""
    two = page.get_by_test_id("message").filter(has_text=re.compile(r"s left"))
    return two.filter(has=page.get_by_role("button")).last


def cast(den: Den) -> tuple[str, str]:
    first, second, *_ = den.roasters()
    return first, second


def test_a_battle_is_voted_on_and_has_a_winner(page: Page, stage: Den) -> None:
    first, second = cast(stage)
    run(stage, "ana", "battle", first=first, second=second, topic="pineapple pizza")
    for nr in (1, 2):
        vote = ballot(page)
        expect(vote).to_be_visible(timeout=PATIENCE_MS)
        vote.get_by_role("button", name=second).click()
        expect(told(page, f"Your vote is for {second}")).to_be_visible(timeout=PATIENCE_MS)
        until(lambda nr=nr: votes_closed(stage) == nr, VOTE_MS / 1000, "the vote is closed")  # type: ignore[misc]
    expect(told(page, f"{second} won")).to_be_visible(timeout=PATIENCE_MS)
    run(stage, "tom", "scoreboard")
    run(stage, "ana", "scoreboard")
    expect(told(page, f"{second}: 1 won, 0 lost")).to_be_visible(timeout=PATIENCE_MS)


def test_a_roast_needs_a_yes_and_gives_the_guest_the_last_word_but_one(page: Page, stage: Den) -> None:
    run(stage, "ana", "show start", kind="roast")
    expect(told(page, "A whole roast needs your recorded yes")).to_be_visible(timeout=PATIENCE_MS)
    run(stage, "ana", "consent give", heat=3)
    expect(told(page, "Recorded.")).to_be_visible(timeout=PATIENCE_MS)
    run(stage, "tom", "show start", kind="roast", who="ana")
    expect(told(page, "On now: ana's answer")).to_be_visible(timeout=PATIENCE_MS)
    stage.post(
        "/local/messages", {"as": "ana", "channel": "the-den", "text": "at least my bread rises, unlike you"}
    )
    expect(told(page, "Over: that was the whole of it")).to_be_visible(timeout=PATIENCE_MS)


def test_a_standby_takes_a_battle_over_within_five_seconds(page: Page, stage: Den) -> None:
    first, second = cast(stage)
    run(stage, "ana", "battle", first=first, second=second)
    expect(ballot(page)).to_be_visible(timeout=PATIENCE_MS)
    before = votes_closed(stage)
    director = next(agent for agent in stage.agents() if agent["kind"] == "host" and directs(stage, agent))
    os.kill(int(director["pid"]), signal.SIGKILL)
    took_s = until(lambda: logged(stage, "show_taken_over") > 0, 10, "a standby takes over")
    assert took_s <= 5.0
    until(lambda: votes_closed(stage) == before + 1, VOTE_MS / 1000, "the standby closes the vote")
    run(stage, "ana", "show stop")
    expect(told(page, "Over: ana stopped it")).to_be_visible(timeout=PATIENCE_MS)


def test_a_stop_in_mid_show_ends_it(page: Page, stage: Den) -> None:
    run(stage, "ana", "show start", kind="panel", topic="small dogs")
    stage.post("/local/messages", {"as": "tom", "channel": "the-den", "text": "stop"})
    expect(told(page, "Over: the channel")).to_be_visible(timeout=PATIENCE_MS)
    run(stage, "ana", "show stop")
    expect(told(page, "No show is on in this channel")).to_be_visible(timeout=PATIENCE_MS)


def votes_closed(den: Den) -> int:
    rows = den.ask("transcript", "--channel", "the-den")
    return sum("The vote is closed" in row["text"] for row in rows)


def logged(den: Den, event: str) -> int:
    return sum(path.read_text("utf-8", "replace").count(f'"event": "{event}"') for path in logs(den))


def logs(den: Den) -> list:
    return [path for path in (den.home / "logs").rglob("*") if path.is_file()]


def directs(den: Den, agent: dict) -> bool:
    """The last one that said so."""
    told = [line for path in logs(den) for line in path.read_text("utf-8", "replace").splitlines()]
    ranks = [line for line in told if '"event": "directing"' in line]
    newest = max(ranks, key=lambda line: re.findall(r'"timestamp": "([^"]+)"', line)[-1])
    return f'"rank": {agent.get("rank", 0)},' in newest
