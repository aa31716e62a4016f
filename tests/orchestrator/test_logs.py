"""Logs: found by program, id or name, and followed through a rotation."""

from collections.abc import Callable
from pathlib import Path

import pytest

from den.errors import BadInput
from orchestrator.logs import follow, log_files, tail

NAMES = {"ember": "ember", "higher self": "higher-self"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("ember", "higher-self", "supervisord"):
        (tmp_path / f"{name}.log").write_text(f"1 {name}\n2 {name}\n3 {name}\n")
    return tmp_path


def test_an_agent_is_found_by_the_name_people_type(folder: Path) -> None:
    assert [path.stem for path in log_files(folder, "Higher Self", NAMES)] == ["higher-self"]


def test_without_a_name_all_programs_are_shown_and_not_supervisord(folder: Path) -> None:
    assert [path.stem for path in log_files(folder, None, NAMES)] == ["ember", "higher-self"]


def test_an_unknown_name_is_told_what_there_is(folder: Path) -> None:
    with pytest.raises(BadInput, match=r"no log of “vera”; there are: ember, higher-self, supervisord"):
        log_files(folder, "vera", NAMES)


def test_the_last_lines_are_the_last_lines(folder: Path) -> None:
    assert tail(folder / "ember.log", 2) == ["2 ember", "3 ember"]
    assert tail(folder / "gone.log", 2) == []


def test_following_goes_on_after_a_rotation_and_waits_for_whole_lines(folder: Path) -> None:
    log = folder / "ember.log"
    turns: list[Callable[[], object]] = [
        lambda: log.write_text(log.read_text() + "4 em"),
        lambda: log.write_text(log.read_text() + "ber\n"),
        lambda: (log.rename(folder / "ember.log.1"), log.write_text("5 ember\n")),
    ]

    def stop() -> bool:
        if not turns:
            return True
        turns.pop(0)()
        return False

    def last(seconds: float) -> None:
        assert seconds > 0

    assert [line for _, line in follow([log], stop, last)] == ["4 ember", "5 ember"]
