"""The promise every writer keeps."""

from typing import Protocol, runtime_checkable

from den.draft import Draft
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
