"""The accuracy of addressees on annotated talk."""

import json
from pathlib import Path

from bench.addressee import run

ROWS = [
    {"ep": "a", "i": 1, "t": "10:00", "who": "rowan", "text": "how do I mount a disk?", "gold": {"to": []}},
    {"ep": "a", "i": 2, "t": "10:00", "who": "hazel", "text": "rowan: use mount", "vocative": ["rowan"],
     "gold": {"to": ["rowan"]}},
    {"ep": "a", "i": 3, "t": "10:01", "who": "rowan", "text": "it says no", "gold": {"to": ["hazel"]}},
    {"ep": "a", "i": 4, "t": "10:01", "who": "rowan", "text": "hazel: still no", "vocative": ["hazel"],
     "gold": {"to": ["ivy"]}},
    {"ep": "b", "i": 1, "t": "10:00:07", "who": "ivy", "text": "it rains", "gold": {"to": None}},
]  # fmt: skip


def test_a_line_is_right_if_a_true_addressee_is_found_or_both_say_the_room(tmp_path: Path) -> None:
    path = tmp_path / "talk.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in ROWS), encoding="utf-8")
    assert run(path) == {"all": 0.75, "called": 0.5, "no_call": 1.0, "room": 1.0, "lines": 4}
