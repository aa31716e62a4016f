"""Rolling: agents are replaced one at a time, each by a process that is ready before the old one ends.

A roaster's new process first waits for the token, without a session at Discord; the old one is then asked to end,
says what it is saying to its end and lets the token go. So nobody has two talkers, and nobody is away for longer
than a login takes. The two Higher Selves are replaced in turn, the standby first: it brings the new scripts.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from den.errors import Unavailable
from orchestrator.control import Running
from orchestrator.program import AGENT_STOP_S, HIGHER_SELF, standby_of
from orchestrator.sight import Sight

READY_S = 60.0
"""A new process that takes longer is ended again, and the old one goes on."""
LOOK_S = 0.1


class Steers(Protocol):
    """What is asked of supervisord."""

    def start(self, name: str) -> None: ...
    def stop(self, name: str) -> None: ...


class Looks(Protocol):
    """What is seen of the den."""

    def look(self) -> tuple[Sight, ...]: ...
    def programs(self) -> dict[str, Running]: ...


@dataclass(frozen=True, slots=True)
class Rolling:
    """`say` tells of each step; clock and sleep are arguments for tests. All raise Unavailable, with the old
    process as it was where a new one does not get ready."""

    control: Steers
    eye: Looks
    say: Callable[[str], None]
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep

    def all(self, roasters: Sequence[str], *, host: bool = True) -> None:
        """The Higher Selves, then each of these."""
        for program in (standby_of(HIGHER_SELF), HIGHER_SELF) if host else ():
            self.say(f"{program}: a new process …")
            self.ear(program)
        for persona in roasters:
            self.say(f"{persona}: a new process …")
            self.roaster(persona)

    def ear(self, program: str) -> None:
        """The other one hears meanwhile."""
        self._end(program)
        self._begin(program, lambda one: one.online)

    def roaster(self, persona: str) -> None:
        """A process that waits takes over; where there was one before, another waits in the end."""
        both = (persona, standby_of(persona))
        old = next((name for name in both if self._is(name, lambda one: one.online)), None)
        if old is None:  # nothing to hand over
            self._end(persona)
            self._begin(persona, lambda one: one.ready)
            return
        new = next(name for name in both if name != old)
        paired = self._runs(new)
        self._end(new)
        self._begin(new, lambda one: one.stands_by, undo=not paired)
        self._end(old)
        self._until(lambda: self._is(new, lambda one: one.online), READY_S, f"{new} did not take over")
        if paired:
            self._begin(old, lambda one: one.stands_by)

    def _begin(self, name: str, ready: Callable[[Sight], bool], *, undo: bool = False) -> None:
        self.control.start(name)
        try:
            late = f"{name} is not ready after {READY_S:g} s"
            self._until(lambda: self._stays_down(name) or self._is(name, ready), READY_S, late)
            if self._stays_down(name):
                raise Unavailable(f"{name} stays down; `roastden logs` tells why. Nobody else was touched.")
        except Unavailable:
            if undo:
                self.control.stop(name)
            raise

    def _end(self, name: str) -> None:
        if self._runs(name):
            self.control.stop(name)
            self._until(lambda: not self._runs(name), AGENT_STOP_S + 5.0, f"{name} did not end")

    def _is(self, name: str, state: Callable[[Sight], bool]) -> bool:
        return any(one.program == name and state(one) for one in self.eye.look())

    def _stays_down(self, name: str) -> bool:
        found: Mapping[str, Running] = self.eye.programs()
        return name in found and found[name].given_up

    def _runs(self, name: str) -> bool:
        found: Mapping[str, Running] = self.eye.programs()
        return name in found and found[name].pid > 0

    def _until(self, true: Callable[[], bool], limit_s: float, what: str) -> None:
        limit = self.clock() + limit_s
        while not true():
            if self.clock() > limit:
                raise Unavailable(f"{what}; `roastden logs` tells why. What ran before it goes on.")
            self.sleep(LOOK_S)
