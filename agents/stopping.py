"""Stopping: somebody who is roasted says stop, and the cast is quiet before they are told so."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from structlog.typing import FilteringBoundLogger

from agents.channel import Channel
from bus.floor import Floor
from den.errors import BusAway
from den.line import Line
from den.turn import Turn

STOP_S = 300
STOP_EMOJI = "🤐"
LAST_WORD_S, LAST_WORD_EVERY_S = 3.0, 0.05


@dataclass(frozen=True, slots=True)
class Stopping:
    """An ear's. All of them stop the floor; the first one (`is_first`) tells the person."""

    floor: Floor
    react: Callable[[int, int, str], Awaitable[None]]
    is_first: Callable[[], bool]
    log: FilteringBoundLogger
    wall: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]

    async def stop(self, channel: Channel, line: Line) -> bool:
        """Whether this ear told the person. Raises BusAway: then nothing is stopped."""
        last = await self.floor.hush(channel.guild_id, channel.channel_id, STOP_S, line.author.id)
        channel.hushed_until_ms = round(self.wall() * 1000) + STOP_S * 1000
        self.log.info("stopped", trace=str(line.id), seconds=STOP_S)
        if not self.is_first():
            return False
        await self._out(channel, last)
        with suppress(BusAway):  # it is stopped, and they are told so, with or without a record for /why
            await self.floor.silence(line.guild_id, line.channel_id, line.id, "somebody said stop")
        await self.react(line.channel_id, line.id, STOP_EMOJI)
        return True

    async def _out(self, channel: Channel, last: Sequence[Turn]) -> None:
        """What was already on its way when somebody said stop is out before the stop is acknowledged."""
        for _ in range(round(LAST_WORD_S / LAST_WORD_EVERY_S) if last else 0):
            if (await self.floor.state(channel.guild_id, channel.channel_id)).turn is None:
                return
            await self.sleep(LAST_WORD_EVERY_S)
