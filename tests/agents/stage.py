"""A stage for one agent or ear: the real floor on an in-process Redis, and stand-ins for our own promises only."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import structlog
from fakeredis import FakeAsyncRedis

from agents.agent import Agent
from agents.company import Company
from agents.debts import Debts
from agents.drafting import Drafting
from agents.ear import Ear
from agents.outcomes import Outcomes
from agents.sending import Sending
from agents.steward import Steward
from bus import keys
from bus.address import Address
from bus.floor import Floor
from bus.library import Library
from bus.messages import CalledBack, Confirmed
from bus.roster import Cast, Entry, Seen
from den.draft import Draft
from den.errors import ModelAway
from den.line import Line
from den.personality import Personality
from den.prompt import Prompt
from den.turn import Turn
from services.metrics.meters import Meters
from tests.agents.lines import GUILD, NOW_MS

EMBER = Personality(id="ember", name="Ember", refusal_line="Not that one, friend.")
GALE = Personality(id="gale", name="Gale")
HOST = Personality(id="velvet", name="Velvet", kind="host")
PEOPLE = (EMBER, GALE, HOST)


@dataclass
class Mouth:
    """Keeps what is posted."""

    posted: list[tuple[Turn, str]] = field(default_factory=list)
    typed: int = 0
    before: Callable[[], None] = lambda: None

    async def post(self, turn: Turn, text: str, buttons: tuple[tuple[str, str], ...] = ()) -> int:
        self.before()
        self.posted.append((turn, text))
        return 9_000 + len(self.posted)

    async def type(self, channel_id: int) -> None:
        self.typed += 1


@dataclass
class Pen:
    """A writer that writes what it is told; an exception is raised instead."""

    drafts: list[Draft | Exception] = field(default_factory=list)
    prompts: list[Prompt] = field(default_factory=list)
    gate: asyncio.Event | None = None

    async def write(self, prompt: Prompt) -> Draft:
        self.prompts.append(prompt)
        if self.gate is not None:
            await self.gate.wait()
        draft = self.drafts.pop(0) if self.drafts else Draft(line="Your sourdough has a lawyer by now.")
        if isinstance(draft, Exception):
            raise draft
        return draft

    async def close(self) -> None:
        pass


@dataclass
class Stage:
    """Ember's agent and one ear, joined by the floor."""

    redis: FakeAsyncRedis
    floor: Floor
    agent: Agent
    mouth: Mouth
    pen: Pen
    ear: Ear
    steward: Steward
    confirmed: list[Confirmed] = field(default_factory=list)
    reactions: list[tuple[int, str]] = field(default_factory=list)
    now_ms: int = NOW_MS
    history: dict[int, int] = field(default_factory=dict)

    async def pump(self) -> None:
        """Carries bus messages to the agent and the steward until nothing moves any more."""
        quiet = 0
        while quiet < 50:
            quiet = 0 if await self._carry() else quiet + 1
            await asyncio.sleep(0)

    async def _carry(self) -> bool:
        message = await self.listener.get_message(ignore_subscribe_messages=True, timeout=0)
        if message is None:
            return False
        topic, raw = message["channel"].decode(), message["data"]
        if ":inbox:" in topic:
            self.agent.take(topic, raw)
        else:
            from bus.messages import parse_notice

            notice = parse_notice(raw)
            await self.steward.on_notice(notice)
            self.agent.hear_news(notice)
        return True

    async def subscribe(self, *personas: str) -> None:
        self.listener = self.redis.pubsub()
        topics = [keys.inbox(GUILD, persona) for persona in personas]
        await self.listener.ssubscribe(*topics, keys.notices(GUILD), keys.everyone(GUILD))
        for _ in range(len(topics) + 2):
            await self.listener.get_message(timeout=1)


def entry(personality: Personality, user_id: int) -> Entry:
    return Entry(
        persona=personality.id,
        name=personality.name,
        kind=personality.kind,
        user_id=user_id,
        application_id=user_id + 1,
        role="ear" if personality.kind == "host" else "speaker",
        pid=1,
        host="here",
        started_ms=NOW_MS,
        gateway_ready=True,
        instance=personality.id,
    )


@asynccontextmanager
async def stage(*personas: str, rank: int = 0) -> AsyncIterator[Stage]:
    """A running stage whose `personas` have an open inbox (only Ember's leads to an agent)."""
    redis = FakeAsyncRedis()
    found: list[Stage] = []

    def now_ms() -> int:
        return found[0].now_ms if found else NOW_MS

    async def no_sleep(_: float) -> None:
        await asyncio.sleep(0)

    floor = Floor(Library(redis, Address()), now_ms=now_ms)
    mouth, pen = Mouth(), Pen()
    log = structlog.get_logger()
    async with asyncio.TaskGroup() as tasks:

        async def tell(notice: Confirmed | CalledBack) -> None:
            found[0].confirmed.append(notice)

        async def react(_: int, message_id: int, emoji: str) -> None:
            found[0].reactions.append((message_id, emoji))

        async def find_answer(_: int, root_id: int, __: int) -> int | None:
            return found[0].history.get(root_id)

        async def fetch(_: int, __: int) -> Line | None:
            return None

        async def learn(_: int) -> None:
            return None

        await redis.hset(keys.ledger(GUILD), "ready", 1)
        meters = Meters()
        drafting = Drafting(EMBER, PEOPLE, pen, tasks, log, sleep=no_sleep, meters=meters)
        sending = Sending(
            floor, mouth, tell, drafting.said, log,
            wall=lambda: now_ms() / 1000, sleep=no_sleep, meters=meters,
        )  # fmt: skip
        agent = Agent(
            drafting, sending, "instant", tasks, log,
            wall=lambda: now_ms() / 1000, sleep=no_sleep, confirm_after_s=0,
        )  # fmt: skip
        company = Company(PEOPLE, lambda: PEOPLE)
        company.see(Cast(tuple(Seen(entry(p, 70 + nr), True) for nr, p in enumerate(PEOPLE))))
        ear = Ear(
            rank, 0.08, floor, company, Outcomes(), Debts(), react, log,
            wall=lambda: now_ms() / 1000,
        )  # fmt: skip
        steward = Steward(ear, floor, fetch, find_answer, learn, log, wall=lambda: now_ms() / 1000, sleep=no_sleep)
        found.append(Stage(redis, floor, agent, mouth, pen, ear, steward))
        await found[0].subscribe(*personas)
        yield found[0]
    await redis.aclose()


def away() -> ModelAway:
    return ModelAway("The model does not answer.")
