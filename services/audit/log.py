"""The audit log's pen: appends entries from any process, and takes back what tells of a person.

Several processes append at once without a lock: each entry is one `write` on a file opened with O_APPEND, which
the system does not interleave on a local disk. A lock would be worse: an agent that is stopped while it holds it
would stop all others. Taking back goes without one too, see `erasing.py`.
"""

import errno
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol, Unpack

from pydantic import ValidationError

from den.phrases import on_one_line
from den.safety import Verdict
from services.audit.entry import HEAD, Entry, as_line
from services.audit.erasing import erase, write_over
from services.audit.files import FOLDER, day_files, drop_old, file_of
from services.audit.promise import About
from services.audit.salt import hashed, pseudonym, salt_of


class Log(Protocol):
    """What is needed of the process's logger."""

    def warning(self, event: str, **about: object) -> object: ...


class AuditLog:
    """Never raises from `record`: a full disk costs entries, which are counted, and no agent."""

    def __init__(self, home: Path, log: Log, now_ms: Callable[[], int], keep_days: int = 90) -> None:
        self.folder = home / FOLDER
        self._log = log
        self._now_ms = now_ms
        self.keep_days = keep_days
        self._salt = b""
        self._day = ""
        self._failing = False
        self.lost = 0
        """Entries that could not be written since the start."""

    def record(
        self, what: str, verdict: Verdict, *, who: str | int, at_ms: int | None = None, **about: Unpack[About]
    ) -> None:
        """One decision about a person, made now or at `at_ms`; of a text a hash and 40 characters are kept."""
        at = datetime.fromtimestamp((self._now_ms() if at_ms is None else at_ms) / 1000, UTC)
        turn, text = about.get("turn"), about.get("text", "")
        try:
            self._prepare(at)
            self._append(
                Entry(
                    at=at,
                    guild=about.get("guild_id", 0),
                    channel=about.get("channel_id", 0),
                    who=str(who),
                    person=about.get("person_id"),
                    what=what,
                    verdict="ok" if verdict.ok else "no",
                    why=on_one_line(verdict.reason)[:300],
                    turn=f"{turn.root_id}/{turn.epoch}" if turn else "",
                    hash=self.hash_of(text),
                    head=on_one_line(text[: 4 * HEAD])[:HEAD],
                )
            )
        except (OSError, ValidationError) as error:
            self._lose(error)
        else:
            self._failing = False

    def hash_of(self, text: str) -> str:
        """What an entry about this text holds; "" of no text. Raises OSError when there can be no salt."""
        return hashed(self._key(), text) if text else ""

    def _key(self) -> bytes:
        self._salt = self._salt or salt_of(self.folder)
        return self._salt

    def erase_person(self, person_id: int, guild_id: int | None = None) -> int:
        """Blanks the heads of all entries that concern them, in one guild or in all, and writes a keyed hash over
        their id; how many entries. Raises OSError.

        Hashes stay. Other processes may go on appending.
        """

        def concerned(entry: Entry) -> bool:
            return entry.concerns(person_id) and guild_id in (None, entry.guild)

        files = day_files(self.folder)
        names = (person_id, pseudonym(self._key(), person_id)) if files else None
        return sum(erase(path, concerned, names) for path in files)

    def erase_guild(self, guild_id: int) -> int:
        """Blanks the heads of all entries of one guild; ids stay."""
        return sum(erase(path, lambda entry: entry.guild == guild_id) for path in day_files(self.folder))

    def _prepare(self, at: datetime) -> None:
        """Once a day: make the folder, delete what is too old."""
        day = at.date().isoformat()
        if day != self._day:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            drop_old(self.folder, at.date(), self.keep_days)
            self._day = day

    def _append(self, entry: Entry) -> None:
        line, path = as_line(entry), file_of(self.folder, entry.at)
        file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            written = os.write(file, line)
            if written < len(line):
                write_over(path, os.lseek(file, 0, os.SEEK_CUR) - written, b" " * written)
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        finally:
            os.close(file)

    def _lose(self, error: Exception) -> None:
        """Warn once for each row of failures, count all; the next entry begins with the folder again."""
        self.lost += 1
        self._day = ""
        if not self._failing:
            why = error.strerror if isinstance(error, OSError) else "the entry is malformed"
            self._log.warning("audit_lost", where=str(self.folder), why=why, lost=self.lost)
        self._failing = True
