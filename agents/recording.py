"""Recording: appends a tape's rows to a file of its own, one for each start of a process."""

import time
from pathlib import Path

from den.errors import NeverRestart
from den.tape import Row, Tape, write_row


def tape_to(folder: Path, name: str) -> Tape:
    """Opens the file at once; raises NeverRestart where it cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / f"{name}-{time.time_ns() // 1_000_000}.jsonl").open("a", encoding="utf-8", buffering=1)
    except OSError as error:
        raise NeverRestart(f"DEN_RECORD names {folder}, where nothing can be written: {error.strerror}.") from None

    def add(row: Row) -> None:
        file.write(write_row(row) + "\n")

    return add
