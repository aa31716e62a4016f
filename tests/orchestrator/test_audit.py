"""`roastden audit`, as a person and a script meet it."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from den.errors import BadInput
from den.safety import OK, Verdict
from orchestrator.persons import person_id
from orchestrator.since import moment
from services.audit.log import AuditLog
from tests.orchestrator.test_command import cast, roastden

__all__ = ["cast"]
NOW = datetime.now(UTC)
ANA, BO = 111111111111111111, 222222222222222222


class NoWarnings:
    def warning(self, event: str, **about: object) -> None:
        raise AssertionError(event)


@pytest.fixture
def logged(cast: Path) -> Path:
    """Two days ago ember roasted Bo in guild 2; just now it was refused Ana in guild 1, who then reported it."""
    times = iter([NOW - timedelta(days=2), NOW, NOW])
    audit = AuditLog(cast.parent / "home", NoWarnings(), lambda: int(next(times).timestamp() * 1000))
    audit.record("roast", OK, who="ember", person_id=BO, guild_id=2, text="[bold]your bread\u202e")
    refused = Verdict(False, "that person said no")
    audit.record("roast", refused, who="ember", person_id=ANA, guild_id=1, text="a draft")
    audit.record("report", OK, who=ANA, person_id=BO, guild_id=1)
    return cast


def found(cast: Path, *args: str) -> list[dict[str, Any]]:
    done = roastden(cast, "audit", "--json", *args)
    assert (done.returncode, done.stderr) == (0, "")
    rows: list[dict[str, Any]] = json.loads(done.stdout)
    return rows


def test_a_script_gets_all_entries_with_ids_as_text(logged: Path) -> None:
    rows = found(logged)
    assert [row["what"] for row in rows] == ["roast", "roast", "report"]
    assert (rows[1]["person"], rows[1]["guild"], rows[1]["why"]) == (str(ANA), "1", "that person said no")
    assert set(rows[0]) == {
        "at", "guild", "channel", "who", "person", "what", "verdict", "why", "turn", "hash", "head"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("args", "count"),
    [
        (("--person", str(ANA)), 2),
        (("--person", f"<@{BO}>"), 2),
        (("--person", "Ember"), 2),
        (("--since", "2h"), 2),
        (("--since", "3d"), 3),
        (("--guild", "2"), 1),
        (("--guild", "0"), 0),
        (("-n", "1"), 1),
        (("--person", str(BO), "--since", "2h", "--guild", "1"), 1),
    ],
)
def test_entries_are_chosen_by_person_time_and_guild(logged: Path, args: tuple[str, ...], count: int) -> None:
    assert len(found(logged, *args)) == count


def test_a_person_gets_a_table_in_which_a_text_cannot_play_tricks(logged: Path) -> None:
    done = roastden(logged, "audit", COLUMNS="200")
    assert done.returncode == 0
    assert "when (UTC)" in done.stdout
    assert "that person said no" in done.stdout
    assert "[bold]your bread" in done.stdout
    assert "\u202e" not in done.stdout


def test_without_entries_one_sentence_says_so_and_no_home_is_made(cast: Path) -> None:
    done = roastden(cast, "audit")
    assert (done.returncode, done.stdout) == (0, "")
    assert "has no entry yet" in done.stderr
    assert not (cast.parent / "home").exists()


def test_nothing_found_is_told_from_nothing_there(logged: Path) -> None:
    assert "has no such entry" in roastden(logged, "audit", "--person", "5").stderr
    assert found(logged, "--person", "5") == []


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("--since", "yesterday"), "“yesterday” is no time"),
        (("--person", "ana"), "Nobody called “ana” is known here: give the user id"),
    ],
)
def test_a_wrong_option_gets_one_sentence(logged: Path, args: tuple[str, ...], sentence: str) -> None:
    done = roastden(logged, "audit", *args)
    assert (done.returncode, done.stdout) == (1, "")
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("text", "ago"), [("45s", 45), ("30m", 1800), ("2h", 7200), ("7D", 604_800), ("1w", 604_800)]
)
def test_a_time_may_be_how_long_ago(text: str, ago: int) -> None:
    assert moment(text, NOW) == NOW - timedelta(seconds=ago)


def test_a_time_may_be_a_date_and_is_utc_unless_it_says_otherwise() -> None:
    assert moment("2026-01-31", NOW) == datetime(2026, 1, 31, tzinfo=UTC)
    assert moment("2026-01-31T18:00+02:00", NOW) == datetime(2026, 1, 31, 16, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "2", "h", "-2h", "99999999h", "2026-13-01", "0001-01-01T00:00+14:00"])
def test_a_time_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="is no time"):
        moment(text, NOW)


def test_a_name_that_a_local_den_knows_is_its_persons_id() -> None:
    known = {ANA: "Ana", BO: "Bo", 3: "Twin", 4: "twin"}
    assert person_id(" ana ", known) == ANA
    with pytest.raises(BadInput, match="several: give one id of 3, 4"):
        person_id("Twin", known)
