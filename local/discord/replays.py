"""What sessions were sent, on disk, so that clients can RESUME even after kill -9 of this server.

Without it every crash would cost each client a new IDENTIFY, five seconds of its patience and what it missed.
A line is written before its event goes out. The file only helps: if it cannot be written it is emptied, and
clients then start anew. It is rewritten from memory when it has grown large.

Lines, with tabs between their parts (an event's JSON holds none):
    +  number  session id  bot id  intents  shard ("0/1" or "-")
    -  number
    e  name  number:seq,number:seq,...  d
"""

import os
from collections import deque
from collections.abc import Collection, Iterable
from pathlib import Path

from local.discord.frames import Payload
from local.discord.people import Bot
from local.discord.session import Session

_MOST_BYTES = 16 << 20
Mark = tuple[Session, int]


class Replays:
    def __init__(self, path: Path, keep: int) -> None:
        self._path = path
        self._keep = keep
        self._numbers: dict[str, int] = {}
        self._next = 1
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        self._size = self._fresh_size = os.fstat(self._file).st_size

    def load(self, bots: dict[int, Bot]) -> list[Session]:
        """The sessions of the last run, without connections; what is torn or unknown is left out."""
        found: dict[int, Session] = {}
        with self._path.open("rb") as lines:
            for raw in lines:
                if raw.endswith(b"\n"):
                    self._read(raw[:-1].split(b"\t", 5), found, bots)
        self._numbers = {session.id: number for number, session in found.items()}
        self._next = max(found, default=0) + 1
        self.rewrite(list(found.values()))
        return list(found.values())

    def _read(self, parts: list[bytes], found: dict[int, Session], bots: dict[int, Bot]) -> None:
        if parts[0] == b"+" and len(parts) == 6:
            bot = bots.get(int(parts[3]))
            if bot:
                shard = None if parts[5] == b"-" else [int(n) for n in parts[5].split(b"/")]
                found[int(parts[1])] = Session(parts[2].decode(), bot, int(parts[4]), shard, self._keep)
        elif parts[0] == b"-":
            found.pop(int(parts[1]), None)
        elif parts[0] == b"e" and len(parts) == 4:
            payload = Payload.of(parts[3])
            for mark in parts[2].split(b","):
                number, seq = map(int, mark.split(b":"))
                if number in found:
                    found[number].recall(seq, parts[1].decode(), payload)

    def opened(self, session: Session) -> None:
        self._numbers[session.id] = self._next
        self._next += 1
        self._write(self._opening(session))

    def closed(self, session: Session) -> None:
        if number := self._numbers.pop(session.id, None):
            self._write(b"-\t%d\n" % number)

    def sent(self, name: str, payload: Payload, marks: Iterable[Mark]) -> None:
        """Sessions that were forgotten meanwhile are left out."""
        known = [mark for mark in marks if mark[0].id in self._numbers]
        if known:
            self._write(self._event(name, payload, known))

    def _opening(self, session: Session) -> bytes:
        shard = b"%d/%d" % tuple(session.shard) if session.shard else b"-"
        number = self._numbers[session.id]
        return b"+\t%d\t%b\t%d\t%d\t%b\n" % (
            number,
            session.id.encode(),
            session.bot.id,
            session.intents,
            shard,
        )

    def _event(self, name: str, payload: Payload, marks: Iterable[Mark]) -> bytes:
        to = ",".join(f"{self._numbers[session.id]}:{seq}" for session, seq in marks)
        return b"e\t%b\t%b\t%b\n" % (name.encode(), to.encode(), payload.tail[:-1])

    def _write(self, raw: bytes) -> None:
        try:
            written = os.write(self._file, raw)
        except OSError:
            written = -1
        self._size += written
        if written != len(raw):
            os.ftruncate(self._file, 0)
            self._size = 0

    def trim(self, sessions: Collection[Session]) -> None:
        """Rewrites the file once it is large and mostly old; cheap otherwise."""
        if self._size > max(_MOST_BYTES, 2 * self._fresh_size):
            self.rewrite(sessions)

    def rewrite(self, sessions: Collection[Session]) -> None:
        """From memory."""
        fresh = self._path.with_suffix(".new")
        lines: deque[bytes] = deque(self._opening(s) for s in sessions)
        gathered: dict[int, tuple[str, Payload, list[Mark]]] = {}
        for session in sessions:
            for seq, name, payload in session.kept():
                gathered.setdefault(id(payload), (name, payload, []))[2].append((session, seq))
        lines.extend(self._event(*event) for event in gathered.values())
        fresh.write_bytes(b"".join(lines))
        fresh.chmod(0o600)
        fresh.replace(self._path)
        os.close(self._file)
        self._file = os.open(self._path, os.O_RDWR | os.O_APPEND | os.O_CLOEXEC)
        self._size = self._fresh_size = os.fstat(self._file).st_size

    def close(self) -> None:
        os.close(self._file)
