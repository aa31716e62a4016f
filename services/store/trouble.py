"""Trouble with the store's file, in one sentence: what is wrong, where, what to do."""

import sqlite3
from pathlib import Path

_READONLY = "cannot be written by this user; nothing was changed: mend the permissions of it and its folder"
_BUSY = "is held by another process for too long; nothing was changed: do it again in a moment"
_BACKUP = "keep it, and put a backup in its place (docs/incident-response.md)"
_SAID = {
    "SQLITE_FULL": "cannot grow because the disk is full; nothing was changed: free some space, then do it again",
    "SQLITE_READONLY": _READONLY,
    "SQLITE_PERM": _READONLY,
    "SQLITE_CANTOPEN": "cannot be opened: look at the permissions of it and its folder",
    "SQLITE_BUSY": _BUSY,
    "SQLITE_LOCKED": _BUSY,
    "SQLITE_CORRUPT": f"is damaged: {_BACKUP}",
    "SQLITE_NOTADB": f"is not a store of this den: {_BACKUP}",
    "SQLITE_IOERR": "could not be read or written by the disk; nothing was changed: look at the disk",
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


def unreadable(path: Path | str, what: str) -> str:
    """For one record that is not what it should be."""
    return f"The store {path} holds a record that cannot be read ({what}): {_BACKUP}."
