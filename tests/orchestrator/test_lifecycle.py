"""Taking a home: one den at a time, and patience with one that is ending."""

import os
from pathlib import Path

from orchestrator.commands.lifecycle import take_home
from orchestrator.guard import Ending
from orchestrator.halt import Halt
from orchestrator.home import open_home
from orchestrator.screen import Screen


def test_a_den_that_runs_keeps_its_home(tmp_path: Path) -> None:
    home = open_home(tmp_path)
    holder = home.lock()
    assert take_home(home, lambda: True, Screen(), Halt()) is None
    assert holder is not None
    os.close(holder)


def test_a_den_that_is_ending_is_waited_for(tmp_path: Path) -> None:
    home = open_home(tmp_path)
    holder = home.lock()
    assert holder is not None

    def ends(seconds: float) -> None:
        os.close(holder)

    taken = take_home(home, lambda: False, Screen(), Halt(), Ending(clock=lambda: 0.0, sleep=ends))
    assert taken is not None
    os.close(taken)


def test_ctrl_c_ends_the_waiting(tmp_path: Path) -> None:
    home, halt = open_home(tmp_path), Halt()
    holder = home.lock()
    assert holder is not None

    def asked(seconds: float) -> None:
        halt.asked = True

    assert take_home(home, lambda: False, Screen(), halt, Ending(clock=lambda: 0.0, sleep=asked)) is None
    os.close(holder)
