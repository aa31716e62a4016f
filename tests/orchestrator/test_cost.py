"""What the meters of a den add up to."""

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bus.connection import connect
from bus.meter import Account, Meter, Spent
from den.price import Price, Prices
from orchestrator.books import read_books
from orchestrator.commands.cost import as_data
from orchestrator.spending import MONTH_DAYS, add_up
from tests.bus.server import Server

MODEL = "global.m-1"
PRICES = Prices(
    source="a list of our own",
    date="2026-11-22",
    models={"m-1": Price(input=1.0, output=5.0, cache_read=0.1, cache_write=2.0)},
)
ONE = Spent(calls=10, input_tokens=1_000_000, cached_tokens=500_000, output_tokens=100_000, micro_usd=1_050_000)
NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)


def book(guild: int, day: str, persona: str, writer: str = MODEL, spent: Spent = ONE) -> tuple[Account, Spent]:
    return Account(guild, day, persona, writer), spent


def test_each_server_personality_model_and_day_has_its_sum() -> None:
    books = [book(1, "2026-11-25", "ember"), book(1, "2026-11-26", "vex"), book(2, "2026-11-26", "ember")]
    spending = add_up(books, PRICES, NOON)
    assert {name: cost.usd for name, cost in spending.by["server"].items()} == {"1": 2.1, "2": 1.05}
    assert {name: cost.usd for name, cost in spending.by["personality"].items()} == {"ember": 2.1, "vex": 1.05}
    assert {name: cost.usd for name, cost in spending.by["day"].items()} == {"2026-11-25": 1.05, "2026-11-26": 2.1}
    assert spending.by["model"][MODEL].spent.calls == spending.total.spent.calls == 30


def test_naive_is_the_same_without_a_cache_and_a_month_is_at_the_measured_pace() -> None:
    spending = add_up([book(1, "2026-11-25", "ember")], PRICES, NOON)
    assert spending.total.naive_usd == pytest.approx(1.0 + 0.5)
    assert spending.days == pytest.approx(1.5)
    assert spending.a_month() == pytest.approx((1.05 * MONTH_DAYS / 1.5, 1.5 * MONTH_DAYS / 1.5))


def test_a_few_minutes_are_not_blown_up_to_more_than_a_day_each() -> None:
    spending = add_up([book(1, "2026-11-26", "ember")], PRICES, NOON)
    assert spending.days == 1.0


def test_a_model_without_a_price_is_named_and_in_no_sum() -> None:
    told = as_data(add_up([book(1, "2026-11-26", "ember", "llama", Spent(calls=3))], PRICES, NOON), PRICES)
    assert json.loads(json.dumps(told))["total"]["unpriced_calls"] == 3


def test_a_den_that_spent_nothing_has_nothing_to_pay() -> None:
    assert add_up([], PRICES, NOON).a_month() == (0.0, 0.0)


async def test_the_books_are_all_meters_from_a_day_on(tmp_path: Path) -> None:
    server = Server(tmp_path).start()
    bus = await connect(server.url)
    for day in ("2026-11-01", "2026-11-26"):
        await Meter(bus).add(Account(7, day, "ember", "m"), ONE)
    await bus.aclose()
    books = await asyncio.to_thread(read_books, server.url, NOON.date())
    server.kill()
    assert books == [book(7, "2026-11-26", "ember", "m")]
