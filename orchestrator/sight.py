"""A sight: one agent as an operator sees it, put together from the roster and supervisord."""

import socket
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bus.roster import Cast, Entry, Seen
from den.personality import Personality
from orchestrator.control import Running
from orchestrator.memory import resident_mb
from orchestrator.program import HIGHER_SELF, agent_of, standby_of


@dataclass(frozen=True, slots=True)
class Sight:
    """`online`: its process beats in the roster and its Discord session is ready. `note` says what is not."""

    id: str
    name: str
    kind: str
    program: str
    online: bool
    pid: int | None
    memory_mb: float | None
    note: str = ""
    stands_by: bool = False
    """It waits for the token that another process of its personality speaks with."""
    vitals: Mapping[str, Any] | None = None
    """What it says of itself, where it answers."""

    @property
    def ready(self) -> bool:
        """Whether it does what it is there for."""
        return self.online or self.stands_by

    def as_json(self) -> dict[str, object]:
        return {field: getattr(self, field) for field in self.__slots__}


def sights(
    cast: Sequence[Personality],
    roster: Cast | None,
    programs: Mapping[str, Running],
    memory: Callable[[int], float | None] = resident_mb,
) -> tuple[Sight, ...]:
    """One per agent process, the host's first. `roster` None: Redis could not be asked."""
    found: list[Sight] = []
    for who in sorted(cast, key=lambda one: (one.kind != "host", one.id)):
        first = HIGHER_SELF if who.kind == "host" else who.id
        both = (first, standby_of(first))
        # A roaster's second process is there only where it was asked for, or takes part in a rolling restart.
        there = both if who.kind == "host" else tuple(name for name in both if _runs(programs, name)) or both[:1]
        ranks = {first: 0, both[1]: 1}
        found += (_sight(who, name, ranks[name], roster, programs, memory) for name in there)
    return tuple(found)


def _runs(programs: Mapping[str, Running], name: str) -> bool:
    return name in programs and programs[name].state != "STOPPED"


def with_vitals(seen: Sequence[Sight], told: Mapping[str, Mapping[str, Any]]) -> tuple[Sight, ...]:
    """The sights with what each agent says of itself; `told` by its id, an ear's with its rank."""
    return tuple(replace(one, vitals=told.get(_called(one))) for one in seen)


def _called(one: Sight) -> str:
    rank = int(one.program != agent_of(one.program))
    return f"{one.id}#{rank}" if one.kind == "host" or rank else one.id


def _entry(roster: Cast | None, persona: str, rank: int) -> Seen | None:
    """The living entry of that place, else any."""
    places = [
        seen
        for seen in (roster.entries if roster else ())
        if seen.entry.persona == persona and seen.entry.rank == rank
    ]
    return max(places, key=lambda seen: (seen.online, seen.entry.started_ms), default=None)


def _sight(
    who: Personality,
    program: str,
    rank: int,
    roster: Cast | None,
    programs: Mapping[str, Running],
    memory: Callable[[int], float | None],
) -> Sight:
    seen, runs = _entry(roster, who.id, rank), programs.get(program)
    alive = seen is not None and seen.online and not _is_before(seen.entry, runs)
    pid = (runs.pid if runs else 0) or (seen.entry.pid if seen and alive else 0)
    online = alive and seen is not None and seen.entry.gateway_ready
    holder = roster.held.get(f"{who.id}#{rank}", "") if roster is not None and not alive else ""
    waits = bool(pid) and holder.endswith(f":{pid}")
    return Sight(
        id=who.id,
        name=who.name,
        kind=who.kind,
        program=program,
        online=online,
        pid=pid or None,
        memory_mb=memory(pid) if pid else None,
        note="" if waits else _note(seen if alive else None, roster, runs, online),
        stands_by=waits,
    )


def _is_before(entry: Entry, runs: Running | None) -> bool:
    """Whether it is the entry of a process that supervisord has restarted since: its lease outlives it."""
    return runs is not None and entry.host == socket.gethostname() and runs.pid != entry.pid


def _note(seen: Seen | None, roster: Cast | None, runs: Running | None, online: bool) -> str:
    if runs is not None and runs.given_up:
        return "stays down until its cause is mended (see its log)"
    if runs is not None and runs.state == "BACKOFF":
        return "keeps ending right after its start (see its log)"
    if roster is None:
        return "Redis does not answer"
    if seen is not None and seen.entry.note:
        return seen.entry.note
    if online:
        return ""
    return "connecting to Discord" if seen is not None else "starting" if runs else "not running"
