"""The promise of every bit ledger: what was said about whom, what landed, and when it is worn out."""

from collections.abc import Sequence
from typing import Protocol

from den.bit import Bit


class Bits(Protocol):
    """A bit is forgotten with its person (`Memory.forget_person`). All calls raise Unavailable."""

    async def add(self, bit: Bit) -> bool:
        """False: it is there already, or its person has the most that are kept."""
        ...

    async def land(self, guild_id: int, person_id: int, bit_id: str, at_ms: int) -> bool:
        """Somebody laughed; False if somebody did before, or there is no such bit."""
        ...

    async def use(self, guild_id: int, person_id: int, bit_id: str) -> int | None:
        """It was called back; how often by now. One that is worn out by it is deleted. None: no such bit."""
        ...

    async def tell(self, joke: Bit) -> None:
        """The guild has heard this joke, whether anybody laughed or not; kept until its end."""
        ...

    async def told(self, guild_id: int, person_id: int) -> Sequence[Bit]:
        """The jokes that were heard and have not ended, the newest first."""
        ...

    async def drop_line(self, guild_id: int, line_id: int) -> int:
        """A line was deleted: what was kept of it, about whomever, is deleted too; how much there was."""
        ...

    async def of(self, guild_id: int, person_id: int) -> Sequence[Bit]:
        """The newest first, without those that have ended."""
        ...
