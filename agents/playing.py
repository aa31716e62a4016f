"""Playing: moves the shows of a den from event to event, and does what follows.

What a show is at stands in Redis before anything is done about it, so the other Higher Self can take over at any
moment: it asks the floor again for the line under way, which tells its fate.
"""

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass, field
from typing import Any

from structlog.typing import FilteringBoundLogger

from agents.billboard import Billboard
from agents.ear import Ear
from agents.planning import Planning
from agents.prompter import Prompter
from agents.running import Running, differs
from agents.staging import again, direction_of
from bus.direction import Directed, Directions
from den.direction import Direction
from den.errors import BusAway
from den.shows.ending import last_steps
from den.shows.event import Event
from den.shows.play import play
from den.shows.show import Show
from den.shows.step import Bill, Count, Drop, End, Say, Score, Step

POLL_MS = 2_000
BROKEN = "the den had an error of its own"


@dataclass(slots=True)
class Playing:
    """`epoch` 0: another process directs, and nothing is done here."""

    ear: Ear
    prompter: Prompter
    directions: Directions
    billboard: Billboard
    start: Callable[[Coroutine[Any, Any, None]], object]
    log: FilteringBoundLogger
    wall: Callable[[], float] = time.time
    planning: Planning | None = None
    epoch: int = 0
    running: dict[int, Running] = field(default_factory=dict)
    """By channel."""
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    def cease(self) -> None:
        """Another process directs now."""
        self.epoch = 0
        self.running.clear()

    def open(self, show: Show) -> None:
        """A show that was asked for."""
        self.running[show.channel_id] = Running(show)
        self._bring(show)
        self.log.info("show", show=str(show.id), kind=show.kind, cast=show.cast)

    async def take_over(self, show: Show) -> None:
        """Written anew at once: from then on a former director writes in vain. Raises BusAway."""
        self.log.info("show_taken_over", show=str(show.id), kind=show.kind, state=show.state)
        running = Running(show.model_copy(update={"heard_ms": self.now_ms()}))
        self.running[show.channel_id] = running
        self._bring(show)
        await self._write(running, self.now_ms())

    def _bring(self, show: Show) -> None:
        """What is stored about whom it is about comes into use while the host still announces them."""
        self.prompter.jokes.bring(show.guild_id, (one.id for one in show.people))

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

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Beside the way; what did not get through is told again by the clock."""
        self.start(self._safely(work))

    async def look_after(self, running: Running) -> None:
        """A notice may be lost, and so may a write; the floor's own record is not. Raises BusAway."""
        now_ms = self.now_ms()
        async with self.lock:
            if self.running.get(running.show.channel_id) is not running:
                return
            say = again(running.show)
            if running.show.over:
                await self._put_away(running, now_ms)
            elif say is not None and now_ms - running.polled_ms >= POLL_MS:
                await self._say(running, say)
        self.billboard.clock(running, now_ms)

    async def _play(self, running: Running, event: Event) -> None:
        before, now_ms = running.show, self.now_ms()
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
        if self.planning is not None:
            self.planning.look(running, now_ms)

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
            self.begin(self.tell(running.show.channel_id, event))

    async def _safely(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except BusAway as away:
            self.log.warning("bus_away", why=str(away))

    async def _put_away(self, running: Running, now_ms: int) -> None:
        """A show that is over and could not be put away at once."""
        await self._score(running, last_steps(running.show))
        if await self._write(running, now_ms):
            self.billboard.show(running)
            self.running.pop(running.show.channel_id, None)

    def now_ms(self) -> int:
        """Unix milliseconds."""
        return round(self.wall() * 1000)
