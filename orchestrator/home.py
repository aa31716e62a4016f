"""The home: the folder that holds all state of one den."""

import fcntl
import hashlib
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from den.errors import BadInput

LONGEST_SOCKET = 90
"""Bytes; the system allows about 104, and supervisord appends its pid while it binds."""


@dataclass(frozen=True, slots=True)
class Home:
    """Paths under one home. `open_home` makes and checks the folders."""

    path: Path

    @property
    def conf(self) -> Path:
        return self.path / "supervisord.conf"

    @property
    def logs(self) -> Path:
        return self.path / "logs"

    @property
    def run(self) -> Path:
        return self.path / "run"

    @property
    def discord(self) -> Path:
        return self.path / "discord"

    def socket(self) -> str:
        """Where supervisord of this home listens, as it was written down at its start ("" before that)."""
        try:
            return (self.run / "socket").read_text().strip()
        except OSError:
            return ""

    def choose_socket(self, environ: Mapping[str, str]) -> str:
        """Pick a short, private path for the socket and write it down for the other commands."""
        name = f"den-{hashlib.sha256(os.fsencode(self.path)).hexdigest()[:10]}"
        for base in (environ.get("XDG_RUNTIME_DIR", ""), tempfile.gettempdir(), "/tmp"):
            folder = Path(base, name)
            path = str(folder / "s")
            if base and len(os.fsencode(path)) <= LONGEST_SOCKET and _private(folder):
                (self.run / "socket").write_text(path)
                return path
        raise BadInput(
            f"No private folder for the den's socket could be made in {tempfile.gettempdir()}: "
            "set TMPDIR to a folder with a short path that is yours."
        )

    def drop_socket(self) -> None:
        """Leave nothing outside the home once the den has ended."""
        if path := self.socket():
            with suppress(OSError):
                Path(path).unlink(missing_ok=True)
                Path(path).parent.rmdir()

    def lock(self) -> int | None:
        """A file descriptor that holds this home, or None while another process holds it."""
        holder = os.open(self.run / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(holder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(holder)
            return None
        os.ftruncate(holder, 0)
        return holder

    def holder(self) -> int | None:
        """The pid of the warden that runs here; None when none does."""
        try:
            return int((self.run / "lock").read_text()) if self.running() else None
        except (OSError, ValueError):
            return None

    def running(self) -> bool:
        """Whether a den runs here: its warden holds the lock until it ends, however it ends."""
        if not (self.run / "lock").exists():
            return False
        holder = self.lock()
        if holder is None:
            return True
        os.close(holder)
        return False


def open_home(path: Path) -> Home:
    """The home at `path`, made if needed; BadInput when it cannot be used."""
    home = Home(Path(os.path.abspath(path.expanduser())))  # noqa: PTH100  # resolve() would follow links
    shown = str(home.path)
    if "\n" in shown or "\r" in shown:
        raise BadInput("The home's path has a line break in it: choose another folder with --home.")
    for folder in (home.path, home.logs, home.run, home.discord):
        _make(folder, home)
    return home


def _make(folder: Path, home: Home) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        usable = os.access(folder, os.R_OK | os.W_OK | os.X_OK)
    except (FileExistsError, NotADirectoryError):
        raise BadInput(
            f"The home {home.path} is not usable: {folder} is in the way and is not a folder. "
            "Choose another with --home."
        ) from None
    except OSError as error:
        raise BadInput(
            f"The home {home.path} is not usable: {folder} cannot be made ({error.strerror}). "
            "Choose another with --home, or mend its permissions."
        ) from None
    if not usable:
        raise BadInput(
            f"The home {home.path} is not usable: {folder} cannot be read and written by this user. "
            "Mend its permissions, or choose another with --home."
        )


def _private(folder: Path) -> bool:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return False
    mine = found.st_uid == os.getuid() and not folder.is_symlink()
    if mine:
        folder.chmod(0o700)
    return mine
