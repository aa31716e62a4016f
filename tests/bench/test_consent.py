"""The consent bench: a no holds at every step of a turn, and it would be seen if not."""

import pytest
from fakeredis.aioredis import FakeRedis

from bench.consent.noes import NOES
from bench.consent.run import consent, races
from den.errors import BadInput
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


def test_a_handful_of_cases_is_no_proof() -> None:
    with pytest.raises(BadInput, match="--cases is 100 to 1000000, not 5"):
        consent(5)
