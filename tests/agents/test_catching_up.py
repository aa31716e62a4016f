"""What was said while nobody heard: read from the stand-in by the product's own client."""

import asyncio
from typing import cast

import discord
import pytest

from agents.client import PAGE, DenClient
from agents.gone import Gone
from agents.hearing import Acquaintance
from agents.history import CATCH_UP_LIMIT, since
from tests.local.discord.conformance.conftest import stand  # noqa: F401 - the fixture is used by its name
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def at_once(shard: int, most: int) -> None:
    """No budget here."""


async def test_in_a_lively_room_the_newest_lines_are_caught_up_with_too(stand: Stand) -> None:  # noqa: F811
    said = [
        await stand.local("POST", "/messages", **{"as": "ann"}, channel="the-den", text=f"line {nth}")
        for nth in range(PAGE + 20)
    ]
    client = DenClient(Acquaintance(), at_once, ear=True)
    await client.sign_in(stand.token("ember"))
    try:
        lines = await since(client, int(said[0]["channel_id"]), int(said[0]["id"]))
    finally:
        await client.close()
    assert [line.id for line in lines] == [int(one["id"]) for one in said[1:]]
    assert len(lines) < CATCH_UP_LIMIT


async def test_a_burst_of_invitations_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    client = DenClient(Acquaintance(), at_once, ear=True)
    told: list[frozenset[int]] = []

    class Listening(Gone):
        async def on_guilds(self, guild_ids: frozenset[int]) -> None:
            told.append(guild_ids)

    client.listener = Listening()
    monkeypatch.setattr("agents.client.JOINED_S", 0)
    await asyncio.gather(*(client.on_guild_join(cast(discord.Guild, None)) for _ in range(20)))
    assert told == [frozenset()]
