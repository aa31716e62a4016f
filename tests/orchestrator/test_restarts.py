"""What dies comes back at once; what cannot live is left alone, and says so."""

import os
import signal
from pathlib import Path

import pytest

from orchestrator.control import Control
from tests.orchestrator.conftest import Toys, wait_for

pytestmark = pytest.mark.live


def test_a_killed_program_is_back_within_a_second_time_after_time(toys: Toys) -> None:
    command = toys.up("store", "ember")
    for _ in range(3):
        before = toys.pid("ember")
        os.kill(before, signal.SIGKILL)
        assert wait_for(lambda was=before: toys.pid("ember") not in (0, was)) < 5  # type: ignore[misc]
    os.kill(command.pid, signal.SIGINT)
    assert command.wait(15) == 0


def test_the_others_are_not_touched_when_one_dies(toys: Toys) -> None:
    command = toys.up("store", "ember", "vera")
    before, other = toys.pid("ember"), toys.pid("vera")
    os.kill(before, signal.SIGKILL)
    wait_for(lambda: toys.pid("ember") not in (0, before))
    assert toys.pid("vera") == other
    os.kill(command.pid, signal.SIGINT)
    command.wait(15)


def test_one_that_ends_with_78_stays_down_and_one_that_crashes_is_tried_on(toys: Toys) -> None:
    command = toys.up("store", "tokenless:78", "broken:1")
    control = Control(toys.home.socket())

    def state(name: str) -> str:
        return {one.name: one.state for one in control.programs()}[name]

    wait_for(lambda: state("broken") == "BACKOFF")
    first = toys.pid("broken")
    wait_for(lambda: toys.pid("broken") != first)
    assert state("tokenless") == "EXITED"
    os.kill(command.pid, signal.SIGINT)
    assert command.wait(15) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the full disk of these tests is Linux's")
def test_a_full_disk_costs_log_lines_and_not_the_den(toys: Toys) -> None:
    toys.home.logs.mkdir(parents=True)
    for log in ("supervisord", "warden", "store", "ember"):
        (toys.home.logs / f"{log}.log").symlink_to("/dev/full")
    command = toys.up("store", "ember")
    before, other = toys.pid("ember"), toys.pid("store")
    os.kill(before, signal.SIGKILL)
    wait_for(lambda: toys.pid("ember") not in (0, before))
    assert (toys.pid("store"), command.poll()) == (other, None)
    os.kill(command.pid, signal.SIGINT)
    assert command.wait(15) == 0
