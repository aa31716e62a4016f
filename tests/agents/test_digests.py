"""The running summary of a channel: only where it is switched on, and on its way to the prompt."""

import asyncio
from pathlib import Path

import structlog

from agents.commands.summary import recite, switch
from agents.digests import EVERY_LINES, READ_AGAIN_S, Digests
from den.ledger import unknown_guild
from services.store.local import LocalStore
from tests.agents.commands.stage import Den, asker, den_at
from tests.agents.lines import ANA, CHANNEL, GUILD, NOW_MS, TOM, line
from tests.agents.stage import Stage, stage


class Room:
    def __init__(self, on: Stage, home: Path, switched_on: bool = True) -> None:
        self.store = LocalStore(home, lambda: NOW_MS)
        self.tasks: list[asyncio.Task[None]] = []
        self.now_s = 0.0
        known = unknown_guild(GUILD)
        settings = known.settings.model_copy(update={"summaries": (CHANNEL,) if switched_on else ()})
        on.ear.ledgers[GUILD] = known.model_copy(update={"settings": settings})
        on.ear.knowledge.digests = Digests(
            self.store.summaries, self.start, lambda: self.now_s, lambda: NOW_MS, structlog.get_logger()
        )

    def start(self, work) -> asyncio.Task[None]:
        self.tasks.append(asyncio.create_task(work))
        return self.tasks[-1]

    async def kept(self) -> str:
        await asyncio.gather(*self.tasks)
        found = await self.store.summaries.read(GUILD, CHANNEL)
        return found.text if found else ""


async def talk(on: Stage, lines: int = EVERY_LINES) -> None:
    for nr in range(lines):
        await on.ear.hear(line("the printer again", author=(ANA, TOM)[nr % 2], nr=nr))


async def test_a_channel_that_is_switched_on_is_summed_up(tmp_path: Path) -> None:
    async with stage("ember") as on:
        room = Room(on, tmp_path)
        await talk(on, EVERY_LINES - 1)
        assert await room.kept() == ""
        await talk(on, EVERY_LINES + 1)
        assert await room.kept() == "printer, again"
        await room.store.close()


async def test_a_channel_that_is_not_switched_on_is_not(tmp_path: Path) -> None:
    async with stage("ember") as on:
        room = Room(on, tmp_path, switched_on=False)
        await talk(on, 3 * EVERY_LINES)
        assert await room.kept() == ""
        await room.store.close()


async def test_the_summary_is_in_the_prompt(tmp_path: Path) -> None:
    async with stage("ember") as on:
        room = Room(on, tmp_path)
        await talk(on)
        await room.kept()
        await on.ear.hear(line("Ember, roast my sourdough", nr=99))
        await on.pump()
        assert on.pen.prompts[-1].summary == "printer, again"
        await room.store.close()


async def test_another_ears_summary_is_read_anew_after_a_while(tmp_path: Path) -> None:
    async with stage("ember") as on:
        room = Room(on, tmp_path)
        assert on.ear.knowledge.digests is not None
        assert on.ear.knowledge.digests.of(GUILD, CHANNEL) == ""
        await room.kept()
        await on.ear.knowledge.digests._write((GUILD, CHANNEL), "printer", 5)
        on.ear.knowledge.digests.forget(GUILD)
        on.ear.knowledge.digests.of(GUILD, CHANNEL)
        await room.kept()
        assert on.ear.knowledge.digests.of(GUILD, CHANNEL) == "printer"
        await room.store.summaries.drop(GUILD, CHANNEL)
        room.now_s += READ_AGAIN_S + 1
        on.ear.knowledge.digests.of(GUILD, CHANNEL)
        await room.kept()
        assert on.ear.knowledge.digests.of(GUILD, CHANNEL) == ""
        await room.store.close()


async def test_a_moderator_switches_it_on_and_off(tmp_path: Path) -> None:
    async with den_at(tmp_path / "home") as den:
        den.desk.summaries = den.store.summaries
        assert "No summary is kept" in await recite(den.desk, asker())
        assert "several people" in await switch(den.desk, asker(), on=True)
        assert (await settings(den)) == (asker().channel_id,)
        assert "no summary yet" in await recite(den.desk, asker())
        assert "any more" in await switch(den.desk, asker(), on=False)
        assert (await settings(den)) == ()


async def settings(den: Den) -> tuple[int, ...]:
    return (await den.desk.ledger.read(asker().guild_id)).settings.summaries
