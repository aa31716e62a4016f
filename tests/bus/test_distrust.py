"""What nobody of the den would publish is not let in: 50,000 forged messages, and what each check is there for."""

from collections import Counter
from random import Random

import pytest

from bus import gate, messages, strict
from bus import grant as grants
from bus.gate import GRANT_MS, OLDEST_MS, SKEW_MS, TELL_EVERY_S, Gate
from bus.grant import read_grant
from bus.messages import parse_notice
from den.errors import BadInput
from tests.bus.forged import CAST, EVERYONE, INBOX, NOTICES, NOW_MS, forged, grant, header, notices, written

SEED, COUNT = 7, 50_000


def opened(now_ms: int = NOW_MS) -> Gate:
    return Gate(lambda why: None, lambda: now_ms / 1000, lambda: CAST)


def lets_in(gate: Gate, topic: str, raw: bytes) -> bool:
    """Whether anybody would act on it."""
    if ":inbox:" not in topic:
        return gate.notice(topic, raw) is not None
    passed = gate.grant(topic, raw)
    if passed is None:
        return False
    try:
        read_grant(passed[1], passed[0].turn)
    except BadInput:
        return False
    return True


def let_in(count: int, gate: Gate | None = None) -> list[tuple[str, bytes]]:
    guard = gate or opened()
    return [(topic, raw) for topic, raw in forged(SEED, count) if lets_in(guard, topic, raw)]


def test_of_50_000_forged_messages_none_is_let_in_and_none_is_fatal() -> None:
    assert let_in(COUNT) == []


def test_what_they_are_made_from_is_let_in() -> None:
    dice = Random(SEED)
    guard = opened()
    for topic, doc in notices(dice, NOW_MS):
        assert lets_in(guard, topic, written(doc)), doc["kind"]
    assert lets_in(guard, INBOX, grant(header(dice, NOW_MS)))


def test_what_was_here_before_is_not_let_in_again() -> None:
    guard, dice = opened(), Random(SEED)
    said = [
        (topic, written(doc))
        for _ in range(400)
        for topic, doc in notices(dice, NOW_MS)
        if doc["kind"] not in ("ledger", "memory")
    ]
    said += [(INBOX, grant(header(dice, NOW_MS))) for _ in range(400)]
    fresh = Counter(lets_in(guard, *one) for one in dict.fromkeys(said))
    assert fresh == {True: len(dict.fromkeys(said))}
    assert not any(lets_in(guard, *one) for one in said)


@pytest.mark.parametrize(
    ("kind", "oldest_ms"), [*OLDEST_MS.items(), ("grant", GRANT_MS)], ids=lambda value: str(value)
)
def test_a_message_is_let_in_until_its_kind_is_too_old(kind: str, oldest_ms: int) -> None:
    dice = Random(SEED)
    kinds = {doc["kind"]: (topic, doc) for topic, doc in notices(dice, NOW_MS)}
    topic, doc = kinds.get(kind, (INBOX, header(dice, NOW_MS)))
    doc["at_ms"] = NOW_MS
    raw = grant(doc) if kind == "grant" else written(doc)
    oldest = NOW_MS + oldest_ms + SKEW_MS
    assert [lets_in(opened(now), topic, raw) for now in (oldest, oldest + 1)] == [True, False]
    assert [lets_in(opened(now), topic, raw) for now in (NOW_MS - SKEW_MS, NOW_MS - SKEW_MS - 1)] == [True, False]


@pytest.mark.parametrize("check", ["_check_notice", "_check_turn", "_check_grant", "_check_age"])
def test_without_one_check_of_the_gate_forged_messages_come_in(check: str, monkeypatch) -> None:
    monkeypatch.setattr(Gate, check, lambda *_: None)
    assert let_in(4_000)


@pytest.mark.parametrize("where", [messages, grants])
def test_without_the_limit_of_size_forged_messages_come_in(where, monkeypatch) -> None:
    monkeypatch.setattr(where, "check_size", lambda raw: None)
    assert let_in(4_000)


@pytest.mark.parametrize("rule", ["_look_for_booleans"])
def test_without_strictness_forged_messages_come_in(rule: str, monkeypatch) -> None:
    monkeypatch.setattr(strict, rule, lambda *_: None)
    assert let_in(6_000)


def test_without_a_look_at_keys_that_come_twice_forged_messages_come_in(monkeypatch) -> None:
    monkeypatch.setattr(strict, "_DECODER", strict.json.JSONDecoder())
    assert let_in(4_000)


def test_without_a_table_of_topics_a_hush_comes_in_by_a_bots_topic(monkeypatch) -> None:
    everything = frozenset(OLDEST_MS)
    monkeypatch.setattr(gate, "SAID_ON", {"notices": everything, "everyone": everything})
    assert {topic for topic, _ in let_in(4_000)} == {NOTICES, EVERYONE}


@pytest.mark.parametrize("raw", [b'{"a":1,"a":1}', b'{"a":NaN}', b'{"a":true}', b"[" * 9_000, b"\xff", b"{"])
def test_json_that_can_be_read_in_two_ways_is_not_read(raw: bytes) -> None:
    with pytest.raises(BadInput):
        strict.read(raw)


def test_a_complaint_never_repeats_a_message() -> None:
    for raw in (b'{"kind":"s3cret"}', b'{"s3cret":1}', b"s3cret", b'{"kind":"ledger","guild_id":1,"s3cret":2}'):
        with pytest.raises(BadInput) as refused:
            parse_notice(raw)
        assert "s3cret" not in str(refused.value)


def test_what_is_dropped_is_counted_and_told_once_a_minute() -> None:
    told: list[str] = []
    now = [NOW_MS / 1000]
    guard = Gate(told.append, lambda: now[0], lambda: CAST)
    for _ in range(500):
        guard.notice(NOTICES, b"{")
    assert (guard.dropped, len(told)) == (500, 1)
    now[0] += TELL_EVERY_S
    guard.notice(NOTICES, b"{")
    assert len(told) == 2 and "500 since" in told[1]
