"""What a row of `roastden status` shows of an agent."""

import pytest

from orchestrator.column import COLUMNS, UNKNOWN, age

WELL = {
    "shard": "0/1", "gateway_ms": 41.4, "lag_ms": 2.0, "last_turn_s": 65.0, "lines": 7, "left_alone": (),
    "thrift": 0, "tokens_spent": False, "identifies_left": 19,
}  # fmt: skip


def row(**changed: object) -> dict[str, str]:
    return {column.head: column.cell({**WELL, **changed}) for column in COLUMNS}


def test_a_row_tells_how_an_agent_is() -> None:
    assert row() == {
        "shard": "0/1", "gateway": "41 ms", "lag": "2 ms", "last turn": "1 min ago", "lines": "7",
        "breaker": "closed", "budget": "in hand", "logins": "19",
    }  # fmt: skip


def test_a_model_that_nobody_asks_is_named() -> None:
    assert row(left_alone=("haiku",))["breaker"] == "open: haiku"


def test_scarce_lines_and_spent_tokens_are_told() -> None:
    assert row(thrift=2, tokens_spent=True)["budget"] == "90 % used, tokens spent"


def test_what_an_agent_does_not_know_is_left_open() -> None:
    found = row(gateway_ms=None, last_turn_s=None, identifies_left=None, shard="")
    assert {found[head] for head in ("gateway", "last turn", "logins", "shard")} == {UNKNOWN}


def test_an_agent_that_tells_nothing_has_an_empty_row() -> None:
    assert {column.cell({}) for column in COLUMNS} == {UNKNOWN}


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.4, "0 s ago"), (59, "59 s ago"), (3_600, "1 h ago"), (200_000, "2 d ago")]
)
def test_an_age_is_told_in_the_unit_that_fits(seconds: float, said: str) -> None:
    assert age(seconds) == said
