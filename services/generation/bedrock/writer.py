"""A writer that asks one model on Bedrock, once, and waits no longer than it is worth."""

import asyncio
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from den.draft import Draft
from den.errors import ModelAway
from den.layout import Layout, lay_out
from den.prompt import Prompt
from services.generation.bedrock.facts import facts_of
from services.generation.bedrock.promise import Event, Progress, Runtime
from services.generation.bedrock.reply import called, draft_of
from services.generation.bedrock.request import request_for
from services.generation.promise import Called


@dataclass(frozen=True, slots=True)
class Patience:
    """How long one call is waited for: its first event, the next one, all of it."""

    first_s: float = 5.0
    next_s: float = 3.0
    whole_s: float = 9.0

    def ends_at(self, began: float, heard_at: float | None) -> float:
        """When to give up, as far as can be told now."""
        if heard_at is None:
            return began + self.first_s
        return min(heard_at + self.next_s, began + self.whole_s)


class BedrockWriter:
    """A `Generator`, and a `Caller`: one attempt.

    `model` is a model's id, an inference profile's, or the ARN of one.
    """

    def __init__(
        self,
        model: str,
        runtime: Runtime,
        patience: Patience = Patience(),
        clock: Callable[[], float] = time.monotonic,
        nonce: Callable[[], str] = lambda: secrets.token_hex(8),
    ) -> None:
        self._model = model
        self._facts = facts_of(model)
        self._runtime = runtime
        self._patience = patience
        self._clock = clock
        self._nonce = nonce

    async def write(self, prompt: Prompt) -> Draft:
        """A draft; every failure is a ModelAway, or one of `away.py`, whose sentence says what happened."""
        layout = lay_out(prompt, self._nonce())
        try:
            events = await self._heard(request_for(self._model, layout, self._facts))
            return draft_of(events, layout).model_copy(update={"writer": self._model})
        except ModelAway as away:
            raise type(away)(f"The model {self._model} {away}.") from away

    async def call(self, layout: Layout) -> Called:
        """As `write`, of another tool."""
        try:
            events = await self._heard(request_for(self._model, layout, self._facts))
            arguments, usage = called(events, layout.tool["name"])
        except ModelAway as away:
            raise type(away)(f"The model {self._model} {away}.") from away
        return Called(arguments, usage, self._model)

    async def close(self) -> None:
        """Nothing to let go of: the clients are the process's."""

    async def _heard(self, request: Mapping[str, Any]) -> list[Event]:
        progress, began = Progress(self._clock), self._clock()
        call = asyncio.ensure_future(self._runtime.converse(request, progress))
        try:
            # No event wakes this loop; it looks again when patience could have run out.
            while (left := self._patience.ends_at(began, progress.heard_at) - self._clock()) > 0:
                await asyncio.wait((call,), timeout=min(left, self._patience.next_s))
                if call.done():
                    return call.result()
        finally:
            progress.given_up = True
            call.cancel()
        raise ModelAway(self._silent(began, progress))

    def _silent(self, began: float, progress: Progress) -> str:
        if progress.heard_at is None:
            return f"did not begin within {self._patience.first_s:g} s"
        if progress.heard_at + self._patience.next_s <= began + self._patience.whole_s:
            return f"fell silent for {self._patience.next_s:g} s"
        return f"was not done within {self._patience.whole_s:g} s"
