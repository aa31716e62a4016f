"""What every subcommand shares: the surroundings, the home, the screen."""

from dataclasses import dataclass
from pathlib import Path

import click

from orchestrator.choices import Choices, read_choices
from orchestrator.control import Control
from orchestrator.eye import Eye
from orchestrator.home import Home, open_home
from orchestrator.plan import Plan, Surroundings, plan, read_cast
from orchestrator.screen import Screen
from orchestrator.started import Started, read_started
from orchestrator.users import read_passwords

NOT_RUNNING = 3
"""Exit status of what needs a running den and finds none."""


@dataclass(frozen=True, slots=True)
class Shared:
    """`home_path` and `port` are the global options."""

    around: Surroundings
    screen: Screen
    home_path: Path
    port: int | None

    def home(self) -> Home:
        return open_home(self.home_path)

    def existing_home(self) -> Home | None:
        """Without making one: a look must leave no trace."""
        return open_home(self.home_path) if self.home_path.exists() else None

    def flags(self) -> str:
        """The options to repeat in advice, so that it can be pasted."""
        default = self.around.root / ".den"
        return "" if self.home_path == default else f" --home {self.home_path}"


@dataclass(frozen=True, slots=True)
class Den:
    """A den that runs, as another process finds it."""

    plan: Plan
    choices: Choices
    started: Started
    control: Control

    def eye(self) -> Eye:
        return Eye(self.plan.cast, self.control, self.plan.redis_url)


def running_den(shared: Shared) -> Den | None:
    """The den of this home while it runs, else None."""
    home = shared.existing_home()
    if home is None or not home.running():
        return None
    choices = read_choices(home)
    if choices is None:
        return None
    cast = read_cast(shared.around)
    started = read_started(home)
    around = shared.around.but(
        DEN_REDIS_URL=started.redis_url, DEN_DISCORD_URL="", DEN_STANDBY=str(int(started.standby))
    )
    passwords = {} if started.redis_url else read_passwords(home)
    found = plan(
        around, home, choices, cast, started.real, passwords=passwords,
        aws_local=started.aws_local, emulated=started.emulated,
    )  # fmt: skip
    return Den(found, choices, started, Control(home.socket()))


def not_running(shared: Shared) -> int:
    """Say so; the exit status."""
    shared.screen.note(f"No den runs in {shared.home_path}: start one with `roastden{shared.flags()} up`.")
    return NOT_RUNNING


pass_shared = click.make_pass_decorator(Shared)
