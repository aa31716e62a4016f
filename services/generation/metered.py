"""A writer whose drafts are counted: tokens and dollars, by guild, personality, writer and day."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from bus.meter import Account, Spent
from den.draft import Draft, Usage
from den.errors import BusAway
from den.price import Prices
from den.prompt import Prompt
from services.generation.promise import Generator
from services.generation.wrapper import Wrapper

MOST_KEPT = 1_000
"""Accounts that wait for the bus; beyond them the meter reads too little."""


class Counts(Protocol):
    """What is needed of the meter."""

    async def add(self, account: Account, spent: Spent) -> None: ...


class Metered(Wrapper):
    """A `Generator`. What the bus cannot take now is added with the next draft, or at the end.

    A call that failed is not counted: what it cost is not told.
    """

    def __init__(
        self,
        writer: Generator,
        meter: Counts,
        prices: Prices,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(writer)
        self._meter = meter
        self._prices = prices
        self._now = now
        self._kept: dict[Account, Spent] = {}

    async def write(self, prompt: Prompt) -> Draft:
        draft = await self._writer.write(prompt)
        account = Account(
            prompt.answering.guild_id, f"{self._now():%Y-%m-%d}", prompt.personality.id, draft.writer or "unnamed"
        )
        if account in self._kept or len(self._kept) < MOST_KEPT:
            self._kept[account] = self._kept.get(account, Spent()) + self._spent(draft)
        await self._flush()
        return draft

    async def close(self) -> None:
        await self._flush()
        await super().close()

    async def _flush(self) -> None:
        for account in list(self._kept):
            spent = self._kept.pop(account)
            try:
                await self._meter.add(account, spent)
            except BusAway:
                self._kept[account] = self._kept.get(account, Spent()) + spent
                return

    def _spent(self, draft: Draft) -> Spent:
        return spent_of(draft.usage, draft.writer, self._prices)


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
