"""Messages of the bus in words."""

import pytest
from pydantic import BaseModel

from bus import keys
from bus.messages import Confirmed, Freed, Hushed, LedgerChanged, Taken, Withdrawn
from den.decision import Class
from den.turn import Turn
from orchestrator.decided import EVERY_CHANNEL
from orchestrator.tale import tell

TURN = Turn(guild_id=1, channel_id=2, persona="ember", root_id=9, epoch=3, klass=Class.ADDRESSED, deadline_ms=5)


@pytest.mark.parametrize(
    ("notice", "said"),
    [
        (Taken(guild_id=1, channel_id=2, root_id=9, outcome="queued"), "9 in 2 is queued"),
        (Confirmed(guild_id=1, channel_id=2, turn=TURN), "ember works on 9 in 2"),
        (Freed(guild_id=1, channel_id=2, ended=TURN, outcome="SENT"), "ember ended 9: sent"),
        (
            Freed(guild_id=1, channel_id=2, ended=TURN, outcome="ABANDONED", reason="hushed", next=TURN),
            "ember ended 9: abandoned (hushed); ember is next",
        ),
        (Hushed(guild_id=1, channel_id=2, until_ms=4, by=7), "2 is hushed by 7"),
        (Hushed(guild_id=1, channel_id=2, until_ms=0, by=7), "2 may be talked in again"),
        (Withdrawn(guild_id=1, channel_id=2, root_id=9), "9 in 2 was deleted"),
        (LedgerChanged(guild_id=1), "the ledger of 1 changed"),
    ],
)
def test_a_notice_is_one_sentence(notice: BaseModel, said: str) -> None:
    assert tell(keys.notices(1), notice.model_dump_json().encode()) == said


def test_nonsense_is_told_as_that() -> None:
    assert "malformed" in tell(keys.notices(1), b"nonsense")
    assert "malformed" in tell(keys.inbox(1, "ember"), b"nonsense")


def test_every_channels_records_are_looked_through() -> None:
    assert EVERY_CHANNEL == "den:{*}:why:*"
