"""The table shows value, target and verdict."""

from den.review import review, table
from den.review.table import TARGETS, verdict
from tests.den.review.lines import bot, human


def test_a_figure_that_misses_its_target_says_so() -> None:
    (line,) = (row for row in table({"overlaps": 2}).splitlines() if row.startswith("overlaps"))
    assert line.split() == ["overlaps", "2", "≤", "0", "misses"]


def test_a_figure_on_its_bound_is_ok() -> None:
    assert verdict("response_when_addressed", 0.98) == "ok"
    assert verdict("near_duplicates", 0.02) == "ok"


def test_an_unknown_value_has_no_verdict() -> None:
    assert verdict("overlaps", None) == ""


def test_every_figure_of_a_review_has_its_row() -> None:
    figures = review([human("1", 0), bot("2", 1, "1")])
    assert [row.split()[0] for row in table(figures).splitlines()[1:]] == list(figures)


def test_every_target_is_of_a_figure_that_exists() -> None:
    beyond_transcripts = {"stuck", "recover_p95_s"}
    assert set(TARGETS) - beyond_transcripts <= set(review([]))
