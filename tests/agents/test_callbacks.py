"""Jokes that landed, and when they may be called back."""

import asyncio
from pathlib import Path

import structlog

from agents.callbacks import LAUGH_WITHIN_MS, Callbacks, offered
from agents.recollection import Copy, Recollection
from bus.messages import CalledBack
from den.bit import LIVES_MS, MOST_USES, Bit
from den.consent import DAY_MS, Consent
from den.draft import Draft
from den.ledger import unknown_guild
from den.line import Line, Speaker
from den.prompt import BIT
from den.recall import shelve
from services.store.local import LocalStore
from tests.agents.lines import ANA, GUILD, NOW_MS, TOM, line
from tests.agents.stage import Stage, stage

EMBER = Speaker(id=70, name="Ember", kind="sibling", persona="ember")
CALL = line("Ember, roast my sourdough")
JOKE = line("Your sourdough has a lawyer.", author=EMBER, nr=1, reply_to=CALL.id)


def laugh(after_ms: int = 5_000, text: str = "hahaha") -> Line:
    return line(text, author=TOM, at_ms=NOW_MS + after_ms)


class Room:
    def __init__(self, on: Stage, home: Path, consents: bool = True) -> None:
        self.store = LocalStore(home, lambda: NOW_MS)
        self.tasks: list[asyncio.Task[None]] = []
        yes = Consent(
            guild_id=GUILD, person_id=ANA.id, expires_ms=NOW_MS + DAY_MS, recorded_by=ANA.id, recorded_ms=NOW_MS
        )
        known = unknown_guild(GUILD)
        on.ear.ledgers[GUILD] = known.model_copy(update={"consents": {ANA.id: yes}}) if consents else known
        on.ear.knowledge.callbacks = Callbacks(
            self.store.bits, self.start, lambda *_: None, structlog.get_logger()
        )

    def start(self, work) -> asyncio.Task[None]:
        self.tasks.append(asyncio.create_task(work))
        return self.tasks[-1]

    async def kept(self) -> list[str]:
        await asyncio.gather(*self.tasks)
        found = [bit.text for bit in await self.store.bits.of(GUILD, ANA.id)]
        await self.store.close()
        return found


async def test_a_joke_that_got_a_laugh_is_kept(tmp_path: Path) -> None:
    async with stage("ember") as on:
        room = Room(on, tmp_path)
        for heard in (CALL, JOKE, laugh()):
            await on.ear.hear(heard)
        assert await room.kept() == [JOKE.text]


async def test_a_joke_that_fell_flat_leaves_nothing(tmp_path: Path) -> None:
    async with stage("ember") as on:
        room = Room(on, tmp_path)
        for heard in (CALL, JOKE, laugh(text="anyway, lunch?"), laugh(LAUGH_WITHIN_MS + 2)):
            await on.ear.hear(heard)
        assert await room.kept() == []


async def test_of_somebody_who_has_not_consented_nothing_is_kept(tmp_path: Path) -> None:
    async with stage("ember") as on:
        room = Room(on, tmp_path, consents=False)
        for heard in (CALL, JOKE, laugh()):
            await on.ear.hear(heard)
        assert await room.kept() == []


async def test_who_asks_to_be_forgotten_before_the_laugh_leaves_nothing(tmp_path: Path) -> None:
    async with stage("ember") as on:
        room = Room(on, tmp_path)
        await on.ear.hear(CALL)
        await on.ear.hear(JOKE)
        on.ear.knowledge.let_go(GUILD, ANA.id)
        await on.ear.hear(laugh())
        assert await room.kept() == []


def bit(nr: int = 0, **more: object) -> Bit:
    given = {"line_id": 5 + nr, "persona": "ember", "text": "the lawyer bread", "landed_ms": NOW_MS}
    times = {"at_ms": NOW_MS, "expires_ms": NOW_MS + LIVES_MS}
    return Bit.model_validate({"guild_id": GUILD, "person_id": ANA.id, **given, **times, **more})


def calls(bits: list[Bit], scene: tuple[Line, ...] = ()) -> int:
    return sum(offered(bits, line("hi", nr=nr), scene, NOW_MS) is not None for nr in range(400))


def test_a_bit_is_offered_now_and_then() -> None:
    assert 60 <= calls([bit()]) <= 140
    assert calls([]) == calls([bit(uses=MOST_USES)]) == calls([bit(landed_ms=None)]) == 0


def test_a_joke_of_a_moment_ago_is_no_callback() -> None:
    assert calls([bit(line_id=JOKE.id)], (CALL, JOKE)) == 0


async def test_a_bit_that_was_called_back_is_counted(tmp_path: Path) -> None:
    async with stage("ember") as on:
        room = Room(on, tmp_path)
        await room.store.bits.add(bit())
        on.ear.knowledge.recollection = Recollection(
            room.store.memory, room.start, lambda: 0.0, lambda: NOW_MS, structlog.get_logger()
        )
        on.ear.knowledge.recollection.shelves[(GUILD, ANA.id)] = Copy(0.0, shelve(GUILD, ANA.id, ()), (bit(),))
        lucky = next(said for nr in range(99) if offered([bit()], said := line(CALL.text, nr=nr), (), NOW_MS))
        on.pen.drafts = [Draft(line="Once more, for the lawyer.", target_id=ANA.id, intent="roast", bit_id=BIT)]
        await on.ear.hear(lucky)
        await on.pump()
        assert on.pen.prompts[0].bit == "the lawyer bread"
        told = [notice for notice in on.confirmed if isinstance(notice, CalledBack)]
        assert told == [CalledBack(guild_id=GUILD, person_id=ANA.id, bit_id=bit().id, at_ms=NOW_MS)]
        await on.steward.on_notice(told[0])
        await asyncio.gather(*room.tasks)
        assert [one.uses for one in await room.store.bits.of(GUILD, ANA.id)] == [1]
        await room.store.close()
