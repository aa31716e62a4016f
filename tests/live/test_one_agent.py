"""One agent's process by itself, beside a running den: what it says when it cannot or must not speak."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from den.errors import EXIT_NEVER_RESTART
from orchestrator.home import Home
from orchestrator.users import address_as, read_passwords
from tests.live.den import ROOT, Den, until

pytestmark = pytest.mark.live


def ids(den: Den) -> tuple[str, str]:
    """The host's id and a roaster's."""
    first = {agent["kind"]: agent["id"] for agent in reversed(den.agents())}
    return first["host"], first["roaster"]


def surroundings(den: Den, home: Path, user: str = "higher-self", **more: str) -> dict[str, str]:
    """With the user of Redis that may hold the lease of any token, if not said otherwise."""
    facts = json.loads((den.home / "den.json").read_text())
    passwords = read_passwords(Home(den.home))
    return (
        os.environ
        | {
            "DEN_HOME": str(home),
            "DEN_REDIS_URL": address_as(f"redis://127.0.0.1:{facts['redis_port']}", user, passwords),
            "DEN_DISCORD_URL": den.url(),
            "DEN_PERSONALITIES": str(ROOT / "personalities"),
            "DEN_PACE": "instant",
        }
        | more
    )


def home_with(folder: Path, tokens: dict[str, Any]) -> Path:
    (folder / "discord").mkdir()
    (folder / "discord" / "tokens.json").write_text(json.dumps({k: {"token": v} for k, v in tokens.items()}))
    return folder


def tokens(den: Den) -> dict[str, str]:
    minted = json.loads((den.home / "discord" / "tokens.json").read_text())
    return {name: bot["token"] for name, bot in minted.items()}


def ends(environ: dict[str, str], *words: str) -> tuple[int, str]:
    """Runs an agent that cannot live: its exit status and what it said."""
    done = subprocess.run(
        [sys.executable, "-m", "agents", *words],
        cwd=ROOT, env=environ, text=True, capture_output=True, timeout=30, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


@contextmanager
def living(environ: dict[str, str], log: Path, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "agents", *words], cwd=ROOT, env=environ, stdout=out, stderr=out
        )
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(20)


def test_a_wrong_token_ends_for_good_with_one_sentence(den: Den, tmp_path: Path) -> None:
    _, roaster = ids(den)
    home = home_with(tmp_path, {roaster: "bm90LWEtcmVhbC1pZA.made.up"})
    status, said = ends(surroundings(den, home), roaster)
    assert status == EXIT_NEVER_RESTART
    assert "refuses this bot's token (401)" in said and "Traceback" not in said and "made.up" not in said


def test_a_token_that_its_user_is_not_tied_to_is_told_with_what_to_do(den: Den, tmp_path: Path) -> None:
    _, roaster = ids(den)
    home = home_with(tmp_path, {roaster: "bm90LWEtcmVhbC1pZA.made.up"})
    status, said = ends(surroundings(den, home, f"speaker-{roaster}"), roaster)
    assert status == EXIT_NEVER_RESTART
    assert "`roastden reload` brings its user up to date" in said and "Traceback" not in said


def test_a_missing_token_ends_for_good_with_one_sentence(den: Den, tmp_path: Path) -> None:
    _, roaster = ids(den)
    status, said = ends(surroundings(den, home_with(tmp_path, {})), roaster)
    assert (status, "Traceback" in said) == (EXIT_NEVER_RESTART, False)
    assert f"no token for {roaster}" in said


def test_a_privileged_intent_that_is_off_ends_for_good_with_one_sentence(den: Den, tmp_path: Path) -> None:
    host, roaster = ids(den)
    home = home_with(tmp_path, {host: tokens(den)[roaster]})
    status, said = ends(surroundings(den, home), host, "--rank", "5")
    assert (status, "Traceback" in said) == (EXIT_NEVER_RESTART, False)
    assert "4014" in said and "Message Content intent is not switched on" in said


def test_an_unknown_personality_is_told_with_those_there_are(den: Den, tmp_path: Path) -> None:
    status, said = ends(surroundings(den, home_with(tmp_path, {"nobody": "made.up.one"})), "nobody")
    assert (status, "Traceback" in said) == (EXIT_NEVER_RESTART, False)
    assert "There is no personality 'nobody'" in said


def test_a_stand_in_elsewhere_is_never_sent_a_token(den: Den) -> None:
    _, roaster = ids(den)
    status, said = ends(surroundings(den, den.home, DEN_DISCORD_URL="http://192.0.2.1:80"), roaster)
    assert (status, "Traceback" in said) == (EXIT_NEVER_RESTART, False)
    assert "must be on this machine" in said


def test_a_second_process_with_the_same_token_stays_passive_and_says_so(den: Den, tmp_path: Path) -> None:
    _, roaster = ids(den)
    log = tmp_path / "second.log"
    with living(surroundings(den, den.home), log, roaster):
        until(lambda: "stays passive" in log.read_text(), 10, "the second process says that it is passive")
        assert "on_stage" not in log.read_text()
    assert re.search(rf"already speaks with {roaster}'s token", log.read_text())


def test_a_process_without_redis_waits_inside_and_says_so_once(den: Den, tmp_path: Path) -> None:
    _, roaster = ids(den)
    log = tmp_path / "waiting.log"
    with living(surroundings(den, den.home, DEN_REDIS_URL="redis://127.0.0.1:9"), log, roaster) as process:
        until(lambda: "Waiting for it" in log.read_text(), 10, "it says that it waits for Redis")
        assert process.poll() is None
    assert log.read_text().count("Waiting for it") == 1


def test_a_person_who_takes_a_bots_name_is_answered_as_a_person(den: Den) -> None:
    """Identity is the user id, whatever the display name."""
    first, second = den.roasters()[:2]
    imitator = den.post("/local/humans", {"name": first + "."})["id"]
    assert den.say(f"{second}, roast my hat", as_=imitator, channel="green-room") == [second]


def test_a_line_of_two_thousand_emoji_breaks_nothing(den: Den) -> None:
    name = den.roasters()[1]
    den.say("🔥" * 2000, expect=0, quiet_s=0.5)
    assert den.say(f"{name}, still there?") == [name]
