"""The prompter: asks the floor for a show's lines, hands over those that waited, and remembers what was told."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from structlog.typing import FilteringBoundLogger

from agents.ear import Ear
from agents.jokes import Jokes
from agents.running import Running
from agents.staging import again, material_of, payload_of, seat_of
from bus.ask import Ask
from bus.floor import Answer, Floor
from den.shows.event import Event
from den.shows.refusal import meant
from den.shows.show import BUDGET, Show
from den.shows.step import Say
from den.turn import Turn

HOLD_MS = 20_000


@dataclass(slots=True)
class Prompter:
    """A process that stands by keeps its jokes in order too, so it can take over with them."""

    ear: Ear
    floor: Floor
    log: FilteringBoundLogger
    wall: Callable[[], float] = time.time
    jokes: Jokes = field(init=False)

    def __post_init__(self) -> None:
        self.jokes = Jokes(self.log)

    async def ask(self, running: Running, say: Say) -> Event | None:
        """Asks for a line, or again for its fate; None while it is under way. Raises BusAway."""
        bits = self.jokes.of(running.show.guild_id)
        if say.aside is None:
            running.material = material_of(running.show, say, bits, self._now_ms(), running.plan)
        else:
            running.aside = say
        answer = await self.floor.claim(self._asking(running, say))
        running.polled_ms = self._now_ms()
        self.log.info("cued", show=str(running.show.id), cue=say.cue, persona=say.persona, outcome=answer.outcome)
        return self._after(running, say, answer)

    def _asking(self, running: Running, say: Say) -> Ask:
        show, now_ms = running.show, self._now_ms()
        root_id, author_id = _root(show, say)
        ledger = self.ear.ledger(show.guild_id)
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
            payload=self._payload(running, say),
        )

    def _payload(self, running: Running, say: Say) -> str:
        show = running.show
        channel = self.ear.channel(show.guild_id, show.channel_id)
        return payload_of(show, say, channel, self.ear, running.material, self._now_ms())

    def _after(self, running: Running, say: Say, answer: Answer) -> Event | None:
        show = running.show
        if answer.outcome == "granted" and answer.turn is not None:
            channel = self.ear.channel(show.guild_id, show.channel_id)
            self.ear.outcomes.granted(channel, answer.turn, self._now_ms())
        if say.aside is not None:
            return None  # the show goes on, whether it comes or not
        if answer.turn is not None and answer.turn.cue == say.cue:
            running.turn = answer.turn
        if answer.outcome == "decided":
            return _fate(say.cue, answer.reason)
        if answer.outcome == "refused":
            return Event(name=meant(answer.reason), cue=say.cue, reason=answer.reason)
        return None

    async def drop(self, running: Running) -> None:
        """The line under way is not wanted any more. Raises BusAway."""
        turn, running.turn = running.turn, None
        if turn is not None:
            await self.floor.abandon(turn, "the show went on without it")

    def staged(self, running: Running, turn: Turn) -> str | None:
        """The grant of a line that comes by the queue; None: it is not wanted any more."""
        known = (again(running.show), running.aside)
        say = next((one for one in known if one is not None and one.cue == turn.cue), None)
        if say is None:
            return None
        if say.aside is None:
            running.turn = turn
        return self._payload(running, say)

    def remember(self, running: Running, turn: Turn, message_id: int) -> None:
        """A line is out: what was told about whom, and which bit was used."""
        if running.plan is not None:
            running.plan = running.plan.after(turn.persona)
        line = self.ear.channel(turn.guild_id, turn.channel_id).find(message_id)
        if turn.target_id is None or line is None:
            return
        self.jokes.told(turn.target_id, line)
        self.ear.knowledge.joked(line, turn.target_id)
        if running.material.bit is not None and running.turn is not None and running.turn.cue == turn.cue:
            self.jokes.used(turn.guild_id, running.material.bit, line.at_ms)

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
