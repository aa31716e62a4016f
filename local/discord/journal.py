"""The durable memory of the stand-in: one JSON line per change, replayed at start.

A line handed to the operating system survives kill -9 of this process, which is all that is promised; there
is no fsync, so a power cut may lose the last second. A torn last line is cut off at the next start.
"""

import fcntl
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from local.discord.errors import WorldError
from local.discord.values import Json, dump


class Journal:
    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._file = _locked(path, 0)
        except BlockingIOError:
            raise WorldError(f"{path} is in use: another stand-in serves this home; stop it first") from None
        except OSError as problem:
            raise WorldError(f"cannot open {path}: {problem.strerror}; check its owner and mode") from None
        self._end = os.fstat(self._file).st_size

    def replay(self) -> Iterator[tuple[str, Json]]:
        """Every change in order; cuts off what a crash left half written at the end."""
        good = 0
        with self._path.open("rb") as lines:
            for number, raw in enumerate(lines, 1):
                if not raw.endswith(b"\n"):
                    break
                yield self._parse(raw, number)
                good += len(raw)
        os.ftruncate(self._file, good)
        self._end = good

    def _parse(self, raw: bytes, number: int) -> tuple[str, Json]:
        try:
            kind, value = json.loads(raw)
        except ValueError:
            raise WorldError(
                f"{self._path} line {number} is damaged; move the file away to start with an empty history"
            ) from None
        return str(kind), value

    def append(self, kind: str, value: Json) -> None:
        """Raises OSError and keeps nothing of the change when it cannot be kept whole (a full disk)."""
        raw = dump([kind, value]) + b"\n"
        try:
            written = os.write(self._file, raw)
        except OSError:
            os.ftruncate(self._file, self._end)
            raise
        if written != len(raw):
            os.ftruncate(self._file, self._end)
            raise OSError(28, "the disk is full")
        self._end += written

    def rewrite(self, keep: Callable[[str, Json], Json | None]) -> None:
        """Writes every change anew as `keep` leaves it, and none of which it leaves None. Raises OSError."""
        fresh = self._path.with_suffix(".new")
        new = _locked(fresh, os.O_TRUNC)
        with self._path.open("rb") as lines, os.fdopen(os.dup(new), "wb") as out:
            for raw in lines:
                kind, value = json.loads(raw)
                left = keep(str(kind), value)
                if left is not None:
                    out.write(raw if left == value else dump([kind, left]) + b"\n")
        fresh.replace(self._path)
        os.close(self._file)
        self._file, self._end = new, os.fstat(new).st_size

    def close(self) -> None:
        os.close(self._file)


def _locked(path: Path, how: int) -> int:
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC | how, 0o600)
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return file
