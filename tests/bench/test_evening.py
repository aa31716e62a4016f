"""What is made of an evening; and a short one with the whole den, through the real command."""

import pytest

from bench.evening.run import FIRST, Plan, evening, typed_since_granted
from tests.den.review.lines import bot, human


def test_a_typing_mark_is_never_older_than_the_turn_of_its_line() -> None:
    rows = [human("1", 0), bot("2", 9_000, "1", typing_from=500), bot("3", 9_500, "1", typing_from=9_100)]
    logged: list[dict[str, object]] = [{"event": "sent", "message": "2", "ms": 2_000}, {"event": "wrote"}]
    assert [row.typing_from for row in typed_since_granted(rows, logged)] == [None, 7_000, 9_100]


@pytest.mark.live
async def test_a_short_evening_ends_with_its_figures() -> None:
    figures = await evening(Plan(lines=8, seed=3, pause_s=0.3))
    assert set(FIRST) - {"recover_p95_s"} <= figures.keys()
    assert (figures["overlaps"], figures["doubled"], figures["stuck"]) == (0, 0, 0)
    assert figures["human_lines"] == 8
    assert int(figures["bot_lines"] or 0) > 0
