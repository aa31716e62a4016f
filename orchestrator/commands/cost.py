"""`cost`: what the models of a den cost, from its own meters, and what a month of it would."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime

import click

from den.price import Prices, bare
from den.settings import read_settings
from orchestrator.books import read_books
from orchestrator.shared import Shared, not_running, pass_shared, running_den
from orchestrator.since import moment
from orchestrator.spending import KINDS, Cost, Spending, add_up
from services.generation.prices import read_prices

HEADS = ("", "calls", "in", "cached", "out", "dollars", "naive")
"""Tokens in and out."""


@click.command()
@click.option("--since", metavar="TIME", help="7d, 2026-01-31: only from that day (UTC) on. Default: 100 days.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_shared
def cost(shared: Shared, since: str | None, as_json: bool) -> None:
    """What models cost, by day, server, personality and model; and a month of it, with and without the cache."""
    now = datetime.now(UTC)
    begin = moment(since, now).date() if since else None
    settings = read_settings(shared.around.environ)
    den = running_den(shared)
    if den is None and not shared.around.environ.get("DEN_REDIS_URL"):
        raise SystemExit(not_running(shared))
    prices = read_prices(settings.prices) if settings.prices else read_prices()
    spending = add_up(read_books(den.plan.redis_url if den else settings.bus_url, begin), prices, now)
    if as_json:
        shared.screen.data(as_data(spending, prices))
    elif not spending.total.spent.calls:
        shared.screen.note("No model has written a line, so there is nothing to pay: the composer costs nothing.")
    else:
        _show(shared, spending, prices)


def _show(shared: Shared, spending: Spending, prices: Prices) -> None:
    for kind in KINDS:
        rows = [_row(bare(name), cost) for name, cost in spending.by[kind].items()]
        shared.screen.table((f"by {kind}", *HEADS[1:]), rows)
        shared.screen.sentence("")
    shared.screen.table(HEADS, [_row("all", spending.total)])
    ours, naive = spending.a_month()
    shared.screen.sentence(
        f"A month at the pace of these {spending.days:.1f} days: ${ours:.2f}; naive, without a prompt cache, "
        f"${naive:.2f}. Prices of {prices.date}; `python -m deploy.cost` has what the machines cost."
    )
    if spending.total.unpriced:
        shared.screen.note(
            f"{spending.total.unpriced} calls are in no sum: DEN_PRICES may name a list that has their models."
        )


def _row(name: str, cost: Cost) -> tuple[str, ...]:
    spent = cost.spent
    counts = (
        f"{spent.calls:,}",
        f"{spent.input_tokens:,}",
        f"{cost.cached_share:.0%}",
        f"{spent.output_tokens:,}",
    )
    return name, *counts, f"{cost.usd:.4f}", f"{cost.naive_usd:.4f}"


def as_data(spending: Spending, prices: Prices) -> Mapping[str, object]:
    """The stable shape."""
    ours, naive = spending.a_month()
    return {
        "prices": {"date": prices.date, "source": prices.source},
        "days": round(spending.days, 3),
        "total": _data(spending.total),
        "month": {"usd": round(ours, 4), "naive_usd": round(naive, 4)},
        "by": {kind: {name: _data(cost) for name, cost in names.items()} for kind, names in spending.by.items()},
    }


def _data(cost: Cost) -> Mapping[str, object]:
    dollars = {"usd": cost.usd, "naive_usd": round(cost.naive_usd, 6), "unpriced_calls": cost.unpriced}
    return {**asdict(cost.spent), "cached_share": round(cost.cached_share, 4), **dollars}
