"""The files of the audit log: one for each day of UTC in `<home>/audit`, so that no process ever renames one."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from den.errors import BadInput
from services.audit.entry import Entry, from_line

FOLDER = "audit"
_NAME = re.compile(r"\d{4}-\d\d-\d\d\.jsonl")


def file_of(folder: Path, at: datetime) -> Path:
    """Where an entry of that time belongs."""
    return folder / f"{at.astimezone(UTC).date().isoformat()}.jsonl"


def day_files(folder: Path) -> Sequence[Path]:
    """All there are, the oldest first."""
    return sorted(path for path in folder.glob("*.jsonl") if _NAME.fullmatch(path.name))


def drop_old(folder: Path, today: date, keep_days: int) -> None:
    """Deletes the files of days longer ago; another process may be doing the same."""
    oldest = (today - timedelta(days=keep_days)).isoformat()
    for path in day_files(folder):
        if path.stem < oldest:
            with suppress(OSError):
                path.unlink()


def entries(folder: Path, since: datetime | None = None) -> Iterator[Entry]:
    """In the order they were written, from `since` on; lines that are no entries are passed over."""
    first = since.astimezone(UTC).date().isoformat() if since else ""
    for path in day_files(folder):
        if path.stem >= first:
            yield from (one for one in _read(path) if since is None or one.at >= since)


def _read(path: Path) -> Iterator[Entry]:
    try:
        with path.open("rb") as file:
            yield from filter(None, map(from_line, file))
    except FileNotFoundError:
        return  # it has become too old just now
    except OSError as error:
        raise BadInput(f"The audit log {path} cannot be read ({error.strerror}): mend its permissions.") from None


def said_of(folder: Path, person_id: int, guild_id: int | None = None) -> set[tuple[int, str]]:
    """When something was said to or about a person, and its hash; of entries under their id. Raises BadInput."""
    return {
        (round(one.at.timestamp() * 1000), one.hash)
        for one in entries(folder)
        if one.hash and one.concerns(person_id) and guild_id in (None, one.guild)
    }
