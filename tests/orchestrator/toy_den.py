"""A den of toy programs under the real warden: `python -m tests.orchestrator.toy_den HOME [--detach] …`.

The toys write their pid into HOME/pids/<name> at every start, so that a test knows them whatever happens.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from orchestrator.control import Control, Running
from orchestrator.guard import stop_warden
from orchestrator.halt import Halt
from orchestrator.home import open_home
from orchestrator.plan import Plan
from orchestrator.program import Program
from orchestrator.screen import Screen
from orchestrator.sight import Sight
from orchestrator.up import Ups, bring_up

TOY = Path(__file__).with_name("toy.py")
ROOT = TOY.parents[2]


def toys(home: Path, names: Sequence[str]) -> tuple[Program, ...]:
    """`name` runs on; `name:78` ends at once with that status."""
    found = []
    for place, name in enumerate(names):
        called, _, how = name.partition(":")
        argv = (sys.executable, str(TOY), str(home / "pids"), called, how or "run")
        found.append(Program(called, argv, priority=10 if place == 0 else 40, stop_s=3))
    return tuple(found)


class ToyEye:
    """Online is what supervisord has running."""

    def __init__(self, control: Control, names: Sequence[str]) -> None:
        self.control, self.names = control, names

    def programs(self) -> dict[str, Running]:
        try:
            return {one.name: one for one in self.control.programs()}
        except Exception:
            return {}

    def look(self) -> tuple[Sight, ...]:
        found = self.programs()
        return tuple(
            Sight(name, name, "roaster", name, name in found and found[name].pid > 0, None, None)
            for name in self.names
        )


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("home", type=Path)
    ask.add_argument("names", nargs="+")
    ask.add_argument("--detach", action="store_true")
    ask.add_argument("--down", action="store_true")
    given = ask.parse_args()
    home = open_home(given.home)
    if given.down:
        raise SystemExit(0 if stop_warden(home, []) else 1)
    (home.path / "pids").mkdir(exist_ok=True)
    holder = home.lock()
    assert holder is not None
    halt = Halt()
    halt.listen()
    plan = Plan(home, (), toys(home.path, given.names), dict(os.environ), ROOT, "", "")
    names = [name.partition(":")[0] for name in given.names]
    ups = Ups(Screen(), halt, lambda _plan, control: ToyEye(control, names))
    raise SystemExit(bring_up(plan, holder, home.choose_socket(os.environ), given.detach, ups))


if __name__ == "__main__":
    main()
