"""The stand-in killed with -9 and started again: its bots come back by themselves, no line is lost."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from tests.local.discord.conformance.clients import Bot
from tests.local.discord.conformance.conftest import WORLD as WORLD_OF_ALL
from tests.local.discord.conformance.process import Served, free_port

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.live]


@pytest_asyncio.fixture(name="stand", scope="module", loop_scope="module")
async def _stand(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Served]:
    """Here the stand-in is a process of its own."""
    served = Served(tmp_path_factory.mktemp("den"), WORLD_OF_ALL, free_port())
    await served.start()
    with served.redirected():
        yield served
    await served.end()


async def _history(stand: Served) -> list[dict[str, Any]]:
    path = f"/channels/{await stand.channel_id('the-den')}/messages?limit=100"
    return list(json.loads((await stand.rest("ember", "GET", path)).body))


def _is_back(frame: dict[str, Any]) -> bool:
    return frame.get("t") in ("READY", "RESUMED")


async def test_bots_are_ready_again_after_a_kill_and_no_acknowledged_line_is_lost(
    stand: Served, ember: Bot, moss: Bot
) -> None:
    """Case 11: kill -9 in the middle of a conversation."""
    kept: list[str] = []
    marks = ember.seen.mark(), moss.seen.mark()

    async def talk() -> None:
        async with stand.poster("blind", "the-den") as post:
            for n in range(10_000):
                kept.append(await post(f"line {n}"))

    talking = asyncio.create_task(talk())
    await stand.recorder.until(lambda: len(kept) > 50)
    await stand.kill()
    with pytest.raises(aiohttp.ClientError):
        await talking
    await stand.start()
    for bot, mark in zip((ember, moss), marks, strict=True):
        back = await bot.seen.frame(_is_back, mark, 20, "READY or RESUMED")
        assert bot.alive
        heard = {d["id"] for d in bot.seen.events("MESSAGE_CREATE", since=mark)}
        assert back["t"] == "READY" or set(kept) <= heard, "what is resumed must miss nothing"
    listed = {m["id"] for m in await _history(stand)}
    assert set(kept[-90:]) <= listed
    sent = await ember.channel("the-den").send("back again")
    await moss.seen.event("MESSAGE_CREATE", since=marks[1], where=lambda d: d["id"] == str(sent.id))
    assert sent.id > max(map(int, kept)), "ids go on rising"


async def test_a_session_goes_on_after_a_kill_with_every_event_once_and_in_order(stand: Served) -> None:
    """Case 11: also events that leave nothing behind, such as typing, have counted."""
    async with stand.gateway() as raw:
        ready = await raw.identify(stand.token("moss"))
        line = await stand.say("before")
        await stand.local("POST", "/typing", **{"as": "ann"}, channel="the-den")
        await stand.local("PUT", f"/messages/{line['id']}/reactions/🔥?as=ann")
        await raw.seen.event("MESSAGE_REACTION_ADD")
        seq = raw.seq
        await raw.close(4000)
    missed = await stand.say("while moss was away")
    await stand.kill()
    await stand.start()
    later = await stand.say("after the kill")
    async with stand.gateway() as raw:
        await raw.send_resume(stand.token("moss"), ready["session_id"], seq)
        await raw.seen.event("RESUMED")
        dispatched = [f for f in raw.seen.frames if f["op"] == 0]
        assert [f["s"] for f in dispatched] == list(range(seq + 1, seq + len(dispatched) + 1))
        assert [d["id"] for d in raw.seen.events("MESSAGE_CREATE")] == [missed["id"], later["id"]]


async def test_identities_and_commands_survive_a_restart(stand: Served) -> None:
    """Case 11: other tokens would end every bot with 4004."""
    application = stand.user_id("moss")
    tokens = [stand.token(name) for name in ("ember", "moss", "blind")]
    path = f"/applications/{application}/commands"
    await stand.rest("moss", "PUT", path, [{"name": "kept", "description": "stays", "type": 1}])
    before = json.loads((await stand.rest("moss", "GET", path)).body)
    await stand.kill()
    await stand.start()
    assert [stand.token(name) for name in ("ember", "moss", "blind")] == tokens
    assert json.loads((await stand.rest("moss", "GET", path)).body) == before
    state = await stand.local("GET", "/state")
    assert state["guild"]["name"] == "The Den"


async def test_edits_deletions_and_reactions_survive_a_restart(stand: Served) -> None:
    edited, gone, liked = [await stand.say(text) for text in ("to edit", "to delete", "to like")]
    await stand.local("PATCH", f"/messages/{edited['id']}", **{"as": "you"}, text="edited")
    await stand.local("DELETE", f"/messages/{gone['id']}?as=you")
    await stand.local("PUT", f"/messages/{liked['id']}/reactions/🔥?as=ann")
    before = await _history(stand)
    await stand.kill()
    await stand.start()
    after = await _history(stand)
    assert after == before
    by_id = {m["id"]: m for m in after}
    assert by_id[edited["id"]]["content"] == "edited"
    assert gone["id"] not in by_id
    assert by_id[liked["id"]]["reactions"][0]["count"] == 1


async def test_a_torn_last_line_of_its_memory_is_dropped_and_all_else_kept(stand: Served) -> None:
    """A kill can fall into the middle of a write."""
    before = await _history(stand)
    await stand.kill()
    memory: Path = stand.home / "discord" / "state.jsonl"
    with memory.open("ab") as file:
        file.write(b'["message",{"body":{"id":"1')
    await stand.start()
    assert await _history(stand) == before


async def test_a_port_that_is_taken_is_told_in_one_sentence(stand: Served, tmp_path: Path) -> None:
    said = await Served(tmp_path, WORLD_OF_ALL, stand.port).refuses()
    assert str(stand.port) in said
    assert "Traceback" not in said
    assert len(said.strip().splitlines()) == 1
