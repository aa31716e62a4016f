"""A cast that was forked off its warden: every agent still lives and dies alone."""

import os
import signal

import pytest

from tests.live.den import Den, until

pytestmark = pytest.mark.live


def test_a_forked_bot_answers(forked: Den) -> None:
    name = forked.roasters()[0]
    assert forked.say(f"{name}, what do you make of my garden?") == [name]


def test_a_killed_fork_is_forked_anew_and_the_others_are_not_touched(forked: Den) -> None:
    before = {agent["name"]: agent["pid"] for agent in forked.agents()}
    name = forked.roasters()[0]
    os.kill(before[name], signal.SIGKILL)
    until(lambda: _pids(forked)[name] not in (0, None, before[name]), 10, f"{name} under a new pid")
    after = _pids(forked)
    assert {one: pid for one, pid in after.items() if one != name} == {
        one: pid for one, pid in before.items() if one != name
    }


def _pids(den: Den) -> dict[str, int]:
    return {agent["name"]: agent["pid"] for agent in den.agents()}
