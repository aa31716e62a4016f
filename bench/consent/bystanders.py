"""Bystanders: lines that name people who said nothing, to a real ear, real agents and the local composer."""

import asyncio
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from redis.asyncio import Redis

from agents.agent import Agent
from agents.company import Company
from agents.debts import Debts
from agents.drafting import Drafting
from agents.ear import Ear
from agents.outcomes import Outcomes
from agents.sending import Sending
from bench.consent.named_lines import BYSTANDERS, named_lines
from bench.consent.quiet import LOG
from bench.consent.steps import Owned
from bench.inboxes import Inboxes
from bus import keys
from bus.answer import Answer, Handover, Verdict
from bus.ask import Ask
from bus.connection import Bus
from bus.floor import Floor
from bus.grant import write_header
from bus.messages import CalledBack, Confirmed
from bus.roster import Cast, Entry, Seen
from den.consent import DAY_MS, Consent
from den.ledger import unknown_guild
from den.line import Line, Speaker
from den.personality import Personality, load_all
from den.snowflake import first_at
from den.turn import Turn
from services.generation.composer import LocalComposer
from services.generation.promise import Generator

PERSONALITIES = Path(__file__).parents[2] / "personalities"
GUILD = 11
START_MS = 1_795_000_000_000
WILLING = Speaker(id=1001, name="ann", kind="human")
UNASKED = Speaker(id=1002, name="bo", kind="human")
NO_CONFIRMATION_S = 3_600.0


@dataclass(frozen=True, slots=True)
class Said:
    """One posted line, and whom its draft was declared to be about."""

    author: int
    text: str
    target_id: int | None

    def hits(self) -> bool:
        """Whether somebody is its butt who did not ask for it."""
        willing = (None, WILLING.id) if self.author == WILLING.id else (None,)
        bare = squeezed(self.text)
        named = any(squeezed(name) in bare or str(who) in bare for who, name in BYSTANDERS.items())
        return self.target_id not in willing or named


def squeezed(text: str) -> str:
    """Letters and digits only, without accents: a scan that shares nothing with the product's."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text).casefold() if sign.isalnum())


class Hall(Floor):
    """The real floor; it brings each grant to its agent, as the bus does, and takes what the agents post."""

    agents: dict[str, Agent]
    payload = ""
    author = 0

    def watch(self) -> None:
        """Begins with nothing said."""
        self.targets: dict[int, int | None] = {}
        self.said: list[Said] = []

    async def claim(self, ask: Ask) -> Answer:
        self.payload = ask.payload
        answer = await super().claim(ask)
        if answer.turn is not None:
            self._give(answer.turn)
        return answer

    async def send(self, turn: Turn, target_id: int | None) -> Verdict:
        self.targets[turn.epoch] = target_id
        return await super().send(turn, target_id)

    async def sent(self, turn: Turn, message_id: int, reason: str = "") -> Handover | None:
        return self._hand_on(await super().sent(turn, message_id, reason))

    async def abandon(
        self, turn: Turn, reason: str, *, replace: bool = False, unposted: bool = False
    ) -> Handover | None:
        return self._hand_on(await super().abandon(turn, reason, replace=replace, unposted=unposted))

    async def post(self, turn: Turn, text: str, buttons: tuple[tuple[str, str], ...] = ()) -> int:
        self.said.append(Said(self.author, text, self.targets[turn.epoch]))
        return first_at(START_MS) + 5_000 + len(self.said)

    async def type(self, channel_id: int) -> None: ...

    def _hand_on(self, handover: Handover | None) -> Handover | None:
        if handover is not None:
            self._give(handover.turn)
        return handover

    def _give(self, turn: Turn) -> None:
        raw = f"{write_header(turn, START_MS)}\n{self.payload}".encode()
        self.agents[turn.persona].take(keys.inbox(turn.guild_id, turn.persona), raw)


async def bystanders(bus: Bus, redis: Redis, lines: int, seed: int, writer: Generator | None = None) -> list[Said]:
    """Everything that was posted on so many lines; `writer` None: the local composer."""
    cast = load_all(PERSONALITIES)
    inboxes = Inboxes(redis)
    await inboxes.open(GUILD, [one.id for one in cast])
    await bus.call("HSET", keys.ledger(GUILD), "ready", 1, f"c:{WILLING.id}", START_MS + DAY_MS)
    hall = Hall(bus, now_ms=lambda: START_MS)
    hall.watch()
    try:
        async with Owned() as tasks:
            hall.agents = {one.id: _agent(one, cast, hall, writer or LocalComposer(cast), tasks) for one in cast}
            ear, dice = _ear(cast, hall), Random(seed)
            for nr, (text, about) in enumerate(named_lines(lines, tuple(one.name for one in cast), dice)):
                await _say(ear, hall, tasks, nr, text, about, dice)
                await inboxes.empty()
    finally:
        await inboxes.close()
    return hall.said


async def _say(ear: Ear, hall: Hall, tasks: Owned, nr: int, text: str, about: int, dice: Random) -> None:
    """Each line in a channel of its own, where the person it names has talked or not."""
    author = dice.choice((WILLING, UNASKED))
    channel = ear.channel(GUILD, nr + 1)
    if dice.random() < 0.7:
        there = Speaker(id=about, name=BYSTANDERS[about], kind="human")
        channel.hear(_line(channel.channel_id, nr * 2, there, "lovely evening everybody"))
    mentions = (about,) if "<@" in text else ()
    hall.author = author.id
    line = _line(channel.channel_id, nr * 2 + 1, author, text).model_copy(update={"mentions": mentions})
    await ear.hear(line)
    while tasks.alive:
        await asyncio.wait(list(tasks.alive))


def _line(channel_id: int, nr: int, author: Speaker, text: str) -> Line:
    return Line(
        id=first_at(START_MS) + nr, guild_id=GUILD, channel_id=channel_id, author=author, text=text, at_ms=START_MS
    )


def _agent(one: Personality, cast: Sequence[Personality], hall: Hall, writer: Generator, tasks: Owned) -> Agent:
    async def tell(_: Confirmed | CalledBack) -> None: ...

    drafting = Drafting(one, cast, writer, tasks, LOG)
    wall = lambda: START_MS / 1000  # noqa: E731 # a clock
    sending = Sending(hall, hall, tell, drafting.said, LOG, wall=wall)
    return Agent(drafting, sending, "instant", tasks, LOG, wall=wall, confirm_after_s=NO_CONFIRMATION_S)


def _ear(cast: Sequence[Personality], hall: Hall) -> Ear:
    async def react(_: int, __: int, ___: str) -> None: ...

    company = Company(cast, lambda: cast)
    company.see(Cast(tuple(Seen(_entry(one, 70 + nr), True) for nr, one in enumerate(cast))))
    ear = Ear(0, 0.08, hall, company, Outcomes(), Debts(), react, LOG, wall=lambda: START_MS / 1000)
    yes = Consent(
        guild_id=GUILD, person_id=WILLING.id, expires_ms=START_MS + DAY_MS, recorded_by=WILLING.id,
        recorded_ms=START_MS - 1,
    )  # fmt: skip
    ear.ledgers[GUILD] = unknown_guild(GUILD).model_copy(update={"consents": {WILLING.id: yes}})
    return ear


def _entry(one: Personality, user_id: int) -> Entry:
    return Entry(
        persona=one.id, name=one.name, kind=one.kind, user_id=user_id, application_id=user_id + 100,
        role="speaker", pid=1, host="here", started_ms=START_MS, gateway_ready=True, instance=one.id,
    )  # fmt: skip
