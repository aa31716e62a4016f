"""How the figures of `bench deploys` are counted."""

from datetime import UTC, datetime

import pytest

from bench.deploys.crash_loop import identifies_per_hour
from bench.deploys.ends import End, late_claims
from bench.deploys.evening import DEADLINE_MS, lost
from den.review import Truth
from den.snowflake import first_at
from tests.den.review.lines import bot, human

ASKED_MS = 1_795_000_000_000


def called(row: str, name: str = "Ember") -> Truth:
    return Truth(msg_id=row, to=(name,), must=(name,), may=(name,), max_bots=1)


def test_a_call_that_joined_an_answer_which_had_waited_long_is_not_lost() -> None:
    rows = [human("1", 0), human("2", 20_000), bot("3", 22_000, "1")]
    assert lost(rows, [called("2")], merged={"2"}) == 0
    assert lost(rows, [called("2")]) == 1


def test_a_call_that_only_another_answered_is_lost() -> None:
    rows = [human("1", 0), bot("2", 1_000, "1", author="Vex")]
    assert lost(rows, [called("1")]) == 1


def test_an_answer_after_its_deadline_does_not_count() -> None:
    assert lost([human("1", 0), bot("2", DEADLINE_MS, "1")], [called("1")]) == 0
    assert lost([human("1", 0), bot("2", DEADLINE_MS + 1, "1")], [called("1")]) == 1


def test_nothing_is_owed_on_a_deleted_line() -> None:
    assert lost([human("1", 0).model_copy(update={"deleted": True})], [called("1")]) == 0


def entry(event: str, said_ms: int, at_ms: int) -> dict[str, object]:
    stamp = datetime.fromtimestamp(at_ms / 1000, UTC).isoformat()
    return {"event": event, "trace": str(first_at(said_ms)), "timestamp": stamp}


@pytest.mark.parametrize(
    ("found", "late"),
    [
        (entry("sent", ASKED_MS - 500, ASKED_MS + 900), 0),  # in hand when it was asked to end
        (entry("claimed", ASKED_MS + 90, ASKED_MS + 95), 0),
        (entry("claimed", ASKED_MS + 150, ASKED_MS + 155), 1),
        (entry("claimed", ASKED_MS + 3_000, ASKED_MS + 3_005), 0),  # by the next process, into the same log
        (entry("arrived", ASKED_MS + 150, ASKED_MS + 155), 0),
    ],
)
def test_what_an_ending_process_takes_on_is_counted(found: dict[str, object], late: int) -> None:
    end = End("ember", ASKED_MS, ASKED_MS + 2_000)
    assert late_claims([end], {"ember": [found]}) == late


@pytest.mark.live
async def test_a_crash_loop_of_a_day_logs_in_twenty_times_an_hour_at_most() -> None:
    assert await identifies_per_hour() == 20
