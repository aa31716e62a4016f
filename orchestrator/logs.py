"""Logs of a home: which there are, their last lines, and what is added to them."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from den.errors import BadInput

OWN = ("supervisord", "warden")


def log_files(folder: Path, who: str | None, names: dict[str, str]) -> tuple[Path, ...]:
    """All programs' logs, or the one of `who`: a program, or a personality's id or name (`names`: to program).

    BadInput says which there are.
    """
    there = {path.stem: path for path in sorted(folder.glob("*.log"))}
    if who is None:
        return tuple(path for stem, path in there.items() if stem not in OWN)
    program = names.get(who.casefold(), who)
    if program not in there:
        raise BadInput(f"There is no log of “{who}”; there are: {', '.join(there) or 'none yet'}.")
    return (there[program],)


def tail(path: Path, lines: int) -> list[str]:
    """Its last lines; of a file that is rotated away meanwhile, none."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return [line.rstrip("\n") for line in deque(file, maxlen=lines)]
    except FileNotFoundError:
        return []


def follow(
    paths: Sequence[Path], stop: Callable[[], bool], sleep: Callable[[float], None] = time.sleep
) -> Iterator[tuple[Path, str]]:
    """Every line added from now on, until `stop`; a rotated log is followed into the new file."""
    places = {path: path.stat().st_size for path in paths if path.exists()}
    while not stop():
        for path in paths:
            for line in _added(path, places):
                yield path, line
        sleep(0.3)


def repeat(paths: Sequence[Path], stop: Callable[[], bool], tell: Callable[[str], None]) -> None:
    """Has every line that is added told beside the work in hand, until `stop`; returns at once."""

    def tell_all() -> None:
        for _, line in follow(paths, stop):
            tell(line)

    threading.Thread(target=tell_all, name="follow", daemon=True).start()


def _added(path: Path, places: dict[Path, int]) -> list[str]:
    try:
        size = path.stat().st_size
        if size < places.get(path, 0):
            places[path] = 0
        with path.open("rb") as file:
            file.seek(places.get(path, 0))
            text, whole, _rest = file.read().rpartition(b"\n")
    except FileNotFoundError:
        return []
    places[path] = places.get(path, 0) + len(text) + len(whole)
    return text.decode("utf-8", "replace").splitlines()
