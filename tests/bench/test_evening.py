"""A short evening with the whole den, through the real command."""

import pytest

from bench.evening.run import FIRST, Plan, evening


@pytest.mark.live
async def test_a_short_evening_ends_with_its_figures() -> None:
    figures = await evening(Plan(lines=8, seed=3, pause_s=0.3))
    assert set(FIRST) - {"recover_p95_s"} <= figures.keys()
    assert (figures["overlaps"], figures["doubled"], figures["stuck"]) == (0, 0, 0)
    assert figures["human_lines"] == 8
    assert int(figures["bot_lines"] or 0) > 0
