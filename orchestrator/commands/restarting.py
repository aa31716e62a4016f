"""`restart`: new processes for agents, after an upgrade or with another token, without an outage."""

import click

from den.errors import BadInput
from orchestrator.commands.looking import program_names
from orchestrator.program import HIGHER_SELF, agent_of, standby_of
from orchestrator.rolling import Rolling
from orchestrator.shared import Den, Shared, not_running, pass_shared, running_den


@click.command()
@click.argument("agents", nargs=-1)
@click.option(
    "--rolling/--at-once",
    default=True,
    help="One at a time, each ready before the old one ends (default), or all together.",
)
@pass_shared
def restart(shared: Shared, agents: tuple[str, ...], rolling: bool) -> None:
    """Give all agents, or those named, a new process."""
    den = running_den(shared)
    if den is None:
        raise SystemExit(not_running(shared))
    wanted = chosen(den, agents)
    if not rolling:
        at_once(den, wanted)
        shared.screen.note(f"Restarted: {', '.join(wanted)}.")
        return
    with den.eye() as eye:
        roasters = [one for one in wanted if one != HIGHER_SELF]
        Rolling(den.control, eye, shared.screen.note).all(roasters, host=HIGHER_SELF in wanted)
    shared.screen.note(f"New processes, and nobody was away: {', '.join(wanted)}.")


def chosen(den: Den, named: tuple[str, ...]) -> list[str]:
    """The agents' programs, the Higher Self first; BadInput for a name that nobody has."""
    known = program_names(den.plan.cast)
    known |= {program: program for program in known.values()}
    unknown = [name for name in named if name.casefold() not in known]
    if unknown:
        there = ", ".join(sorted(set(known.values())))
        raise BadInput(f"There is no agent “{unknown[0]}”; there are {there}.")
    wanted = {known[name.casefold()] for name in named} or set(known.values())
    return sorted(wanted, key=lambda one: (one != HIGHER_SELF, one))


def at_once(den: Den, wanted: list[str]) -> None:
    """For when nobody minds: the whole cast is away for some seconds."""
    both = {name for one in wanted for name in (one, standby_of(one))}
    running = [one.name for one in den.control.programs() if one.name in both and one.pid]
    down = [name for name in wanted if not any(agent_of(one) == name for one in running)]
    for name in [*running, *down]:
        den.control.restart(name)
