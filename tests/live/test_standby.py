"""A den in which each roaster has a second process on its token, which waits without a session at Discord."""

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.live.den import Den, roastden, until

pytestmark = pytest.mark.live
AGAIN_S = 10


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Den]:
    home = tmp_path_factory.mktemp("pairs")
    roastden(home, "up", "--detach", "--pace", "instant", DEN_STANDBY="1")
    try:
        yield Den(home)
    finally:
        roastden(home, "down", check=False)


def one_of(den: Den) -> dict[str, Any]:
    """The last roaster, with its standby."""
    return [agent for agent in den.agents() if agent["kind"] == "roaster"][-1]


def identifies(den: Den, persona: str) -> int:
    """How often the token has logged in, as Discord tells it."""
    import urllib.request

    token = json.loads((den.home / "discord" / "tokens.json").read_text())[persona]["token"]
    request = urllib.request.Request(f"{den.url()}/api/v10/gateway/bot", headers={"Authorization": f"Bot {token}"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        limit = json.load(answer)["session_start_limit"]
    return int(limit["total"]) - int(limit["remaining"])


def test_a_standby_waits_without_a_session(pairs: Den) -> None:
    ember = one_of(pairs)
    until(lambda: waiting(pairs, ember["id"]), AGAIN_S, "the other process waits")
    talker, other = talker_and_other(pairs, ember["id"])
    assert talker["online"] and other["stands_by"] and talker["pid"] != other["pid"]
    assert identifies(pairs, ember["id"]) == 1


def test_a_killed_bot_speaks_again_within_ten_seconds(pairs: Den) -> None:
    """By whichever of its processes is there first: the one that waited, or the killed one's successor."""
    ember = one_of(pairs)
    talker, _ = talker_and_other(pairs, ember["id"])
    os.kill(talker["pid"], signal.SIGKILL)
    until(lambda: speaks(pairs, ember["id"]) not in (None, talker["pid"]), AGAIN_S, "somebody takes over")
    assert pairs.say(f"{ember['name']}, are you there?") == [ember["name"]]
    until(lambda: waiting(pairs, ember["id"]), AGAIN_S, "the other process waits in its turn")


def test_a_bot_that_hangs_is_replaced_by_its_other_process_and_stands_by_when_it_wakes(pairs: Den) -> None:
    ember = one_of(pairs)
    talker, other = talker_and_other(pairs, ember["id"])
    os.kill(talker["pid"], signal.SIGSTOP)
    try:
        until(lambda: speaks(pairs, ember["id"]) == other["pid"], AGAIN_S, "the standby takes over")
        assert pairs.say(f"{ember['name']}, are you there?") == [ember["name"]]
    finally:
        os.kill(talker["pid"], signal.SIGCONT)
    until(lambda: waiting(pairs, ember["id"]), AGAIN_S, "the process that hung waits in its turn")
    assert speaks(pairs, ember["id"]) == other["pid"]


def talker_and_other(den: Den, persona: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Both processes of a personality: whichever came first speaks."""
    (row,) = [agent for agent in den.agents() if agent["id"] == persona]
    first, second = row, row["standby"]
    return (first, second) if row["speaks"] == first["program"] else (second, first)


def speaks(den: Den, persona: str) -> int | None:
    """The pid of the process that has its session."""
    (row,) = [agent for agent in den.agents() if agent["id"] == persona]
    both = (row, row.get("standby") or {})
    return next((one["pid"] for one in both if one and one["program"] == row["speaks"]), None)


def waiting(den: Den, persona: str) -> bool:
    (row,) = [agent for agent in den.agents() if agent["id"] == persona]
    return bool(row["stands_by"] or (row.get("standby") or {}).get("stands_by"))


def test_later_commands_know_of_the_standbys_whatever_their_environment(pairs: Den, tmp_path: Path) -> None:
    assert pairs.run("reload").stderr.strip().endswith("Reloaded: nothing changed.")
    assert all("standby" in agent for agent in pairs.agents())
