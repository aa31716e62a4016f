"""The `roastden` command: global options, and where each subcommand is."""

import importlib
from pathlib import Path

import click

from orchestrator.plan import Surroundings
from orchestrator.screen import Screen
from orchestrator.shared import Shared

COMMANDS = {
    "up": "lifecycle",
    "down": "lifecycle",
    "reload": "lifecycle",
    "restart": "restarting",
    "status": "looking",
    "logs": "looking",
    "doctor": "looking",
    "audit": "audit",
    "cost": "cost",
    "why": "tracing",
    "tail": "tracing",
    "say": "talking",
    "transcript": "talking",
    "review": "talking",
    "replay": "replaying",
    "show-table": "replaying",
    "personality": "personality",
    "test": "proving",
    "bench": "proving",
}


class Lazy(click.Group):
    """Imports a subcommand's file when it is called: `status` need not wait for what `review` needs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"orchestrator.commands.{COMMANDS[cmd_name]}")
        found = getattr(module, cmd_name.replace("-", "_"))
        assert isinstance(found, click.Command)
        return found


@click.command(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--home", type=click.Path(path_type=Path), metavar="DIR", help="State of one den (default: .den, or DEN_HOME)."
)
@click.option(
    "--port", type=click.IntRange(1, 65535), metavar="N", help="The chat page's port (default: 8484 if free)."
)
@click.pass_context
def cli(ctx: click.Context, home: Path | None, port: int | None) -> None:
    """A cast of AI roast personalities for Discord, on one machine."""
    around = ctx.ensure_object(Surroundings)
    given = home or Path(around.environ.get("DEN_HOME") or around.root / ".den")
    ctx.obj = Shared(around, Screen(), given, port)
