"""The Higher Self: the den's ear, the owner of its commands, and the host's voice; it stands by in two processes.

Both processes hear and decide. The one that holds the director's lease also speaks as the host, keeps
the commands in step and writes directions; the other takes that over when the lease falls free.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from structlog.typing import FilteringBoundLogger

from agents.client import DenClient
from agents.company import Company
from agents.director import Director
from agents.ear import Ear
from agents.gone import Gone
from agents.hearing import Acquaintance
from agents.history import since
from agents.presence import is_dead
from agents.speaker import Speaker
from agents.steward import Steward
from bus import keys
from bus.connection import Bus
from bus.gate import Gate
from bus.lease import Lease
from bus.ledger import Ledger
from bus.messages import Notice
from bus.roster import Roster
from bus.scripts import load_all
from bus.wire import Wire
from den.errors import BusAway, Unavailable
from den.limits import LIMITS, Limits
from den.line import Line
from den.snowflake import first_at

WATCH_S = 0.5
LEDGERS_EVERY_S = 5.0
CATCH_UP_S = 45
CATCH_UP_CHANNELS = 25
"""A restart reads so many channels' latest lines at most; in a larger den the standby has heard them."""


async def _nothing() -> None:
    """Until it is set."""


@dataclass(slots=True)
class HigherSelf:
    """Joins an ear, its steward, the host's speaker and the director's lease on one connection."""

    client: DenClient
    ear: Ear
    steward: Steward
    director: Director
    speaker: Speaker
    company: Company
    known: Acquaintance
    redis: Bus
    roster: Roster
    lease: Lease
    ledger: Ledger
    wire: Wire
    tasks: asyncio.TaskGroup
    on_stage: Callable[[], Awaitable[None]]
    log: FilteringBoundLogger
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    limits: Limits = LIMITS
    guilds: frozenset[int] = frozenset()
    directing: bool = False
    notices: set[str] = field(default_factory=set)
    direct_begins: Callable[[], Awaitable[None]] = _nothing
    """Called when this process becomes the director: syncs the commands."""
    gate: Gate = field(init=False)

    def __post_init__(self) -> None:
        def tell(why: str) -> None:
            self.log.warning("message_dropped", why=why)

        self.gate = Gate(tell, self.ear.wall, self.company.personas)

    async def on_line(self, line: Line) -> None:
        """Every line of every guild; direct messages are the host's own."""
        if line.guild_id:
            await self.ear.hear(line)
            self.director.heard(line)
        elif self.directing:
            await self.speaker.on_line(line)

    async def on_edit(self, line: Line) -> None:
        """An edited line of a guild."""
        if line.guild_id:
            await self.ear.edit(line)

    async def on_delete(self, guild_id: int, channel_id: int, message_id: int) -> None:
        """A deleted line of a guild."""
        if guild_id:
            self.director.deleted(guild_id, channel_id, message_id)
            await self.ear.delete(guild_id, channel_id, message_id)

    async def on_guilds(self, guilds: frozenset[int]) -> None:
        """The gateway is ready, for the first time or again."""
        self.guilds = guilds
        wanted = {topic for guild in guilds for topic in (keys.notices(guild), keys.everyone(guild))}
        for topic in wanted - self.notices:
            await self.wire.add(topic)
        self.notices |= wanted
        await self.refresh()
        await self.keep_ledgers()
        await self.read_directions()
        await self.on_stage()
        if self.directing:
            await self.speaker.enter(guilds)
            await self._adopt()
        await self.catch_up()

    async def keep_ledgers(self) -> None:
        """Sees to it that the bus has each guild's ledger as the store has it, and that this ear knows it."""
        for guild in self.guilds:
            try:
                await self.ledger.keep(guild)
                await self.learn(guild)
            except Unavailable as away:
                self.log.warning("ledger_away", why=str(away))

    async def _adopt(self) -> None:
        """The shows of guilds that were not known yet when this process became the director."""
        try:
            await self.director.adopt(self.guilds)
        except BusAway as away:
            self.log.warning("bus_away", why=str(away))

    async def read_directions(self) -> None:
        """How each channel is directed, as the bus has it."""
        try:
            for guild in self.guilds:
                for channel, directed in (await self.director.directions.read(guild)).items():
                    self.steward.direct(guild, channel, directed.direction)
        except BusAway as away:
            self.log.warning("bus_away", why=str(away))

    async def learn(self, guild_id: int) -> None:
        """Reads a guild's ledger from the bus."""
        known = await self.ledger.copy(guild_id)
        if known is None:
            await self.ledger.refill(guild_id, force=True)
            known = await self.ledger.copy(guild_id)
        if known is not None:
            self.ear.ledgers[guild_id] = known

    async def watch_ledgers(self) -> None:
        """Looks after the ledgers until cancelled: a Redis that lost them, a store that was put back."""
        while True:
            await self.sleep(LEDGERS_EVERY_S)
            await self.keep_ledgers()

    async def catch_up(self) -> None:
        """Hears what was said while the connection was away, if it is still worth an answer."""
        oldest = first_at(round((self.ear.wall() - CATCH_UP_S) * 1000))
        for guild_id, channel_id in self.client.text_channels()[:CATCH_UP_CHANNELS]:
            after = max(self.ear.channel(guild_id, channel_id).newest_id, oldest)
            for line in await since(self.client, channel_id, after):
                await self.ear.hear(line, late=True)
        await self.steward_safely(None)

    def on_message(self, topic: str, raw: bytes) -> None:
        """A bus message: a grant for the host, or a notice."""
        if topic in self.speaker.open:
            self.speaker.on_message(topic, raw)
        if topic in self.notices and (notice := self.gate.notice(topic, raw)) is not None:
            self.tasks.create_task(self._notice(notice))

    async def _notice(self, notice: Notice) -> None:
        try:
            await self.steward.on_notice(notice)
            await self.director.on_notice(notice)
        except BusAway as away:
            self.log.warning("bus_away", why=str(away))

    async def on_resync(self) -> None:
        """The bus is back: what was missed is read from its keys."""
        await self.bring_scripts()
        await self.refresh()
        await self.keep_ledgers()
        await self.read_directions()
        await self._adopt()
        await self.steward_safely(None)
        await self.speaker.settle()

    async def bring_scripts(self) -> None:
        """A restarted server has lost the den's scripts, and bots may not load them."""
        try:
            await load_all(self.redis, self.limits)
        except BusAway as away:
            self.log.warning("bus_away", why=str(away))

    async def steward_safely(self, arrived: frozenset[str] | None) -> None:
        """Lets the steward look at every channel; a bus that is away is met again at the next resync."""
        try:
            await self.steward.resync(arrived)
        except BusAway as away:
            self.log.warning("bus_away", why=str(away))

    async def refresh(self) -> frozenset[str]:
        """Reads the roster: who is on stage, and whose user ids are siblings'."""
        try:
            cast = await self.roster.read()
        except BusAway:
            return frozenset()
        arrived = self.company.see(cast)
        self.known.siblings = self.company.siblings()
        return arrived

    async def watch(self) -> None:
        """Follows the roster and the director's lease until cancelled."""
        while True:
            arrived = await self.refresh()
            if arrived:
                self.log.info("arrived", personas=sorted(arrived))
                await self.steward_safely(arrived)
            try:
                await self._direct_or_stand_by()
            except BusAway:
                self.directing = False
                self.director.cease()
            await self.sleep(WATCH_S)

    async def _direct_or_stand_by(self) -> None:
        if self.directing:
            if not await self.lease.renew():
                self.directing = False
                self.director.cease()
                await self.speaker.withdraw()
                self.log.warning("director_lost")
            return
        epoch = await self.lease.take() or await self._take_from_the_dead()
        if epoch is None:
            return
        self.directing = True
        self.log.info("directing", rank=self.ear.rank)
        await self.speaker.enter(self.guilds)
        await self.director.begin(epoch, self.guilds)
        await self.direct_begins()

    async def _take_from_the_dead(self) -> int | None:
        holder = await self.lease.holder()
        return await self.lease.take_over(holder) if holder is not None and is_dead(holder) else None

    async def finish(self) -> None:
        """SIGTERM: this ear decides nothing any more, the other one does; the lease is free at once."""
        self.client.listener = Gone()
        self.steward.resting = True
        if self.directing:
            self.director.cease()
            await self.speaker.finish()
            await self.lease.release()
