"""`status`, `logs` and `doctor`: looking at a den without touching it."""

import time
from collections.abc import Mapping, Sequence
from typing import Any

import click

from den.errors import BadInput
from den.personality import Personality
from orchestrator.doctor import examine
from orchestrator.halt import Halt
from orchestrator.logs import follow, log_files, tail
from orchestrator.memory import resident_mb
from orchestrator.plan import read_cast
from orchestrator.program import agent_of
from orchestrator.restarts import restarts
from orchestrator.shared import Den, Shared, not_running, pass_shared, running_den
from orchestrator.sight import Sight, with_vitals
from orchestrator.store import store_complaint
from orchestrator.up import agents_table
from services.metrics.asking import ask


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--watch", is_flag=True, help="Look again every two seconds until Ctrl-C.")
@pass_shared
def status(shared: Shared, as_json: bool, watch: bool) -> None:
    """Who is online, with pid, memory and restarts; with DEN_METRICS_PORT also how each agent is."""
    den = running_den(shared)
    if den is None:
        if as_json:
            shared.screen.data({"running": False, "page": "", "agents": [], "programs": []})
        raise SystemExit(not_running(shared))
    with den.eye() as eye:
        while True:
            seen = with_vitals(eye.look(), _vitals(den))
            with shared.screen.fresh_page(watch and not as_json):
                _show(shared, den, seen, as_json)
            if not watch:
                return
            time.sleep(2)


def _vitals(den: Den) -> dict[str, Mapping[str, Any]]:
    """What the agents say of themselves; nothing where DEN_METRICS_PORT was not set."""
    if not den.started.metrics_port:
        return {}
    return {one.agent: one.facts for one in ask("127.0.0.1", den.started.metrics_port, "/vitals")}


def _show(shared: Shared, den: Den, seen: Sequence[Sight], as_json: bool) -> None:
    if as_json:
        shared.screen.data(as_data(den, seen))
    else:
        agents_table(seen, shared.screen, restarts(den.plan.home.logs / "supervisord.log"))
        for one in seen:
            if one.note:
                shared.screen.note(f"{one.name} ({one.program}): {one.note}.")
        shared.screen.sentence(f"Chat page: {den.plan.page}" if den.plan.page else "On the real Discord.")
    if complaint := store_complaint(den.plan.redis_url):
        shared.screen.note(complaint)


def as_data(den: Den, seen: Sequence[Sight]) -> dict[str, object]:
    """The stable shape: one entry per agent (its standby is part of it), then all processes.

    `speaks` is the program that has the agent's session now, None where neither has.
    """
    agents: dict[str, dict[str, object]] = {}
    for one in seen:
        first = agents.setdefault(one.id, one.as_json() | {"speaks": None})
        first["speaks"] = one.program if one.online else first["speaks"]
        if first["program"] != one.program:
            first |= {"online": first["online"] or one.online, "standby": one.as_json()}
    rows = list(agents.values())
    return {"running": True, "page": den.plan.page, "agents": rows, "programs": programs_data(den)}


def programs_data(den: Den) -> list[dict[str, object]]:
    again = restarts(den.plan.home.logs / "supervisord.log")
    return [
        {
            "name": one.name,
            "state": one.state,
            "pid": one.pid or None,
            "memory_mb": resident_mb(one.pid),
            "restarts": again.get(one.name, 0),
        }
        for one in sorted(den.control.programs(), key=lambda one: one.name)
        if one.state != "STOPPED" or one.name == agent_of(one.name)
    ]


@click.command()
@click.argument("agent", required=False)
@click.option("-f", "--follow", "on", is_flag=True, help="Go on with what is added, until Ctrl-C.")
@click.option("-n", "--lines", default=20, show_default=True, type=click.IntRange(0, 10_000))
@pass_shared
def logs(shared: Shared, agent: str | None, on: bool, lines: int) -> None:
    """The last lines of all logs, or of one agent's or program's."""
    home = shared.existing_home()
    if home is None:
        raise SystemExit(not_running(shared))
    paths = log_files(home.logs, agent, program_names(_cast(shared)))
    alone = len(paths) == 1
    for path in paths:
        for line in tail(path, lines):
            shared.screen.sentence(line if alone else f"{path.stem}: {line}")
    if on:
        halt = Halt()
        halt.listen()
        for path, line in follow(paths, lambda: halt.asked):
            shared.screen.sentence(line if alone else f"{path.stem}: {line}")


def _cast(shared: Shared) -> tuple[Personality, ...]:
    try:
        return read_cast(shared.around)
    except BadInput:
        return ()  # logs are what one needs when something is wrong; ids still work


def program_names(cast: Sequence[Personality]) -> dict[str, str]:
    """What a person may type, to the program's name."""
    found: dict[str, str] = {}
    for who in cast:
        program = "higher-self" if who.kind == "host" else who.id
        found.update({name.casefold(): program for name in (*who.names(), who.id)})
    return found


@click.command()
@pass_shared
def doctor(shared: Shared) -> None:
    """Check everything a den needs; says what to do about what is wrong."""
    bad = 0
    for finding in examine(shared):
        shared.screen.sentence(finding.told())
        bad += not finding.fine
    if bad:
        shared.screen.note(f"{bad} of the checks found something to mend.")
        raise SystemExit(1)
