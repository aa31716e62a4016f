"""A writer that says some things again: introductions, help, `/about`. Never banter, never a person's data."""

import time
from collections.abc import Callable

from den.draft import Draft, Usage
from den.prompt import Prompt
from services.generation.promise import Generator
from services.generation.wrapper import Wrapper

KEEP_S = 86_400.0
MOST = 64


class Cached(Wrapper):
    """A `Generator`. Another den's cast or another length is another line."""

    def __init__(self, writer: Generator, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(writer)
        self._clock = clock
        self._lines: dict[tuple[object, ...], tuple[float, Draft]] = {}

    async def write(self, prompt: Prompt) -> Draft:
        if prompt.occasion == "talk" or prompt.complaint or not prompt.about_nobody():
            return await self._writer.write(prompt)
        name = _name(prompt)
        until, draft = self._lines.get(name, (0.0, None))
        if draft is None or self._clock() >= until:
            draft = await self._writer.write(prompt)
            self._keep(name, draft)
        return draft

    def forget(self) -> None:
        """Nobody is in these lines; they go all the same."""
        self._lines.clear()
        super().forget()

    def _keep(self, name: tuple[object, ...], draft: Draft) -> None:
        if draft.passed_over:
            return  # a stopgap's line is not worth a day
        if len(self._lines) >= MOST:
            del self._lines[next(iter(self._lines))]
        self._lines[name] = (self._clock() + KEEP_S, draft.model_copy(update={"usage": Usage()}))


def _name(prompt: Prompt) -> tuple[object, ...]:
    said = tuple(line.text for line in (*prompt.scene, prompt.answering))
    cast = tuple(sorted(one.id for one in prompt.cast))
    return prompt.personality.id, prompt.occasion, prompt.max_words, cast, said
