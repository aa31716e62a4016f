"""What an ear puts to the floor, and what it tells the speaker."""

from agents.channel import Channel
from agents.claim import grant_of
from den.direction import Direction
from den.ledger import unknown_guild
from tests.agents.lines import CHANNEL, GUILD, NOW_MS, line


def test_a_grant_is_no_hotter_than_the_lines_author_has_asked_for() -> None:
    channel = Channel(GUILD, CHANNEL, direction=Direction(heat=5))
    found = grant_of(line("Ember, roast me"), channel, unknown_guild(GUILD), "you called Ember by name", NOW_MS)
    assert found.direction.heat == 2
