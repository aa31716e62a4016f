"""`personality`: check personality files, or begin a new one."""

from collections.abc import Sequence
from pathlib import Path

import click

from den.errors import BadInput
from den.lint import lint
from den.personality import Personality, load
from den.template import slug, template
from orchestrator.plan import personalities_folder
from orchestrator.shared import Shared, pass_shared


@click.group()
def personality() -> None:
    """Check personality files, or begin a new one."""


@personality.command("lint")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@pass_shared
def lint_command(shared: Shared, files: Sequence[Path]) -> None:
    """Say which field of a file is wrong, why, and what is allowed."""
    folder = personalities_folder(shared.around)
    bad = 0
    for file in files:
        said = complaints(file, folder)
        bad += bool(said)
        for line in said:
            shared.screen.sentence(line)
        if not said:
            shared.screen.sentence(f"{file}: in order.")
    if bad:
        raise SystemExit(1)


def complaints(file: Path, folder: Path) -> list[str]:
    """About one file, as a member of the cast in `folder`; none = in order."""
    try:
        who = load(file)
    except BadInput as error:
        return str(error).splitlines()
    found = lint(who, cast_beside(file, folder))
    return [f"{file}: {one.field}: {one.why}; allowed: {one.allowed}." for one in found]


def cast_beside(file: Path, folder: Path) -> tuple[Personality, ...]:
    """The readable others of the cast: a broken sibling is its own file's complaint."""
    found: list[Personality] = []
    for path in sorted(folder.glob("*.json")):
        if path.resolve() == file.resolve():
            continue
        try:
            found.append(load(path))
        except BadInput:
            continue
    return tuple(found)


@personality.command("new")
@click.argument("name")
@pass_shared
def new_command(shared: Shared, name: str) -> None:
    """Write a commented template into the cast's folder."""
    folder = personalities_folder(shared.around)
    path, text = folder / f"{slug(name)}.json", template(name)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise BadInput(f"{path} exists already: choose another name, or edit that file.") from None
    except OSError as error:
        raise BadInput(f"{path} cannot be written: {error.strerror}.") from None
    shared.screen.sentence(f"{path} written: edit it, then run `roastden personality lint` and `reload`.")
