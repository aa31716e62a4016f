"""Sentences of the project's own manuals: harmless lines that nobody wrote to be judged."""

import re
from collections.abc import Iterator
from pathlib import Path

from bench.guard.rows import Row

ROOT = Path(__file__).parents[2]
_BETWEEN = re.compile(r"(?<=[.!?:])\s+|\n\s*\n|\n- |\|")
_MARKS = " `*#|-"
_FEWEST, _MOST = 3, 40
"""Words of a sentence."""


def sentences() -> list[Row]:
    """Of the README and its neighbours, and of `docs/`."""
    pages = (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md")))
    return [Row("innocent", text) for page in pages for text in _sentences(page.read_text(encoding="utf-8"))]


def _sentences(page: str) -> Iterator[str]:
    for piece in _BETWEEN.split(page):
        text = " ".join(piece.split()).strip(_MARKS)
        if _FEWEST <= len(text.split()) <= _MOST:
            yield text
