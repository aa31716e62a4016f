"""What agents remember of a person, and let go of."""

import asyncio

from agents.forgotten_words import forget_words
from agents.own_lines import OwnLines
from bus.grant import _read_line, write_line
from bus.messages import Forgotten
from services.generation.composer import LocalComposer
from services.generation.fallback import Fallback
from tests.agents.lines import ANA, CHANNEL, GUILD, TOM, line
from tests.agents.stage import EMBER, stage
from tests.agents.test_ear import CALL, EMBER_BOT
from tests.den.prompts import prompt

FORGOTTEN = Forgotten(guild_id=GUILD, person_id=ANA.id)


async def test_an_ear_forgets_a_persons_lines_debts_and_what_answers_them() -> None:
    async with stage() as on:
        await on.ear.hear(CALL)
        await on.ear.hear(line("That crust.", author=EMBER_BOT, nr=1, reply_author=ANA))
        await on.ear.hear(line("hello all", author=TOM, nr=2))
        assert on.ear.debts.open
        await on.steward.on_notice(FORGOTTEN)
        assert [one.author.name for one in on.ear.channels[CHANNEL].lines] == ["tom"]
        assert not on.ear.debts.open
        assert all(c.target_id != ANA.id for kept in on.ear.outcomes.roots.values() for c in kept.values())


async def test_another_guilds_memory_stays() -> None:
    async with stage() as on:
        await on.ear.hear(CALL)
        await on.steward.on_notice(FORGOTTEN.model_copy(update={"guild_id": GUILD + 1}))
        assert list(on.ear.channels[CHANNEL].lines) == [CALL]


async def test_an_agent_lets_go_of_a_turn_for_a_forgotten_person() -> None:
    async with stage("ember") as on:
        on.pen.gate = asyncio.Event()
        await on.ear.hear(CALL)
        await on.pump()
        on.agent.forget(GUILD, ANA.id)
        on.pen.gate.set()
        await on.pump()
        assert on.mouth.posted == [] and (await on.floor.state(GUILD, CHANNEL)).turn is None


async def test_a_turn_and_a_debt_on_a_line_after_the_forgetting_stay() -> None:
    async with stage("ember") as on:
        on.pen.gate = asyncio.Event()
        await on.ear.hear(CALL)
        await on.pump()
        on.agent.forget(GUILD, ANA.id, CALL.id - 1)
        await on.steward.on_notice(FORGOTTEN.model_copy(update={"before_id": CALL.id - 1}))
        assert on.ear.debts.open and list(on.ear.channels[CHANNEL].lines) == [CALL]
        on.pen.gate.set()
        await on.pump()
        assert len(on.mouth.posted) == 1


async def test_an_agent_forgets_what_it_said_in_that_guild() -> None:
    async with stage("ember") as on:
        await on.ear.hear(CALL)
        await on.pump()
        assert on.agent.drafting.said.places
        on.agent.forget(GUILD, ANA.id)
        assert on.agent.drafting.said == OwnLines()


async def test_a_composer_forgets_its_lines() -> None:
    composer = LocalComposer([EMBER])
    await composer.write(prompt())
    assert composer._said
    Fallback((("composer", composer),)).forget()
    assert not composer._said


def test_no_function_keeps_a_line_that_it_read() -> None:
    _read_line(write_line(CALL).encode())
    assert _read_line.cache_info().currsize
    forget_words()
    assert not _read_line.cache_info().currsize
