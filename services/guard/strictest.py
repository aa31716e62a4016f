"""Several guards as one: what one of them refuses is refused."""

import asyncio
from collections.abc import Awaitable, Sequence

from den.errors import Unavailable
from den.guard.judgement import Judgement, strictest
from services.guard.promise import Guard

AWAY = "a guard of this den does not answer, so nothing is said"
LIMIT_S = 2.0


class StrictestGuard:
    """All judge at once. An absent guard refuses what a bot would say; what people write the others judge."""

    def __init__(self, guards: Sequence[Guard], limit_s: float = LIMIT_S) -> None:
        self._guards = guards
        self._limit_s = limit_s

    async def judge_in(self, text: str) -> Judgement:
        return await self._all([guard.judge_in(text) for guard in self._guards], absent_ok=True)

    async def judge_out(self, text: str) -> Judgement:
        return await self._all([guard.judge_out(text) for guard in self._guards], absent_ok=False)

    async def _all(self, asked: Sequence[Awaitable[Judgement]], absent_ok: bool) -> Judgement:
        return strictest(await asyncio.gather(*(self._one(one, absent_ok) for one in asked)))

    async def _one(self, asked: Awaitable[Judgement], absent_ok: bool) -> Judgement:
        try:
            async with asyncio.timeout(self._limit_s):
                return await asked
        except (Unavailable, TimeoutError):
            return Judgement(frozenset({"unjudged"}), absent_ok, "" if absent_ok else AWAY)
