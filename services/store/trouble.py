"""Trouble with the store's file, in one sentence: what is wrong, where, what to do. Nothing is ever thrown away."""

import sqlite3
from pathlib import Path

_SAID = {
    "SQLITE_FULL": "cannot grow because the disk is full; nothing was changed: free some space, then do it again",
    "SQLITE_READONLY": "cannot be written by this user; nothing was changed: mend the permissions of it and its folder",
    "SQLITE_PERM": "cannot be written by this user; nothing was changed: mend the permissions of it and its folder",
    "SQLITE_CANTOPEN": "cannot be opened: look at the permissions of it and its folder",
    "SQLITE_BUSY": "is held by another process for too long; nothing was changed: do it again in a moment",
    "SQLITE_LOCKED": "is held by another process for too long; nothing was changed: do it again in a moment",
    "SQLITE_CORRUPT": "is damaged: keep it, and put a backup in its place (docs/incident-response.md)",
    "SQLITE_NOTADB": "is not a store of this den: keep it, and put a backup in its place (docs/incident-response.md)",
    "SQLITE_IOERR": "could not be read or written by the disk; nothing was changed: look at the disk and its space",
}


def sentence(path: Path, error: sqlite3.Error | OSError) -> str:
    """For a member as well as an operator; the path is the operator's hint."""
    if isinstance(error, OSError):
        return f"The store {path} cannot be used ({error.strerror}): look at the permissions of it and its folder."
    name = getattr(error, "sqlite_errorname", "")
    for begin, said in _SAID.items():
        if name.startswith(begin):
            return f"The store {path} {said}."
    return f"The store {path} does not answer as expected: {error}."
