"""The edition: which state of the project's code is on the disk, for those who hold an older one in memory."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
LOCKED = Path(sys.prefix, "stamp")
"""What is installed beside it, as the `roastden` script wrote it down."""

Edition = frozenset[tuple[str, int, int]]


def edition(folders: Sequence[Path], *files: Path) -> Edition:
    """Equal as long as nobody has changed anything; a few milliseconds. Scripts that are no Python count, too."""
    found = [entry for folder in folders for entry in _below(folder)]
    with suppress(OSError):  # what is gone while we look is a change, too
        found += [(str(file), *_state(file.stat())) for file in files if file.exists()]
    return frozenset(found)


def own_packages() -> list[Path]:
    """The folders of those of the project's packages that were imported."""
    tops = {PROJECT / name.partition(".")[0] for name in tuple(sys.modules)}
    return sorted(folder for folder in tops if (folder / "__init__.py").exists())


def _below(folder: Path | str) -> Iterator[tuple[str, int, int]]:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _below(entry.path)
            else:
                yield (entry.path, *_state(entry.stat()))


def _state(of: os.stat_result) -> tuple[int, int]:
    return of.st_mtime_ns, of.st_size
