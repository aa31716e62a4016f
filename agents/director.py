"""The director: drives the shows of a den, in the Higher Self that holds the director's lease.

Events come from the channel, the floor, the buttons and the clock; `den.shows.play` says what follows; every line
still has to ask the floor. What a show is at stands in Redis before anything is done about it, so the other Higher
Self can take over at any moment: it asks the floor again for the line under way, which tells its fate.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol

from structlog.typing import FilteringBoundLogger

from agents.channel import Channel
from agents.ear import Ear
from agents.staging import Material, again, direction_of, material_of, payload_of, ready, seat_of
from bus.ask import Ask
from bus.direction import Directed, Directions
from bus.floor import Answer, Floor
from bus.messages import Cued, Freed, Hushed, LedgerChanged, Notice
from den.addressee import address
from den.bits import Bits
from den.direction import Direction
from den.errors import BusAway
from den.ledger import unknown_guild
from den.line import Line
from den.moods import in_distress
from den.shows import bill
from den.shows.cue import Cue
from den.shows.event import Event, Name
from den.shows.hecklers import Hecklers, heckles
from den.shows.play import last_steps, play, row_of
from den.shows.refusal import meant
from den.shows.show import BUDGET, Person, Show
from den.shows.step import Bill, Count, Drop, End, Say, Score, Step
from den.shows.words import words
from den.tape import EventRow, Tape
from den.turn import Turn

EVERY_S = 0.25
POLL_MS = 2_000
CUES_EVERY_MS = 2_000
HOLD_MS = 20_000
RENEW_MS = 60_000
HEAR_OUT_TRIES, HEAR_OUT_EVERY_S = 15, 0.02


class Board(Protocol):
    """Edits messages of the host's that are there already; one that is gone is not worth a word."""

    def __call__(
        self, channel_id: int, message_id: int, text: str, buttons: bill.Buttons, /
    ) -> Coroutine[Any, Any, None]: ...


@dataclass(slots=True)
class Running:
    """A show in this process's hands."""

    show: Show
    turn: Turn | None = None
    """The turn of the line under way, as far as it is known here."""
    polled_ms: int = 0
    told: Direction | None = None
    shown: tuple[str, str] = ("", "")
    """The playbill and the ballot as they were written last."""
    aside: Say | None = None
    """The last line beside the order."""
    hecklers: Hecklers = field(default_factory=Hecklers)
    taped: Show | None = None
    """As the tape had it last."""
    material: Material = field(default_factory=Material)
    """Of the line under way."""


@dataclass(slots=True)
class Director:
    """`epoch` 0: this process stands by and does nothing."""

    ear: Ear
    floor: Floor
    directions: Directions
    board: Board
    start: Callable[[Coroutine[Any, Any, None]], object]
    log: FilteringBoundLogger
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    epoch: int = 0
    guilds: frozenset[int] = frozenset()
    running: dict[int, Running] = field(default_factory=dict)
    """By channel."""
    bits: dict[int, Bits] = field(default_factory=dict)
    """By guild; a process that stands by listens too, so it can take over with them."""
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
        self.bits.setdefault(line.guild_id, Bits()).hear(line)
        running = self.running.get(line.channel_id)
        if running is None or line.author.kind != "human":
            return
        by = Person(id=line.author.id, name=line.author.name)
        name: Name = "distress" if self._is_hurt(running.show, line) else "heard"
        ledger = self.ear.ledgers.get(line.guild_id) or unknown_guild(line.guild_id)
        if name == "heard" and not ledger.may_answer(by.id, "", line.channel_id, self._now_ms()).ok:
            return
        reason = ""
        if name == "heard" and self._is_heckle(running, line):
            name, reason = "heckled", running.hecklers.hear(by.id, line.at_ms)
        self._begin(self.tell(line.channel_id, Event(name=name, by=by, root_id=line.id, reason=reason)))

    def _is_heckle(self, running: Running, line: Line) -> bool:
        """Called in while somebody is on; a line that calls one of the cast is answered as in talk."""
        show = running.show
        if show.kind not in ("battle", "roast", "panel") or not heckles(line.text):
            return False
        before = self.ear.channel(line.guild_id, line.channel_id).before(line.id)
        said_to = address(line, before, self.ear.company.members())
        return not said_to.must and not said_to.humans and not said_to.stop

    def deleted(self, guild_id: int, message_id: int) -> None:
        """A line of a guild is gone, and so is what could be called back of it."""
        if guild_id in self.bits:
            self.bits[guild_id].forget_line(message_id)

    def _is_hurt(self, show: Show, line: Line) -> bool:
        about = {one.id for one in show.people}
        return in_distress(line.text) and (not about or line.author.id in about)

    async def on_notice(self, notice: Notice) -> None:
        """One notice of a guild. Raises BusAway."""
        match notice:
            case Freed() if notice.ended.cue:
                await self._freed(notice)
            case Hushed() if notice.until_ms:
                await self.tell(notice.channel_id, Event(name="hush"))
            case LedgerChanged():
                await self._check_consent(notice.guild_id)
            case Cued() if self.epoch:
                await self._take_cues(notice.guild_id)

    async def _freed(self, notice: Freed) -> None:
        ended = notice.ended
        if notice.outcome != "SENT":
            await self.tell(notice.channel_id, Event(name="lost", cue=ended.cue, reason=notice.reason))
            return
        message_id = notice.message_id or 0
        await self._hear_out(self.ear.channel(ended.guild_id, ended.channel_id), message_id)
        self._remember(ended, message_id)
        await self.tell(notice.channel_id, Event(name="out", cue=ended.cue, message_id=message_id))

    def _remember(self, turn: Turn, message_id: int) -> None:
        """What was told about whom, and which bit was used up."""
        bits, running = self.bits.get(turn.guild_id), self.running.get(turn.channel_id)
        line = self.ear.channel(turn.guild_id, turn.channel_id).find(message_id)
        if bits is None or running is None or turn.target_id is None or line is None:
            return
        bits.tell(turn.target_id, line.text, line.at_ms)
        if running.material.bit is not None:
            bits.use(running.material.bit, line.at_ms)

    async def _hear_out(self, channel: Channel, message_id: int) -> None:
        """The next speaker should have read this line, which may still be on its way from Discord."""
        for _ in range(HEAR_OUT_TRIES):
            if channel.newest_id >= message_id:
                return
            await self.sleep(HEAR_OUT_EVERY_S)

    async def _check_consent(self, guild_id: int) -> None:
        """Whoever a show is about may take their yes back at any moment."""
        now_ms = self._now_ms()
        ledger = self.ear.ledgers.get(guild_id) or unknown_guild(guild_id)
        if guild_id in self.bits:
            self.bits[guild_id].forget_people(lambda one: ledger.consent_of(one, now_ms) is not None)
        for running in list(self.running.values()):
            show = running.show
            if show.guild_id != guild_id or show.kind not in ("roast", "crowd"):
                continue
            if any(ledger.consent_of(one.id, now_ms) is None for one in show.people):
                await self.tell(show.channel_id, Event(name="withdrawn"))

    async def _take_cues(self, guild_id: int) -> None:
        for cue in await self.directions.take(guild_id):
            await self._take(guild_id, cue)

    async def _take(self, guild_id: int, cue: Cue) -> None:
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
        """One event for the show of a channel. Raises BusAway; the event is then told again by the clock."""
        async with self.lock:
            running = self.running.get(channel_id)
            if running is None or not self.epoch:
                return
            before, now_ms = running.show, self._now_ms()
            played = play(before, event, now_ms)
            running.show = played.show
            if self.ear.tape is not None:
                self._record(self.ear.tape, running, before, event, now_ms)
            if played.steps or _differs(before, played.show):
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

    def _record(self, tape: Tape, running: Running, before: Show, event: Event, now_ms: int) -> None:
        begins = None if running.taped == before else before
        running.taped = running.show
        if event.name != "tick" or running.show != before:
            tape(EventRow(show_id=before.id, now_ms=now_ms, event=event, begins=begins, after=running.show))

    async def _write(self, running: Running, now_ms: int) -> bool:
        show = running.show
        direction = Direction() if show.over else direction_of(show, now_ms)
        tell = _is_news(running.told, direction)
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
                await self._drop(running)
            case Bill():
                self._begin(self._show_bill(running))
            case Count():
                self._begin(self._show_count(running, step))
            case End():
                self.log.info("show_over", show=str(running.show.id), why=step.reason, lines=running.show.said)
                self.running.pop(running.show.channel_id, None)

    async def _say(self, running: Running, say: Say) -> None:
        if say.aside is not None:
            running.aside = say
        bits = self.bits.setdefault(running.show.guild_id, Bits())
        running.material = material_of(running.show, say, bits, self._now_ms())
        answer = await self.floor.claim(self._asking(running, say))
        running.polled_ms = self._now_ms()
        event = self._after(running, say, answer)
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

    def _asking(self, running: Running, say: Say) -> Ask:
        show, now_ms = running.show, self._now_ms()
        root_id, author_id = _root(show, say)
        ledger = self.ear.ledgers.get(show.guild_id) or unknown_guild(show.guild_id)
        channel = self.ear.channel(show.guild_id, show.channel_id)
        return Ask(
            guild_id=show.guild_id,
            channel_id=show.channel_id,
            root_id=root_id,
            root_author_id=author_id,
            speakers=(seat_of(show, say, ledger, now_ms),),
            budget=BUDGET,
            hold_ms=HOLD_MS,
            why=f"the {show.kind} is on, at {show.state}",
            cue=say.cue,
            payload=payload_of(show, say, channel, self.ear, running.material, now_ms),
        )

    def _after(self, running: Running, say: Say, answer: Answer) -> Event | None:
        """What the floor's answer means to the show; None while the line is under way."""
        show = running.show
        self.log.info("cued", show=str(show.id), cue=say.cue, persona=say.persona, outcome=answer.outcome)
        if answer.turn is not None and answer.turn.cue == say.cue:
            running.turn = answer.turn
        if answer.outcome == "granted" and answer.turn is not None:
            channel = self.ear.channel(show.guild_id, show.channel_id)
            self.ear.outcomes.granted(channel, answer.turn, self._now_ms())
        if answer.outcome == "decided":
            return _fate(say.cue, answer.reason)
        if answer.outcome == "refused":
            return Event(name=meant(answer.reason), cue=say.cue, reason=answer.reason)
        return None

    async def _drop(self, running: Running) -> None:
        turn, running.turn = running.turn, None
        if turn is not None:
            await self.floor.abandon(turn, "the show went on without it")

    def staged(self, turn: Turn) -> str | None:
        """The grant of a show's line that comes by the queue; None: it is none of ours, or not wanted any more."""
        running = self.running.get(turn.channel_id)
        known = (again(running.show), running.aside) if running is not None else ()
        say = next((one for one in known if one is not None and one.cue == turn.cue), None)
        if running is None or say is None:
            return None
        running.turn = turn
        channel = self.ear.channel(turn.guild_id, turn.channel_id)
        return payload_of(running.show, say, channel, self.ear, running.material, self._now_ms())

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
            self._show_clock(running, now_ms)

    def _time_goes_by(self, show: Show, now_ms: int) -> Event:
        """A tick; but quiet hours, a mute or a changed setting end a show when they begin."""
        ledger = self.ear.ledgers.get(show.guild_id) or unknown_guild(show.guild_id)
        allowed = ledger.may_speak("", show.channel_id, now_ms)
        return Event(name="tick") if allowed.ok else Event(name="stop", reason=allowed.reason)

    async def _poll(self, running: Running, now_ms: int) -> None:
        """A notice may be lost, and so may a write; the floor's own record is not."""
        say = again(running.show)
        if running.show.over:
            await self._score(running, last_steps(running.show))
            if await self._write(running, now_ms):
                self.running.pop(running.show.channel_id, None)
        elif say is not None and now_ms - running.polled_ms >= POLL_MS:
            await self._say(running, say)

    def _show_clock(self, running: Running, now_ms: int) -> None:
        show = running.show
        if show.over or not show.state or row_of(show).do != "vote" or not show.ballot_id:
            return
        name = "battle_last_vote" if show.state == "voting3" else "battle_vote"
        text = bill.ballot(show, words(show, name), now_ms)
        if text != running.shown[1]:
            running.shown = (running.shown[0], text)
            self._begin(self.board(show.channel_id, show.ballot_id, text, bill.ballot_buttons(show)))

    async def _show_bill(self, running: Running) -> None:
        show = running.show
        text = bill.playbill(show)
        if show.playbill_id and text != running.shown[0]:
            running.shown = (text, running.shown[1])
            await self.board(show.channel_id, show.playbill_id, text, bill.playbill_buttons(show))

    async def _show_count(self, running: Running, count: Count) -> None:
        show, asked = running.show, running.shown[1].partition("\n")[0]
        if count.ballot_id:
            text = bill.counted(show, asked or "That was the round.", count.votes)
            await self.board(show.channel_id, count.ballot_id, text, ())

    def _now_ms(self) -> int:
        return round(self.wall() * 1000)


def _root(show: Show, say: Say) -> tuple[int, int]:
    """The line that is answered, and its author."""
    if say.aside is not None:
        return say.aside.id, say.aside.author_id
    assert show.asked is not None, "a line is asked for on the root that its show has noted"
    return show.asked.root_id, show.asked.author_id


def _fate(cue: int, told: str) -> Event | None:
    """What became of a line that was asked for before, as the floor tells it; None: it is under way."""
    if told.isdigit():
        return Event(name="out", cue=cue, message_id=int(told))
    return None if told == "ASKED" else Event(name="lost", cue=cue, reason=told)


def _differs(before: Show, after: Show) -> bool:
    """More than who was heard last: that is not worth a write, the other Higher Self has ears too."""
    unheard = {"root": before.root, "heard_ms": before.heard_ms}
    return after.model_copy(update=unheard) != before


def _is_news(told: Direction | None, now: Direction) -> bool:
    if told is None:
        return True
    same = told.model_copy(update={"ends_at_ms": now.ends_at_ms}) == now
    return not same or now.ends_at_ms - told.ends_at_ms > RENEW_MS
