"""The audit log: one whole line per decision, never the text, and heads that can be taken back."""

import json
import resource
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from den.decision import Class
from den.errors import BadInput
from den.safety import OK, Verdict
from den.turn import Turn
from services.audit.files import entries
from services.audit.log import AuditLog
from services.audit.notebook import Notebook
from services.audit.salt import numbers_of
from tests.services.auditor import FIRST

ROOT = Path(__file__).resolve().parents[2]
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
NOW = int(NOON.timestamp() * 1000)
ANA, BO = 111111111111111111, 222222222222222222


class Warnings(list[dict[str, Any]]):
    """A logger's warnings, kept."""

    def warning(self, event: str, **about: object) -> None:
        self.append({"event": event, **about})


def auditing(home: Path, now_ms: int = NOW, keep_days: int = 90) -> AuditLog:
    return AuditLog(home, Warnings(), lambda: now_ms, keep_days)


def raw(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted((home / "audit").iterdir()))


def auditor(home: Path, who: str, count: int, most_bytes: int = 0) -> "subprocess.Popen[str]":
    def small_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

    return subprocess.Popen(
        (sys.executable, "-m", "tests.services.auditor", str(home), who, str(count)),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=small_disk if most_bytes else None,
    )


def test_an_entry_tells_who_did_what_to_whom_and_why(tmp_path: Path) -> None:
    turn = Turn(
        guild_id=1, channel_id=2, persona="ember", root_id=77, epoch=5, klass=Class.ADDRESSED, deadline_ms=0
    )
    auditing(tmp_path).record(
        "roast",
        Verdict(False, "that person said no"),
        who="ember",
        person_id=ANA,
        guild_id=1,
        channel_id=2,
        turn=turn,
        text="Your sourdough has a criminal record, and it is still the nicest thing about your kitchen.",
    )
    (line,) = (tmp_path / "audit" / "2026-03-04.jsonl").read_text().splitlines()
    found = json.loads(line)
    assert len(found.pop("hash")) == 16
    assert found == {
        "at": "2026-03-04T12:00:00.000Z",
        "guild": "1",
        "channel": "2",
        "who": "ember",
        "person": str(ANA),
        "what": "roast",
        "verdict": "no",
        "why": "that person said no",
        "turn": "77/5",
        "head": "Your sourdough has a criminal record, an",
    }


def test_the_whole_text_is_not_in_the_log(tmp_path: Path) -> None:
    auditing(tmp_path).record("roast", OK, who="ember", text="x" * 40 + "THE REST")
    assert b"THE REST" not in raw(tmp_path)


def test_the_hash_shows_that_a_text_is_the_one_in_this_home_only(tmp_path: Path) -> None:
    one, same, other = (auditing(tmp_path / name) for name in ("a", "a", "b"))
    for audit in (one, same, other):
        audit.record("roast", OK, who="ember", text="hello")
    hashes = [entry.hash for name in ("a", "b") for entry in entries(tmp_path / name / "audit")]
    assert hashes[0] == hashes[1] == one.hash_of("hello") != hashes[2]
    assert one.hash_of("hello") != one.hash_of("hello!")
    assert one.hash_of("") == ""


def test_a_line_break_in_a_text_does_not_break_the_line(tmp_path: Path) -> None:
    auditing(tmp_path).record("roast", Verdict(False, "a\nb"), who="ember", text='a\n"b"\\\u2028\ud800 🔥')
    (entry,) = entries(tmp_path / "audit")
    assert (entry.why, entry.head) == ("a b", 'a "b"\\ 🔥')


def test_files_are_their_owners_only(tmp_path: Path) -> None:
    auditing(tmp_path).record("roast", OK, who="ember", text="x")
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "audit").iterdir()}
    assert modes == {"2026-03-04.jsonl": 0o600, "salt": 0o600}
    assert stat.S_IMODE((tmp_path / "audit").stat().st_mode) == 0o700


def test_eight_processes_append_at_once_and_no_line_is_torn_or_lost(tmp_path: Path) -> None:
    running = [auditor(tmp_path, f"w{n}", 500) for n in range(8)]
    assert [process.communicate(timeout=60)[0] for process in running] == ["lost 0\n"] * 8
    found = list(entries(tmp_path / "audit"))
    assert len(raw(tmp_path).splitlines()) - len(raw_salt(tmp_path)) == 4000
    for n in range(8):
        heads = [entry.head.split()[2] for entry in found if entry.who == f"w{n}"]
        assert heads == [str(k) for k in range(500)]


def raw_salt(home: Path) -> list[bytes]:
    return (home / "audit" / "salt").read_bytes().splitlines()


def test_heads_are_erased_while_other_processes_append_and_nothing_else_changes(tmp_path: Path) -> None:
    audit = auditing(tmp_path)
    running = [auditor(tmp_path, f"w{n}", 1500) for n in range(4)]
    while any(process.poll() is None for process in running):
        audit.erase_person(FIRST + 3)
    audit.erase_person(FIRST + 3)
    assert [process.communicate(timeout=60)[0] for process in running] == ["lost 0\n"] * 4
    found = list(entries(tmp_path / "audit"))
    assert len(found) == 6000
    persons = range(FIRST, FIRST + 7)
    assert {entry.head for entry in found if entry.person not in persons} == {""}
    assert all(entry.head and entry.hash for entry in found if entry.person in persons)
    assert {entry.person for entry in found} & set(persons) == set(persons) - {FIRST + 3}
    assert all(entry.hash for entry in found)


def test_what_a_person_did_or_was_done_to_loses_its_head_and_keeps_its_hash(tmp_path: Path) -> None:
    audit = auditing(tmp_path)
    audit.record("roast", OK, who="ember", person_id=ANA, guild_id=1, text='CANARY "quoted","head":"x" é🔥')
    audit.record("report", OK, who=ANA, person_id=BO, guild_id=1, text="CANARY too")
    audit.record("roast", OK, who="ember", person_id=BO, guild_id=1, text="another's")
    before = [entry.hash for entry in entries(tmp_path / "audit")]
    assert audit.erase_person(ANA) == 2
    assert b"CANARY" not in raw(tmp_path) and str(ANA).encode() not in raw(tmp_path)
    found = list(entries(tmp_path / "audit"))
    assert [entry.head for entry in found] == ["", "", "another's"]
    assert [entry.hash for entry in found] == before
    assert audit.erase_person(ANA) == 0


def test_erasing_in_one_guild_leaves_the_others(tmp_path: Path) -> None:
    audit = auditing(tmp_path)
    for guild in (1, 2):
        audit.record("roast", OK, who="ember", person_id=ANA, guild_id=guild, text=f"in {guild}")
    assert audit.erase_person(ANA, 1) == 1
    assert [entry.head for entry in entries(tmp_path / "audit")] == ["", "in 2"]


def test_a_new_day_has_a_new_file_and_drops_what_is_too_old(tmp_path: Path) -> None:
    days = [NOON + timedelta(days=n) for n in (0, 1, 2, 3)]
    clock = iter(int(day.timestamp() * 1000) for day in days)
    audit = AuditLog(tmp_path, Warnings(), lambda: next(clock), keep_days=2)
    (tmp_path / "audit").mkdir()
    (tmp_path / "audit" / "notes.jsonl").write_text("not ours")
    for _ in days:
        audit.record("roast", OK, who="ember")
    names = sorted(path.name for path in (tmp_path / "audit").glob("*.jsonl"))
    assert names == ["2026-03-05.jsonl", "2026-03-06.jsonl", "2026-03-07.jsonl", "notes.jsonl"]


def test_a_full_disk_costs_entries_that_are_counted_and_tears_no_line_of_others(tmp_path: Path) -> None:
    """The child's files may not grow: that stands for the disk. The others' may."""
    full = auditor(tmp_path, "full", 50, most_bytes=5_000)
    told = full.communicate(timeout=60)[0].splitlines()
    assert full.returncode == 0
    kept = list(entries(tmp_path / "audit"))
    assert told[0].startswith("audit_lost No space left")
    assert told[1:] == [f"lost {50 - len(kept)}"]
    auditing(tmp_path, int(kept[0].at.timestamp() * 1000)).record("roast", OK, who="after", text="x")
    after = list(entries(tmp_path / "audit"))
    assert [entry.who for entry in after] == ["full"] * len(kept) + ["after"]
    assert 0 < len(kept) < 50


def test_a_log_that_cannot_be_written_warns_once_and_again_after_it_could(tmp_path: Path) -> None:
    warnings = Warnings()
    audit = AuditLog(tmp_path, warnings, lambda: NOW)
    (tmp_path / "audit").write_text("in the way")
    for _ in range(3):
        audit.record("roast", OK, who="ember", text="x")
    (tmp_path / "audit").unlink()
    audit.record("roast", OK, who="ember", text="x")
    assert (len(warnings), audit.lost, warnings[0]["why"]) == (1, 3, "File exists")
    assert len(list(entries(tmp_path / "audit"))) == 1


def test_a_malformed_entry_is_counted_and_harms_nobody(tmp_path: Path) -> None:
    audit = auditing(tmp_path)
    audit.record("x" * 41, OK, who="ember")
    audit.record("roast", OK, who="ember", person_id=2**63)
    assert audit.lost == 2


def test_what_is_no_entry_is_passed_over(tmp_path: Path) -> None:
    audit = auditing(tmp_path)
    audit.record("roast", OK, who="ember", person_id=ANA, text="x")
    with (tmp_path / "audit" / "2026-03-04.jsonl").open("ab") as file:
        file.write(b'{"at":"2026-03-\n[]\n{"head":3}\n\xff\xfe\n{"at"')
    assert [entry.who for entry in entries(tmp_path / "audit")] == ["ember"]
    assert audit.erase_person(ANA) == 1


@pytest.mark.parametrize(("since", "found"), [(NOON, 2), (NOON + timedelta(hours=1), 1), (None, 3)])
def test_reading_begins_at_the_time_asked_for(tmp_path: Path, since: datetime | None, found: int) -> None:
    for hours in (-13, 0, 2):
        moment = NOON + timedelta(hours=hours)
        auditing(tmp_path, int(moment.timestamp() * 1000)).record("roast", OK, who="ember")
    assert len(list(entries(tmp_path / "audit", since))) == found


def test_a_log_that_cannot_be_read_is_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "audit" / "2026-03-04.jsonl").mkdir(parents=True)
    with pytest.raises(BadInput, match=r"2026-03-04.jsonl cannot be read \(Is a directory\)"):
        list(entries(tmp_path / "audit"))


def test_nobody_has_a_log_before_the_first_entry(tmp_path: Path) -> None:
    assert list(entries(tmp_path / "audit")) == []
    assert auditing(tmp_path).erase_person(ANA) == 0
    assert list(tmp_path.iterdir()) == []


def test_a_forgotten_person_is_found_again_by_whoever_knows_their_id(tmp_path: Path) -> None:
    audit = auditing(tmp_path)
    audit.record("roast", OK, who="ember", person_id=ANA, text="x")
    audit.record("report", OK, who=BO, person_id=ANA, text="y")
    audit.erase_person(ANA)
    found = list(entries(tmp_path / "audit"))
    assert [any(map(entry.concerns, numbers_of(tmp_path / "audit", ANA))) for entry in found] == [True, True]
    assert [entry.concerns(BO) for entry in found] == [False, True]


async def test_what_is_taken_down_is_written_with_the_time_of_its_decision(tmp_path: Path) -> None:
    clock = iter((NOW, NOW + 70_000))
    notebook = Notebook(auditing(tmp_path, NOW + 99_000), lambda: next(clock))
    for text in ("first", "second"):
        notebook.record("roast", OK, who="ember", person_id=ANA, text=text)
    assert not (tmp_path / "audit").exists()
    await notebook.flush()
    found = list(entries(tmp_path / "audit"))
    assert [(entry.head, int(entry.at.timestamp() * 1000) - NOW) for entry in found] == [
        ("first", 0),
        ("second", 70_000),
    ]


async def test_a_notebook_that_is_full_counts_what_it_loses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.audit.notebook.MOST", 2)
    audit = auditing(tmp_path)
    notebook = Notebook(audit, lambda: NOW)
    for _ in range(3):
        notebook.record("roast", OK, who="ember")
    await notebook.flush()
    assert (len(list(entries(tmp_path / "audit"))), audit.lost) == (2, 1)
