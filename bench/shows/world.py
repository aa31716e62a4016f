"""A den in one process: real ears, agents, floor and directors; only Discord, the wire and the clock are ours.

Nothing sleeps: a human speaks, the world runs until nothing moves any more, and then the clock goes on. Of the two
Higher Selves one directs; when it is killed, the other one takes over some seconds later.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from redis.asyncio import Redis

from agents.agent import Agent
from agents.billboard import Billboard
from agents.company import Company
from agents.debts import Debts
from agents.director import Director
from agents.drafting import Drafting
from agents.ear import Ear
from agents.outcomes import Outcomes
from agents.planning import Planning
from agents.playing import Playing
from agents.prompter import Prompter
from agents.recording import Recorder
from agents.sending import Sending
from agents.steward import Steward
from bench.consent.quiet import LOG
from bench.consent.steps import Owned
from bus import keys
from bus.connection import Bus
from bus.direction import Directions
from bus.floor import Floor
from bus.messages import CalledBack, Confirmed, parse_notice
from bus.roster import Cast, Entry, Seen
from den.consent import DAY_MS, Consent
from den.guild_settings import GuildSettings
from den.ledger import GuildLedger
from den.line import Line, Speaker
from den.personality import Personality
from den.shows.bill import Buttons
from den.snowflake import first_at
from den.tape import Row
from den.turn import Turn
from services.generation.promise import Generator
from services.planning.local import LocalPlanner
from services.planning.promise import Planner

GUILD = 10
START_MS = 1_795_000_000_000


@dataclass(frozen=True, slots=True)
class Said:
    """One line of the evening; `turn` is a bot's."""

    line: Line
    turn: Turn | None = None
    intent: str = ""


@dataclass(slots=True)
class Higher:
    """One of the two Higher Selves."""

    ear: Ear
    steward: Steward
    director: Director
    alive: bool = True


class Mouth:
    """Discord, as a bot posts to it. Some POSTs are the last thing a process does."""

    def __init__(self, world: "World", persona: str) -> None:
        self.world, self.persona = world, persona

    async def post(self, turn: Turn, text: str, buttons: Buttons = ()) -> int:
        return self.world.posted(turn, text)

    async def type(self, channel_id: int) -> None: ...


@dataclass(slots=True)
class World:
    """One evening in one channel."""

    bus: Bus
    redis: Redis
    tasks: Owned
    cast: Sequence[Personality]
    writers: Mapping[str, Generator]
    channel_id: int
    dice: Random
    consents: frozenset[int]
    lost_notices: float = 0.0
    planner: Planner | None = field(default_factory=LocalPlanner)
    now_ms: int = START_MS
    said: list[Said] = field(default_factory=list)
    edits: list[tuple[int, str, Buttons]] = field(default_factory=list)
    highers: list[Higher] = field(default_factory=list)
    agents: dict[str, Agent] = field(default_factory=dict)
    away: set[str] = field(default_factory=set)
    unheard: list[Line] = field(default_factory=list)
    tapes: list[list[Row]] = field(default_factory=list)
    """One for each start of a Higher Self."""
    ids: int = 0
    epoch: int = 0
    willing: frozenset[int] = frozenset()
    """Who had said yes when the evening began."""
    floor: Floor = field(init=False)
    directions: Directions = field(init=False)
    pubsub: Any = field(init=False)

    async def open(self) -> "World":
        """Everybody is on stage, and the first Higher Self directs."""
        self.floor = Floor(self.bus, now_ms=lambda: self.now_ms)
        self.directions, self.willing = Directions(self.bus, wall=lambda: self.now_ms / 1000), self.consents
        self.pubsub = self.redis.pubsub()
        topics = [keys.inbox(GUILD, one.id) for one in self.cast]
        for topic in (*topics, keys.notices(GUILD), keys.everyone(GUILD)):
            await self.pubsub.ssubscribe(topic)
        await self._write_ledger()
        self.agents = {one.id: self._agent(one) for one in self.cast}
        self.highers = [self._higher(rank) for rank in (0, 1)]
        await self.take_over(0)
        await self.settle()
        return self

    async def close(self) -> None:
        await self.pubsub.aclose()
        for name in (keys.floor, keys.roots, keys.why):
            await self.bus.call("DEL", name(GUILD, self.channel_id))
        # Every evening is a day of its own, though all have the same date: its lines are not the next one's.
        await self.bus.call("DEL", keys.turns(GUILD), keys.directions(GUILD), keys.cues(GUILD), keys.spent(GUILD))

    async def take_over(self, rank: int) -> None:
        """This Higher Self holds the director's lease from now on."""
        self.epoch = max(self.epoch + 1, self.now_ms)
        await self.highers[rank].director.begin(self.epoch, (GUILD,))

    def kill(self, rank: int) -> None:
        """The process is gone; what it had begun is not finished."""
        self.highers[rank].alive = False
        self.highers[rank].director.cease()

    async def revive(self, rank: int) -> None:
        """A new process stands by; it has heard nothing of the evening."""
        self.highers[rank] = self._higher(rank)
        for directed in (await self.directions.read(GUILD)).items():
            self.highers[rank].steward.direct(GUILD, directed[0], directed[1].direction)

    def director(self) -> Director | None:
        """Whoever directs now."""
        return next((one.director for one in self.highers if one.alive and one.director.epoch), None)

    async def say(self, person_id: int, name: str, text: str, reply: Line | None = None) -> Line:
        """A human line, and all that comes of it."""
        by = Speaker(id=person_id, name=name, kind="human")
        line = self._line(by, text, reply)
        self.said.append(Said(line))
        self.unheard.append(line)
        await self.settle()
        return line

    async def go_on(self, seconds: float) -> None:
        """Time goes by, in the steps of the director's clock."""
        until = self.now_ms + round(seconds * 1000)
        while self.now_ms < until:
            self.now_ms = min(until, self.now_ms + 1_000)
            for one in self.highers:
                if one.alive:
                    await one.director.tick()
                    await one.steward.sweep()
            await self.settle()

    async def settle(self) -> None:
        """Runs until nothing moves any more."""
        while True:
            while self.tasks.alive:
                await asyncio.wait(list(self.tasks.alive))
            heard = await self._hear()
            if not await self._carry() and not heard and not self.tasks.alive:
                return

    def posted(self, turn: Turn, text: str) -> int:
        """A bot's line is in the channel."""
        one = next(p for p in self.cast if p.id == turn.persona)
        by = Speaker(id=self.user_id(one.id), name=one.name, kind="sibling", persona=one.id)
        root = next((said.line for said in self.said if said.line.id == turn.root_id), None)
        self.now_ms += 700 + 40 * len(text.split())
        line = self._line(by, text, root)
        self.said.append(Said(line, turn))
        self.unheard.append(line)
        return line.id

    def user_id(self, persona: str) -> int:
        return 70 + [one.id for one in self.cast].index(persona)

    def new_id(self) -> int:
        """An id of this moment."""
        self.ids += 1
        return first_at(self.now_ms) + self.ids

    async def _hear(self) -> bool:
        lines, self.unheard = self.unheard, []
        for line in lines:
            for one in self.highers:
                if one.alive:
                    await one.ear.hear(line)
                    one.director.heard(line)
        return bool(lines)

    async def _carry(self) -> bool:
        """Brings what was published to whom it is for; some notices are lost, as pub/sub may lose them."""
        await self.pubsub.ping()
        carried = False
        while (message := await self.pubsub.get_message(timeout=5)) is not None:
            if message["type"] == "pong":
                break
            if message["type"] == "smessage":
                carried = True
                await self._bring(message["channel"].decode(), message["data"])
        return carried

    async def _bring(self, topic: str, raw: bytes) -> None:
        if ":inbox:" in topic:
            persona = topic.rpartition(":")[2]
            if persona not in self.away:
                self.agents[persona].take(topic, raw)
            return
        notice = parse_notice(raw)
        if notice.kind != "hushed" and self.dice.random() < self.lost_notices:
            return
        for agent in self.agents.values():
            agent.hear_news(notice)
        for one in self.highers:
            if one.alive:
                await one.steward.on_notice(notice)
                await one.director.on_notice(notice)

    def _line(self, by: Speaker, text: str, reply: Line | None) -> Line:
        return Line(
            id=self.new_id(),
            guild_id=GUILD,
            channel_id=self.channel_id,
            author=by,
            text=text,
            at_ms=self.now_ms,
            reply_to=reply.id if reply else None,
            reply_author=reply.author if reply else None,
        )

    def _agent(self, one: Personality) -> Agent:
        async def tell(notice: Confirmed | CalledBack) -> None:
            await self.bus.call("SPUBLISH", keys.notices(GUILD), notice.model_dump_json())

        drafting = Drafting(one, self.cast, self.writers[one.id], self.tasks, LOG, sleep=_no_sleep)
        sending = Sending(
            self.floor, Mouth(self, one.id), tell, drafting.said, LOG, wall=self._wall, sleep=_no_sleep
        )
        return Agent(drafting, sending, "instant", self.tasks, LOG, wall=self._wall, sleep=_no_sleep)

    def _higher(self, rank: int) -> Higher:
        company = Company(self.cast, lambda: self.cast)
        company.see(Cast(tuple(Seen(_entry(one, self.user_id(one.id)), True) for one in self.cast)))

        async def nothing(*_: Any) -> None:
            return None

        async def edit(_: int, message_id: int, text: str, buttons: Buttons) -> None:
            self.edits.append((message_id, text, buttons))

        ear = Ear(
            rank, 0.08, self.floor, company, Outcomes(), Debts(), nothing, LOG, wall=self._wall, sleep=_no_sleep
        )
        self.tapes.append([])
        ear.ledgers[GUILD], ear.tape = self.ledger(), Recorder(self.tapes[-1].append)
        start = self.tasks.create_task
        playing = Playing(
            ear, Prompter(ear, self.floor, LOG, self._wall), self.directions, Billboard(edit, start), start, LOG,
            wall=self._wall,
        )  # fmt: skip
        if self.planner is not None:
            playing.planning = Planning(self.planner, ear, playing.prompter.jokes.of, start, LOG)
        director = Director(ear, playing, LOG, sleep=_no_sleep)
        steward = Steward(
            ear, self.floor, nothing, nothing, nothing, LOG,
            wall=self._wall, sleep=_no_sleep, staged=director.staged,
        )  # fmt: skip
        return Higher(ear, steward, director)

    def ledger(self) -> GuildLedger:
        """Who has said yes."""
        given = {one: self._yes(one) for one in self.consents}
        return GuildLedger(guild_id=GUILD, settings=GuildSettings(guild_id=GUILD), consents=given)

    async def withdraw(self, person_id: int) -> None:
        """A yes is taken back, in the middle of whatever is on."""
        self.consents = self.consents - {person_id}
        await self._write_ledger()
        for one in self.highers:
            one.ear.ledgers[GUILD] = self.ledger()
        notice = f'{{"kind": "ledger", "guild_id": {GUILD}}}'
        await self.bus.call("SPUBLISH", keys.everyone(GUILD), notice)
        await self.settle()

    async def _write_ledger(self) -> None:
        await self.bus.call("DEL", keys.ledger(GUILD))
        fields = [word for one in self.consents for word in (f"c:{one}", START_MS + DAY_MS)]
        await self.bus.call("HSET", keys.ledger(GUILD), "ready", 1, *fields)

    def _yes(self, person_id: int) -> Consent:
        return Consent(
            guild_id=GUILD, person_id=person_id, heat=3, expires_ms=START_MS + DAY_MS, recorded_by=person_id,
            recorded_ms=START_MS,
        )  # fmt: skip

    def _wall(self) -> float:
        return self.now_ms / 1000


async def _no_sleep(_: float) -> None:
    await asyncio.sleep(0)


def _entry(one: Personality, user_id: int) -> Entry:
    return Entry(
        persona=one.id,
        name=one.name,
        kind=one.kind,
        user_id=user_id,
        application_id=user_id,
        role="ear" if one.kind == "host" else "speaker",
        pid=1,
        host="here",
        started_ms=START_MS,
        gateway_ready=True,
        instance=one.id,
    )
