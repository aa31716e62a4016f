"""What a month costs, from the price file."""

import json
from datetime import date

import pytest

from deploy.cost import PRICES, Layout, Line, main, month, table

READ = json.loads(PRICES.read_text("utf-8"))


def test_the_cheapest_layout_stays_within_18_dollars_on_demand() -> None:
    assert table(20_000, 5, READ)["single-task"]["total"] <= 18


def test_each_layout_is_cheaper_than_the_one_before() -> None:
    totals = [paid["total"] for paid in table(20_000, 5, READ).values()]
    assert totals == sorted(totals, reverse=True)


def test_a_den_that_says_nothing_pays_for_no_token() -> None:
    assert month(Layout("still", 1), 0, READ)["tokens"] == 0


def test_tokens_are_paid_by_the_million() -> None:
    layout = Layout("one", 1, model="Sonnet 4.6", cached=False)
    assert month(layout, 1_000_000, READ, Line(prefix=1, fresh=0, answer=1))["tokens"] == pytest.approx(18.0)


def test_a_line_costs_what_the_meters_of_a_scripted_evening_say() -> None:
    """`roastden bench generation`: usd_per_1000_lines .212, naive .379."""
    months = table(1_000, 5, READ)
    assert months["single-task"]["tokens"] == pytest.approx(0.212, abs=0.005)
    assert months["single-task, no cache"]["tokens"] == pytest.approx(0.379, abs=0.005)


def test_the_store_of_one_server_costs_a_quarter_of_a_dollar_and_each_more_half_of_that() -> None:
    one, two = (table(20_000, 5, READ, guilds)["single-task"]["store"] for guilds in (1, 2))
    assert one == pytest.approx(0.26, abs=0.02) and two - one == pytest.approx(0.13, abs=0.02)


def test_a_task_more_costs_a_task_and_an_address_more() -> None:
    one, two = (month(Layout("n", n), 0, READ) for n in (1, 2))
    assert two["tasks"] == pytest.approx(2 * one["tasks"], abs=0.02)
    assert two["network"] == pytest.approx(2 * one["network"], abs=0.02)


def shown(argv: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    monkeypatch.setattr("sys.argv", ["cost", *argv])
    main()
    return capsys.readouterr().out


def test_the_first_estimates_stand_beside_the_case_that_they_were_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert all(usd in shown([], monkeypatch, capsys) for usd in ("161.00", "95.00"))
    assert "161.00" not in shown(["--lines", "1000"], monkeypatch, capsys)


def test_every_price_says_where_it_is_from() -> None:
    assert all(one["source"] for one in (*READ["usd"].values(), *READ["models"].values()))
    assert date.fromisoformat(READ["read_on"])
