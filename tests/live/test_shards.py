"""A cast on three servers: one connection of two shards for each bot."""

import json
from collections.abc import Iterator

import pytest

from tests.live.den import Den, roastden, until

pytestmark = pytest.mark.live
EVEN, ODD = (1 << 40) + 0 << 22, (1 << 40) + 1 << 22


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Den]:
    home = tmp_path_factory.mktemp("wide")
    roastden(home, "up", "--detach", "--pace", "instant", "--preload", DEN_SHARDS="2")
    try:
        den = Den(home)
        path = home / "discord" / "world.json"
        world = json.loads(path.read_text("utf-8"))
        world["guilds"] = [
            {"name": "Even", "channels": ["even-room"], "id": EVEN},
            {"name": "Odd", "channels": ["odd-room"], "id": ODD},
        ]
        path.write_text(json.dumps(world), "utf-8")
        den.post("/local/reload", {})
        yield den
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
