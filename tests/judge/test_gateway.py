"""The gateway judge lets a good frame pass and turns red on a broken one."""

from typing import Any

import pytest

from tests.judge.gateway import GatewayJudge, judge
from tests.judge.test_rest import MESSAGE, USER

REACTION = {
    "user_id": "1000000000000000001",
    "channel_id": "1000000000000000002",
    "message_id": "1000000000000000003",
    "emoji": {"id": None, "name": "🔥"},
    "burst": False,
    "type": 0,
}
READY = {
    "v": 10,
    "user": USER,
    "guilds": [{"id": "1000000000000000009", "unavailable": True}],
    "session_id": "abc",
    "resume_gateway_url": "ws://127.0.0.1:1/gateway",
    "application": {"id": "1000000000000000001", "flags": 0},
}


@pytest.fixture(name="gateway")
def _gateway() -> GatewayJudge:
    return judge()


def _dispatch(event: str, data: Any) -> dict[str, Any]:
    return {"op": 0, "t": event, "s": 1, "d": data}


def test_every_event_of_the_typing_is_known(gateway: GatewayJudge) -> None:
    assert len(gateway.events) == 79


def test_a_well_formed_reaction_passes(gateway: GatewayJudge) -> None:
    assert gateway.complaints(_dispatch("MESSAGE_REACTION_ADD", REACTION)) == []


@pytest.mark.parametrize("key", ["type", "emoji", "user_id", "burst"])
def test_a_reaction_without_a_required_key_is_refused(gateway: GatewayJudge, key: str) -> None:
    broken = {k: v for k, v in REACTION.items() if k != key}
    assert [text for text in gateway.complaints(_dispatch("MESSAGE_REACTION_ADD", broken)) if key in text]


def test_a_message_without_an_id_is_refused(gateway: GatewayJudge) -> None:
    assert gateway.complaints(_dispatch("MESSAGE_CREATE", MESSAGE)) == []
    broken = {k: v for k, v in MESSAGE.items() if k != "id"}
    assert gateway.complaints(_dispatch("MESSAGE_CREATE", broken))


def test_sums_of_bit_flags_and_newer_keys_are_allowed(gateway: GatewayJudge) -> None:
    author = {**USER, "public_flags": 65 | 1 << 16, "brand_new": True}
    assert gateway.complaints(_dispatch("MESSAGE_CREATE", {**MESSAGE, "author": author})) == []


def test_ready_without_flags_new_is_allowed(gateway: GatewayJudge) -> None:
    assert gateway.complaints(_dispatch("READY", READY)) == []


@pytest.mark.parametrize("key", ["session_id", "resume_gateway_url", "user", "guilds"])
def test_ready_without_a_required_key_is_refused(gateway: GatewayJudge, key: str) -> None:
    assert gateway.complaints(_dispatch("READY", {k: v for k, v in READY.items() if k != key}))


def test_resumed_may_carry_a_trace_and_nothing_else(gateway: GatewayJudge) -> None:
    assert gateway.complaints(_dispatch("RESUMED", {"_trace": ["local"]})) == []
    assert gateway.complaints(_dispatch("RESUMED", "nonsense"))


def test_the_frames_without_an_event_are_judged_by_opcode(gateway: GatewayJudge) -> None:
    def frame(op: int, data: Any) -> dict[str, Any]:
        return {"op": op, "d": data, "s": None, "t": None}

    good = [frame(7, None), frame(9, False), frame(10, {"heartbeat_interval": 41250}), frame(11, None)]
    assert [gateway.complaints(each) for each in good] == [[], [], [], []]
    bad = [frame(9, None), frame(10, {}), {"op": 11, "d": None}, frame(99, None)]
    assert all(gateway.complaints(each) for each in bad)


def test_an_unknown_event_is_refused(gateway: GatewayJudge) -> None:
    assert gateway.complaints(_dispatch("MESSAGE_CREATED", MESSAGE))
