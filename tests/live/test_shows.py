"""Shows on the chat page of a whole den, one of each kind; a heckler, a stop in the middle, a killed director."""

import json
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
    run(stage, "ana", "show stop")  # what a test leaves open is no other test's show
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


def playbill(page: Page) -> Locator:
    """Of the newest show."""
    return page.get_by_test_id("message-text").filter(has_text=re.compile(r"^\s*🎭")).last


def answers(den: Den, root: str) -> list[str]:
    """Who answered a line."""
    rows = den.ask("transcript", "--channel", "the-den")
    return [row["author"] for row in rows if row["reply_to"] == root]


def host_of(den: Den) -> str:
    return next(agent["name"] for agent in den.agents() if agent["kind"] == "host")


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


def test_crowd_work_asks_one_who_said_yes_and_hands_the_answer_over(page: Page, stage: Den) -> None:
    mia = stage.post("/local/humans", {"name": "mia"})["id"]
    run(stage, "mia", "consent give", heat=3)
    until(lambda: bool(stage.ask("audit", "--person", mia)), 10, "her yes is recorded")
    run(stage, "mia", "show start", kind="crowd work")
    expect(playbill(page)).to_contain_text("On now: mia's answer", timeout=PATIENCE_MS)
    answer = "i alphabetised my spice rack and then moved out"
    said = stage.post("/local/messages", {"as": "mia", "channel": "the-den", "text": answer})
    until(lambda: bool(answers(stage, said["id"])), PATIENCE_MS / 1000, "a performer takes the answer up")
    assert answers(stage, said["id"])[0] in stage.roasters()
    page.get_by_role("button", name="Enough").last.click()
    expect(playbill(page)).to_contain_text("Over: ", timeout=PATIENCE_MS)


def test_a_panel_has_one_line_of_each_in_the_order_of_its_playbill(page: Page, stage: Den) -> None:
    run(stage, "ana", "panel", topic="airport queues")
    expect(playbill(page)).to_contain_text("Over: that was the whole of it", timeout=PATIENCE_MS)
    rows = stage.ask("transcript", "--channel", "the-den")
    opened = max(nr for nr, row in enumerate(rows) if "**Panel**" in row["text"])
    order = rows[opened]["text"].partition("\n")[0].partition(", by ")[2].split(", ")
    host = rows[opened]["author"]
    assert [row["author"] for row in rows[opened + 1 :]] == [host, *order, host]
    assert sum("airport queues" in row["text"].lower() for row in rows[opened + 2 : -1]) >= 2


def test_a_heckler_is_ignored_then_answered_then_told_off_and_then_ignored(page: Page, stage: Den) -> None:
    first, second = cast(stage)
    run(stage, "ana", "battle", first=first, second=second, topic="small dogs")
    bill = re.compile(r"on small dogs\s+On now: the vote")  # a ballot alone may still be the last battle's
    expect(playbill(page)).to_contain_text(bill, timeout=PATIENCE_MS)
    called = [
        stage.post("/local/messages", {"as": "tom", "channel": "the-den", "text": text})["id"]
        for text in ("boooo", "not even funny", "is that all", "heard better")
    ]
    until(lambda: bool(answers(stage, called[2])), PATIENCE_MS / 1000, "the host says a word")
    assert set(answers(stage, called[1])) < {first, second} and answers(stage, called[2]) == [host_of(stage)]
    assert not answers(stage, called[0]) and not answers(stage, called[3])
    vote = ballot(page)
    expect(vote).to_be_visible()
    vote.get_by_role("button", name=first).click()
    expect(told(page, f"Your vote is for {first}")).to_be_visible(timeout=PATIENCE_MS)


def test_the_buttons_of_a_show_stay_within_reach(page: Page, stage: Den) -> None:
    page.set_viewport_size({"width": 1280, "height": 640})
    first, second = cast(stage)
    run(stage, "ana", "battle", first=first, second=second)
    ballot(page).get_by_role("button", name=first).click(timeout=PATIENCE_MS)
    expect(told(page, f"Your vote is for {first}")).to_be_visible(timeout=PATIENCE_MS)
    reach = page.get_by_test_id("reach")
    expect(reach).to_contain_text("On now: the vote")
    reach.get_by_role("button", name="Close the vote").click()
    expect(told(page, f"{first} had it")).to_be_visible(timeout=PATIENCE_MS)
    reach.get_by_role("button", name="Enough").click()
    expect(playbill(page)).to_contain_text("Over: ana had enough", timeout=PATIENCE_MS)
    expect(reach).to_be_hidden()


def test_a_standby_takes_a_battle_over_within_five_seconds(page: Page, stage: Den) -> None:
    first, second = cast(stage)
    run(stage, "ana", "battle", first=first, second=second)
    expect(ballot(page)).to_be_visible(timeout=PATIENCE_MS)
    before = votes_closed(stage)
    taken = logged(stage, "show_taken_over")
    os.kill(director_pid(stage), signal.SIGKILL)
    took_s = until(lambda: logged(stage, "show_taken_over") > taken, 10, "a standby takes over")
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


def director_pid(den: Den) -> int:
    """Of whichever of the two said last that it directs: on a busy machine the standby may be first."""
    told = [line for path in logs(den) for line in path.read_text("utf-8", "replace").splitlines()]
    news = [json.loads(line) for line in told if '"event": "directing"' in line]
    rank = max(news, key=lambda one: one["timestamp"])["rank"]
    first = next(agent for agent in den.agents() if agent["kind"] == "host")
    return int(first["pid"] if rank == 0 else first["standby"]["pid"])
