"""The promise every writer keeps."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from den.draft import Draft, Usage
from den.layout import Layout
from den.prompt import Prompt


class Generator(Protocol):
    """Writes one line for one turn."""

    async def write(self, prompt: Prompt) -> Draft:
        """A draft; raises ModelAway when no line can be had in time or in form."""
        ...

    async def close(self) -> None:
        """Let go of connections; may be called more than once."""
        ...


@runtime_checkable
class Forgetful(Protocol):
    """A writer that remembers its lines, and can let them go."""

    def forget(self) -> None:
        """Remembers no line any more."""
        ...


@dataclass(frozen=True, slots=True)
class Called:
    """A model's call of a tool: what it gave, unchecked, and what it cost."""

    arguments: Mapping[str, Any]
    usage: Usage
    model: str


class Caller(Protocol):
    """Asks a model for something else than a line."""

    async def call(self, layout: Layout) -> Called:
        """One call of the layout's tool; raises ModelAway, or BadForm where the model answered otherwise."""
        ...

    async def close(self) -> None:
        """Let go of connections; may be called more than once."""
        ...
