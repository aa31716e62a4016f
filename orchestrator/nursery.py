"""The nursery: programs that are forked off a warden which has imported what they need, not started anew.

Each is a process of its own, restarted alone; it shares the pages of the imports with the others until it writes
to them. The collector's headers would be such writes, so what was imported is frozen before the first fork. The
counts of the names that a child drops from Python's cache of attributes would be, so that is empty by then.

After an upgrade what was imported is of yesterday. From then on nobody is forked any more: a new process is
started anew, with the code that is on the disk and with memory of its own.
"""

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib import import_module
from typing import NoReturn

from den.errors import BadInput
from orchestrator.edition import LOCKED, Edition, edition, own_packages

Main = Callable[[], int]


class Nursery:
    """For `python -m PACKAGE …` programs of a package that was made ready here; no other is its business."""

    def __init__(self, mains: Mapping[str, Main], now: Callable[[], Edition] = frozenset) -> None:
        """`now`: the code that is on the disk."""
        self._mains = mains
        self._now, self._imported = now, now()

    def take_over(self, argv: Sequence[str], env: Mapping[str, str]) -> None:
        """To be called in a forked child: runs the program and ends the process.

        Returns if it is not ours, or of another edition than what was imported.
        """
        if len(argv) < 3 or argv[1] != "-m" or argv[2] not in self._mains or self._now() != self._imported:
            return
        _become(argv, env)
        _end(_status(self._mains[argv[2]]))


def make_ready(packages: Sequence[str], modules: Sequence[str] = ()) -> Nursery:
    """Imports `PACKAGE.preloaded`, which imports all that a program of it may need, and freezes it.

    `modules`: what only some settings have them need.
    """
    mains: dict[str, Main] = {}
    for module in modules:
        import_module(module)
    for package in packages:
        try:
            mains[package] = import_module(f"{package}.preloaded").main
        except (ImportError, AttributeError) as error:
            raise BadInput(f"The package {package} cannot be preloaded ({error}).") from None
    if threading.active_count() > 1:
        raise BadInput(f"{', '.join(packages)} cannot be preloaded: a thread was started by an import.")
    nursery = Nursery(mains, partial(edition, own_packages(), LOCKED))
    gc.collect()
    gc.freeze()
    sys._clear_type_cache()
    return nursery


def _become(argv: Sequence[str], env: Mapping[str, str]) -> None:
    """What exec would have done: a program's own arguments, environment, signals and name."""
    os.environ.clear()
    os.environ.update(env)
    sys.argv[:] = [f"{argv[2]}/__main__.py", *argv[3:]]
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGQUIT, signal.SIGHUP, signal.SIGCHLD, signal.SIGUSR2):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _status(main: Main) -> int:
    try:
        return main()
    except SystemExit as end:
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except KeyboardInterrupt:
        return 130
    except BaseException:
        sys.excepthook(*sys.exc_info())
        return 1


def _end(status: int) -> NoReturn:
    """Without the warden's own clean-up, which is not this process's business."""
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(status)
