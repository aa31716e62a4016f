"""How often a program was started again."""

from pathlib import Path

from orchestrator.restarts import restarts

STARTED = "2026-11-26 10:00:00,001 INFO supervisord started with pid 7\n"


def spawned(name: str) -> str:
    return f"2026-11-26 10:00:01,001 INFO spawned: '{name}' with pid 8\n"


def test_the_first_start_is_no_restart(tmp_path: Path) -> None:
    log = tmp_path / "supervisord.log"
    log.write_text(STARTED + spawned("ember") + spawned("pip") + spawned("ember"))
    assert restarts(log) == {"ember": 1, "pip": 0}


def test_an_earlier_den_does_not_count(tmp_path: Path) -> None:
    log = tmp_path / "supervisord.log"
    log.write_text(STARTED + spawned("ember") * 5 + STARTED + spawned("ember"))
    assert restarts(log) == {"ember": 0}


def test_what_was_rotated_away_counts(tmp_path: Path) -> None:
    log = tmp_path / "supervisord.log"
    log.with_name("supervisord.log.1").write_text(STARTED + spawned("ember") * 2)
    log.write_text(spawned("ember"))
    assert restarts(log) == {"ember": 2}


def test_a_den_without_a_log_has_none(tmp_path: Path) -> None:
    assert restarts(tmp_path / "supervisord.log") == {}
