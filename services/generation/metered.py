"""A writer whose calls are paid for: from the tokens of the server's day, and counted in tokens and dollars.

The only place that reads what a draft cost. When the day's tokens are spent, the spare one writes, and shorter.
"""

from dataclasses import replace
from typing import Protocol

import structlog

from bus.meter import Account, Reservation, Spent
from den.draft import Draft, Usage
from den.errors import BusAway
from den.layout import Layout, lay_out
from den.price import Prices
from den.prompt import Prompt
from services.generation.openai import MAX_TOKENS
from services.generation.promise import Generator
from services.generation.wrapper import Wrapper

MOST_KEPT = 1_000
"""Accounts that wait for the bus; beyond them the meter reads too little."""
SHORT_WORDS = 20
BYTES_PER_TOKEN = 3
"""Fewer than any common tokeniser takes, in any script: an estimate may be too high, not too low."""
CALLS = 2
"""A model is asked once more after a hiccup, within one `write`."""
SPENT = "the tokens of this server's day are spent; the composer wrote"
log = structlog.get_logger(__name__)


class Counts(Protocol):
    """What is needed of the meter."""

    async def reserve(self, guild_id: int, tokens: int) -> Reservation | None: ...
    async def add(self, account: Account, spent: Spent, correction: int = 0) -> None: ...


class Metered(Wrapper):
    """A `Generator`. What the bus cannot take now is added with the next draft, or at the end.

    A call that failed may have cost tokens all the same, so what was reserved for it stays spent; of what it cost
    nothing is told, so no account has it.
    """

    def __init__(self, writer: Generator, spare: Generator, meter: Counts, prices: Prices) -> None:
        super().__init__(writer)
        self._spare = spare
        self._meter = meter
        self._prices = prices
        self._kept: dict[Account, tuple[Spent, int]] = {}

    async def write(self, prompt: Prompt) -> Draft:
        """The model's draft, or the spare's with a note; raises the model's ModelAway, and BusAway."""
        guild, persona = prompt.answering.guild_id, prompt.personality.id
        reservation = await self._meter.reserve(guild, estimate(prompt))
        if reservation is None:
            log.warning("tokens spent", trace=str(prompt.answering.id), persona=persona, guild=str(guild))
            return await self._shortly(prompt)
        draft = await self._writer.write(prompt)
        spent = spent_of(draft.usage, draft.writer, self._prices)
        used = spent.input_tokens + spent.output_tokens
        # A server that does not say what a call cost is believed to have taken all that was reserved.
        correction = used - reservation.tokens if used else 0
        self._keep(Account(guild, reservation.day, persona, draft.writer or "unnamed"), spent, correction)
        await self._flush()
        return draft

    async def close(self) -> None:
        """The spare one is its owner's to close."""
        await self._flush()
        await super().close()

    async def _shortly(self, prompt: Prompt) -> Draft:
        draft = await self._spare.write(replace(prompt, max_words=min(prompt.max_words, SHORT_WORDS)))
        return draft.model_copy(update={"note": SPENT, "writer": draft.writer or "composer"})

    def _keep(self, account: Account, spent: Spent, correction: int) -> None:
        if account in self._kept or len(self._kept) < MOST_KEPT:
            before, owed = self._kept.get(account, (Spent(), 0))
            self._kept[account] = before + spent, owed + correction

    async def _flush(self) -> None:
        """The line is written: a bus that is away costs the count, not the line."""
        for account in list(self._kept):
            due = self._kept.pop(account)
            try:
                await self._meter.add(account, *due)
            except BusAway:
                self._keep(account, *due)
                return


def spent_of(usage: Usage, model: str, prices: Prices) -> Spent:
    """One call of the model."""
    price = prices.of(model)
    return Spent(
        calls=1,
        input_tokens=usage.input_tokens,
        cached_tokens=usage.cached_tokens,
        cache_write_tokens=usage.cache_write_tokens,
        output_tokens=usage.output_tokens,
        micro_usd=round(price.micro_usd(usage)) if price else 0,
    )


def estimate(prompt: Prompt) -> int:
    """The most tokens that writing this prompt may cost, its second try included."""
    return most_of(lay_out(prompt, "0" * 16))


def most_of(layout: Layout) -> int:
    """The most tokens that a call may cost, its second try included."""
    size = sum(len(text.encode()) for text in (*layout.system, layout.user, str(layout.tool)))
    return CALLS * (size // BYTES_PER_TOKEN + MAX_TOKENS)
