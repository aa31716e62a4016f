"""New processes and new words for a cast that goes on talking."""

import json
import shutil
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.live.den import ROOT, Den, roastden, until

pytestmark = pytest.mark.live


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Personalities that a test may edit."""
    copy = tmp_path_factory.mktemp("cast") / "personalities"
    shutil.copytree(ROOT / "personalities", copy)
    return copy


@pytest.fixture(scope="module")
def cast(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator["Edited"]:
    den = Edited(tmp_path_factory.mktemp("rolling"), folder=folder)
    den.run("up", "--detach", "--pace", "instant", "--preload")
    try:
        yield den
    finally:
        den.run("down", check=False)


@dataclass(frozen=True)
class Edited(Den):
    """A den with personalities of its own."""

    folder: Path = ROOT / "personalities"

    def run(self, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        return roastden(self.home, *words, check=check, DEN_PERSONALITIES=str(self.folder))


def pids(den: Den) -> dict[str, int]:
    return {agent["id"]: agent["pid"] for agent in den.agents()}


def test_an_edited_personality_is_read_again_by_the_same_process(cast: Edited, folder: Path) -> None:
    before = pids(cast)
    name = next(one for one in cast.roasters() if one.isalpha())
    path = folder / f"{name.lower()}.json"
    edited = json.loads(path.read_text("utf-8"))
    edited["aliases"] = [*edited.get("aliases", []), "Gooseberry"]
    path.write_text(json.dumps(edited), "utf-8")
    assert f"read again {name.lower()}" in cast.run("reload").stderr
    until(lambda: cast.say("Gooseberry, what of my hat?", quiet_s=0.3) == [name], 20, "its new name calls it")
    assert pids(cast) == before


def test_a_rolling_restart_replaces_every_process_and_every_call_is_answered(cast: Edited) -> None:
    before, names = pids(cast), cast.roasters()
    rolling = threading.Thread(target=cast.run, args=("restart", "--rolling"))
    rolling.start()
    nth = 0
    while rolling.is_alive():
        name = names[nth % len(names)]
        assert cast.say(f"{name}, number {nth}?", quiet_s=0.2) == [name]
        nth += 1
    rolling.join()
    after = pids(cast)
    assert before.keys() == after.keys() and not set(before.values()) & set(after.values())
    assert nth >= 3


def test_one_agent_alone_is_replaced_by_its_name(cast: Edited) -> None:
    before, name = pids(cast), cast.roasters()[0]
    cast.run("restart", name)
    after = pids(cast)
    assert [one for one in before if before[one] != after[one]] == [name.lower()]


def test_an_agent_that_nobody_knows_is_named(cast: Edited) -> None:
    done = cast.run("restart", "nobody", check=False)
    assert done.returncode != 0 and "no agent “nobody”" in done.stderr and "Traceback" not in done.stderr
