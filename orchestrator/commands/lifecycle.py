"""`up`, `down` and `reload`: the life of a den."""

import os
from collections.abc import Callable
from dataclasses import replace

import click

from den.errors import BadInput, Unavailable
from orchestrator.check import check_redis
from orchestrator.choices import settle
from orchestrator.control import Control
from orchestrator.emulator import install_emulator, quietly
from orchestrator.eye import Eye
from orchestrator.guard import STOP_S, Ending, program_pids, stop_warden
from orchestrator.halt import Halt
from orchestrator.home import Home
from orchestrator.logs import repeat
from orchestrator.plan import personalities_folder, plan, read_cast
from orchestrator.ports import PortSeat
from orchestrator.reload import compare, reload_den
from orchestrator.screen import Screen
from orchestrator.shared import Shared, not_running, pass_shared, running_den
from orchestrator.started import Started, fingerprints, read_started, write_started
from orchestrator.up import Ups, bring_up
from orchestrator.users import settle_passwords
from orchestrator.world import write_world

ALREADY = 2
"""Exit status of an `up` where a den runs already."""


@click.command()
@click.option("--detach", is_flag=True, help="Return as soon as all are online; end it with `down`.")
@click.option("--pace", type=click.Choice(["show", "brisk", "instant"]), help="How long lines take to come.")
@click.option(
    "--discord",
    type=click.Choice(["local", "real"]),
    help="real: bot tokens from the environment or .env (DEN_TOKEN_<ID>). Default: local, or DEN_DISCORD.",
)
@click.option("--preload", is_flag=True, help="Import once and fork the agents: a third of the memory.")
@click.option("--follow", is_flag=True, help="Print what the processes log, too: for a container's own log.")
@click.option("--aws-local", is_flag=True, help="Bedrock and DynamoDB, played by stand-ins on this machine.")
@pass_shared
def up(
    shared: Shared,
    detach: bool,
    pace: str | None,
    discord: str | None,
    preload: bool,
    follow: bool,
    aws_local: bool,
) -> None:
    """Start the whole cast and tell who is online."""
    halt = Halt()
    halt.listen()
    cast = read_cast(shared.around)
    home = shared.home()
    holder = take_home(home, lambda: Control(home.socket(), timeout=1.0).stable(), shared.screen, halt)
    if holder is None:
        raise SystemExit(_already(shared, home))
    try:
        emulated = aws_local and not shared.around.environ.get("DEN_STORE")
        choices = settle(home, PortSeat(), shared.port, aws=aws_local, emulator=emulated)
        real, own_redis = _real(shared, discord), shared.around.environ.get("DEN_REDIS_URL", "")
        passwords = {} if own_redis else settle_passwords(home, [one.id for one in cast if one.kind == "roaster"])
        planned = plan(shared.around, home, choices, cast, real, pace, passwords, aws_local, emulated)
        planned = replace(planned, preload=preload)
        if own_redis:
            own_redis = planned.environ["DEN_REDIS_URL"]
            check_redis(own_redis)
        if emulated:
            _get_emulator(shared, home)
        write_world(home, choices.seed, cast)
        prints = fingerprints(personalities_folder(shared.around), cast)
        started = Started(
            real=real, redis_url=own_redis, aws_local=aws_local, emulated=emulated,
            metrics_port=planned.metrics_port, standby=planned.standby, cast=prints,
        )  # fmt: skip
        write_started(home, started)
        socket = home.choose_socket(shared.around.environ)
    except BaseException:
        os.close(holder)
        raise
    if follow:
        paths = [home.logs / f"{program.name}.log" for program in planned.programs]
        repeat(paths, lambda: halt.asked, click.echo)
    ups = Ups(shared.screen, halt, lambda which, control: Eye(which.cast, control, which.redis_url))
    raise SystemExit(bring_up(planned, holder, socket, detach, ups))


def _get_emulator(shared: Shared, home: Home) -> None:
    with shared.screen.progress("Looking for the emulator of DynamoDB (installed once) …"):
        install_emulator(home.path, shared.around.root, shared.around.python, quietly)


def take_home(
    home: Home, stable: Callable[[], bool], screen: Screen, halt: Halt, ending: Ending | None = None
) -> int | None:
    """The home's lock; None when a den runs here. One that is on its way down, or up, is waited for."""
    holders: list[int] = []

    def settled() -> bool:
        if (holder := home.lock()) is not None:
            holders.append(holder)
        return bool(holders) or halt.asked or stable()

    if not settled():
        screen.note("The last den of this home is still ending; waiting for it …")
        (ending or Ending()).waits(settled, STOP_S)
    return holders[0] if holders else None


def _real(shared: Shared, given: str | None) -> bool:
    wanted = given or shared.around.environ.get("DEN_DISCORD") or "local"
    if wanted not in ("local", "real"):
        raise BadInput(f"The variable DEN_DISCORD is “{wanted}”; allowed: local or real.")
    return wanted == "real"


def _already(shared: Shared, home: Home) -> int:
    """A second `up`: one sentence, and what to do."""
    prints = fingerprints(personalities_folder(shared.around), read_cast(shared.around))
    change = compare(read_started(home).cast, prints)
    run = f"roastden{shared.flags()}"
    advice = (
        f"Its personalities changed ({change.told()}): run `{run} reload`."
        if change
        else f"See `{run} status`; end it with `{run} down`."
    )
    shared.screen.note(f"A den already runs in {home.path}. {advice}")
    return ALREADY


@click.command()
@pass_shared
def down(shared: Shared) -> None:
    """End the den of this home, whoever started it."""
    home = shared.existing_home()
    if home is None or not home.running():
        shared.screen.note(f"No den runs in {shared.home_path}.")
        return
    try:
        pids = program_pids(Control(home.socket()))
    except Unavailable:
        pids = []
    with shared.screen.progress("Stopping the den …"):
        clean = stop_warden(home, pids)
    if not clean:
        raise Unavailable("Some processes of the den did not end.")
    shared.screen.note("The den has stopped.")


@click.command()
@pass_shared
def reload(shared: Shared) -> None:
    """Read the personalities again: add, remove and restart only what changed."""
    den = running_den(shared)
    if den is None:
        raise SystemExit(not_running(shared))
    prints = fingerprints(personalities_folder(shared.around), den.plan.cast)
    told = reload_den(den, compare(den.started.cast, prints))
    write_started(den.plan.home, den.started.model_copy(update={"cast": prints}))
    shared.screen.note(f"Reloaded: {told or 'nothing changed'}.")
