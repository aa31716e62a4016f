"""A writer within the server's tokens of the day: when they are spent, the spare one writes, and shorter.

Wraps the model only; the composer costs no tokens. A call that failed may have cost tokens all the same, so what
was reserved for it stays spent.
"""

import asyncio
from dataclasses import replace

import structlog

from bus.budget import Budget, Reservation
from den.draft import Draft
from den.errors import BusAway
from den.layout import Layout, lay_out
from den.prompt import Prompt
from services.generation.openai import MAX_TOKENS
from services.generation.promise import Generator

SHORT_WORDS = 20
BYTES_PER_TOKEN = 3
"""Fewer than any common tokeniser takes, in any script: an estimate may be too high, not too low."""
CALLS = 2
"""A model is asked once more after a hiccup, within one `write`."""
SPENT = "the tokens of this server's day are spent; the composer wrote"
SETTLE_S = 2.0
log = structlog.get_logger(__name__)


class Budgeted:
    """A `Generator`."""

    def __init__(self, model: Generator, spare: Generator, budget: Budget) -> None:
        self._model = model
        self._spare = spare
        self._budget = budget

    async def write(self, prompt: Prompt) -> Draft:
        """The model's draft, or the spare's with a note; raises the model's ModelAway, and BusAway."""
        guild, persona = prompt.answering.guild_id, prompt.personality.id
        reservation = await self._budget.reserve(guild, persona, estimate(prompt))
        if reservation is None:
            log.warning("tokens spent", persona=persona, guild=str(guild))
            short = replace(prompt, max_words=min(prompt.max_words, SHORT_WORDS))
            return (await self._spare.write(short)).model_copy(update={"note": SPENT})
        draft = await self._model.write(prompt)
        used = draft.usage.input_tokens + draft.usage.output_tokens
        if used:  # a server that does not say what a call cost is believed to have taken all that was reserved
            await self._settle(reservation, used)
        return draft

    async def _settle(self, reservation: Reservation, used: int) -> None:
        """The line is written: a bus that is away costs the correction, not the line."""
        try:
            async with asyncio.timeout(SETTLE_S):
                await self._budget.settle(reservation, used)
        except (BusAway, TimeoutError) as away:
            log.warning("tokens not settled", persona=reservation.persona, reason=str(away))

    async def close(self) -> None:
        """Closes both."""
        await self._model.close()
        await self._spare.close()


def estimate(prompt: Prompt) -> int:
    """The most tokens that writing this prompt may cost, its second try included."""
    return cost(lay_out(prompt, "0" * 16))


def cost(layout: Layout) -> int:
    """The most tokens that a call may cost, its second try included."""
    size = sum(len(text.encode()) for text in (*layout.system, layout.user, str(layout.tool)))
    return CALLS * (size // BYTES_PER_TOKEN + MAX_TOKENS)
