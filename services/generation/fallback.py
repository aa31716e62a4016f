"""A writer made of several: the first that can write does; the last should be one that never fails."""

from collections.abc import Sequence

import structlog

from den.draft import Draft
from den.errors import BadInput, ModelAway
from den.prompt import Prompt
from services.generation.promise import Forgetful, Generator

log = structlog.get_logger(__name__)


class Fallback:
    """A `Generator` that asks (name, writer) pairs in order and logs why it went on."""

    def __init__(self, writers: Sequence[tuple[str, Generator]]) -> None:
        if not writers:
            raise BadInput("A fallback needs at least one writer.")
        self._writers = tuple(writers)

    async def write(self, prompt: Prompt) -> Draft:
        """The first draft to be had; the last writer's ModelAway when there is none."""
        *before, (_, last) = self._writers
        for name, writer in before:
            try:
                return await writer.write(prompt)
            except ModelAway as away:
                log.warning("writer away", writer=name, persona=prompt.personality.id, reason=str(away))
        return await last.write(prompt)

    def forget(self) -> None:
        """Keeps `promise.Forgetful`, for all its writers."""
        for _, writer in self._writers:
            if isinstance(writer, Forgetful):
                writer.forget()

    async def close(self) -> None:
        """Closes every writer, also when one of them fails to close."""
        errors = [error for _, writer in self._writers if (error := await _closed(writer))]
        if errors:
            raise errors[0]


async def _closed(writer: Generator) -> Exception | None:
    try:
        await writer.close()
    except Exception as error:  # the others must be closed too; it is raised again by the caller
        return error
    return None
