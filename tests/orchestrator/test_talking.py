"""`say` waits for answers as long as they may come, and no longer."""

from queue import Empty, SimpleQueue
from typing import Any

import pytest

from den.errors import BadInput, Unavailable
from orchestrator.commands import talking
from orchestrator.commands.talking import await_quiet, check_text
from orchestrator.standin import StandIn


def news(*events: dict[str, Any]) -> "SimpleQueue[dict[str, Any]]":
    queue: SimpleQueue[dict[str, Any]] = SimpleQueue()
    for event in events:
        queue.put(event)
    return queue


def line(channel: str, bot: bool) -> dict[str, Any]:
    return {"t": "MESSAGE_CREATE", "d": {"channel_id": channel, "author": {"bot": bot}}}


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long the queue was asked to wait when it had nothing more."""
    found: list[float] = []
    real = SimpleQueue.get

    class Watched(SimpleQueue[Any]):
        def get(self, block: bool = True, timeout: float | None = None) -> Any:
            if self.empty():
                found.append(timeout or 0.0)
                raise Empty
            return real(self, block, timeout)

    monkeypatch.setattr(talking, "SimpleQueue", Watched)
    monkeypatch.setitem(globals(), "SimpleQueue", Watched)
    return found


def test_with_no_answer_it_waits_to_the_end(waited: list[float]) -> None:
    await_quiet(news(line("1", bot=False), line("2", bot=True)), "1", 10.0, clock=lambda: 0.0)
    assert waited == [10.0]


def test_after_an_answer_it_waits_only_until_it_is_quiet(waited: list[float]) -> None:
    await_quiet(news(line("1", bot=True)), "1", 60.0, clock=lambda: 0.0)
    assert waited == [talking.QUIET_S]


@pytest.mark.parametrize("text", ["", " \n", "x" * 2001])
def test_what_discord_would_not_take_is_not_said(text: str) -> None:
    with pytest.raises(BadInput):
        check_text(text)


def test_2000_emoji_are_one_line() -> None:
    check_text("🔥" * 2000)


def test_a_stand_in_that_is_away_is_told_in_a_sentence() -> None:
    with pytest.raises(Unavailable, match=r"http://127\.0\.0\.1:1 does not answer"):
        StandIn("http://127.0.0.1:1").get("/local/state")
