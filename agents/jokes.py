"""Jokes: the one ledger of bits in use: what people can be called back on, and which jokes a guild has heard.

What people said is in this process's memory alone, and goes with it. What bots said in shows about somebody who
had said yes is in the store too, so that neither a laugh nor a week is lost with a process. Both ears listen; only
the one that directs writes.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from dataclasses import dataclass, field
from typing import Any

from structlog.typing import FilteringBoundLogger

from den.bit import HEARD_MS, Bit
from den.bits import Bit as BitInUse
from den.bits import Bits
from den.errors import DenError
from den.line import Line
from services.memory.bits import Bits as Stored


@dataclass(slots=True)
class Jokes:
    """`stored` None: nothing outlives the process. `start` owns the tasks that write, beside the way of a line."""

    log: FilteringBoundLogger
    stored: Stored | None = None
    start: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]] = asyncio.ensure_future
    guilds: dict[int, Bits] = field(default_factory=dict)

    def of(self, guild_id: int) -> Bits:
        """The guild's, made when first asked for."""
        return self.guilds.setdefault(guild_id, Bits())

    def hear(self, line: Line) -> None:
        """A line of a guild, from any author."""
        self.of(line.guild_id).hear(line)

    def bring(self, guild_id: int, people: Iterable[int]) -> None:
        """What the store has about these people comes into use."""
        if self.stored is not None:
            for person_id in people:
                self.start(self._bring(self.stored, guild_id, person_id))

    def told(self, person_id: int, line: Line) -> None:
        """A show's line about somebody who has said yes is out."""
        self.of(line.guild_id).tell(person_id, line.text, line.at_ms, line.id)
        if self.stored is not None:
            self.start(self._of_store(self.stored.tell(Bit.of(line, person_id, HEARD_MS))))

    def used(self, guild_id: int, bit: BitInUse, now_ms: int) -> None:
        """It was called back."""
        self.of(guild_id).use(bit, now_ms)
        if bit.stored and self.stored is not None:
            self.start(self._of_store(self.stored.use(guild_id, bit.person_id, str(bit.line_id))))

    def deleted(self, guild_id: int, line_id: int, *, for_good: bool) -> None:
        """A line is gone, and so is what could be called back of it; `for_good`: from the store too."""
        if guild_id in self.guilds:
            self.guilds[guild_id].forget_line(line_id)
        if for_good and self.stored is not None:
            self.start(self._of_store(self.stored.drop_line(guild_id, line_id)))

    def keep_people(self, guild_id: int, may_stay: Callable[[int], bool]) -> None:
        """Lets go of everything about the others; the store's own part is the ledger's, and `/forget`'s."""
        if guild_id in self.guilds:
            self.guilds[guild_id].forget_people(may_stay)

    async def _bring(self, stored: Stored, guild_id: int, person_id: int) -> None:
        try:
            landed = await stored.of(guild_id, person_id)
            heard = await stored.told(guild_id, person_id)
        except DenError as away:
            self.log.warning("bits_away", why=str(away))
            return
        self.of(guild_id).bring(landed, heard)

    async def _of_store(self, work: Awaitable[Any]) -> None:
        try:
            await work
        except DenError as away:
            self.log.warning("bit_not_kept", why=str(away))
