"""Erasing from the audit log: texts' beginnings become blanks and a person's id their pseudonym, in place.

Other processes append meanwhile without a lock. So no file is rewritten beside the log and swapped, which would
lose what is appended; what is written over has the length of what was there, and nothing moves.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from services.audit.entry import Entry, from_line

Names = tuple[int, int]
"""A person's id, and what is to stand in its place."""
_HEAD = b',"head":"'
_END = b'"}\n'


def erase(path: Path, concerned: Callable[[Entry], bool], person: Names | None = None) -> int:
    """Takes it back from all entries of one file that are concerned; how many were changed. Raises OSError."""
    changed = 0
    with suppress(FileNotFoundError):  # it may have become too old just now
        for start, line in _lines(path):
            entry = from_line(line)
            if entry is not None and concerned(entry) and (left := _without(line, person)) != line:
                write_over(path, start, left)
                changed += 1
        if changed:
            _sync(path)
    return changed


def _without(line: bytes, person: Names | None) -> bytes:
    """The same entry, as long as before. A text's own quotes are escaped, so a bare `"who":"` is the entry's."""
    head = line.rindex(_HEAD) + len(_HEAD)
    about = line[:head]
    for field in (b"who", b"person") if person else ():
        was, now = (b'"%b":"%d"' % (field, name) for name in person or ())
        about = about.replace(was, now)
    return about + b" " * (len(line) - len(_END) - head) + line[-len(_END) :]


def write_over(path: Path, start: int, new: bytes) -> None:
    """Blanks are allowed before a JSON object and inside a string, so the line of the next writer stays whole."""
    file = os.open(path, os.O_WRONLY | os.O_CLOEXEC)
    try:
        os.pwrite(file, new, start)
    finally:
        os.close(file)


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Each whole line with its place."""
    start = 0
    with path.open("rb") as file:
        for line in file:
            if line.endswith(b"\n"):
                yield start, line
            start += len(line)


def _sync(path: Path) -> None:
    file = os.open(path, os.O_WRONLY | os.O_CLOEXEC)
    try:
        os.fsync(file)
    finally:
        os.close(file)
