"""A granted turn in the hands of its bot."""

import pytest

from agents.holding import Holding
from den.decision import Class
from den.turn import Turn
from tests.agents.lines import CHANNEL, GUILD, NOW_MS


def turn(epoch: int) -> Turn:
    return Turn(
        guild_id=GUILD, channel_id=CHANNEL, persona="ember", root_id=5, epoch=epoch, klass=Class.ADDRESSED,
        deadline_ms=NOW_MS,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("epoch", "again", "sending", "gives_way"),
    [
        (3, False, False, True),
        (3, False, True, True),
        (2, False, False, False),
        (2, True, False, True),
        (2, True, True, False),
        (1, True, False, False),
    ],
)
def test_a_turn_gives_way_to_a_newer_one_and_to_its_own_next_line_until_it_is_sent(
    epoch: int, again: bool, sending: bool, gives_way: bool
) -> None:
    held = Holding(turn(2), (b"",), 0.0, sending=sending)
    assert held.gives_way_to(turn(epoch), again) is gives_way
