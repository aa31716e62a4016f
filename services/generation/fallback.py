"""A writer made of several: the first that can write does; the last should be one that never fails."""

import asyncio
from collections.abc import Sequence

import structlog

from den.draft import Draft
from den.errors import BadInput, ModelAway
from den.prompt import Prompt
from services.generation.allowance import Allowance
from services.generation.away import NotAsked
from services.generation.promise import Forgetful, Generator

log = structlog.get_logger(__name__)

BUDGET_S = 10.0
"""For all writers but the last: with it, a line is there well within the 12 s that a turn may take."""


class Fallback:
    """A `Generator` that asks (name, writer) pairs in order; the draft tells who was passed over, and why.

    The first call of a turn is free, every further one is paid from the allowance.
    """

    def __init__(
        self,
        writers: Sequence[tuple[str, Generator]],
        allowance: Allowance | None = None,
        budget_s: float = BUDGET_S,
    ) -> None:
        if not writers:
            raise BadInput("A fallback needs at least one writer.")
        self._writers = tuple(writers)
        self._allowance = allowance or Allowance()
        self._budget_s = budget_s

    async def write(self, prompt: Prompt) -> Draft:
        """The first draft to be had; the last writer's ModelAway when there is none."""
        *before, (name, last) = self._writers
        self._allowance.earn()
        passed: list[str] = []
        draft = await self._first(before, prompt, passed)
        if draft is None:
            draft = await last.write(prompt)
            draft = draft.model_copy(update={"writer": draft.writer or name})
        return draft.model_copy(update={"passed_over": tuple(passed)}) if passed else draft

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

    async def _first(
        self, writers: Sequence[tuple[str, Generator]], prompt: Prompt, passed: list[str]
    ) -> Draft | None:
        """The first draft of these within the budget; `passed` is filled with why the others gave none."""
        called = False
        until = asyncio.get_running_loop().time() + self._budget_s
        for name, writer in writers:
            if called and not self._allowance.spend():
                self._pass(name, NotAsked("No further call is allowed for this turn."), prompt, passed)
                continue
            try:
                async with asyncio.timeout_at(until):
                    draft = await writer.write(prompt)
                return draft.model_copy(update={"writer": draft.writer or name})
            except ModelAway as away:
                called = called or not isinstance(away, NotAsked)
                self._pass(name, away, prompt, passed)
            except TimeoutError:
                called = True
                self._pass(name, ModelAway(f"No line within {self._budget_s:g} s."), prompt, passed)
        return None

    def _pass(self, name: str, away: ModelAway, prompt: Prompt, passed: list[str]) -> None:
        why = str(away)
        passed.append(why if name in why else f"{name}: {why}")
        root = str(prompt.answering.id)
        log.warning("writer away", trace=root, writer=name, persona=prompt.personality.id, reason=str(away))


async def _closed(writer: Generator) -> Exception | None:
    try:
        await writer.close()
    except Exception as error:  # the others must be closed too; it is raised again by the caller
        return error
    return None
