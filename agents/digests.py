"""Digests: keeps the running summary of the channels where a moderator has switched it on."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

from structlog.typing import FilteringBoundLogger

from agents.channel import Channel
from den.consent import DAY_MS
from den.digest import digest
from den.errors import DenError
from den.line import Line
from den.summary import Summary
from services.memory.summaries import Summaries

EVERY_LINES = 15
"""After so many human lines a summary is written anew."""
LIVES_MS = 7 * DAY_MS
READ_AGAIN_S = 30.0
Key = tuple[int, int]


@dataclass(slots=True)
class Digests:
    """`clock` is monotonic, `now_ms` the wall's; `start` owns the tasks. To be called where it is switched on."""

    summaries: Summaries
    start: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]
    clock: Callable[[], float]
    now_ms: Callable[[], int]
    log: FilteringBoundLogger
    counted: dict[Key, int] = field(default_factory=dict)
    at_hand: dict[Key, tuple[float, Summary | None]] = field(default_factory=dict)

    def heard(self, channel: Channel, line: Line) -> None:
        """A human line; the one that makes it enough has the summary written, beside its way."""
        key = (channel.guild_id, channel.channel_id)
        self.counted[key] = self.counted.get(key, 0) + 1
        if self.counted[key] < EVERY_LINES:
            return
        self.counted[key] = 0
        from den.guard.judge import judge_in  # loaded with the first summary

        text = digest(tuple(channel.lines))
        if text and judge_in(text).ok:
            self.start(self._write(key, text, line.id))

    def of(self, guild_id: int, channel_id: int) -> str:
        """As it was read last; "" if there is none or it has ended. Reads it anew beside the way."""
        key = (guild_id, channel_id)
        read_at, summary = self.at_hand.get(key, (None, None))
        if read_at is None or self.clock() - read_at > READ_AGAIN_S:
            self.at_hand[key] = (self.clock(), summary)
            self.start(self._read(key))
        return summary.text if summary is not None and summary.expires_ms > self.now_ms() else ""

    def forget(self, guild_id: int) -> None:
        """Lets go of a guild's."""
        for key in [*self.at_hand, *self.counted]:
            if key[0] == guild_id:
                self.at_hand.pop(key, None)
                self.counted.pop(key, None)

    async def _write(self, key: Key, text: str, until: int) -> None:
        now_ms = self.now_ms()
        summary = Summary(
            guild_id=key[0],
            channel_id=key[1],
            text=text,
            until_line_id=until,
            at_ms=now_ms,
            expires_ms=now_ms + LIVES_MS,
        )
        try:
            if await self.summaries.write(summary):
                self.at_hand[key] = (self.clock(), summary)
        except DenError as away:
            self.log.warning("summary_not_kept", why=str(away))

    async def _read(self, key: Key) -> None:
        try:
            self.at_hand[key] = (self.clock(), await self.summaries.read(*key))
        except DenError as away:
            self.log.warning("summary_not_read", why=str(away))
