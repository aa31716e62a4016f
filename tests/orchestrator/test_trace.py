"""What became of one line, from logs of several processes."""

import json
from pathlib import Path

import pytest

from orchestrator.trace import trace_of

ROOT, ANSWER = 1317674313826866300, 1317674313826866999


def line(at: int, agent: str, event: str, **facts: object) -> str:
    return json.dumps({"timestamp": f"2026-11-26T11:34:{at:02}.000000Z", "agent": agent, "event": event, **facts})


@pytest.fixture
def logs(tmp_path: Path) -> list[Path]:
    ear = [line(1, "hullaby", "claimed", trace=str(ROOT), outcome="granted"), line(1, "hullaby", "on_stage")]
    speaker = [
        line(3, "pondrew", "sent", trace=str(ROOT), message=str(ANSWER)),
        line(2, "pondrew", "wrote", trace=str(ROOT), why=""),
        line(4, "pondrew", "sent", trace="77", message="78"),
        '{"trace": "half a li',
    ]
    (tmp_path / "higher-self.log").write_text("\n".join(ear))
    (tmp_path / "pondrew.log").write_text("\n".join(speaker))
    return [tmp_path / "higher-self.log", tmp_path / "pondrew.log"]


def test_all_processes_tell_of_a_line_in_order(logs: list[Path]) -> None:
    _, entries = trace_of(logs, ROOT)
    assert [(one.agent, one.event) for one in entries] == [
        ("hullaby", "claimed"), ("pondrew", "wrote"), ("pondrew", "sent"),
    ]  # fmt: skip


def test_an_answer_leads_to_the_line_it_answers(logs: list[Path]) -> None:
    root, entries = trace_of(logs, ANSWER)
    assert (root, len(entries)) == (ROOT, 3)


def test_a_line_that_nobody_logged_has_no_trace(logs: list[Path]) -> None:
    assert trace_of(logs, 5) == (5, ())


def test_a_log_that_was_rotated_away_is_read_too(logs: list[Path]) -> None:
    logs[0].rename(logs[0].with_name("higher-self.log.1"))
    assert len(trace_of(logs, ROOT)[1]) == 3


def test_a_step_is_told_with_its_facts_and_without_empty_ones(logs: list[Path]) -> None:
    _, entries = trace_of(logs, ROOT)
    assert entries[0].told() == "11:34:01.000  hullaby      claimed: outcome granted"
    assert entries[1].told().endswith("wrote")
