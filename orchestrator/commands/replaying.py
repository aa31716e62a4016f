"""`replay` and `show-table`: what was decided, decided again; and the tables that shows run by."""

from pathlib import Path

import click

from den.errors import BadInput
from den.shows.table import printed
from den.shows.tables import TABLES
from den.tape import Player, read_tape
from orchestrator.shared import Shared, pass_shared

DIFFERENT = 1


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--quiet", is_flag=True, help="Print only what differs.")
@pass_shared
def replay(shared: Shared, file: Path, quiet: bool) -> None:
    """Decide again what a Higher Self recorded (DEN_RECORD); exit status 1 at the first difference."""
    player, rows = Player(), 0
    for rows, row in enumerate(read_tape(_text(file)), 1):
        played = player.play(row)
        if played is None:
            continue
        if not quiet:
            shared.screen.sentence(played.said)
        if played.difference:
            shared.screen.sentence(f"Row {rows} differs: {played.said.strip()}, and {played.difference}.")
            raise SystemExit(DIFFERENT)
    shared.screen.sentence(f"{rows} rows, decided as they were.")


@click.command("show-table")
@click.argument("name", type=click.Choice(sorted(TABLES)), required=False)
@pass_shared
def show_table(shared: Shared, name: str | None) -> None:
    """The table of a show, or of all: each state, what is done in it, and where each event leads."""
    for kind, table in TABLES.items():
        if name in (None, kind):
            shared.screen.sentence(f"{kind}\n{printed(table)}\n")


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise BadInput(f"{file} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise BadInput(f"{file} is not UTF-8 text.") from None
