"""Prices: what tokens cost, and which price belongs to which model."""

import pytest

from den.draft import Usage
from den.price import Price, Prices
from services.generation.prices import read_prices

PRICE = Price(input=2.0, output=10.0, cache_read=0.2, cache_write=4.0)
LIST = Prices(source="s", date="2026-11-26", regional=1.1, models={"a.one": PRICE, "a.one-small": PRICE})


def test_each_kind_of_token_has_its_price() -> None:
    usage = Usage(input_tokens=1_000, cached_tokens=600, cache_write_tokens=300, output_tokens=50)
    assert PRICE.micro_usd(usage) == pytest.approx(100 * 2 + 600 * 0.2 + 300 * 4 + 50 * 10)
    assert PRICE.uncached(usage) == pytest.approx(1_000 * 2 + 50 * 10)


def test_a_call_that_is_not_global_costs_more() -> None:
    here, everywhere = LIST.of("eu.a.one-v1"), LIST.of("global.a.one-v1")
    assert here is not None
    assert everywhere is not None
    assert (here.input, everywhere.input) == (pytest.approx(2.2), 2.0)


def test_a_model_without_a_price_has_none() -> None:
    assert LIST.of("b.two") is None


def test_the_list_that_ships_tells_its_source_and_date_and_prices_the_models_we_advise() -> None:
    prices = read_prices()
    assert prices.source
    assert prices.date >= "2026"
    for model in ("global.anthropic.claude-haiku-5-5", "eu.anthropic.claude-sonnet-5-5"):
        assert prices.of(model) is not None
