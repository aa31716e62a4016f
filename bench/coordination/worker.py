"""`python -m bench.coordination.worker ROLE …`: one process of a den without Discord, for the bus's own cost.

`hop` receives plain publishes; `ear` is the product's ear and steward; `speaker` is the product's agent with a
mouth that posts to nobody. Each answers a line on its input with what it marked since the last one.
"""

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field

import structlog
import uvloop
from redis.asyncio import Redis

from agents.agent import Agent
from agents.company import Company
from agents.debts import Debts
from agents.drafting import Drafting
from agents.ear import Ear
from agents.outcomes import Outcomes
from agents.sending import Sending
from agents.steward import Steward
from bench.coordination import topics
from bench.coordination.cast import CHANNELS, InstantWriter, calls, personalities, roster, said_at, user_id
from bus import keys
from bus.connection import connect
from bus.floor import Floor
from bus.messages import CalledBack, Confirmed, parse_notice
from bus.wire import Wire
from den.limits import UNLIMITED
from den.line import Line, Speaker
from den.turn import Turn
from services.process import settle_memory, stand_back


@dataclass
class Marks:
    """Root id → when (monotonic ns, the same clock for all processes of a machine)."""

    at: dict[str, int] = field(default_factory=dict)
    begin: Callable[[int], None] = lambda turns: None
    """Starts a closed loop of so many turns, in the first ear."""

    def report(self) -> str:
        said = json.dumps(self.at)
        self.at.clear()
        return said


@dataclass
class Mouth:
    """Stands for Discord: whoever listens hears the line, the ears and in a closed loop the driver."""

    wire: Wire
    me: Speaker
    count: int = 0

    async def post(self, turn: Turn, text: str, buttons: tuple[tuple[str, str], ...] = ()) -> int:
        self.count += 1
        line = Line(
            id=turn.root_id + self.count,
            guild_id=turn.guild_id,
            channel_id=turn.channel_id,
            author=self.me,
            text=text,
            at_ms=turn.deadline_ms,
            reply_to=turn.root_id,
        )
        await self.wire.publish(topics.said(turn.guild_id), line)
        return line.id

    async def type(self, channel_id: int) -> None:
        """Nobody looks."""


@dataclass
class Loop:
    """The humans of a closed loop: the next one calls the next bot as soon as the last one was answered.

    They live in the first ear's process, as those who choose in the compared peer live in its manager's. The
    standby hears them too.
    """

    given: argparse.Namespace
    marks: Marks
    hear: Callable[[Line], None]
    wire: Wire
    tasks: asyncio.TaskGroup
    left: int = 0
    said: int = 0

    def __post_init__(self) -> None:
        self.calls = calls(self.given.guild, personalities(self.given.cast), CHANNELS)

    def begin(self, turns: int) -> None:
        self.left = turns
        self._call()

    def answered(self) -> None:
        if self.left:
            self.marks.at[str(self.said)] = time.monotonic_ns()
            self.left -= 1
            if self.left:
                self._call()

    def _call(self) -> None:
        self.said += 1
        line = said_at(next(self.calls)[1], round(time.time() * 1000), self.said)
        self.hear(line)
        self.tasks.create_task(self.wire.publish(topics.to_standby(self.given.guild), line))


Role = Callable[[argparse.Namespace, Marks], Coroutine[None, None, None]]


async def hop(given: argparse.Namespace, marks: Marks) -> None:
    """One subscriber on plain redis-py: what one PUBLISH and one delivery cost."""
    redis = Redis.from_url(given.url, protocol=2)
    listener = redis.pubsub()
    await listener.subscribe(topics.HOP)
    await listener.get_message(timeout=2)
    print("ready", flush=True)
    async for message in listener.listen():
        if message["type"] == "message":
            line = json.loads(message["data"])
            marks.at[str(line["id"])] = time.monotonic_ns()


async def ear(given: argparse.Namespace, marks: Marks) -> None:
    """Hears lines from the bus instead of Discord; everything after that is the product's."""
    stand_back(given.rank)
    redis = await connect(given.url)
    wire, floor = Wire(redis, given.url), Floor(redis, limits=UNLIMITED)
    cast = personalities(given.cast)
    company = Company(cast, lambda: cast)
    company.see(roster(cast))
    log = structlog.get_logger().bind(agent="ear")
    ears = Ear(
        rank=given.rank,
        slot_s=0.08,
        floor=floor,
        company=company,
        outcomes=Outcomes(),
        debts=Debts(),
        react=_no_reaction,
        log=log,
    )
    steward = Steward(ears, floor, _nothing, _nothing_posted, _nothing_changed, log)

    await redis.call("HSET", keys.ledger(given.guild), "ready", 1)
    said = topics.said(given.guild)
    heard = (topics.lines(given.guild), said, *([topics.to_standby(given.guild)] if given.rank else []))

    async with asyncio.TaskGroup() as tasks:

        def hear(line: Line) -> None:
            tasks.create_task(ears.hear(line))

        loop = Loop(given, marks, hear, wire, tasks)
        marks.begin = loop.begin

        def on_message(topic: str, raw: bytes) -> None:
            if topic not in heard:
                tasks.create_task(steward.on_notice(parse_notice(raw)))
                return
            hear(Line.model_validate_json(raw))
            if topic == said:
                loop.answered()

        wanted = (*heard, keys.notices(given.guild), keys.everyone(given.guild))
        tasks.create_task(wire.run(wanted, on_message, _ready))
        tasks.create_task(steward.keep())


async def speaker(given: argparse.Namespace, marks: Marks) -> None:
    """One personality's agent: granted, it writes at once and sends."""
    redis = await connect(given.url)
    wire = Wire(redis, given.url)
    cast = personalities(given.cast)

    async def tell(notice: Confirmed | CalledBack) -> None:
        await wire.publish(keys.notices(given.guild), notice)

    me = Speaker(id=user_id(cast, given.persona), name=given.persona, kind="sibling", persona=given.persona)
    async with asyncio.TaskGroup() as tasks:
        one = next(p for p in cast if p.id == given.persona)
        log = structlog.get_logger().bind(agent=given.persona)
        drafting = Drafting(one, cast, InstantWriter(), tasks, log)
        floor = Floor(redis, durable=given.durable, limits=UNLIMITED)
        agent = Agent(drafting, Sending(floor, Mouth(wire, me), tell, drafting.said, log), "instant", tasks, log)

        def on_message(topic: str, raw: bytes) -> None:
            agent.take(topic, raw)
            now = time.monotonic_ns()
            marks.at[str(json.loads(raw.partition(b"\n")[0])["turn"]["root_id"])] = now

        tasks.create_task(wire.run((keys.inbox(given.guild, given.persona),), on_message, _ready))


async def _ready() -> None:
    print("ready", flush=True)


async def _no_reaction(channel_id: int, message_id: int, emoji: str) -> None:
    """There is no Discord here."""


async def _nothing(channel_id: int, message_id: int) -> Line | None:
    return None


async def _nothing_posted(channel_id: int, root_id: int, author_id: int) -> int | None:
    return None


async def _nothing_changed(guild_id: int) -> None:
    """Nobody writes to the ledger of a bench."""


async def _answer(marks: Marks) -> None:
    loop, source = asyncio.get_running_loop(), asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(source), sys.stdin)
    while question := (await source.readline()).split():
        if question[0] == b"turns":
            marks.begin(int(question[1]))
        print(marks.report(), flush=True)


async def _live(role: Role, given: argparse.Namespace) -> None:
    marks = Marks()
    settle_memory()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(_answer(marks))
        tasks.create_task(role(given, marks))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.coordination.worker")
    parser.add_argument("role", choices=("hop", "ear", "speaker"))
    parser.add_argument("--url", required=True)
    parser.add_argument("--guild", type=int, default=0)
    parser.add_argument("--cast", type=int, default=2)
    parser.add_argument("--rank", type=int, default=0)
    parser.add_argument("--persona", default="")
    parser.add_argument("--durable", action="store_true")
    given = parser.parse_args()
    structlog.configure(logger_factory=structlog.WriteLoggerFactory(file=sys.stderr))
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(30))  # warnings and worse
    roles: dict[str, Role] = {"hop": hop, "ear": ear, "speaker": speaker}
    uvloop.run(_live(roles[given.role], given))


if __name__ == "__main__":
    main()
