"""Benches print one JSON object, or a table with verdicts."""

import json
from datetime import UTC, datetime, timedelta, timezone

from bench.report import as_json, as_table


def test_json_holds_name_figures_and_time() -> None:
    said = json.loads(as_json("evening", {"stuck": 0}, datetime(2026, 11, 22, 20, 0, tzinfo=UTC)))
    assert said == {"name": "evening", "figures": {"stuck": 0}, "at": "2026-11-22T20:00:00+00:00"}


def test_the_time_is_told_in_utc() -> None:
    east = datetime(2026, 11, 22, 21, 0, tzinfo=timezone(timedelta(hours=1)))
    assert json.loads(as_json("evening", {}, east))["at"] == "2026-11-22T20:00:00+00:00"


def test_a_ratio_over_its_limit_misses() -> None:
    rows = as_table("coordination", {"grant_over_floor_8": 2.6, "grant_32_over_2": 1.3}).splitlines()
    assert rows[2].split() == ["grant_over_floor_8", "2.600", "≤", "2.5", "misses"]
    assert rows[3].split()[-1] == "ok"


def test_a_note_stands_below_the_numbers() -> None:
    assert as_table("footprint", {"baseline": "without boto3"}).splitlines()[-1] == "baseline: without boto3"
