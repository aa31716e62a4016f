"""A stored fact on its way from the store to the prompt, and a change on its way to every ear."""

import asyncio
from pathlib import Path

import structlog

from agents.recollection import Recollection
from bus import keys
from bus.grant import Grant, read_grant, write_grant, write_header
from bus.messages import MemoryChanged
from den.decision import Class
from den.turn import Turn
from services.memory.telling import Telling
from services.store.local import LocalStore
from tests.agents.lines import ANA, CHANNEL, GUILD, NOW_MS, TOM, line
from tests.agents.stage import Stage, stage

CALL = line("Ember, roast my sourdough")


def with_memory(on: Stage, home: Path) -> LocalStore:
    store = LocalStore(home, lambda: NOW_MS)
    on.ear.knowledge.recollection = Recollection(
        store.memory, asyncio.get_running_loop().create_task, lambda: 0.0, lambda: NOW_MS, structlog.get_logger()
    )
    return store


async def test_the_facts_of_who_is_answered_are_in_the_prompt_and_no_others(tmp_path: Path) -> None:
    async with stage("ember") as on:
        store = with_memory(on, tmp_path)
        await store.memory.remember(GUILD, ANA.id, "bakes bread")
        await store.memory.remember(GUILD, TOM.id, "CANARY of tom")
        await store.memory.remember(GUILD + 1, ANA.id, "CANARY of another guild")
        await on.ear.hear(CALL)
        await on.pump()
        assert [prompt.memories for prompt in on.pen.prompts] == [("bakes bread",)]
        await store.close()


async def test_a_line_about_somebody_else_is_written_without_the_authors_facts() -> None:
    async with stage("ember") as on:
        turn = Turn(
            guild_id=GUILD,
            channel_id=CHANNEL,
            persona="ember",
            root_id=CALL.id,
            epoch=1,
            klass=Class.ADDRESSED,
            target_id=TOM.id,
            deadline_ms=NOW_MS + 9_000,
        )
        grant = write_grant(Grant(CALL, scene=(CALL,), memories=("bakes bread",)))
        on.agent.take(keys.inbox(GUILD, "ember"), f"{write_header(turn, on.now_ms)}\n{grant}".encode())
        await on.pump()
        assert [prompt.memories for prompt in on.pen.prompts] == [()]


async def test_a_change_told_on_the_bus_empties_the_ears_copy(tmp_path: Path) -> None:
    async with stage("ember") as on:
        store = with_memory(on, tmp_path)

        async def tell(guild_id: int | None, person_id: int | None) -> None:
            notice = MemoryChanged(guild_id=guild_id or GUILD, person_id=person_id)
            await on.redis.spublish(keys.everyone(GUILD), notice.model_dump_json())

        memory = Telling(store.memory, tell)
        await on.ear.knowledge.ready(CALL)
        await memory.remember(GUILD, ANA.id, "bakes bread")
        await on.pump()
        await on.ear.knowledge.ready(CALL)
        assert on.ear.knowledge.recollection is not None
        assert on.ear.knowledge.recollection.of(CALL, (), (), ()) == ("bakes bread",)
        await memory.forget_person(None, ANA.id)
        await on.pump()
        assert on.ear.knowledge.recollection.of(CALL, (), (), ()) == ()
        await store.close()


def test_memories_travel_with_the_grant() -> None:
    turn = Turn(
        guild_id=GUILD, channel_id=CHANNEL, persona="ember", root_id=CALL.id, epoch=1, klass=Class.ADDRESSED,
        deadline_ms=NOW_MS,
    )  # fmt: skip
    assert read_grant(write_grant(Grant(CALL, memories=("a", "b"))).encode(), turn).memories == ("a", "b")
