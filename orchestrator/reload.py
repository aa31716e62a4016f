"""`roastden reload`: bring a running den in line with the personalities as they are now."""

from collections.abc import Mapping
from dataclasses import dataclass

from orchestrator.admission import admit, write_users
from orchestrator.plan import write_conf
from orchestrator.program import FIRST_AGENT_PRIORITY
from orchestrator.shared import Den
from orchestrator.standin import StandIn
from orchestrator.up import init_discord
from orchestrator.world import write_world


@dataclass(frozen=True, slots=True)
class Change:
    """Personalities by id, sorted."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.edited)

    def told(self) -> str:
        parts = (("added", self.added), ("removed", self.removed), ("edited", self.edited))
        return "; ".join(f"{verb} {', '.join(names)}" for verb, names in parts if names)


def compare(before: Mapping[str, str], now: Mapping[str, str]) -> Change:
    """Two sets of fingerprints."""
    return Change(
        added=tuple(sorted(now.keys() - before.keys())),
        removed=tuple(sorted(before.keys() - now.keys())),
        edited=tuple(sorted(one for one in now.keys() & before.keys() if now[one] != before[one])),
    )


def reload_den(den: Den, change: Change) -> str:
    """Do it; what was done, in words. Programs that stay down are started again too."""
    if den.plan.page:
        write_world(den.plan.home, den.choices.seed, den.plan.cast)
        init_discord(den.plan)
        StandIn(den.plan.page).post("/local/reload", {})
    if den.plan.guarded:
        write_users(den.plan)
    write_conf(den.plan, den.plan.home.socket())
    added, changed, removed = den.control.changed()
    for name in [*removed, *changed]:  # while Redis knows them: what is being said is said to its end
        den.control.remove(name)
    if den.plan.guarded:
        admit(den.plan)
    for name in [*changed, *added]:
        den.control.add(name)
    again = restarts(den, {*added, *changed, *removed})
    for name in again:
        den.control.restart(name)
    read_again(den, change, {*added, *changed, *removed, *again})
    parts = (
        ("added", added),
        ("removed", removed),
        ("restarted", [*changed, *again]),
        ("read again", change.edited),
    )
    return "; ".join(f"{verb} {', '.join(names)}" for verb, names in parts if names)


def read_again(den: Den, change: Change, done: set[str]) -> None:
    """Every agent that runs goes on with the cast as it is now, connected as it is."""
    agents = {one.name for one in den.plan.programs if one.priority >= FIRST_AGENT_PRIORITY}
    for one in den.control.programs() if change else ():
        if one.pid and one.name in agents - done:
            den.control.signal(one.name, "HUP")


def restarts(den: Den, done: set[str]) -> list[str]:
    """Programs that had given up."""
    return sorted({one.name for one in den.control.programs() if one.given_up} - done)
