"""The warden: supervisord with its gaps closed, run as `python -m orchestrator.warden`.

What plain supervisord 4.3 lacks, and what is added here:
- kill -9 of it orphans every child: each child asks the kernel for SIGTERM before it is exec'd;
- SIGHUP (a closed terminal) means "restart everything": here it means nothing;
- a death is noticed, and acted on, up to 1 s + 1 s late (its poll is not woken by signals): a bell wakes it;
- programs of one cast stop one after the other: here all agents stop together, then Discord, then Redis;
- every child has the same environment: where Redis has users, each gets the address with its own;
- a log that cannot be written (a full disk) ends it, and so the whole den: here only the lines are lost;
- `startsecs` > 0 ignores `exitcodes` of an early exit, and startsecs=0 restarts a crashing program without
  pause: startsecs is 0 and the brake below makes the pauses.
"""

import argparse
import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from supervisor import events, loggers
from supervisor.medusa import asyncore_25 as asyncore
from supervisor.options import ServerOptions
from supervisor.states import ProcessStates
from supervisor.supervisord import Supervisor

from den.errors import EXIT_NEVER_RESTART, BadInput
from orchestrator.brake import Brake
from orchestrator.home import Home
from orchestrator.nursery import Nursery, make_ready
from orchestrator.program import FIRST_AGENT_PRIORITY
from orchestrator.users import environ_of, read_passwords
from services.lifeline import LINUX, ask_for_signal, guard_exec, tie_to_parent


class PatientLog(loggers.RotatingFileHandler):  # type: ignore[misc]  # supervisor ships no types
    """A log file whose disk may be full for a while."""

    def emit(self, record: Any) -> None:
        try:
            super().emit(record)
        except (OSError, ValueError):  # it was full while the log was rotated, which leaves it closed
            with suppress(OSError):
                self.reopen()

    def handleError(self) -> None:
        """The original prints a traceback, to a log on the same disk."""


class Bell:
    """A pipe in supervisord's own poll: a byte written to it ends the wait."""

    def __init__(self) -> None:
        self.hears, self.rings = os.pipe()
        for end in (self.hears, self.rings):
            os.set_blocking(end, False)

    def ring(self, _event: object = None) -> None:
        with suppress(BlockingIOError):  # full: it rings already
            os.write(self.rings, b".")

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return False

    def handle_read_event(self) -> None:
        os.read(self.hears, 4096)

    def handle_error(self) -> None:
        """The bytes were gone already; nothing is lost."""


class WardenOptions(ServerOptions):  # type: ignore[misc]  # supervisor ships no types
    """supervisord's options with our signals, our bell and a lifeline for every child."""

    def __init__(self, work: Path | None, home: Home | None, nursery: Nursery | None) -> None:
        """`home` is given where Redis has a user for each program."""
        super().__init__()
        self.home = home
        self.bell = Bell()
        self.pid = os.getpid()
        self.work = work
        self.nursery = nursery

    def setsignals(self) -> None:
        super().setsignals()
        # Not SIG_IGN, which children would inherit.
        signal.signal(signal.SIGHUP, lambda number, frame: None)
        signal.set_wakeup_fd(self.bell.rings, warn_on_full_buffer=False)

    def get_socket_map(self) -> dict[int, Any]:
        sockets: dict[int, Any] = super().get_socket_map()
        sockets[self.bell.hears] = self.bell
        return sockets

    def setpgrp(self) -> None:
        """Runs in every child between fork and exec."""
        super().setpgrp()
        if self.work is not None:
            os.chdir(self.work)
        signal.set_wakeup_fd(-1)
        if LINUX:
            ask_for_signal()
        else:
            guard_exec()
        if os.getppid() != self.pid:
            os._exit(0)  # the warden died between fork and the lifeline

    def execve(self, filename: str, argv: list[str], env: dict[str, str]) -> None:
        """Runs in every child; only here does a program get its own password, as it is now."""
        if self.home is not None:
            try:
                env = environ_of(env["SUPERVISOR_PROCESS_NAME"], env, read_passwords(self.home))
            except BadInput as error:
                os.write(2, f"{error}\n".encode())
                os._exit(EXIT_NEVER_RESTART)
        if self.nursery is not None:
            self.nursery.take_over(argv, env)
        super().execve(filename, argv, env)


class Warden(Supervisor):  # type: ignore[misc]  # supervisor ships no types
    """supervisord's loop with the brake on, and a quick common stop."""

    def runforever(self) -> None:
        self.brake = Brake()
        events.subscribe(events.ProcessStateExitedEvent, self.on_exit)
        events.subscribe(events.ProcessStateBackoffEvent, self.on_backoff)
        events.subscribe(events.ProcessStateEvent, self.options.bell.ring)
        events.subscribe(events.SupervisorStoppingEvent, self.on_stopping)
        super().runforever()

    def on_exit(self, event: Any) -> None:
        process = event.process
        if event.expected:
            return
        pause = self.brake.pause(process.config.name, lived=process.laststop - process.laststart)
        if pause:
            process.state, process.backoff, process.delay = ProcessStates.BACKOFF, 1, time.time() + pause

    def on_backoff(self, event: Any) -> None:
        """Only a failed fork or exec comes here; supervisord's own pauses grow without bound."""
        event.process.delay = min(event.process.delay, time.time() + self.brake.longest)

    def on_stopping(self, event: Any) -> None:
        for group in self.process_groups.values():
            if group.config.priority >= FIRST_AGENT_PRIORITY:
                group.stop_all()

    def ordered_stop_groups_phase_2(self) -> None:
        """Once a round: a group that has stopped is ticked off, and the next one waits no second for that."""
        before = len(self.stop_groups)
        super().ordered_stop_groups_phase_2()
        if len(self.stop_groups) < before:
            self.options.bell.ring()


def main() -> None:
    """Runs until it is told to stop; status 2 with a sentence in its log when it cannot start."""
    ask = argparse.ArgumentParser(prog="python -m orchestrator.warden")
    ask.add_argument("--conf", type=Path, required=True)
    ask.add_argument("--work", type=Path, help="the programs' working directory")
    ask.add_argument("--parent", type=int, help="end together with this process")
    ask.add_argument("--hold", type=int, help="file descriptor of the home's lock, held until the end")
    ask.add_argument("--preload", action="append", help="a package whose programs are forked, not started anew")
    ask.add_argument("--with", action="append", default=[], help="a module that its programs will want, too")
    ask.add_argument("--guarded", action="store_true", help="Redis has a user for each program")
    given = ask.parse_args()
    if given.parent is not None:
        tie_to_parent(given.parent)
    if given.hold is not None:
        os.set_inheritable(given.hold, False)
    sys.argv[1:] = []
    loggers.RotatingFileHandler = PatientLog
    home = Home(given.conf.absolute().parent) if given.guarded else None
    nursery = make_ready(given.preload, vars(given)["with"]) if given.preload else None
    options = WardenOptions(given.work, home, nursery)
    options.realize(["-n", "-c", str(given.conf)])
    options.first, options.test = True, False
    try:
        Warden(options).main()
    except asyncore.ExitNow:
        pass  # supervisord's way to say that all has stopped
    finally:
        options.close_httpservers()
        options.close_logger()


if __name__ == "__main__":
    main()
