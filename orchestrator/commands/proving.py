"""`test` and `bench`: proving that the den works, and how well."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

import click

from den.errors import BadInput, Unavailable
from orchestrator.deployment import deployment_python, has_deployment, in_project
from orchestrator.shared import Shared, pass_shared

REST = {"ignore_unknown_options": True, "allow_extra_args": True}
CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("lint", ("-m", "ruff", "check", ".")),
    ("types", ("-m", "mypy")),
    # import-linter has no `-m` form, and its script may have a shebang that a space in the path breaks.
    ("layers", ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")),
)


@click.command(context_settings=REST)
@click.option("--long", is_flag=True, help="Also the proofs that take minutes.")
@click.argument("args", nargs=-1, type=click.UNPROCESSED)
@pass_shared
def test(shared: Shared, long: bool, args: Sequence[str]) -> None:
    """Lint, types, layers and tests; further arguments go to pytest (and then only pytest runs)."""
    red = [] if args else [name for name, argv in CHECKS if _run(shared, argv)]
    if red:
        shared.screen.note(f"Red before the tests: {', '.join(red)} (see above).")
    marks = () if long or "-m" in args else ("-m", "not long")
    if not args and (long or has_deployment(shared.around.root)):
        red += ["deployment"] if _deployment(shared, long) else []
    tests = _run(shared, ("-m", "pytest", *marks, *args))  # last, so that its closing line is the last one
    raise SystemExit(tests or int(bool(red)))


def _deployment(shared: Shared, long: bool) -> int:
    """The stacks' tests where the CDK is, or all that `deploy/judge` has a judge for; the exit status."""
    root, python = shared.around.root, shared.around.python
    if long:
        return in_project(root)((str(root / "deploy" / "judge"),))
    try:
        wanted = deployment_python(root, str(Path(python).with_name("uv")), python, in_project(root))
    except Unavailable as error:
        shared.screen.note(str(error))
        return 1
    return in_project(root)((wanted, "-m", "pytest", "tests/deploy"))


@click.command(context_settings=REST)
@click.argument("name")
@click.argument("args", nargs=-1, type=click.UNPROCESSED)
@click.option("--json", "as_json", is_flag=True, help="Print {name, figures, at}.")
@pass_shared
def bench(shared: Shared, name: str, args: Sequence[str], as_json: bool) -> None:
    """Run one benchmark: evening, coordination, footprint, … Further arguments go to it."""
    if name.startswith("-"):
        raise BadInput(f"“{name}” is not a bench: write its name first, then its options.")
    raise SystemExit(_run(shared, ("-m", "bench", name, *(["--json"] if as_json else []), *args)))


def _run(shared: Shared, argv: Sequence[str]) -> int:
    """In the project's folder, with our standard streams; its exit status."""
    try:
        return subprocess.call((shared.around.python, *argv), cwd=shared.around.root)
    except KeyboardInterrupt:
        return 130
