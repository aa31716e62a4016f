"""What an ear remembers of a channel."""

from agents.channel import REMEMBERED, Channel
from tests.agents.lines import CHANNEL, GUILD, NOW_MS, line


def remembering(*texts: str) -> Channel:
    channel = Channel(GUILD, CHANNEL)
    for nr, text in enumerate(texts):
        channel.hear(line(text, nr=nr))
    return channel


def test_a_line_heard_twice_counts_once() -> None:
    channel = remembering("hello")
    assert not channel.hear(line("hello", nr=0))


def test_a_line_that_comes_late_stands_in_its_place_by_snowflake() -> None:
    channel = remembering()
    for nr in (0, 2, 1):
        channel.hear(line(str(nr), nr=nr))
    assert [known.text for known in channel.lines] == ["0", "1", "2"]


def test_a_channel_forgets_its_oldest_lines() -> None:
    channel = remembering(*map(str, range(REMEMBERED + 5)))
    assert [channel.lines[0].text, len(channel.lines)] == ["5", REMEMBERED]


def test_a_line_older_than_all_that_is_remembered_changes_nothing() -> None:
    channel = remembering(*map(str, range(REMEMBERED)))
    channel.hear(line("ancient", at_ms=NOW_MS - 60_000))
    assert channel.lines[0].text == "0"


def test_only_lines_before_a_line_are_its_past() -> None:
    channel = remembering("a", "b", "c")
    assert [known.text for known in channel.before(channel.lines[1].id)] == ["a"]


def test_an_edit_takes_the_place_of_the_line() -> None:
    channel = remembering("a", "b")
    assert channel.replace(line("A", nr=0))
    assert [known.text for known in channel.lines] == ["A", "b"]


def test_an_edit_of_an_unknown_line_is_nothing() -> None:
    assert not remembering("a").replace(line("Z", nr=9))


def test_a_deleted_line_is_not_in_the_scene() -> None:
    channel = remembering("a", "b")
    channel.drop(channel.lines[0].id)
    assert [known.text for known in channel.scene()] == ["b"]
