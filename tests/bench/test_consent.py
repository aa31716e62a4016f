"""The consent bench: a no holds at every step of a turn, and it would be seen if not."""

import pytest
from fakeredis.aioredis import FakeRedis

from bench.consent.bystanders import Said, bystanders
from bench.consent.named_lines import BYSTANDERS
from bench.consent.noes import NOES
from bench.consent.run import consent, races
from den import spoken as judged
from den.draft import Draft
from den.errors import BadInput
from den.prompt import Prompt
from den.safety import OK
from services.generation.promise import Generator
from tests.bus.stage import bus_of
from tests.bus.test_guards import TEXT, without


async def raced(cases: int, script: str = TEXT) -> dict[str, float]:
    async with FakeRedis(protocol=2) as redis:
        figures = await races(bus_of(redis), redis, cases, seed=3, script=script)
    return {name: float(str(figure)) for name, figure in figures.items()}


async def test_nothing_is_said_after_a_no_is_acknowledged() -> None:
    figures = await raced(300)
    assert (figures["lines_after_acknowledgement"], figures["races"]) == (0, 300)
    assert figures["acknowledge_p95_s"] <= 3


async def test_without_the_fence_of_the_ledger_each_of_its_noes_comes_too_late() -> None:
    figures = await raced(300, without("fence of the ledger"))
    assert all(figures[f"late_{no}"] > 0 for no in NOES if no != "stop")


async def test_without_the_fence_of_a_stop_it_comes_too_late() -> None:
    figures = await raced(300, without("stop"))
    assert figures["late_stop"] > 0


async def heard(lines: int, writer: Generator | None = None) -> list[Said]:
    async with FakeRedis(protocol=2) as redis:
        return await bystanders(bus_of(redis), redis, lines, seed=3, writer=writer)


async def test_nobody_who_is_only_named_is_hit() -> None:
    said = await heard(100)
    assert len(said) > 50
    assert [one for one in said if one.hits()] == []


class Mean:
    """A writer that roasts whoever was named first, and says so."""

    def __init__(self, target_id: int | None) -> None:
        self.target_id = target_id

    async def write(self, prompt: Prompt) -> Draft:
        named = next((name for name in BYSTANDERS.values() if name in prompt.answering.text), "Isolde")
        return Draft(line=f"{named} is a walnut in a suit.", target_id=self.target_id, intent="roast")

    async def close(self) -> None: ...


async def test_without_the_check_of_a_draft_a_mean_writer_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judged, "check_draft", lambda *_: OK)
    assert any(one.hits() for one in await heard(20, Mean(None)))


@pytest.mark.parametrize(
    ("said", "hits"),
    [
        (Said(1001, "Your soup sues you.", 1001), False),
        (Said(1002, "Your soup sues you.", 1002), True),
        (Said(1001, "Soup for all.", 2001), True),
        (Said(1001, "W e n d e l í n e again.", None), True),
        (Said(1002, "Soup for all.", None), False),
    ],
)
def test_who_is_hit(said: Said, hits: bool) -> None:
    assert said.hits() == hits


def test_a_handful_of_cases_is_no_proof() -> None:
    with pytest.raises(BadInput, match="--cases is 100 to 1000000, not 5"):
        consent(5)
