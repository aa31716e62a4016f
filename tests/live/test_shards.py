"""A cast on three servers: one connection of two shards for each bot."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.den import Den, roastden, until
from tests.live.test_one_agent import ids, living, surroundings

pytestmark = pytest.mark.live
EVEN, ODD = (1 << 40) + 0 << 22, (1 << 40) + 1 << 22


def invite(den: Den) -> Den:
    """The cast to two servers more, one of each shard of two."""
    path = den.home / "discord" / "world.json"
    world = json.loads(path.read_text("utf-8"))
    world["guilds"] = [
        {"name": "Even", "channels": ["even-room"], "id": EVEN},
        {"name": "Odd", "channels": ["odd-room"], "id": ODD},
    ]
    path.write_text(json.dumps(world), "utf-8")
    den.post("/local/reload", {})
    return den


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Den]:
    home = tmp_path_factory.mktemp("wide")
    roastden(home, "up", "--detach", "--pace", "instant", "--preload", DEN_SHARDS="2")
    try:
        yield invite(Den(home))
    finally:
        roastden(home, "down", check=False)


@pytest.fixture
def divided(tmp_path: Path) -> Iterator[Den]:
    """A den that has the first of two shards only."""
    home = tmp_path / "divided"
    roastden(home, "up", "--detach", "--pace", "instant", "--preload", DEN_SHARDS="0/2")
    try:
        yield invite(Den(home))
    finally:
        roastden(home, "down", check=False)


@pytest.mark.parametrize("room", ["the-den", "even-room", "odd-room"])
def test_a_call_is_answered_on_every_server_whatever_its_shard(wide: Den, room: str) -> None:
    name = wide.roasters()[0]
    assert wide.say(f"{name}, what of this room?", channel=room) == [name]


def test_a_shard_that_is_cut_off_resumes_and_the_bot_answers_again(wide: Den) -> None:
    persona = next(agent["id"] for agent in wide.agents() if agent["kind"] == "host")
    wide.post("/local/chaos", {"verb": "drop", "bot": persona})
    name = wide.roasters()[1]
    until(lambda: wide.say(f"{name}, still there?", channel="odd-room", quiet_s=0.3) == [name], 20, "an answer")


def test_processes_with_a_part_of_the_servers_each_answer_on_their_own(divided: Den, tmp_path: Path) -> None:
    host, roaster = ids(divided)
    name = next(agent["name"] for agent in divided.agents() if agent["id"] == roaster)
    assert divided.say(f"{name}, what of this room?", channel="even-room") == [name]
    asked = divided.tell(f"{name}, and of this one?", channel="odd-room")
    environ = surroundings(divided, divided.home, DEN_SHARDS="1/2")
    with (
        living(environ, tmp_path / "host.log", host),
        living(environ, tmp_path / "roaster.log", roaster),
    ):
        until(
            lambda: answered(divided, asked) == [name], 20, "the other part answers what was said before it came"
        )
        assert divided.say(f"{name}, and now?", channel="odd-room") == [name]
        assert divided.say(f"{name}, and here?", channel="even-room") == [name]


def answered(den: Den, root: str) -> list[str]:
    rows = den.ask("transcript", "--channel", "odd-room")
    return [row["author"] for row in rows if row["reply_to"] == root]
