"""What a member stored comes up in a roast of them, and of nobody else, until they forget it."""

from pathlib import Path
from typing import Any

import pytest

from tests.live.den import Den, running_den, until
from tests.services.store.emulators import Emulator

pytestmark = pytest.mark.live
WORD = "sousaphone"
TRIES = 25
"""The local composer takes a fact up about every third time."""


def run(den: Den, as_: str, name: str, **options: object) -> None:
    form = {"as": as_, "channel": "the-den", "command": name, "options": options}
    den.post("/local/commands", form)


def lines(den: Den, author: str = "") -> list[dict[str, Any]]:
    rows = den.ask("transcript", "--channel", "the-den")
    return [row for row in rows if row["author"] == author or (not author and row["reply_to"])]


def roasts_with_the_word(den: Den, as_: str, tries: int) -> int:
    """How many of so many roasts hold it; stops at the first."""
    for nr in range(tries):
        bot = den.roasters()[nr % len(den.roasters())]
        before = len(lines(den))
        den.say(f"{bot}, roast me", as_=as_, quiet_s=0)
        if any(WORD in row["text"].lower() for row in lines(den)[before:]):
            return 1
    return 0


def remembers(den: Den, name: str) -> None:
    den.post("/local/humans", {"name": name})
    run(den, name, "remember", text=f"I own a purple {WORD}")


def test_a_stored_fact_comes_up_for_its_owner_alone_until_it_is_forgotten(den: Den) -> None:
    remembers(den, "ivo")
    assert roasts_with_the_word(den, "ivo", TRIES) == 1
    assert roasts_with_the_word(den, "uma", 6) == 0
    run(den, "ivo", "forget mine")
    den.say(f"{den.roasters()[0]}, hello", as_="uma", quiet_s=1)
    assert roasts_with_the_word(den, "ivo", 10) == 0


def test_a_den_on_dynamodb_remembers_over_a_restart(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    emulator = Emulator("ministack", tmp_path_factory.mktemp("ministack"))
    settings = {
        "DEN_STORE": "dynamodb",
        "DEN_DYNAMODB_URL": emulator.url,
        "DEN_AWS_REGION": "eu-central-1",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    with running_den(tmp_path) as den:
        remembers(den, "ivo")
        until(lambda: logged(den, "remember"), 10, "the command")
    with running_den(tmp_path) as den:
        assert roasts_with_the_word(den, "ivo", TRIES) == 1
        assert not (tmp_path / "den.sqlite3").exists()
    emulator.stop()


def logged(den: Den, name: str) -> bool:
    logs = (path.read_text("utf-8", "replace") for path in (den.home / "logs").glob("*.log*"))
    return any('"command"' in text and f'"{name}"' in text for text in logs)
