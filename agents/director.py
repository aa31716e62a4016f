"""The director: what the shows of a den are told, in the Higher Self that holds the director's lease.

Events come from the channel, the floor, the buttons and the clock; `agents.playing` does what follows, and every
line still has to ask the floor.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field

from structlog.typing import FilteringBoundLogger

from agents.ear import Ear
from agents.meaning import meaning
from agents.playing import Playing
from agents.prompter import Prompter
from agents.running import Running
from agents.staging import ready
from bus.direction import Directions
from bus.messages import Cued, Forgotten, Freed, Hushed, LedgerChanged, Notice
from den.errors import BusAway
from den.ledger import GuildLedger
from den.line import Line
from den.shows.cue import Cue
from den.shows.event import Event
from den.shows.show import Show
from den.turn import Turn

EVERY_S = 0.25
CUES_EVERY_MS = 2_000
FORGOTTEN = "somebody asked to be forgotten"


@dataclass(slots=True)
class Director:
    """A process that stands by listens too, and does nothing."""

    ear: Ear
    playing: Playing
    log: FilteringBoundLogger
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    guilds: frozenset[int] = frozenset()
    cues_ms: int = 0
    prompter: Prompter = field(init=False)
    directions: Directions = field(init=False)

    def __post_init__(self) -> None:
        self.prompter, self.directions = self.playing.prompter, self.playing.directions

    @property
    def running(self) -> dict[int, Running]:
        """The shows that are on, by channel."""
        return self.playing.running

    @property
    def epoch(self) -> int:
        """0: this process stands by."""
        return self.playing.epoch

    async def begin(self, epoch: int, guilds: Iterable[int]) -> None:
        """This process directs from now on. Raises BusAway."""
        self.playing.epoch, self.guilds = epoch, frozenset()
        await self.adopt(guilds)

    async def adopt(self, guilds: Iterable[int]) -> None:
        """Directs these guilds too: the shows under way there go on. Raises BusAway."""
        if not self.epoch:
            return
        for guild in frozenset(guilds) - self.guilds:
            for directed in (await self.directions.read(guild)).values():
                if directed.show is not None and not directed.show.over:
                    await self.playing.take_over(directed.show)
            await self._take_cues(guild)
            self.guilds |= {guild}

    def cease(self) -> None:
        """Another process directs now."""
        self.playing.cease()

    async def close(self) -> None:
        """Lets go of what plans are made with."""
        if self.playing.planning is not None:
            await self.playing.planning.planner.close()

    def heard(self, line: Line) -> None:
        """A line of a guild, from any author; asks Redis nothing."""
        self.prompter.jokes.hear(line)
        running = self.running.get(line.channel_id)
        if running is None or line.author.kind != "human":
            return
        event = meaning(running, line, self.ear, self._ledger(line.guild_id), self._now_ms())
        if event is not None:
            self.playing.begin(self.tell(line.channel_id, event))

    def deleted(self, guild_id: int, channel_id: int, message_id: int) -> None:
        """A line of a guild is gone, and so is what could be called back of it; people's own were never stored."""
        known = self.ear.channel(guild_id, channel_id).find(message_id)
        bots_own = known is None or known.author.kind == "sibling"
        self.prompter.jokes.deleted(guild_id, message_id, for_good=bool(self.epoch) and bots_own)

    async def on_notice(self, notice: Notice) -> None:
        """One notice of a guild. Raises BusAway."""
        match notice:
            case Freed() if notice.ended.cue:
                await self._freed(notice)
            case Hushed() if notice.until_ms:
                await self.tell(notice.channel_id, Event(name="hush"))
            case LedgerChanged():
                await self._check_consent(notice.guild_id)
            case Forgotten():
                await self._forget_person(notice)
            case Cued() if self.epoch:
                await self._take_cues(notice.guild_id)

    async def _freed(self, notice: Freed) -> None:
        ended, running = notice.ended, self.running.get(notice.channel_id)
        if running is None:
            return
        if notice.outcome != "SENT":
            await self.tell(notice.channel_id, Event(name="lost", cue=ended.cue, reason=notice.reason))
            return
        message_id = notice.message_id or 0
        await self.ear.channel(ended.guild_id, ended.channel_id).hear_out(message_id, self.sleep)
        self.prompter.remember(running, ended, message_id)
        await self.tell(notice.channel_id, Event(name="out", cue=ended.cue, message_id=message_id))

    async def _check_consent(self, guild_id: int) -> None:
        """Whoever a show is about may take their yes back at any moment."""
        now_ms, ledger = self._now_ms(), self._ledger(guild_id)
        self.prompter.jokes.keep_people(guild_id, lambda one: ledger.consent_of(one, now_ms) is not None)
        for running in list(self.running.values()):
            show = running.show
            if show.guild_id != guild_id or show.kind not in ("roast", "crowd"):
                continue
            if any(ledger.consent_of(one.id, now_ms) is None for one in show.people):
                await self.tell(show.channel_id, Event(name="withdrawn"))

    async def _forget_person(self, told: Forgotten) -> None:
        """Nothing said by them or about them comes again, and a show that names them is over."""
        self.prompter.jokes.keep_people(told.guild_id, lambda one: one != told.person_id)
        for running in list(self.running.values()):
            show = running.show
            if show.guild_id == told.guild_id and show.id <= told.before_id and told.person_id in show.persons():
                await self.tell(show.channel_id, Event(name="stop", reason=FORGOTTEN))

    async def _take_cues(self, guild_id: int) -> None:
        for cue in await self.directions.take(guild_id):
            await self._take(cue)

    async def _take(self, cue: Cue) -> None:
        running = self.running.get(cue.channel_id)
        if cue.show is None:
            if running is not None and cue.show_id in (0, running.show.id):
                await self.tell(cue.channel_id, cue.event)
        elif running is None:
            self.playing.open(ready(cue.show, self.ear, self._now_ms()))
            await self.tell(cue.channel_id, Event(name="started", by=cue.show.starter))

    async def tell(self, channel_id: int, event: Event) -> None:
        """One event for the show of a channel. Raises BusAway."""
        await self.playing.tell(channel_id, event)

    def staged(self, turn: Turn) -> str | None:
        """The grant of a show's line that comes by the queue; None: it is none of ours, or not wanted any more."""
        running = self.running.get(turn.channel_id)
        return self.prompter.staged(running, turn) if running is not None else None

    async def keep(self) -> None:
        """Lets time pass for the shows until cancelled."""
        while True:
            try:
                await self.tick()
            except BusAway as away:
                self.log.warning("bus_away", why=str(away))
                await self.sleep(1.0)
            await self.sleep(EVERY_S)

    async def tick(self) -> None:
        """One look at every show, and now and then at the cues whose notice was lost. Raises BusAway."""
        now_ms = self._now_ms()
        if self.epoch and now_ms - self.cues_ms >= CUES_EVERY_MS:
            self.cues_ms = now_ms
            for guild in self.guilds:
                await self._take_cues(guild)
        for channel_id, running in list(self.running.items()):
            await self.tell(channel_id, self._time_goes_by(running.show, now_ms))
            await self.playing.look_after(running)

    def _time_goes_by(self, show: Show, now_ms: int) -> Event:
        """A tick; but quiet hours, a mute or a changed setting end a show when they begin."""
        allowed = self._ledger(show.guild_id).may_speak("", show.channel_id, now_ms)
        return Event(name="tick") if allowed.ok else Event(name="stop", reason=allowed.reason)

    def _ledger(self, guild_id: int) -> GuildLedger:
        return self.ear.ledger(guild_id)

    def _now_ms(self) -> int:
        return self.playing.now_ms()
