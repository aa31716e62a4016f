"""`python -m orchestrator`: the `roastden` command, put together."""

import os
import sys
from pathlib import Path

import click

from den.errors import DenError
from orchestrator.cli import cli
from orchestrator.plan import Surroundings


def main() -> None:
    """One sentence and a non-zero status for a user's mistake; a traceback only for ours."""
    root = Path(__file__).resolve().parent.parent
    around = Surroundings(environ=dict(os.environ), root=root, python=sys.executable)
    try:
        sys.exit(cli.main(prog_name="roastden", obj=around, standalone_mode=False))
    except DenError as error:
        sys.exit(f"roastden: {error}")
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


if __name__ == "__main__":
    main()
