"""`roastden up`: from nothing to a cast that is online, and the watch over it until it is ended."""

import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from den.errors import BadInput, Unavailable
from orchestrator.admission import write_users
from orchestrator.column import COLUMNS
from orchestrator.control import Control, Running
from orchestrator.guard import last_words, start_warden, stop_warden
from orchestrator.halt import Halt
from orchestrator.plan import Plan, write_conf
from orchestrator.program import agent_of
from orchestrator.screen import Screen
from orchestrator.sight import Sight

ONLINE_S = 90.0
"""After that `up` tells who is missing and goes on watching."""


class Looks(Protocol):
    """What `up` needs of the eye."""

    def look(self) -> tuple[Sight, ...]: ...
    def programs(self) -> dict[str, Running]: ...


@dataclass(frozen=True, slots=True)
class Ups:
    """What a start works with; clock and sleep are arguments for tests."""

    screen: Screen
    halt: Halt
    eye: Callable[[Plan, Control], Looks]
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep


def bring_up(plan: Plan, holder: int, socket: str, detach: bool, ups: Ups) -> int:
    """Start everything and tell who is online; in the foreground stay until the end. The exit status.

    `holder` is the home's lock; it goes over to the warden.
    """
    began = ups.clock()
    if plan.page:
        init_discord(plan)
    if plan.guarded:
        write_users(plan)
    write_conf(plan, socket)
    warden = start_warden(plan, holder, tied=not detach)
    control = Control(socket)
    eye = ups.eye(plan, control)
    try:
        seen = _await_online(plan, warden, eye, ups)
        known = eye.programs()
        if warden.poll() is None and not ups.halt.asked:
            report(plan, seen, ups.clock() - began, ups.screen)
            if detach:
                return 0 if all(one.ready for one in seen) else 1
            ups.screen.note("Ctrl-C ends the den.")
            known = _watch(warden, eye, ups)
        return _end(plan, warden, _pids(known), ups)
    except BaseException:
        stop_warden(plan.home, _pids(eye.programs()))
        raise


def init_discord(plan: Plan) -> None:
    """Have the stand-in mint its ids and tokens; BadInput with its sentence when it cannot."""
    argv = [plan.programs[0].argv[0], "-m", "local.discord", "init", "--home", str(plan.home.path)]
    environ = dict(plan.environ)
    try:
        done = subprocess.run(
            argv, cwd=plan.root, env=environ, capture_output=True, text=True, timeout=60, check=False
        )
    except subprocess.TimeoutExpired:
        raise Unavailable("The local Discord could not be prepared within 60 s; try again.") from None
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise BadInput(f"The local Discord could not be prepared: {said[-1] if said else done.returncode}")


def _await_online(plan: Plan, warden: "subprocess.Popen[bytes]", eye: Looks, ups: Ups) -> tuple[Sight, ...]:
    limit = ups.clock() + ONLINE_S
    seen: tuple[Sight, ...] = ()
    with ups.screen.progress("Starting the den …"):
        while ups.clock() < limit and warden.poll() is None and not ups.halt.asked:
            seen = eye.look()
            waiting = [one for one in seen if not one.ready]
            if seen and not waiting:
                return seen
            ups.screen.now(_progress(seen, waiting))
            if waiting and all(one.note.startswith("stays down") for one in waiting):
                return seen
            ups.sleep(0.2)
    return seen


def _progress(seen: Sequence[Sight], waiting: Sequence[Sight]) -> str:
    names = ", ".join(dict.fromkeys(one.name for one in waiting))
    return f"{len(seen) - len(waiting)} of {len(seen)} online; waiting for {names}"


def report(plan: Plan, seen: Sequence[Sight], took: float, screen: Screen) -> None:
    """The table of who is online, on standard output; what is wrong, on standard error."""
    agents_table(seen, screen)
    for one in seen:
        if not one.ready:
            why = last_words(plan.home.logs / f"{one.program}.log")
            screen.note(f"{one.name} ({one.program}) is not online: {one.note or 'starting'}. {why}".rstrip())
    online = sum(one.ready for one in seen)
    where = f"Chat page: {plan.page}" if plan.page else "On the real Discord: talk to them in your server."
    screen.sentence(f"{online} of {len(seen)} agents online after {took:.1f} s. {where}")


def agents_table(seen: Sequence[Sight], screen: Screen, again: Mapping[str, int] | None = None) -> None:
    """`again`: how often each program was started again, where that is to be shown."""
    asked = any(one.vitals for one in seen)
    rows = [
        (
            one.name + (" (standby)" if one.program != agent_of(one.program) else ""),
            one.kind,
            "online" if one.online else "stands by" if one.stands_by else "away",
            str(one.pid or "-"),
            f"{one.memory_mb:.0f} MiB" if one.memory_mb else "-",
            *((str(again.get(one.program, 0)),) if again is not None else ()),
            *((column.cell(one.vitals or {}) for column in COLUMNS) if asked else ()),
        )
        for one in seen
    ]
    more = (*(("restarts",) if again is not None else ()), *((one.head for one in COLUMNS) if asked else ()))
    screen.table(("name", "kind", "", "pid", "memory", *more), rows)


def _watch(warden: "subprocess.Popen[bytes]", eye: Looks, ups: Ups) -> dict[str, Running]:
    """Until the end: say when a program came back under a new pid or stays down. The programs last seen."""
    known = eye.programs()
    looked = ups.clock()
    while warden.poll() is None and not ups.halt.asked:
        ups.sleep(0.1)
        if ups.clock() - looked < 2.0:
            continue
        looked, now = ups.clock(), eye.programs()
        for line in changes(known, now):
            ups.screen.note(line)
        known = {**known, **now}
    return known


def changes(before: Mapping[str, Running], now: Mapping[str, Running]) -> tuple[str, ...]:
    """What a person would want to know about, one line each."""
    told: list[str] = []
    for name, one in now.items():
        was = before.get(name)
        if was is None:
            told.append(f"{name} was added.")
        elif one.given_up and not was.given_up:
            told.append(f"{name} stays down; `roastden logs {name}` tells why.")
        elif one.pid and was.pid and one.pid != was.pid:
            told.append(f"{name} was started again (pid {one.pid}).")
    return tuple(told)


def _end(plan: Plan, warden: "subprocess.Popen[bytes]", pids: list[int], ups: Ups) -> int:
    """After a halt, a `down` from elsewhere, or the warden's death."""
    if ups.halt.asked:
        ups.screen.note("Stopping the den …")
    clean = stop_warden(plan.home, pids)
    status = warden.wait()
    if not clean:
        ups.screen.note("Some processes did not end; `roastden status` shows them.")
        return 1
    if ups.halt.asked or status == 0:
        ups.screen.note("The den has stopped.")
        return 0
    why = last_words(plan.home.logs / "warden.log")
    ups.screen.note(f"supervisord ended unexpectedly (status {status}), and the den with it. {why}".rstrip())
    return 1


def _pids(programs: Mapping[str, Running]) -> list[int]:
    return [one.pid for one in programs.values() if one.pid]
