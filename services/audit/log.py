"""The audit log's pen: appends entries from any process, and takes back how texts began.

Several processes append at once without a lock: each entry is one `write` on a file opened with O_APPEND, which
the system does not interleave on a local disk. A lock would be worse: an agent that is stopped while it holds it
would stop all others. For the same reason erasing does not rewrite a file beside the log and swap it, which would
lose what is appended meanwhile; it writes blanks over the text in place, and nothing moves.
"""

import errno
import hmac
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from pydantic import ValidationError

from den.phrases import on_one_line
from den.safety import Verdict
from den.turn import Turn
from services.audit.entry import HEAD, Entry, as_line, from_line
from services.audit.files import FOLDER, day_files, drop_old, file_of

SALT = "salt"
SALT_BYTES = 32
HASH_DIGITS = 16
_HEAD = b',"head":"'


class Log(Protocol):
    """What is needed of the process's logger."""

    def warning(self, event: str, **about: object) -> object: ...


class AuditLog:
    """Never raises from `record`: a full disk costs entries, which are counted, and no agent."""

    def __init__(self, home: Path, log: Log, now_ms: Callable[[], int], keep_days: int = 90) -> None:
        self._folder = home / FOLDER
        self._log = log
        self._now_ms = now_ms
        self.keep_days = keep_days
        self._salt = b""
        self._day = ""
        self._failing = False
        self.lost = 0
        """Entries that could not be written since the start."""

    def record(
        self,
        what: str,
        verdict: Verdict,
        *,
        who: str | int,
        person_id: int | None = None,
        guild_id: int = 0,
        channel_id: int = 0,
        turn: Turn | None = None,
        text: str = "",
    ) -> None:
        """One decision about a person. Of `text` a hash and its first 40 characters are kept."""
        at = datetime.fromtimestamp(self._now_ms() / 1000, UTC)
        try:
            self._prepare(at)
            self._append(
                Entry(
                    at=at,
                    guild=guild_id,
                    channel=channel_id,
                    who=str(who),
                    person=person_id,
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
        if not text:
            return ""
        self._salt = self._salt or _salt(self._folder)
        return hmac.new(self._salt, text.encode("utf-8", "replace"), sha256).hexdigest()[:HASH_DIGITS]

    def erase_person(self, person_id: int, guild_id: int | None = None) -> int:
        """Blanks the heads of all entries that concern them, in one guild or in all; how many. Raises OSError.

        Hashes stay. Other processes may go on appending.
        """

        def concerned(entry: Entry) -> bool:
            return entry.concerns(person_id) and guild_id in (None, entry.guild)

        return sum(_erase(path, concerned) for path in day_files(self._folder))

    def erase_guild(self, guild_id: int) -> int:
        """Blanks the heads of all entries of one guild, as `erase_person`."""
        return sum(_erase(path, lambda entry: entry.guild == guild_id) for path in day_files(self._folder))

    def _prepare(self, at: datetime) -> None:
        """Once a day: make the folder, delete what is too old."""
        day = at.date().isoformat()
        if day != self._day:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            drop_old(self._folder, at.date(), self.keep_days)
            self._day = day

    def _append(self, entry: Entry) -> None:
        line, path = as_line(entry), file_of(self._folder, entry.at)
        file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            written = os.write(file, line)
            if written < len(line):
                _blank(path, os.lseek(file, 0, os.SEEK_CUR) - written, written)
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        finally:
            os.close(file)

    def _lose(self, error: Exception) -> None:
        """Warn once for each row of failures, count all; the next entry begins with the folder again."""
        self.lost += 1
        self._day = ""
        if not self._failing:
            why = error.strerror if isinstance(error, OSError) else "the entry is malformed"
            self._log.warning("audit_lost", where=str(self._folder), why=why, lost=self.lost)
        self._failing = True


def _erase(path: Path, concerned: Callable[[Entry], bool]) -> int:
    erased = 0
    with suppress(FileNotFoundError):  # it may have become too old just now
        for start, line in _lines(path):
            entry = from_line(line)
            if entry is None or not entry.head or not concerned(entry):
                continue
            head = line.rindex(_HEAD) + len(_HEAD)
            _blank(path, start + head, len(line) - len(b'"}\n') - head)
            erased += 1
        if erased:
            _sync(path)
    return erased


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Each whole line with its place."""
    start = 0
    with path.open("rb") as file:
        for line in file:
            if line.endswith(b"\n"):
                yield start, line
            start += len(line)


def _blank(path: Path, start: int, length: int) -> None:
    """Blanks are allowed before a JSON object and inside a string, so the line of the next writer stays whole."""
    file = os.open(path, os.O_WRONLY | os.O_CLOEXEC)
    try:
        os.pwrite(file, b" " * length, start)
    finally:
        os.close(file)


def _sync(path: Path) -> None:
    file = os.open(path, os.O_WRONLY | os.O_CLOEXEC)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def _salt(folder: Path) -> bytes:
    """This home's; the first process makes it, and it appears whole or not at all."""
    path = folder / SALT
    if not path.exists():
        fresh = folder / f"{SALT}.{secrets.token_hex(4)}"
        file = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            if os.write(file, secrets.token_bytes(SALT_BYTES)) < SALT_BYTES:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            with suppress(FileExistsError):
                os.link(fresh, path)
        finally:
            os.close(file)
            fresh.unlink(missing_ok=True)
    return path.read_bytes()
