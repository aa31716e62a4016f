"""The billboard: keeps a show's playbill and ballot as the show is; edits only what has come to read otherwise."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Protocol

from agents.running import Running
from den.shows import bill
from den.shows.play import row_of
from den.shows.step import Count
from den.shows.words import words


class Board(Protocol):
    """Edits messages of the host's that are there already; one that is gone is not worth a word."""

    def __call__(
        self, channel_id: int, message_id: int, text: str, buttons: bill.Buttons, /
    ) -> Coroutine[Any, Any, None]: ...


@dataclass(slots=True)
class Billboard:
    """`start` runs an edit beside the show, which does not wait for Discord."""

    board: Board
    start: Callable[[Coroutine[Any, Any, None]], object]

    def show(self, running: Running) -> None:
        """The playbill."""
        show, text = running.show, bill.playbill(running.show)
        if show.playbill_id and text != running.shown[0]:
            running.shown = (text, running.shown[1])
            if not running.billing:
                running.billing = True
                self.start(self._keep_up(running))

    async def _keep_up(self, running: Running) -> None:
        """One edit at a time: where Discord is slower than the show, only the newest playbill is written."""
        wrote = ""
        try:
            while wrote != running.shown[0]:
                wrote, show = running.shown[0], running.show
                await self.board(show.channel_id, show.playbill_id, wrote, bill.playbill_buttons(show))
        finally:
            running.billing = False

    def clock(self, running: Running, now_ms: int) -> None:
        """The ballot, while the vote is open."""
        show = running.show
        if show.over or not show.state or row_of(show).do != "vote" or not show.ballot_id:
            return
        name = "battle_last_vote" if show.state == "voting3" else "battle_vote"
        text = bill.ballot(show, words(show, name), now_ms)
        if text != running.shown[1]:
            running.shown = (running.shown[0], text)
            self.start(self.board(show.channel_id, show.ballot_id, text, bill.ballot_buttons(show)))

    def count(self, running: Running, count: Count) -> None:
        """The ballot when the vote is closed."""
        show, asked = running.show, running.shown[1].partition("\n")[0]
        if count.ballot_id:
            text = bill.counted(show, asked or "That was the round.", count.votes)
            self.start(self.board(show.channel_id, count.ballot_id, text, ()))
