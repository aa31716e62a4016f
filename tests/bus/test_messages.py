"""Messages are checked on arrival: size first, then shape; what is wrong is said in one sentence."""

import pytest

from bus.ask import MAX_PAYLOAD
from bus.grant import Grant, Header, read_grant, read_header, write_grant
from bus.messages import (
    MAX_BYTES,
    DirectionChanged,
    Freed,
    Hushed,
    LedgerChanged,
    Notice,
    Taken,
    Withdrawn,
    parse_notice,
)
from den.decision import Class
from den.direction import Direction
from den.errors import BadInput
from den.line import Line, Speaker
from den.turn import Turn

TURN = Turn(
    guild_id=1, channel_id=2, persona="ember", root_id=2**60 + 1, epoch=9, klass=Class.ADDRESSED, deadline_ms=5
)
LINE = Line(
    id=2**60 + 1, guild_id=1, channel_id=2, author=Speaker(id=2**60 + 3, name="Ann", kind="human"), text="hi\nyou",
    at_ms=4,
)  # fmt: skip
NOTICES: list[Notice] = [
    Taken(guild_id=1, channel_id=2, root_id=2**60 + 1, outcome="granted", turn=TURN),
    Freed(guild_id=1, channel_id=2, ended=TURN, outcome="SENT", message_id=2**60 + 5),
    Hushed(guild_id=1, channel_id=2, until_ms=9, by=3),
    Withdrawn(guild_id=1, channel_id=2, root_id=4),
    DirectionChanged(guild_id=1, channel_id=2, direction=Direction(heat=4)),
    LedgerChanged(guild_id=1),
]


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice.kind)
def test_a_notice_arrives_as_it_was_sent(notice: Notice) -> None:
    assert parse_notice(notice.model_dump_json().encode()) == notice


def test_a_grant_arrives_as_it_was_sent() -> None:
    grant = Grant(line=LINE, scene=(LINE, LINE), reason="you called Ember by name", direction=Direction(heat=4))
    raw = Header(turn=TURN, again=True).model_dump_json() + "\n" + write_grant(grant)
    header, body = read_header(raw.encode())
    assert (header.turn, header.again, read_grant(body, TURN)) == (TURN, True, grant)


def test_a_scene_that_is_too_long_loses_its_oldest_lines() -> None:
    long = [LINE.model_copy(update={"id": n, "text": "🔥" * 1_000}) for n in range(30)]
    written = write_grant(Grant(line=long[-1], scene=tuple(long)))
    assert len(written.encode()) <= MAX_PAYLOAD
    read = read_grant(written.encode(), TURN)
    assert read.line == long[-1] and read.scene == tuple(long[-len(read.scene) :]) and len(read.scene) > 5


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b'{"kind": "coup"}', b'{"kind": "hushed"}', b"\xff\xfe"])
def test_a_malformed_notice_is_refused_in_one_sentence(raw: bytes) -> None:
    with pytest.raises(BadInput, match=r"^A notice from the bus is malformed: .+\.$"):
        parse_notice(raw)


@pytest.mark.parametrize("raw", [b"", b"{}\n{}", b"{}", b"\n\n", b"\xff\n{}"])
def test_a_malformed_grant_is_refused_in_one_sentence(raw: bytes) -> None:
    with pytest.raises(BadInput, match=r"^A grant from the bus is malformed: .+\.$"):
        _, body = read_header(raw)
        read_grant(body, TURN)


@pytest.mark.parametrize("read", [parse_notice, read_header])
def test_a_message_over_the_limit_is_not_read_at_all(read) -> None:
    with pytest.raises(BadInput, match="more than 65536"):
        read(b" " * (MAX_BYTES + 1))
