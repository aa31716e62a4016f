"""`audit`: who decided what about whom, and why."""

from collections import deque
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import click
from rich.markup import escape

from den.errors import BadInput
from orchestrator.persons import known_persons, person_id, persona_of
from orchestrator.plan import read_cast
from orchestrator.shared import Shared, pass_shared
from orchestrator.since import moment
from services.audit.entry import Entry
from services.audit.files import FOLDER, entries
from services.audit.salt import numbers_of

HEADS = ("when (UTC)", "who", "did", "to", "allowed", "why", "the text began")
SHOWN = 50


@click.command()
@click.option("--person", metavar="ID|NAME", help="Only what this one did or what was done to them.")
@click.option("--since", metavar="TIME", help="2h, 7d, 2026-01-31: only from then on.")
@click.option("--guild", type=click.IntRange(0), metavar="ID", help="Only in this server.")
@click.option(
    "-n", "--lines", type=click.IntRange(1), metavar="N", help=f"The last N (default: {SHOWN}; with --json all)."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON array.")
@pass_shared
def audit(
    shared: Shared, person: str | None, since: str | None, guild: int | None, lines: int | None, as_json: bool
) -> None:
    """The decisions that touched people: what was said about whom, asked, refused, muted, reported."""
    begin = moment(since, datetime.now(UTC)) if since else None
    known = known_persons(shared)
    wanted = _wanted(shared, person, known) if person else lambda entry: True
    matching = (
        entry
        for entry in entries(shared.home_path / FOLDER, begin)
        if wanted(entry) and guild in (None, entry.guild)
    )
    found = deque(matching, maxlen=lines or (None if as_json else SHOWN))
    if as_json:
        shared.screen.data([entry.model_dump(mode="json") for entry in found])
    elif found:
        shared.screen.table(HEADS, [_row(entry, known) for entry in found])
    else:
        shared.screen.note(_none(shared, bool(person or since or guild is not None)))


def _wanted(shared: Shared, called: str, known: Mapping[int, str]) -> Callable[[Entry], bool]:
    """A personality acts under its id; everybody else is a user id."""
    try:
        persona = persona_of(called, read_cast(shared.around))
    except BadInput:
        persona = None  # a damaged file of the cast is no reason not to see the log
    if persona is not None:
        return lambda entry: entry.who == persona
    numbers = numbers_of(shared.home_path / FOLDER, person_id(called, known))
    return lambda entry: any(map(entry.concerns, numbers))


def _row(entry: Entry, known: Mapping[int, str]) -> tuple[str, ...]:
    shown = (
        entry.at.strftime("%Y-%m-%d %H:%M:%S"),
        _named(entry.who, known),
        entry.what,
        _named(str(entry.person or ""), known),
        {"ok": "yes"}.get(entry.verdict, entry.verdict),
        entry.why,
        entry.head,
    )
    return tuple(escape("".join(char for char in cell if char.isprintable())) for cell in shown)


def _named(who: str, known: Mapping[int, str]) -> str:
    return known.get(int(who), who) if who.isdigit() else who


def _none(shared: Shared, asked: bool) -> str:
    if asked:
        return f"The audit log of {shared.home_path} has no such entry."
    return f"The audit log of {shared.home_path} has no entry yet; the first decision about a person begins it."
