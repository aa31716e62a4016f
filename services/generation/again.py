"""A writer that is asked once more after a hiccup: the one place where a call of Bedrock is repeated."""

import asyncio
from collections.abc import Awaitable, Callable
from random import Random

from den.draft import Draft
from den.prompt import Prompt
from services.generation.allowance import Allowance
from services.generation.away import Hiccup
from services.generation.promise import Generator
from services.generation.wrapper import Wrapper

PAUSE_S = (0.1, 0.6)
"""Drawn anew each time, so that processes that failed together do not come back together."""


class Again(Wrapper):
    """A `Generator`: two attempts at most, the second only if the allowance has one left."""

    def __init__(
        self,
        writer: Generator,
        allowance: Allowance,
        rng: Random | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        super().__init__(writer)
        self._allowance = allowance
        self._rng = rng or Random()
        self._sleep = sleep

    async def write(self, prompt: Prompt) -> Draft:
        try:
            return await self._writer.write(prompt)
        except Hiccup:
            if not self._allowance.spend():
                raise
        await self._sleep(self._rng.uniform(*PAUSE_S))
        return await self._writer.write(prompt)
