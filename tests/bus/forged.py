"""Forged messages: what nobody of the den would publish, made from what somebody would, by a seed."""

import json
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from bus import keys

GUILD, CHANNEL, ROOT, EPOCH = 2**60 + 10, 2**60 + 20, 2**60 + 30, 1_795_000_000_000
CAST = ("ember", "vex")
NOW_MS = EPOCH
INBOX, NOTICES, EVERYONE = keys.inbox(GUILD, "ember"), keys.notices(GUILD), keys.everyone(GUILD)
Message = tuple[str, bytes]
Doc = dict[str, Any]
FLAGS = frozenset({"again", "reopened", "passed"})
TEN_MB = b"[" + b" " * (10 * 2**20) + b"]"


def turn(dice: Random, **more: Any) -> Doc:
    whole = {
        "guild_id": str(GUILD), "channel_id": str(CHANNEL), "persona": "ember", "root_id": str(ROOT),
        "epoch": EPOCH + dice.randrange(10**9), "klass": 3, "deadline_ms": EPOCH + 20_000,
    }  # fmt: skip
    return whole | more


def notices(dice: Random, now_ms: int) -> list[tuple[str, Doc]]:
    """One of each kind as the den publishes it, with its topic."""
    place = {"at_ms": now_ms - dice.randrange(5_000), "guild_id": str(GUILD), "channel_id": str(CHANNEL)}
    held, direction = turn(dice), {"mode": "ambient", "heat": 3}
    late = [{"persona": "vex", "root_id": str(ROOT), "klass": 3, "reason": "late"}]
    return [
        (NOTICES, {"kind": "taken", **place, "root_id": str(ROOT), "outcome": "queued", "turn": held}),
        (NOTICES, {"kind": "confirmed", **place, "turn": held}),
        (NOTICES, {"kind": "freed", **place, "ended": held, "outcome": "SENT", "message_id": str(ROOT + 9),
                   "reason": "so", "next": turn(dice, persona="vex"), "passed": late}),
        (EVERYONE, {"kind": "hushed", **place, "until_ms": now_ms + dice.randrange(10**6), "by": "7"}),
        (EVERYONE, {"kind": "withdrawn", **place, "root_id": str(dice.getrandbits(62))}),
        (EVERYONE, {"kind": "direction", **place, "direction": direction}),
        (EVERYONE, {"kind": "ledger", "at_ms": place["at_ms"], "guild_id": str(GUILD)}),
        (EVERYONE, {"kind": "forgotten", "at_ms": place["at_ms"], "guild_id": str(GUILD),
                    "person_id": str(dice.getrandbits(62))}),
        (EVERYONE, {"kind": "memory", "at_ms": place["at_ms"], "guild_id": str(GUILD),
                    "person_id": str(dice.getrandbits(62))}),
        (NOTICES, {"kind": "called_back", "at_ms": place["at_ms"], "guild_id": str(GUILD),
                   "person_id": str(dice.getrandbits(62)), "bit_id": f"{dice.getrandbits(60):x}"}),
        (EVERYONE, {"kind": "unsaid", **place, "persona": "ember", "message_ids": [str(dice.getrandbits(62))]}),
    ]  # fmt: skip


def header(dice: Random, now_ms: int) -> Doc:
    return {"turn": turn(dice), "again": True, "at_ms": now_ms - dice.randrange(5_000)}


def line(**more: Any) -> Doc:
    said = {"id": str(ROOT), "guild_id": str(GUILD), "channel_id": str(CHANNEL), "text": "Ember, roast my lamp"}
    return {**said, "author": {"id": "7", "name": "ana", "kind": "human"}, "at_ms": NOW_MS, **more}


def written(doc: Doc) -> bytes:
    return json.dumps(doc, separators=(",", ":")).encode()


def grant(head: Doc, *rows: Doc) -> bytes:
    return b"\n".join((written(head), b"{}", *map(written, rows or (line(), line()))))


# ---- what is wrong with a document, one fault each; `at` is the now of its reader ----


def _retyped(dice: Random, doc: Doc, now_ms: int) -> bytes:
    where = dice.choice([doc, *(one for one in doc.values() if isinstance(one, dict))])
    key = dice.choice([name for name in where if name not in FLAGS])
    where[key] = dice.choice([[{}], {"a": 1}, True, False, 1.5])
    return written(doc)


def _foreign(dice: Random, doc: Doc, now_ms: int) -> bytes:
    places = [doc, *(doc[name] for name in ("turn", "ended", "next") if name in doc)]
    where = dice.choice([one for one in places if "guild_id" in one])
    where["guild_id"] = str(dice.choice([0, GUILD + 1, dice.getrandbits(62)]))
    return written(doc)


def _aged(dice: Random, doc: Doc, now_ms: int) -> bytes:
    doc["at_ms"] = dice.choice(
        [0, now_ms - 75_000 - dice.randrange(10**9), now_ms + 15_000 + dice.randrange(10**9)]
    )
    return written(doc)


def _ageless(dice: Random, doc: Doc, now_ms: int) -> bytes:
    del doc["at_ms"]
    return written(doc)


def _of_strangers(dice: Random, doc: Doc, now_ms: int) -> bytes:
    """Of a persona that is not of the cast, or not of this inbox."""
    found = [doc[name] for name in ("turn", "ended", "next") if name in doc]
    if not found:
        return _unknown_kind(dice, doc, now_ms)
    dice.choice(found)["persona"] = dice.choice(["mallory", "", "ember ", "EMBER", "ember:vex"])
    return written(doc)


def _unknown_kind(dice: Random, doc: Doc, now_ms: int) -> bytes:
    doc["kind"] = dice.choice(["coup", "", None, 7, "HUSHED"])
    return written(doc)


def _unknown_field(dice: Random, doc: Doc, now_ms: int) -> bytes:
    inner = [one for value in doc.values() for one in (value if isinstance(value, list) else [value])]
    where = dice.choice([doc, *(one for one in inner if isinstance(one, dict))])
    where[f"x{dice.randrange(99)}"] = dice.choice([1, None, "y"])
    return written(doc)


def _missing(dice: Random, doc: Doc, now_ms: int) -> bytes:
    needed = {"guild_id", "channel_id", "turn", "ended", "by", "until_ms", "direction"}
    if doc.get("kind") == "taken":
        needed.remove("turn")
    del doc[dice.choice([name for name in doc if name in needed])]
    return written(doc)


def _twice(dice: Random, doc: Doc, now_ms: int) -> bytes:
    key = dice.choice(list(doc))
    return b"{" + written({key: doc[key]})[1:-1] + b"," + written(doc)[1:]


def _oversized(dice: Random, doc: Doc, now_ms: int) -> bytes:
    return written(doc) + b" " * (2**16 + dice.randrange(999))


def _truncated(dice: Random, doc: Doc, now_ms: int) -> bytes:
    raw = written(doc)
    return raw[: dice.randrange(len(raw))]


def _spoilt(dice: Random, doc: Doc, now_ms: int) -> bytes:
    """Bytes that are no UTF-8, a lone surrogate, or a control in a name."""
    bad = dice.choice([b"\xff", b"\xc3\x28", b"\xed\xa0\x80", b"\\ud800", b"\x00", b"\\x"])
    raw, place = written(doc), dice.choice([b'"guild_id":"', b'"kind":"', b'"persona":"'])
    return raw.replace(place, place + bad, 1) if place in raw else bad + raw


def _no_number(dice: Random, doc: Doc, now_ms: int) -> bytes:
    raw = written(doc)
    wrong = dice.choice([b"NaN", b"Infinity", b"-Infinity", b"1e999", b"9" * 5_000, b"-1", str(2**70).encode()])
    numbers = ("at_ms", "guild_id", "channel_id", "root_id", "message_id", "by", "until_ms")
    key = dice.choice([name for name in numbers if name in doc])
    return raw.replace(written({key: doc[key]})[1:-1], f'"{key}":'.encode() + wrong, 1)


def _noise(dice: Random, doc: Doc, now_ms: int) -> bytes:
    return dice.randbytes(dice.randrange(400))


def _deep(dice: Random, doc: Doc, now_ms: int) -> bytes:
    many = dice.choice([50, 1_000, 20_000])
    inner = dice.choice([b"[" * many, b'{"a":' * (many // 3), b"[" * many + b"]" * many])
    return b'{"kind":"ledger","guild_id":' + inner + b"}"


FAULTS: tuple[Callable[[Random, Doc, int], bytes], ...] = (
    _retyped, _foreign, _aged, _ageless, _of_strangers, _unknown_kind, _unknown_field, _missing, _twice,
    _oversized, _truncated, _spoilt, _no_number, _noise, _deep,
)  # fmt: skip


def _elsewhere(topic: str, dice: Random) -> str:
    """A topic on which this kind is not said."""
    return NOTICES if topic == EVERYONE else EVERYONE


def _forged_notice(dice: Random, now_ms: int) -> Message:
    topic, doc = dice.choice(notices(dice, now_ms))
    if dice.random() < 0.06:
        return _elsewhere(topic, dice), written(doc)
    return topic, dice.choice(FAULTS)(dice, doc, now_ms)


def _forged_grant(dice: Random, now_ms: int) -> Message:
    head = header(dice, now_ms)
    if dice.random() < 0.2:
        wrong = dice.choice([line(guild_id="5"), line(channel_id="5"), line(x=1), line(text=3), line(author={})])
        return INBOX, grant(head, *dice.choice([(wrong, line()), (line(), wrong)]))
    body = b"\n{}\n" + written(line())
    return INBOX, dice.choice(FAULTS)(dice, head, now_ms) + body


def forged(seed: int, count: int, now_ms: int = NOW_MS) -> Iterator[Message]:
    """`count` messages with their topics; a few of 10 MB."""
    dice = Random(seed)
    for nr in range(count):
        if nr % 10_000 == 9_999:
            yield dice.choice([INBOX, NOTICES, EVERYONE]), TEN_MB
        else:
            yield dice.choice([_forged_notice, _forged_notice, _forged_grant])(dice, now_ms)
