"""Which servers a process has."""

import pytest

from den.errors import BadInput
from den.settings import Settings, read_settings
from den.shards import ALL, Shards, read_shards


@pytest.mark.parametrize(
    ("text", "ids", "count", "name"),
    [
        ("1", [0], 1, ""),
        ("3", [0, 1, 2], 3, ""),
        ("0-1/4", [0, 1], 4, "0-1/4"),
        (" 3/4 ", [3], 4, "3-3/4"),
        ("0-3/4", [0, 1, 2, 3], 4, ""),
    ],
)
def test_shards_are_written_as_a_number_or_a_part_of_it(text: str, ids: list[int], count: int, name: str) -> None:
    found = read_shards(text)
    assert (list(found.ids), found.count, found.name) == (ids, count, name)


@pytest.mark.parametrize("text", ["", "x", "0", "4/4", "2-1/4", "0-4/4", "-1/4", "1/0", "99999"])
def test_what_cannot_be_is_told_in_one_sentence(text: str) -> None:
    with pytest.raises(BadInput, match="names no shards"):
        read_shards(text)


def test_the_parts_of_a_bot_have_every_server_once() -> None:
    parts = [Shards(first=0, last=1, count=5), Shards(first=2, last=4, count=5)]
    for guild in (number << 22 for number in range(50)):
        assert sum(part.has(guild) for part in parts) == 1


def test_direct_messages_are_the_first_parts() -> None:
    assert read_shards("0/2").has(0) and not read_shards("1/2").has(0)


def test_the_variable_is_read_and_a_wrong_one_is_named() -> None:
    assert read_settings({"DEN_SHARDS": "1/4"}).shards == Shards(first=1, last=1, count=4)
    assert Settings().shards == ALL
    with pytest.raises(BadInput, match="The variable DEN_SHARDS is not usable: “7/4” names no shards"):
        read_settings({"DEN_SHARDS": "7/4"})
