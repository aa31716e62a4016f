"""The command as a script meets it: statuses, streams and shapes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from den.personality import load
from orchestrator.guard import stop_warden
from orchestrator.started import Started, write_started
from tests.orchestrator.conftest import Toys

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def cast(tmp_path: Path) -> Path:
    folder = tmp_path / "cast"
    folder.mkdir()
    (folder / "self.json").write_text('{"name": "Higher Self", "kind": "host"}')
    (folder / "ember.json").write_text('{"name": "Ember"}')
    return folder


def roastden(cast: Path, *args: str, **environ: str) -> "subprocess.CompletedProcess[str]":
    mine = {key: value for key, value in os.environ.items() if not key.startswith("DEN_")}
    return subprocess.run(
        [sys.executable, "-P", "-m", "orchestrator", "--home", str(cast.parent / "home"), *args],
        env={**mine, "DEN_PERSONALITIES": str(cast), **environ},
        cwd=cast,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


def test_status_of_nothing_is_3_with_an_empty_list_and_leaves_no_trace(cast: Path) -> None:
    done = roastden(cast, "status", "--json")
    assert done.returncode == 3
    assert json.loads(done.stdout)["agents"] == []
    assert "No den runs in" in done.stderr
    assert not (cast.parent / "home").exists()


@pytest.mark.parametrize("args", [("say", "hello"), ("transcript",), ("reload",)])
def test_what_needs_a_den_says_that_there_is_none(cast: Path, args: tuple[str, ...]) -> None:
    done = roastden(cast, *args)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.count("\n") == 1


def test_a_malformed_personality_is_named_and_nothing_starts(cast: Path) -> None:
    (cast / "ember.json").write_text('{"name": "Ember", "talkativeness": 7}')
    done = roastden(cast, "up")
    assert done.returncode == 1
    assert "ember.json: talkativeness" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (cast.parent / "home").exists()


def test_a_home_that_is_a_file_is_refused_in_one_sentence(cast: Path) -> None:
    (cast.parent / "home").write_text("")
    done = roastden(cast, "up")
    assert done.returncode == 1
    assert "is in the way and is not a folder" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.live
def test_a_second_up_says_so_and_knows_about_a_new_personality(cast: Path, toys: Toys) -> None:
    assert toys.up("store", detach=True).wait(15) == 0
    write_started(toys.home, Started(cast={}))
    done = roastden(cast, "--home", str(toys.home.path), "up")
    assert stop_warden(toys.home, [])
    assert done.returncode == 2
    assert "A den already runs in" in done.stderr
    assert "added ember, self" in done.stderr
    assert "reload" in done.stderr


def test_a_redis_that_is_away_is_told_before_anything_starts(cast: Path) -> None:
    done = roastden(cast, "up", DEN_REDIS_URL="redis://127.0.0.1:1")
    assert done.returncode == 1
    assert "127.0.0.1:1" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (cast.parent / "home" / "supervisord.conf").exists()


def test_real_discord_without_tokens_names_them(cast: Path) -> None:
    done = roastden(cast, "up", "--discord", "real")
    assert done.returncode == 1
    assert "DEN_TOKEN_EMBER, DEN_TOKEN_SELF" in done.stderr


def test_review_of_something_else_says_what_is_expected(cast: Path) -> None:
    (cast / "x.txt").write_text("hello")
    done = roastden(cast, "review", "x.txt")
    assert done.returncode == 1
    assert "is not JSON" in done.stderr


def test_review_reads_what_transcript_prints(cast: Path) -> None:
    rows = [
        {"id": str(n), "author": who, "kind": kind, "text": "hi", "reply_to": to, "at": f"2026-01-01T10:00:0{n}Z"}
        for n, (who, kind, to) in enumerate([("you", "human", None), ("Ember", "bot", "0")])
    ]
    (cast / "rows.json").write_text(json.dumps(rows))
    done = roastden(cast, "review", "rows.json", "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["longest_bot_run"] == 1


def test_doctor_marks_what_is_wrong_and_what_to_do(cast: Path) -> None:
    (cast / "ember.json").write_text("{")
    done = roastden(cast, "doctor")
    assert done.returncode == 1
    assert "✗ personalities: " in done.stdout
    assert "✓ disk: " in done.stdout


def test_a_wrong_option_is_a_usage_error_without_a_traceback(cast: Path) -> None:
    done = roastden(cast, "up", "--pace", "fast")
    assert done.returncode == 2
    assert "show" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_new_personality_is_written_once_and_loads(cast: Path) -> None:
    made = roastden(cast, "personality", "new", "Old Lighthouse")
    assert made.returncode == 0
    path = next(cast.glob("*lighthouse*.json"))
    assert str(path) in made.stdout
    assert load(path).name == "Old Lighthouse"
    again = roastden(cast, "personality", "new", "Old Lighthouse")
    assert (again.returncode, "exists already" in again.stderr) == (1, True)


def test_lint_says_file_field_reason_and_what_is_allowed(cast: Path) -> None:
    (cast / "ember.json").write_text('{"name": "Ember", "energy": "much"}')
    done = roastden(cast, "personality", "lint", str(cast / "ember.json"))
    assert done.returncode == 1
    assert "ember.json: energy:" in done.stdout
    assert "allowed:" in done.stdout
