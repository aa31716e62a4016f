"""A forked program is what an exec'd one would be: its own arguments, environment, signals and status."""

import os
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from den.errors import BadInput
from orchestrator.edition import edition
from orchestrator.nursery import Nursery, make_ready

ARGV = ["python", "-m", "toy", "ember", "--rank", "1"]


def in_child(main: Callable[[], int], argv: list[str] = ARGV, nursery: Nursery | None = None) -> int:
    """The status of a child that the nursery takes over; 99 if it does not."""
    child = os.fork()
    if not child:
        (nursery or Nursery({"toy": main})).take_over(argv, {"DEN_HOME": "here"})
        os._exit(99)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def leave(status: object) -> int:
    raise SystemExit(status)


def crash() -> int:
    raise RuntimeError("the toy broke")


def test_its_status_is_what_main_returns() -> None:
    assert in_child(lambda: 78) == 78


@pytest.mark.parametrize(("told", "status"), [(78, 78), (None, 0), ("a sentence", 1)])
def test_an_exit_is_a_status_as_python_has_it(told: object, status: int) -> None:
    assert in_child(lambda: leave(told)) == status


def test_an_error_ends_it_with_1() -> None:
    assert in_child(crash) == 1


def test_it_sees_its_own_arguments() -> None:
    assert in_child(lambda: 7 if sys.argv[1:] == ARGV[3:] else 1) == 7


def test_it_sees_the_environment_it_was_given_and_no_other() -> None:
    assert in_child(lambda: 7 if dict(os.environ) == {"DEN_HOME": "here"} else 1) == 7


def test_sigterm_ends_it_whatever_the_parent_does_with_it() -> None:
    before = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        assert in_child(lambda: os.kill(os.getpid(), signal.SIGTERM) or 7) == -signal.SIGTERM
    finally:
        signal.signal(signal.SIGTERM, before)


@pytest.mark.parametrize("argv", [["python", "-m", "local.redis"], ["python", "toy.py", "x"], ["valkey-server"]])
def test_other_programs_are_left_to_exec(argv: list[str]) -> None:
    assert in_child(lambda: 7, argv) == 99


def test_after_an_upgrade_its_programs_are_left_to_exec(tmp_path: Path) -> None:
    (tmp_path / "toy.lua").write_text("return 1")
    nursery = Nursery({"toy": lambda: 7}, partial(edition, [tmp_path]))
    assert in_child(lambda: 7, nursery=nursery) == 7
    (tmp_path / "toy.lua").write_text("return 22")
    assert in_child(lambda: 7, nursery=nursery) == 99


def test_a_package_that_cannot_be_preloaded_is_named() -> None:
    with pytest.raises(BadInput, match=r"package bus cannot be preloaded"):
        make_ready(["bus"])
