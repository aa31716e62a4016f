"""The eye: looks at a running den, again and again over one connection."""

import asyncio
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from bus.connection import Bus, connect
from bus.roster import Cast, Roster
from den.errors import DenError, Unavailable
from den.personality import Personality
from orchestrator.control import Control, Running
from orchestrator.sight import Sight, sights


class Eye:
    """Use as a context manager; `look` never raises for what is away, it tells it in the sights."""

    def __init__(self, cast: Sequence[Personality], control: Control, redis_url: str) -> None:
        self._cast, self._control, self._url = cast, control, redis_url
        self._loop = asyncio.Runner()
        self._redis: Bus | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self._loop.run(self._forget())
        self._loop.close()

    def look(self) -> tuple[Sight, ...]:
        return sights(self._cast, self._loop.run(self._roster()), self.programs())

    def programs(self) -> dict[str, Running]:
        """By name; empty while supervisord does not answer."""
        try:
            return {one.name: one for one in self._control.programs()}
        except Unavailable:
            return {}

    async def _roster(self) -> Cast | None:
        try:
            if self._redis is None:
                self._redis = await connect(self._url)
            return await Roster(self._redis).read()
        except DenError:  # a look survives even a store that answers nonsense
            await self._forget()
            return None

    async def _forget(self) -> None:
        redis, self._redis = self._redis, None
        if redis is not None:
            await redis.aclose()
