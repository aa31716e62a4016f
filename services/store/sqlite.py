"""A SQLite file that several processes share: durable when a write returns, and clean when a delete returns.

`PRAGMA secure_delete` alone leaves traces: when pages are rebalanced, a row that moved stays behind in the free
space of its old page (seen in one of seven random histories), and old pages stand in the write-ahead log until it
is truncated. So a delete that must leave nothing rewrites the file (VACUUM) and empties the log. It leaves a mark
in the same transaction, and a marked file is cleaned when it is next opened: a process that dies between the two
does not leave bytes behind for ever.
"""

import asyncio
import os
import secrets
import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from den.errors import BadInput, Unavailable
from services.store.schema import STEPS
from services.store.trouble import sentence

T = TypeVar("T")
Connection = sqlite3.Connection

BUSY_S = 5.0
"""So long a call waits for another process."""
CLEAN_TRIES = 3


class SqliteFile:
    """One file, opened when first used and worked on in one thread of its own, so that the loop never waits."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._connection: Connection | None = None

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Runs `work` on one unchanging view of the file. Raises Unavailable."""
        return await self._run(lambda open_file: _in(open_file, "BEGIN", work))

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Runs `work` as one change that is on disk on return, or has not happened. Raises Unavailable."""
        return await self._run(lambda open_file: _in(open_file, "BEGIN IMMEDIATE", work))

    async def erase(self, work: Callable[[Connection], T]) -> T:
        """Like `write`, and what was deleted is gone from the file's bytes on return. Raises Unavailable."""

        def marked(open_file: Connection) -> T:
            open_file.execute("INSERT INTO mark VALUES (?)", (secrets.token_hex(8),))
            return work(open_file)

        def whole(open_file: Connection) -> T:
            done = _in(open_file, "BEGIN IMMEDIATE", marked)
            _clean(open_file, self.path)
            return done

        return await self._run(whole)

    async def close(self) -> None:
        """May be called more than once, and also if the file was never opened."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._shut)

    async def _run(self, work: Callable[[Connection], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._guarded, work)

    def _guarded(self, work: Callable[[Connection], T]) -> T:
        with _told(self.path):
            if self._connection is None:
                self._connection = open_file(self.path)
            return work(self._connection)

    def _shut(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


def open_file(path: Path, steps: tuple[tuple[str, ...], ...] = STEPS) -> Connection:
    """A connection to the file, made and brought to the newest version if needed; readable by its owner only."""
    with _told(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)  # SQLite gives the log the same mode
        connection = sqlite3.connect(path, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
        try:
            for pragma in ("synchronous=FULL", "secure_delete=ON", "temp_store=MEMORY"):
                connection.execute(f"PRAGMA {pragma}").fetchall()
            _use_log(connection)
            _migrate(connection, path, steps)
            if connection.execute("SELECT 1 FROM mark").fetchone():
                _clean(connection, path)
        except BaseException:
            connection.close()
            raise
        return connection


def _use_log(connection: Connection) -> None:
    """Readers and a writer side by side. SQLite does not wait by itself where two processes switch at once."""
    end = time.monotonic() + BUSY_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL").fetchall()
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(0.02)


def _migrate(connection: Connection, path: Path, steps: tuple[tuple[str, ...], ...]) -> None:
    if _version(connection) == len(steps):
        return

    def climb(connection: Connection) -> None:
        found = _version(connection)  # another process may have been faster
        if found > len(steps):
            raise Unavailable(
                f"The store {path} was written by a newer version of the den (schema {found}, this one knows "
                f"{len(steps)}): run that version, or put back an older copy of the file."
            )
        for step in steps[found:]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(steps)}")

    _in(connection, "BEGIN IMMEDIATE", climb)


def _version(connection: Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _in(connection: Connection, begin: str, work: Callable[[Connection], T]) -> T:
    connection.execute(begin)
    try:
        done = work(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return done


def _clean(connection: Connection, path: Path) -> None:
    """Rewrite, empty the log, then take off the marks that were there before; a mark holds nothing to hide."""
    marks = connection.execute("SELECT name FROM mark").fetchall()
    connection.execute("VACUUM")
    for _ in range(CLEAN_TRIES):  # each waits for readers, for BUSY_S at most
        if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0:
            connection.executemany("DELETE FROM mark WHERE name = ?", marks)
            return
    raise Unavailable(
        f"It is deleted and no longer used, but its bytes are still in {path} because another process goes on "
        "reading it; they go at the next deletion or start."
    )


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """SQLite's and the system's errors as one sentence."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise Unavailable(sentence(path, error)) from error
    except OverflowError:
        raise BadInput("An id or time is larger than 64 bits hold: it is not one of Discord's.") from None
