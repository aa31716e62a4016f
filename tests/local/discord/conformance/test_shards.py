"""Several guilds on several shards: who is sent what, by Discord's formula (guild id >> 22) % number of shards."""

import json

import discord
import pytest

from tests.local.discord.conformance.clients import Bot, all_intents
from tests.local.discord.conformance.conftest import Join
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")
EVEN, ODD = (1 << 40) + 0 << 22, (1 << 40) + 1 << 22
WORLD = {
    "shards": 2,
    "guilds": [
        {"name": "Even", "channels": ["even-room"], "id": EVEN},
        {"name": "Odd", "channels": ["odd-room"], "id": ODD},
    ],
}


class Sharded(Bot, discord.AutoShardedClient):
    """discord.py's client for several shards."""


async def test_whoever_asks_is_told_how_many_shards_to_use(stand: Stand) -> None:
    answer = json.loads((await stand.rest("ember", "GET", "/gateway/bot")).body)
    assert (answer["shards"], answer["session_start_limit"]["max_concurrency"]) == (2, 16)


async def test_without_shards_all_guilds_are_there(stand: Stand, ember: Bot) -> None:
    assert {guild.id for guild in ember.guilds} >= {EVEN, ODD} and len(ember.guilds) == 3


@pytest.mark.parametrize(("shard", "there", "elsewhere"), [(0, EVEN, ODD), (1, ODD, EVEN)])
async def test_a_shard_has_its_own_guilds_only(
    stand: Stand, join: Join, shard: int, there: int, elsewhere: int
) -> None:
    bot = await join("ember", shard_id=shard, shard_count=2)
    assert bot.get_guild(there) is not None and bot.get_guild(elsewhere) is None


async def test_a_line_reaches_only_the_shard_of_its_guild(stand: Stand, join: Join) -> None:
    even = await join("ember", shard_id=0, shard_count=2)
    odd = await join("ember", shard_id=1, shard_count=2)
    for room in ("even-room", "odd-room"):
        await stand.local("POST", "/messages", **{"as": "ann"}, channel=room, text=f"hello {room}")
    for bot, room in ((even, "even-room"), (odd, "odd-room")):
        got = await bot.seen.event("MESSAGE_CREATE", where=lambda d: d["content"].startswith("hello"))
        assert got["content"] == f"hello {room}"
        assert len(bot.seen.events("MESSAGE_CREATE")) == 1


async def test_a_direct_message_is_the_first_shards(stand: Stand, join: Join) -> None:
    even = await join("ember", shard_id=0, shard_count=2)
    odd = await join("ember", shard_id=1, shard_count=2)
    place = await stand.local("POST", "/dm", **{"as": "ann"}, to="ember")
    await stand.local("POST", "/messages", **{"as": "ann"}, channel=place["id"], text="psst")
    await even.seen.event("MESSAGE_CREATE", where=lambda d: d["content"] == "psst")
    assert odd.seen.events("MESSAGE_CREATE") == []


async def test_one_client_may_have_all_shards(stand: Stand) -> None:
    bot = Sharded(stand.recorder, all_intents())
    await bot.live(stand.token("ember"))
    try:
        assert sorted(bot.shards) == [0, 1] and len(bot.guilds) == 3
    finally:
        await bot.end()


@pytest.mark.parametrize("shard", [[2, 2], [-1, 2], [0], "0", [0, 0]])
async def test_a_shard_that_cannot_be_is_refused_for_good(stand: Stand, shard: object) -> None:
    async with stand.gateway() as raw:
        await raw.send_identify(stand.token("ember"), shard=shard)
        assert await raw.closed() == 4010


async def test_a_guild_that_is_added_later_comes_to_its_shard(stand: Stand, join: Join) -> None:
    path = stand.home / "discord" / "world.json"
    world = json.loads(path.read_text("utf-8"))
    world["guilds"].append({"name": "Late", "channels": ["late-room"], "id": ODD + (2 << 22)})
    bots = [await join("ember", shard_id=shard, shard_count=2) for shard in (0, 1)]
    path.write_text(json.dumps(world), "utf-8")
    await stand.local("POST", "/reload")
    created = await bots[1].seen.event("GUILD_CREATE", where=lambda d: d["name"] == "Late")
    assert [one["name"] for one in created["channels"]] == ["late-room"]
    assert all(d["name"] != "Late" for d in bots[0].seen.events("GUILD_CREATE"))
