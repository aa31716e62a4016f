"""The screen: progress on standard error, results on standard output, both safe after a hang-up."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

from rich.console import Console
from rich.status import Status
from rich.table import Table

WIDE = 500
"""A table that no terminal shows is not folded to the width of one."""


class Screen:
    """A closed terminal or a broken pipe ends the talking, never the den."""

    def __init__(self, out: Console | None = None, err: Console | None = None) -> None:
        width = None if sys.stdout.isatty() else WIDE
        self._out = out or Console(highlight=False, soft_wrap=True, width=width)
        self._err = err or Console(stderr=True, highlight=False, soft_wrap=True)
        self._status: Status | None = None
        self._last = ""

    def note(self, text: str) -> None:
        """One line of progress."""
        with suppress(OSError, ValueError):
            self._err.print(text, markup=False)

    def sentence(self, text: str) -> None:
        """A result for a person."""
        with suppress(OSError, ValueError):
            self._out.print(text, markup=False)

    def data(self, value: object) -> None:
        """A result for a script."""
        with suppress(OSError, ValueError):
            self._out.file.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
            self._out.file.flush()

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        shown = Table(*heads, box=None, pad_edge=False, header_style="bold")
        for row in rows:
            shown.add_row(*row)
        with suppress(OSError, ValueError):
            self._out.print(shown)

    @contextmanager
    def fresh_page(self, wanted: bool) -> Iterator[None]:
        """On a terminal, what is said within takes the place of what was there, at once and without a flicker."""
        if not (wanted and self._out.is_terminal):
            yield
            return
        with self._out:
            with suppress(OSError, ValueError):
                self._out.clear()
            yield

    @contextmanager
    def progress(self, text: str) -> Iterator[None]:
        """A moving line on a terminal; elsewhere plain lines when the text changes."""
        if not self._err.is_terminal:
            self.now(text)
            yield
            return
        self._status = self._err.status(text)
        try:
            with suppress(OSError, ValueError):
                self._status.start()
            yield
        finally:
            with suppress(OSError, ValueError):
                self._status.stop()
            self._status = None

    def now(self, text: str) -> None:
        """What the progress line says from here on."""
        if text == self._last:
            return
        self._last = text
        if self._status is not None:
            with suppress(OSError, ValueError):
                self._status.update(text)
        else:
            self.note(text)
