"""Recoveries are summed up honestly."""

from bench.evening.kills import GIVE_UP_S, Recovery, p95


def recoveries(*seconds: float | None) -> list[Recovery]:
    return [Recovery(f"p{k}", "Ember", value) for k, value in enumerate(seconds)]


def test_p95_of_few_is_the_slowest() -> None:
    assert p95(recoveries(1.0, 4.0, 2.0)) == 4.0


def test_what_never_came_back_counts_as_the_limit() -> None:
    assert p95(recoveries(1.0, None)) == GIVE_UP_S


def test_without_kills_there_is_no_figure() -> None:
    assert p95([]) is None
