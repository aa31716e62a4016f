"""The memory bench: it finds nothing lost, doubled or foreign, and it would if there were."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from agents.recollection import Copy, Recollection
from bench.memory.canaries import canaries
from bench.memory.outage import Outage, Trembling
from bench.memory.run import memory
from den.errors import BadInput
from den.fact import Fact
from services.memory.new import new_fact
from tests.bus.server import Server


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    (tmp_path / "redis").mkdir()
    server = Server(tmp_path / "redis", "--appendonly", "yes").start()
    yield server
    server.kill()


async def test_every_acknowledged_fact_is_there_once_after_ten_minutes_without_a_store(
    tmp_path: Path, server: Server
) -> None:
    figures = await Outage(tmp_path / "home", server.url, seed=1).run()
    assert (figures["lost"], figures["doubled"]) == (0, 0)
    assert figures["acknowledged"] > 300
    assert figures["killed"] > 60
    assert figures["waited_most"] > 100


class Forgetful(Trembling):
    """Keeps a fact under a new key each time: without the key nothing tells that it is there."""

    async def keep(self, fact: Fact, *, promised: bool = False) -> None:
        again = new_fact(fact.at_ms, fact.guild_id, fact.person_id, fact.text)
        await super().keep(again, promised=promised)


async def test_without_the_key_of_a_fact_some_are_there_twice(tmp_path: Path, server: Server) -> None:
    assert (await Outage(tmp_path / "home", server.url, seed=1, kind=Forgetful).run())["doubled"] > 0


async def test_no_prompt_and_no_line_holds_a_word_of_another_person_or_guild(tmp_path: Path) -> None:
    figures = await canaries(tmp_path, prompts=400, seed=1)
    assert figures["foreign_canaries"] == 0
    assert figures["own_canaries"] > 350


class Mixing(Recollection):
    """Takes the guild for one that does not matter."""

    async def _refresh(self, key: tuple[int, int]) -> None:
        facts: Sequence[Fact] = await self.memory.facts(1, key[1])
        moved = [fact.model_copy(update={"guild_id": key[0]}) for fact in facts]
        from den.recall import shelve

        self.shelves[key] = Copy(self.clock(), shelve(*key, moved))
        self.reading.pop(key, None)


async def test_a_recollection_that_mixes_guilds_shows(tmp_path: Path) -> None:
    assert (await canaries(tmp_path, prompts=60, seed=1, recollection=Mixing))["foreign_canaries"] > 0


def test_no_prompts_are_no_proof() -> None:
    with pytest.raises(BadInput, match="--prompts is 1 to 1000000, not 0"):
        memory(0)
