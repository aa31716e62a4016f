"""However a den ends, nothing of it is left."""

import os
import pty
import signal
from pathlib import Path

import pytest

from orchestrator.guard import stop_warden
from services.lifeline import alive
from tests.orchestrator.conftest import Toys, wait_for

pytestmark = pytest.mark.live


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP, signal.SIGTERM])
def test_a_signal_to_the_command_stops_everything_and_ends_well(toys: Toys, number: int) -> None:
    command = toys.up("store", "ember", "vera")
    os.kill(command.pid, number)
    assert command.wait(15) == 0
    assert toys.left() == set()
    assert not toys.home.running()


def test_a_second_ctrl_c_does_no_harm(toys: Toys) -> None:
    command = toys.up("store", "ember")
    for _ in range(3):
        os.kill(command.pid, signal.SIGINT)
    assert command.wait(15) == 0
    assert toys.left() == set()


def test_kill_9_of_the_command_leaves_no_orphan(toys: Toys) -> None:
    command = toys.up("store", "ember", "vera")
    command.kill()
    command.wait()
    wait_for(lambda: not toys.left())


def test_kill_9_of_supervisord_leaves_no_orphan_and_the_command_says_so(toys: Toys) -> None:
    command = toys.up("store", "ember", "vera")
    warden = toys.home.holder()
    assert warden is not None
    os.kill(warden, signal.SIGKILL)
    assert command.wait(15) == 1
    assert toys.left() == set()
    assert b"supervisord ended unexpectedly" in toys.told.read_bytes()


def test_after_kill_9_of_supervisord_the_next_start_works(toys: Toys) -> None:
    command = toys.up("store")
    warden = toys.home.holder()
    assert warden is not None
    os.kill(warden, signal.SIGKILL)
    command.wait(15)
    again = toys.up("store")
    os.kill(again.pid, signal.SIGINT)
    assert again.wait(15) == 0


def test_a_detached_den_outlives_its_command_and_stops_from_elsewhere(toys: Toys) -> None:
    assert toys.up("store", "ember", detach=True).wait(15) == 0
    assert alive(toys.pid("ember"))
    assert stop_warden(toys.home, [toys.pid("ember")])
    assert not Path(toys.home.socket()).parent.exists()
    assert toys.left() == set()


def test_kill_9_of_a_detached_supervisord_leaves_no_orphan_though_nobody_watches(toys: Toys) -> None:
    assert toys.up("store", "ember", detach=True).wait(15) == 0
    warden = toys.home.holder()
    assert warden is not None
    os.kill(warden, signal.SIGKILL)
    wait_for(lambda: not toys.left(), seconds=3)


def test_a_closed_terminal_stops_everything(toys: Toys) -> None:
    terminal, inside = pty.openpty()
    command = toys.up("store", "ember", terminal=inside)
    os.close(inside)
    os.close(terminal)
    assert command.wait(15) is not None
    wait_for(lambda: not toys.left())
