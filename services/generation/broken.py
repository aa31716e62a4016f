"""A writer behind a breaker that all processes share: while the model is away it is left alone."""

from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

import structlog

from bus.breaker import Breaker, Permit
from den.draft import Draft
from den.errors import BusAway, ModelAway
from den.prompt import Prompt
from services.generation.away import BadForm, NotAsked
from services.generation.promise import Generator
from services.generation.wrapper import Wrapper

log = structlog.get_logger(__name__)
T = TypeVar("T")


class Broken(Wrapper):
    """A `Generator`. A model that answers, whatever it says, is not away; one that we stop tells nothing."""

    def __init__(self, name: str, writer: Generator, breaker: Breaker) -> None:
        self._name = name
        super().__init__(writer)
        self._breaker = breaker

    async def write(self, prompt: Prompt) -> Draft:
        return await Guarded(self._name, self._breaker).run(self._writer.write(prompt))


@dataclass(frozen=True, slots=True)
class Guarded:
    """One breaker before any call of its model."""

    name: str
    breaker: Breaker

    async def run(self, call: Coroutine[Any, Any, T]) -> T:
        """The call's result; raises NotAsked where it was not made, and whatever the call raises."""
        permit = await self._asked()
        if not permit.granted:
            call.close()
            raise NotAsked(f"The model {self.name} was away; one of us looks again in {permit.wait_s:.0f} s.")
        try:
            result = await call
        except BadForm:
            await self._told(permit, well=True)
            raise
        except ModelAway:
            await self._told(permit, well=False)
            raise
        await self._told(permit, well=True)
        return result

    async def _asked(self) -> Permit:
        try:
            return await self.breaker.ask()
        except BusAway:
            return Permit(granted=True)  # nothing can be posted without the bus anyway

    async def _told(self, permit: Permit, well: bool) -> None:
        try:
            is_open = await self.breaker.tell(permit, well)
        except BusAway:
            return
        if is_open and not well:
            log.warning("model left alone", model=self.name)
