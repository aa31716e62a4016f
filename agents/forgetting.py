"""Forgetting: a person goes from the bus, the agents' memories, the cast's own lines and the audit log.

The stores are the ledger's and the memory's part. What is on its way while somebody is forgotten (a line that is
being posted, a decision that is being written) would come after a single pass, and a notice may be missed; so the
same pass is made again until a minute is nearly over, each from what is there and not from what was done. What the
person says after the first pass is new, and whoever answers it is not silenced.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Collection, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any

from structlog.typing import FilteringBoundLogger

from agents.client import DenClient
from agents.history import latest
from bus import keys
from bus.connection import Bus
from bus.floor import Floor
from bus.link import Refused
from bus.messages import Forgotten, Notice, Unsaid
from bus.once import again
from den.errors import BusAway, Unavailable
from den.snowflake import EVER, first_at
from den.traces import Said, Traces, belongs_before
from services.audit.files import said_of
from services.audit.log import AuditLog

PASSES_S = (3.0, 12.0, 25.0)
"""Pauses before the later passes: 3, 15 and 40 s after the first."""
HISTORY = 1_000
"""So many of a channel's latest lines are looked through."""
AT_ONCE = 100
DIRECT = 0


@dataclass(frozen=True, slots=True)
class Gone:
    """What one pass found."""

    lines: int
    entries: int


@dataclass(slots=True)
class Forgetting:
    """One for the Higher Self's desk. `start` owns a task that outlives its command."""

    client: DenClient
    floor: Floor
    redis: Bus
    audit: AuditLog
    start: Callable[[Coroutine[Any, Any, None]], object]
    log: FilteringBoundLogger
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    wall: Callable[[], float] = time.time
    write_audit: Callable[[], Awaitable[None]] = field(kw_only=True)

    async def __call__(self, guild_id: int | None, person_id: int, name: str) -> Gone:
        """The first pass, in one guild or (None) everywhere; the others follow. Raises BusAway, Unavailable."""
        said: set[Said] = set()
        gone = await self._pass(guild_id, person_id, name, said, EVER)
        self.start(self._later(guild_id, person_id, name, said, first_at(self._now_ms())))
        return gone

    async def _later(
        self, guild_id: int | None, person_id: int, name: str, said: set[Said], before_id: int
    ) -> None:
        for pause in PASSES_S:
            await self.sleep(pause)
            try:
                gone = await self._pass(guild_id, person_id, name, said, before_id)
                self.log.info("forgot_again", lines=gone.lines, entries=gone.entries)
            except (BusAway, Unavailable) as away:
                self.log.warning("not_forgotten_yet", why=str(away))
            await self._rewrite()

    async def _pass(
        self, guild_id: int | None, person_id: int, name: str, said: set[Said], before_id: int
    ) -> Gone:
        places = [place for place in self.client.text_channels() if guild_id in (None, place[0])]
        guilds = {guild_id} if guild_id is not None else {DIRECT, *(guild for guild, _ in places)}
        for guild in guilds:
            told = Forgotten(guild_id=guild, person_id=person_id, before_id=before_id, at_ms=self._now_ms())
            await self._tell(told)
            await again(self.redis, guild, f"asked:{person_id}")
            if guild == DIRECT:  # whose channels nobody lists; elsewhere the floor takes them away
                await self.redis.call("HDEL", keys.spent(guild), f"u:{person_id}", f"t:{person_id}")
        await self.write_audit()
        said |= await asyncio.to_thread(said_of, self.audit.folder, person_id, guild_id)
        traces, lines = Traces(person_id, name, frozenset(said)), 0
        for guild, channel in places:
            await self.floor.forget(guild, channel, person_id, before_id)
            lines += await self._unsay(guild, channel, traces, before_id)
        return Gone(lines, await self._erase(guild_id, person_id))

    async def _erase(self, guild_id: int | None, person_id: int) -> int:
        try:
            return await asyncio.to_thread(self.audit.erase_person, person_id, guild_id)
        except OSError as error:
            raise Unavailable(f"The audit log cannot be written ({error.strerror}).") from error

    async def _unsay(self, guild_id: int, channel_id: int, traces: Traces, before_id: int) -> int:
        """Asks each bot to delete its lines that tell of the person; how many there are."""
        found: dict[str, list[int]] = {}
        async for line in latest(self.client, channel_id, HISTORY):
            # By the author's id: an answer to a command comes through a webhook and is the host's all the same.
            persona = self.client.known.siblings.get(line.author.id)
            old = belongs_before(line, before_id)
            if persona and old and traces.of(line, self.audit.hash_of(line.text) if traces.said else ""):
                found.setdefault(persona, []).append(line.id)
        for persona, ids in found.items():
            for some in _hundreds(ids):
                place = {"guild_id": guild_id, "channel_id": channel_id, "at_ms": self._now_ms()}
                await self._tell(Unsaid(**place, persona=persona, message_ids=some))
        return sum(map(len, found.values()))

    async def _tell(self, notice: Notice) -> None:
        await self.redis.call("SPUBLISH", keys.everyone(notice.guild_id), notice.model_dump_json())

    def _now_ms(self) -> int:
        return round(self.wall() * 1000)

    async def _rewrite(self) -> None:
        """What Redis has deleted still stands in its log of writes until that is written anew."""
        try:
            await self.redis.call("BGREWRITEAOF")
        except (Refused, BusAway) as error:
            self.log.warning("redis_log_not_rewritten", why=str(error))


def _hundreds(ids: Sequence[int]) -> Collection[tuple[int, ...]]:
    return [tuple(ids[at : at + AT_ONCE]) for at in range(0, len(ids), AT_ONCE)]
