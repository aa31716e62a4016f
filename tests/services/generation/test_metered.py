"""Each draft is counted once, in tokens and dollars, also when the bus is away for a while."""

from datetime import UTC, datetime

import pytest

from bus.meter import Account, Spent
from den.draft import Draft
from den.errors import BusAway, ModelAway
from services.generation.metered import Metered
from services.generation.prices import read_prices
from tests.services.generation.fake import WROTE, Writer
from tests.services.generation.talk import ROASTERS, prompt

ASKED = prompt(ROASTERS[0], "roast me")
NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
WHO = Account(1, "2026-11-26", ROASTERS[0].id, WROTE.writer)


class Book:
    """A meter in memory; away for its first `away` calls."""

    def __init__(self, away: int = 0) -> None:
        self.away, self.rows = away, {}

    async def add(self, account: Account, spent: Spent) -> None:
        if self.away:
            self.away -= 1
            raise BusAway("Redis does not answer.")
        self.rows[account] = self.rows.get(account, Spent()) + spent


def metered(book: Book, writer: Writer) -> Metered:
    return Metered(writer, book, read_prices(), now=lambda: NOON)


async def test_tokens_and_dollars_go_to_guild_day_personality_and_model() -> None:
    book = Book()
    await metered(book, Writer(WROTE)).write(ASKED)
    # regional: (500 · $0.10 + 1,500 · $0.01 + 50 · $0.50) · 1.1, in millionths
    assert book.rows == {WHO: Spent(1, 2_000, 1_500, 0, 50, 99)}


async def test_what_the_bus_missed_is_added_with_the_next_draft() -> None:
    book = Book(away=1)
    writer = metered(book, Writer(WROTE))
    await writer.write(ASKED)
    assert book.rows == {}
    await writer.write(ASKED)
    assert book.rows[WHO].calls == 2


async def test_the_rest_is_added_at_the_end() -> None:
    book = Book(away=1)
    writer = metered(book, Writer(WROTE))
    await writer.write(ASKED)
    await writer.close()
    assert book.rows[WHO].calls == 1


async def test_a_model_without_a_price_costs_tokens_only() -> None:
    book = Book()
    await metered(book, Writer(Draft(line="Hm.", writer="llama", usage=WROTE.usage))).write(ASKED)
    (spent,) = book.rows.values()
    assert (spent.input_tokens, spent.micro_usd) == (2_000, 0)


async def test_a_call_that_failed_is_not_counted() -> None:
    book = Book()
    with pytest.raises(ModelAway):
        await metered(book, Writer(ModelAway("stalled"))).write(ASKED)
    assert book.rows == {}
