"""Direct messages on the real floor: the bot that gets one answers it, under the same checks."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog

from agents.direct import BUS_AWAY_EMOJI, STOP_EMOJI, DirectTalk
from bus import keys
from den.errors import BusAway
from den.line import Speaker
from den.turn import Turn
from tests.agents.lines import ANA, line
from tests.agents.stage import Stage, stage

DIRECT = {"guild_id": 0}
SIBLING = Speaker(id=71, name="Gale", kind="sibling", persona="gale")


@asynccontextmanager
async def talk() -> AsyncIterator[tuple[DirectTalk, Stage]]:
    """Ember's direct messages; nothing is recorded in the ledger of guild 0."""
    async with stage("ember") as on:

        async def react(_: int, message_id: int, emoji: str) -> None:
            on.reactions.append((message_id, emoji))

        await on.listener.ssubscribe(keys.inbox(0, "ember"))
        direct = DirectTalk("ember", ("Ember",), on.floor, react, structlog.get_logger())
        yield direct, on


async def said(text: str) -> tuple[list[tuple[Turn, str]], Stage]:
    async with talk() as (direct, on):
        await direct.hear(line(text, **DIRECT))
        await on.pump()
        return on.mouth.posted, on


async def test_a_direct_message_is_answered() -> None:
    posted, _ = await said("how was your day?")
    assert len(posted) == 1


async def test_a_direct_message_makes_nobody_a_target() -> None:
    posted, _ = await said("how was your day?")
    assert posted[0][0].target_id is None


async def test_who_asks_for_a_roast_in_a_direct_message_is_its_target() -> None:
    posted, _ = await said("roast me")
    assert posted[0][0].target_id == ANA.id


async def test_stop_in_a_direct_message_is_obeyed_and_acknowledged() -> None:
    async with talk() as (direct, on):
        stop = line("stop", **DIRECT)
        await direct.hear(stop)
        await direct.hear(line("how was your day?", nr=1, **DIRECT))
        await on.pump()
        assert (on.mouth.posted, on.reactions) == ([], [(stop.id, STOP_EMOJI)])


async def test_a_direct_message_heard_twice_is_answered_once() -> None:
    async with talk() as (direct, on):
        await direct.hear(line("how was your day?", **DIRECT))
        await direct.hear(line("how was your day?", **DIRECT))
        await on.pump()
        assert len(on.mouth.posted) == 1


async def test_a_bot_is_not_answered_in_a_direct_message() -> None:
    async with talk() as (direct, on):
        await direct.hear(line("how was your day?", author=SIBLING, **DIRECT))
        await on.pump()
        assert on.mouth.posted == []


async def test_a_direct_message_while_the_bus_is_away_gets_a_reaction() -> None:
    async with talk() as (direct, on):

        async def gone(*_: object) -> None:
            raise BusAway("Redis does not answer.")

        direct.floor = type("Gone", (), {"claim": gone})()  # type: ignore[assignment]
        asked = line("how was your day?", **DIRECT)
        await direct.hear(asked)
        assert on.reactions == [(asked.id, BUS_AWAY_EMOJI)]
