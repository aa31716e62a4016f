"""`reload` touches only what changed; `up` beside a running den knows what that would be."""

import pytest

from orchestrator.control import Running
from orchestrator.reload import Change, compare
from orchestrator.up import changes

BEFORE = {"ember": "1", "vera": "1"}


@pytest.mark.parametrize(
    ("now", "told"),
    [
        (BEFORE, ""),
        ({**BEFORE, "zed": "1"}, "added zed"),
        ({"ember": "1"}, "removed vera"),
        ({"ember": "2", "vera": "1"}, "edited ember"),
        ({"ember": "2", "zed": "1"}, "added zed; removed vera; edited ember"),
    ],
)
def test_files_are_compared_by_what_is_in_them(now: dict[str, str], told: str) -> None:
    found = compare(BEFORE, now)
    assert found.told() == told
    assert bool(found) == bool(told)


def test_nothing_changed_is_falsy() -> None:
    assert not Change()


def program(pid: int, state: str = "RUNNING") -> dict[str, Running]:
    return {"ember": Running("ember", state, pid, 0, "")}


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        (program(1), program(1), ()),
        (program(1), program(2), ("ember was started again (pid 2).",)),
        (program(1), program(0, "EXITED"), ("ember stays down; `roastden logs ember` tells why.",)),
        ({}, program(1), ("ember was added.",)),
        (program(0, "BACKOFF"), program(2), ()),
    ],
)
def test_the_watch_tells_what_a_person_would_want_to_know(
    before: dict[str, Running], now: dict[str, Running], told: tuple[str, ...]
) -> None:
    assert changes(before, now) == told
