"""A sight: one agent as an operator sees it, put together from the roster and supervisord."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bus.roster import Cast, Seen
from den.personality import Personality
from orchestrator.control import Running
from orchestrator.memory import resident_mb

STANDBY = "higher-self-standby"


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
    vitals: Mapping[str, Any] | None = None
    """What it says of itself, where it answers."""

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
        if who.kind == "host":
            found.append(_sight(who, "higher-self", _entry(roster, who.id, 0), roster, programs, memory))
            found.append(_sight(who, STANDBY, _entry(roster, who.id, 1), roster, programs, memory))
        else:
            found.append(_sight(who, who.id, _entry(roster, who.id, 0), roster, programs, memory))
    return tuple(found)


def with_vitals(seen: Sequence[Sight], told: Mapping[str, Mapping[str, Any]]) -> tuple[Sight, ...]:
    """The sights with what each agent says of itself; `told` by its id, an ear's with its rank."""
    return tuple(replace(one, vitals=told.get(_called(one))) for one in seen)


def _called(one: Sight) -> str:
    if one.kind != "host":
        return one.id
    return f"{one.id}#{int(one.program == STANDBY)}"


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
    seen: Seen | None,
    roster: Cast | None,
    programs: Mapping[str, Running],
    memory: Callable[[int], float | None],
) -> Sight:
    runs = programs.get(program)
    alive = seen is not None and seen.online
    pid = (runs.pid if runs else 0) or (seen.entry.pid if seen and alive else 0)
    online = alive and seen is not None and seen.entry.gateway_ready
    return Sight(
        id=who.id,
        name=who.name,
        kind=who.kind,
        program=program,
        online=online,
        pid=pid or None,
        memory_mb=memory(pid) if pid else None,
        note=_note(seen if alive else None, roster, runs, online),
    )


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
