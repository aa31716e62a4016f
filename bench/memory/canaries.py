"""Canaries: everybody has a word that nobody else's prompt may hold, and a model that repeats all it is given."""

import asyncio
import random
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import structlog

from agents.agent import Agent
from agents.drafting import Drafting
from agents.recollection import Recollection
from agents.sending import Sending
from bench.injection.stage import Granting, Notes
from bus import keys
from bus.floor import Floor
from bus.grant import Grant, write_grant, write_header
from bus.messages import CalledBack, Confirmed
from den.decision import Class
from den.draft import Draft
from den.layout import lay_out
from den.line import Line, Speaker
from den.personality import Personality, load_all
from den.prompt import Prompt
from den.turn import Turn
from services.store.local import LocalStore

PERSONALITIES = Path(__file__).parents[2] / "personalities"
GUILDS, PEOPLE, FACTS = 25, 40, 3
NOW_MS = 1_800_000_000_000
CANARY = re.compile(r"kanari\w+")
SUBJECTS = ("parrot", "bicycle", "sourdough", "printer", "umbrella", "trombone", "garden", "budget")
LOG = structlog.wrap_logger(structlog.ReturnLogger(), processors=[])


def canary(guild_id: int, person_id: int) -> str:
    """One word, letters only, that no other person of any guild has."""
    digits = f"{guild_id:03d}{person_id:03d}"
    return "kanari" + "".join("qwxzvjkybf"[int(digit)] for digit in digits)


@dataclass(slots=True)
class Echo:
    """Says what it was given, from a place of its choice; notes every canary that it saw."""

    dice: random.Random
    seen: set[str] = field(default_factory=set)

    async def write(self, prompt: Prompt) -> Draft:
        layout = lay_out(prompt, f"{self.dice.getrandbits(64):016x}")
        self.seen |= set(CANARY.findall("\n".join((*layout.system, layout.user))))
        words = layout.user.split()
        at = self.dice.randrange(len(words))
        return Draft(line=" ".join(words[at : at + 12]), target_id=prompt.target_id, intent="roast")

    async def close(self) -> None: ...


@dataclass(slots=True)
class Room:
    """One agent that serves all guilds, and the ear's recollection that its grants are written with."""

    recollection: Recollection
    agent: Agent
    world: Granting
    echo: Echo
    turns: int = 0

    async def play(self, guild_id: int, person_id: int, text: str) -> tuple[set[str], set[str]]:
        """The canaries of one turn: in the prompt, and in what was posted."""
        self.turns += 1
        line = Line(
            id=(NOW_MS + self.turns) << 8,
            guild_id=guild_id,
            channel_id=guild_id * 10,
            author=Speaker(id=person_id, name=f"member {person_id}", kind="human"),
            text=text,
            at_ms=NOW_MS + self.turns,
        )
        await self.recollection.ready(line)
        grant = Grant(line, scene=(line,), memories=self.recollection.of(line, (line,), (), ()))
        self.world.notes, self.echo.seen = Notes(), set()
        persona = self.agent.persona
        self.agent.take(keys.inbox(guild_id, persona), _message(grant, persona, self.turns))
        for holding in list(self.agent.holdings.values()):
            if holding.task is not None:
                await holding.task
        return self.echo.seen, {word for said in self.world.notes.posted for word in CANARY.findall(said)}


def _message(grant: Grant, persona: str, epoch: int) -> bytes:
    line = grant.line
    turn = Turn(
        guild_id=line.guild_id,
        channel_id=line.channel_id,
        persona=persona,
        root_id=line.id,
        epoch=epoch,
        klass=Class.ADDRESSED,
        target_id=line.author.id,
        deadline_ms=NOW_MS + 60_000,
    )
    return f"{write_header(turn, round(time.time() * 1000))}\n{write_grant(grant)}".encode()


async def canaries(
    home: Path, prompts: int, seed: int, recollection: type[Recollection] = Recollection
) -> dict[str, int]:
    """`foreign_canaries` counts prompts and lines that hold a word of another person or guild."""
    store, dice = LocalStore(home, lambda: NOW_MS), random.Random(seed)
    await _store_facts(store)
    found = {"foreign_canaries": 0, "own_canaries": 0, "prompts": prompts, "posted": 0}
    async with asyncio.TaskGroup() as tasks:
        at_hand = recollection(store.memory, tasks.create_task, time.monotonic, lambda: NOW_MS, LOG)
        room = _room(at_hand, tasks, load_all(PERSONALITIES), dice)
        for _ in range(prompts):
            guild, person = dice.randint(1, GUILDS), dice.randint(1, PEOPLE)
            if dice.random() < 0.05:
                at_hand.drop(guild, dice.choice((None, person)))
            seen, said = await room.play(guild, person, f"roast my {dice.choice(SUBJECTS)}")
            own = {canary(guild, person)}
            found["foreign_canaries"] += bool(seen - own) + bool(said - own)
            found["own_canaries"] += seen == own
            found["posted"] += len(room.world.notes.posted)
    await store.close()
    return found


def _room(
    at_hand: Recollection, tasks: asyncio.TaskGroup, cast_: Sequence[Personality], dice: random.Random
) -> Room:
    one = next(each for each in cast_ if each.kind == "roaster")
    world, echo = Granting(), Echo(dice)

    async def tell(_: Confirmed | CalledBack) -> None: ...

    async def no_sleep(_: float) -> None:
        await asyncio.sleep(0)

    drafting = Drafting(one, cast_, echo, tasks, LOG, sleep=no_sleep)
    sending = Sending(cast(Floor, world), world, tell, drafting.said, LOG, sleep=no_sleep)
    agent = Agent(drafting, sending, "instant", tasks, LOG, sleep=no_sleep)
    return Room(at_hand, agent, world, echo)


async def _store_facts(store: LocalStore) -> None:
    """In one transaction each would take minutes; the bench is about reading."""
    from services.memory.new import new_fact
    from services.store.record import Record, person
    from services.store.records import put_all

    records = []
    for guild in range(1, GUILDS + 1):
        for who in range(1, PEOPLE + 1):
            for nr in range(FACTS):
                subject = SUBJECTS[(who + nr) % len(SUBJECTS)]
                fact = new_fact(NOW_MS, guild, who, f"my {subject} is called {canary(guild, who)}")
                records.append(Record(guild, person(who), "fact", fact.id, fact.model_dump_json(), NOW_MS))
    await put_all(store.file, records)
