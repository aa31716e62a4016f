"""A race: two personas roast one person in turn, and at one step of it somebody says no."""

from dataclasses import dataclass
from random import Random
from typing import Any

from redis.asyncio import Redis

from agents.agent import Agent
from agents.drafting import Drafting
from agents.sending import Sending
from bench.consent.edges import SteppedBus, SteppedFloor, SteppedMouth, SteppedPen
from bench.consent.noes import ANN, GUILD, NOES, Against
from bench.consent.quiet import LOG
from bench.consent.steps import Owned, Steps
from bench.consent.store import MemoryStore
from bench.inboxes import Inboxes
from bus import keys
from bus.connection import Bus
from bus.floor import Ask, Floor, Seat
from bus.grant import Grant, write_grant
from bus.ledger import Ledger
from bus.messages import CalledBack, Confirmed, Hushed
from den.consent import DAY_MS, Consent
from den.decision import Class
from den.ledger import unknown_guild
from den.limits import UNLIMITED
from den.line import Line, Speaker
from den.personality import Personality
from den.snowflake import first_at

CAST = (Personality(id="ember", name="Ember"), Personality(id="gale", name="Gale"))
START_MS = 1_795_000_000_000
NEWS_LOST = 0.5
"""Of the hints on the bus; what must hold, must hold without them."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`acknowledged_ms` None: the no was answered with "not yet"."""

    late: int
    posts: int
    acknowledged_ms: int | None


@dataclass(slots=True)
class Track:
    """Where races are run: one guild on one server, whose ledger is empty before each."""

    bus: Bus
    redis: Redis
    script: str
    store: MemoryStore
    inboxes: Inboxes
    races: int = 0

    @classmethod
    async def open(cls, bus: Bus, redis: Redis, script: str = "") -> "Track":
        """`redis` listens on the server of `bus`; `script` as in `Floor`."""
        track = cls(bus, redis, script, MemoryStore(unknown_guild(GUILD)), Inboxes(redis))
        await track.inboxes.open(GUILD, [one.id for one in CAST])
        return track

    async def race(self, no: str, begins_at: int, seed: str) -> Outcome | None:
        """None: the turns were over before the no began."""
        self.races += 1
        async with Owned() as tasks:
            steps = Steps(tasks, Random(seed), START_MS)
            return await Race(self, steps, self.races).run(no, begins_at)

    async def clear(self) -> None:
        """Nothing is held, nothing recorded."""
        self.store.steps = None
        self.store.begin_anew()
        await self.bus.call("DEL", keys.turns(GUILD))
        await self.inboxes.empty()


class Race:
    """One race; everything that waits, waits at a step."""

    def __init__(self, track: Track, steps: Steps, channel_id: int) -> None:
        self.track, self.steps, self.channel_id = track, steps, channel_id
        self.mouth = SteppedMouth(steps)
        self.answered: tuple[bool, int, int] | None = None
        self.began_ms = 0
        bus = SteppedBus(track.bus, steps, "turn")
        self.floor = SteppedFloor(bus, now_ms=self.now_ms, limits=UNLIMITED, script=track.script)
        self.floor.steps = steps
        self.floor.agents = {one.id: self._agent(one) for one in CAST}

    def now_ms(self) -> int:
        return self.steps.now_ms

    async def run(self, no: str, begins_at: int) -> Outcome | None:
        await self._begin()
        for _ in range(begins_at):
            if not await self.steps.step():
                return None
        await self.steps.rest()
        if not self.steps.parked:
            return None
        self.began_ms = self.now_ms()
        self.steps.tasks.create_task(self._say(no))
        faster = self.steps.dice.choice(("no", "turn", ""))
        while await self.steps.step(faster if self.steps.dice.random() < 0.7 else ""):
            pass
        return self._outcome()

    async def _begin(self) -> None:
        """The person has said yes and asks for it; the first persona has its grant, the second one waits."""
        await self.track.clear()
        await self._ledger(self.track.bus).give(_yes())
        self.track.store.steps = self.steps
        line = Line(
            id=first_at(START_MS) + self.channel_id, guild_id=GUILD, channel_id=self.channel_id,
            author=Speaker(id=ANN, name="ann", kind="human"), text="Ember, Gale, roast my cooking", at_ms=START_MS,
        )  # fmt: skip
        self.floor.payload = write_grant(Grant(line, (), (line,)))
        seats = tuple(Seat(one.id, Class.ADDRESSED, ANN) for one in CAST)
        asked = self.steps.dice.random() < 0.5
        ask = Ask(GUILD, self.channel_id, line.id, ANN, seats, payload=self.floor.payload, asked=asked)
        floor = Floor(self.track.bus, now_ms=self.now_ms, limits=UNLIMITED, script=self.track.script)
        answer = await floor.claim(ask)
        assert answer.turn is not None, answer
        self.floor.give(answer.turn)

    async def _say(self, no: str) -> None:
        bus = SteppedBus(self.track.bus, self.steps, "no")
        floor = Floor(bus, now_ms=self.now_ms, script=self.track.script, limits=UNLIMITED)
        on = Against(self.channel_id, self._ledger(bus), floor, self.now_ms, self._sleep_of("no"))
        if no == "stop" and self.steps.dice.random() >= NEWS_LOST:
            self.steps.tasks.create_task(self._news())
        acknowledged = await NOES[no](on)
        self.answered = acknowledged, self.steps.at, self.now_ms()

    async def _news(self) -> None:
        """The agents hear of a stop as soon as it holds, or some time later."""
        floor = Floor(self.track.bus, now_ms=self.now_ms, script=self.track.script, limits=UNLIMITED)
        while not (until := (await floor.state(GUILD, self.channel_id)).hushed_until_ms):
            await self.steps.point("no", 1)
        await self.steps.point("turn", self.steps.dice.choice((0, 5, 50)))
        for agent in self.floor.agents.values():
            agent.hear_news(Hushed(guild_id=GUILD, channel_id=self.channel_id, until_ms=until, by=ANN))

    def _outcome(self) -> Outcome:
        assert self.answered is not None, "a no was never answered"
        acknowledged, at, now_ms = self.answered
        late = sum(begun > at for begun in self.mouth.begun) if acknowledged else 0
        return Outcome(late, len(self.mouth.begun), now_ms - self.began_ms if acknowledged else None)

    def _agent(self, one: Personality) -> Agent:
        async def tell(_: Confirmed | CalledBack) -> None: ...

        clock, sleep = lambda: self.now_ms() / 1000, self._sleep_of("turn")
        drafting = Drafting(one, CAST, SteppedPen(self.steps), self.steps.tasks, LOG, clock=clock, sleep=sleep)
        sending = Sending(self.floor, self.mouth, tell, drafting.said, LOG, clock=clock, wall=clock, sleep=sleep)
        return Agent(drafting, sending, "instant", self.steps.tasks, LOG, clock=clock, wall=clock, sleep=sleep)

    def _ledger(self, bus: Bus) -> Ledger:
        wall = lambda: self.now_ms() / 1000  # noqa: E731 # a clock
        return Ledger(bus, self.track.store, sleep=self._sleep_of("no"), wall=wall)

    def _sleep_of(self, who: str) -> Any:
        async def sleep(seconds: float) -> None:
            await self.steps.point(who, round(seconds * 1000))

        return sleep


def _yes() -> Consent:
    return Consent(
        guild_id=GUILD, person_id=ANN, expires_ms=START_MS + 30 * DAY_MS, recorded_by=ANN, recorded_ms=START_MS
    )
