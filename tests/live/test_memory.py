"""What a member stored comes up in a roast of them, and of nobody else, until they forget it."""

import json
from pathlib import Path

import pytest

from services.aws import Aws, Place
from tests.live.den import Den, replied_to, running_den, until
from tests.live.person import Person
from tests.services.store.emulators import Emulator

pytestmark = pytest.mark.live
WORD = "sousaphone"
TRIES = 25
"""The local composer takes a fact up about every third time."""


def roasts_with_the_word(den: Den, as_: str, tries: int) -> int:
    """How many of so many roasts hold it; stops at the first."""
    for nr in range(tries):
        bot = den.roasters()[nr % len(den.roasters())]
        root = den.tell(f"{bot}, roast me", as_=as_)
        until(lambda: any(map(replied_to, den.lines("the-den", root))), 20, "an answer")  # noqa: B023 # called here
        if any(WORD in one["content"].lower() for one in den.lines("the-den", root)):
            return 1
    return 0


def remembering(den: Den, name: str) -> Person:
    """Somebody who has stored a fact."""
    person = Person(den, name)
    person.run("remember", text=f"I own a purple {WORD}")
    return person


def test_a_stored_fact_comes_up_for_its_owner_alone_until_it_is_forgotten(den: Den) -> None:
    ivo = remembering(den, "ivo")
    assert roasts_with_the_word(den, "ivo", TRIES) == 1
    assert roasts_with_the_word(den, "uma", 6) == 0
    ivo.run("forget mine")
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
        remembering(den, "ivo")
    with running_den(tmp_path) as den:
        assert roasts_with_the_word(den, "ivo", TRIES) == 1
        assert not (tmp_path / "den.sqlite3").exists()
    emulator.stop()


def kept_facts(den: Den) -> list[str]:
    """What the emulator of this den holds, asked for as anybody would."""
    port = json.loads((den.home / "den.json").read_text())["dynamodb_port"]
    client = Aws().client("dynamodb", Place("", f"http://127.0.0.1:{port}"), 5.0)
    return [str(item) for item in client.scan(TableName="roast-den")["Items"] if WORD in str(item)]


def test_a_den_with_aws_on_this_machine_remembers_in_an_emulator_over_a_restart(tmp_path: Path) -> None:
    with running_den(tmp_path, "--aws-local") as den:
        remembering(den, "ivo")
        until(lambda: len(kept_facts(den)) == 1, 10, "the fact is in the table")
    with running_den(tmp_path, "--aws-local") as den:
        assert len(kept_facts(den)) == 1
        assert den.say(f"{den.roasters()[0]}, roast me", as_="ivo")
        assert not (tmp_path / "den.sqlite3").exists()
