"""The director: drives the shows of a den, in the Higher Self that holds the director's lease.

Events come from the channel, the floor, the buttons and the clock; `den.shows.play` says what follows; every line
still has to ask the floor. What a show is at stands in Redis before anything is done about it, so the other Higher
Self can take over at any moment: it asks the floor again for the line under way, which tells its fate.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from dataclasses import dataclass, field
from typing import Any

from structlog.typing import FilteringBoundLogger

from agents.billboard import Billboard
from agents.ear import Ear
from agents.meaning import meaning
from agents.prompter import Prompter
from agents.running import Running, differs
from agents.staging import again, direction_of, ready
from bus.direction import Directed, Directions
from bus.messages import Cued, Forgotten, Freed, Hushed, LedgerChanged, Notice
from den.direction import Direction
from den.errors import BusAway
from den.ledger import GuildLedger, unknown_guild
from den.line import Line
from den.shows.cue import Cue
from den.shows.event import Event
from den.shows.play import last_steps, play
from den.shows.show import Show
from den.shows.step import Bill, Count, Drop, End, Say, Score, Step
from den.turn import Turn

EVERY_S = 0.25
POLL_MS = 2_000
CUES_EVERY_MS = 2_000
BROKEN = "the den had an error of its own"
FORGOTTEN = "somebody asked to be forgotten"


@dataclass(slots=True)
class Director:
    """`epoch` 0: this process stands by; it listens and does nothing."""

    ear: Ear
    prompter: Prompter
    directions: Directions
    billboard: Billboard
    start: Callable[[Coroutine[Any, Any, None]], object]
    log: FilteringBoundLogger
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    epoch: int = 0
    guilds: frozenset[int] = frozenset()
    running: dict[int, Running] = field(default_factory=dict)
    """By channel."""
    cues_ms: int = 0
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def begin(self, epoch: int, guilds: Iterable[int]) -> None:
        """This process directs from now on. Raises BusAway."""
        self.epoch, self.guilds = epoch, frozenset()
        await self.adopt(guilds)

    async def adopt(self, guilds: Iterable[int]) -> None:
        """Directs these guilds too: the shows under way there go on. Raises BusAway."""
        if not self.epoch:
            return
        for guild in frozenset(guilds) - self.guilds:
            for directed in (await self.directions.read(guild)).values():
                if directed.show is not None and not directed.show.over:
                    await self._take_over(directed.show)
            await self._take_cues(guild)
            self.guilds |= {guild}

    def cease(self) -> None:
        """Another process directs now."""
        self.epoch = 0
        self.running.clear()

    async def _take_over(self, show: Show) -> None:
        """Written anew at once: from then on a former director writes in vain."""
        self.log.info("show_taken_over", show=str(show.id), kind=show.kind, state=show.state)
        running = Running(show.model_copy(update={"heard_ms": self._now_ms()}))
        self.running[show.channel_id] = running
        await self._write(running, self._now_ms())

    def heard(self, line: Line) -> None:
        """A line of a guild, from any author; asks Redis nothing."""
        self.prompter.hear(line)
        running = self.running.get(line.channel_id)
        if running is None or line.author.kind != "human":
            return
        event = meaning(running, line, self.ear, self._ledger(line.guild_id), self._now_ms())
        if event is not None:
            self._begin(self.tell(line.channel_id, event))

    def deleted(self, guild_id: int, message_id: int) -> None:
        """A line of a guild is gone, and so is what could be called back of it."""
        if guild_id in self.prompter.bits:
            self.prompter.bits[guild_id].forget_line(message_id)

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
        if guild_id in self.prompter.bits:
            self.prompter.bits[guild_id].forget_people(lambda one: ledger.consent_of(one, now_ms) is not None)
        for running in list(self.running.values()):
            show = running.show
            if show.guild_id != guild_id or show.kind not in ("roast", "crowd"):
                continue
            if any(ledger.consent_of(one.id, now_ms) is None for one in show.people):
                await self.tell(show.channel_id, Event(name="withdrawn"))

    async def _forget_person(self, told: Forgotten) -> None:
        """Nothing said by them or about them comes again, and a show that names them is over."""
        if told.guild_id in self.prompter.bits:
            self.prompter.bits[told.guild_id].forget_people(lambda one: one != told.person_id)
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
            show = ready(cue.show, self.ear, self._now_ms())
            self.running[cue.channel_id] = Running(show)
            self.log.info("show", show=str(show.id), kind=show.kind, cast=show.cast)
            await self.tell(cue.channel_id, Event(name="started", by=show.starter))

    async def tell(self, channel_id: int, event: Event) -> None:
        """One event for the show of a channel. Raises BusAway: what was not done yet is done by the clock."""
        async with self.lock:
            running = self.running.get(channel_id)
            if running is None or not self.epoch:
                return
            try:
                await self._play(running, event)
            except BusAway:
                raise
            except Exception:
                # One show that cannot go on must not take the den's ears with it.
                self.log.exception("show_broke", show=str(running.show.id), state=running.show.state)
                running.show = running.show.model_copy(update={"over": BROKEN, "asked": None})

    async def _play(self, running: Running, event: Event) -> None:
        before, now_ms = running.show, self._now_ms()
        played = play(before, event, now_ms)
        running.show = played.show
        if self.ear.tape is not None and (event.name != "tick" or running.show != before):
            self.ear.tape.event(before, running.taped == before, event, running.show, now_ms)
            running.taped = running.show
        if played.steps or differs(before, played.show):
            self.log.debug("show_event", show=str(before.id), on=event.name, state=played.show.state)
            await self._score(running, played.steps)
            if not await self._write(running, now_ms):
                return
        for step in played.steps:
            await self._do(running, step)

    async def _score(self, running: Running, steps: Iterable[Step]) -> None:
        """Counted before the show is forgotten, and once however often it is asked."""
        for step in steps:
            if isinstance(step, Score):
                await self.directions.score(running.show, step)

    async def _write(self, running: Running, now_ms: int) -> bool:
        show = running.show
        direction = Direction() if show.over else direction_of(show, now_ms)
        tell = running.is_news(direction)
        kept = Directed(direction, None if show.over else show)
        if not await self.directions.write(show.guild_id, show.channel_id, kept, self.epoch, tell=tell):
            self.log.warning("director_fenced", show=str(show.id))
            self.cease()
            return False
        if tell:
            running.told = direction
        return True

    async def _do(self, running: Running, step: Step) -> None:
        match step:
            case Say():
                await self._say(running, step)
            case Drop():
                await self.prompter.drop(running)
            case Bill():
                self.billboard.show(running)
            case Count():
                self.billboard.count(running, step)
            case End():
                self.log.info("show_over", show=str(running.show.id), why=step.reason, lines=running.show.said)
                self.running.pop(running.show.channel_id, None)

    async def _say(self, running: Running, say: Say) -> None:
        event = await self.prompter.ask(running, say)
        if event is not None:
            self._begin(self.tell(running.show.channel_id, event))

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        self.start(self._safely(work))

    async def _safely(self, work: Coroutine[Any, Any, None]) -> None:
        """What did not get through is told again by the clock."""
        try:
            await work
        except BusAway as away:
            self.log.warning("bus_away", why=str(away))

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
            async with self.lock:
                await self._poll(running, now_ms)
            self.billboard.clock(running, now_ms)

    def _time_goes_by(self, show: Show, now_ms: int) -> Event:
        """A tick; but quiet hours, a mute or a changed setting end a show when they begin."""
        allowed = self._ledger(show.guild_id).may_speak("", show.channel_id, now_ms)
        return Event(name="tick") if allowed.ok else Event(name="stop", reason=allowed.reason)

    async def _poll(self, running: Running, now_ms: int) -> None:
        """A notice may be lost, and so may a write; the floor's own record is not."""
        if self.running.get(running.show.channel_id) is not running:
            return
        if running.show.over:
            await self._forget(running, now_ms)
            return
        say = again(running.show)
        if say is not None and now_ms - running.polled_ms >= POLL_MS:
            await self._say(running, say)

    async def _forget(self, running: Running, now_ms: int) -> None:
        """A show that is over and could not be put away at once."""
        await self._score(running, last_steps(running.show))
        if await self._write(running, now_ms):
            self.billboard.show(running)
            self.running.pop(running.show.channel_id, None)

    def _ledger(self, guild_id: int) -> GuildLedger:
        return self.ear.ledgers.get(guild_id) or unknown_guild(guild_id)

    def _now_ms(self) -> int:
        return round(self.wall() * 1000)
