"""The promise of whoever tells what texts mean."""

from collections.abc import Sequence
from typing import Protocol

from den.recall import Vector


class Meaning(Protocol):
    """Texts as directions: those that mean the same point the same way."""

    async def vectors(self, texts: Sequence[str]) -> Sequence[Vector]:
        """One of length 1 for each text. Raises Unavailable."""
        ...
