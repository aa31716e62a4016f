"""Quiet hours as they are typed."""

import pytest

from den.errors import BadInput
from den.quiet import read_quiet, show_quiet


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("22:00-07:00+1", "22:00-07:00+1"),
        ("22:00 - 7:30", "22:00-07:30+0"),
        ("9:05-17:00 UTC-3:30", "09:05-17:00-3:30"),
        ("0:00–23:59 +14", "00:00-23:59+14"),
    ],
)
def test_what_is_typed_is_shown_again(typed: str, shown: str) -> None:
    assert show_quiet(read_quiet(typed)) == shown
    assert show_quiet(read_quiet(shown)) == shown


@pytest.mark.parametrize(
    "typed", ["", "late", "22-7", "25:00-07:00", "22:60-07:00", "22:00-07:00+15", "1:00-2:00+1:75"]
)
def test_what_is_no_time_is_refused_in_one_sentence(typed: str) -> None:
    with pytest.raises(BadInput):
        read_quiet(typed)
