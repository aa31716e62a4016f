"""What a bench prints: figures as a table for people, or one JSON object for scripts."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from den.review import table
from den.review.numbers import Figure

LIMITS: Mapping[str, float] = {
    "grant_over_floor_8": 2.5,
    "grant_32_over_2": 1.3,
    "reply_over_plain_6": 1.2,
    "reply_over_plain_12": 1.0,
    "cpu_over_plain_12": 0.5,
    "turn_over_autogen_grpc": 0.6,
    "pss_over_separate_6": 0.75,
    "start_cpu_over_separate_6": 0.8,
    "forbidden_effects": 0,
    "calls_per_turn_faults": 1.2,
    "line_p95_s_faults": 12,
    "failures_before_open": 10,
    "looks_per_15_s": 1,
    "wire_unanswered": 0,
    "lost": 0,
    "late_claims": 0,
    "lost_writes": 0,
    "doubled_after": 0,
    "exit_p95_s": 20,
    "standby_p95_s": 10,
    "identifies_per_hour": 20,
    "doubled": 0,
    "foreign_canaries": 0,
}


def as_json(name: str, figures: Mapping[str, object], at: datetime) -> str:
    """`at` in UTC, ISO 8601."""
    stamp = at.astimezone(UTC).isoformat(timespec="seconds")
    return json.dumps({"name": name, "figures": dict(figures), "at": stamp}, ensure_ascii=False)


def as_table(name: str, figures: Mapping[str, object]) -> str:
    """Numbers with target and verdict; what is not a number (a note) stands below."""
    numbers: dict[str, Figure] = {
        key: value for key, value in figures.items() if value is None or isinstance(value, int | float)
    }
    notes = [f"{key}: {value}" for key, value in figures.items() if key not in numbers]
    return "\n".join([name, table(numbers, {key: ("≤", limit) for key, limit in LIMITS.items()}), *notes])
