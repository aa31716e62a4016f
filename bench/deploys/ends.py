"""Ends: how long a process that is asked to end goes on, and whether it takes on anything new meanwhile."""

import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from den.snowflake import created_ms
from orchestrator.control import Control
from services.lifeline import alive

QUIET_MS = 100
"""A process that was asked to end takes on nothing that came later than this."""
LOOK_S = 0.01


@dataclass(frozen=True, slots=True)
class End:
    """One process of `program`, from SIGTERM to its end; in Unix milliseconds."""

    program: str
    asked_ms: float
    gone_ms: float

    @property
    def seconds(self) -> float:
        return (self.gone_ms - self.asked_ms) / 1000


@dataclass(slots=True)
class Watched:
    """supervisord's control, with an eye on each end."""

    control: Control
    ends: list[End] = field(default_factory=list)
    _watching: list[threading.Thread] = field(default_factory=list)

    def start(self, name: str) -> None:
        self.control.start(name)

    def stop(self, name: str) -> None:
        pid = next(one.pid for one in self.control.programs() if one.name == name)
        asked = time.time() * 1000
        self.control.stop(name)
        watching = threading.Thread(target=self._watch, args=(name, pid, asked), daemon=True)
        self._watching.append(watching)
        watching.start()

    def all_ends(self) -> list[End]:
        """Waits for those under way."""
        for one in self._watching:
            one.join(60)
        return self.ends

    def _watch(self, name: str, pid: int, asked: float) -> None:
        while alive(pid):
            time.sleep(LOOK_S)
        self.ends.append(End(name, asked, time.time() * 1000))


def late_claims(ends: Sequence[End], logged: Mapping[str, Sequence[Mapping[str, Any]]]) -> int:
    """What ending processes did about lines that were said after they were asked to end; `logged` by program."""
    return sum(_is_late(end, entry) for end in ends for entry in logged.get(end.program, ()))


def _is_late(end: End, entry: Mapping[str, Any]) -> bool:
    if entry.get("event") not in ("claimed", "wrote", "sent") or "trace" not in entry:
        return False
    at_ms = datetime.fromisoformat(str(entry["timestamp"])).timestamp() * 1000
    said_ms = created_ms(int(entry["trace"]))
    return end.asked_ms + QUIET_MS < said_ms and at_ms <= end.gone_ms
