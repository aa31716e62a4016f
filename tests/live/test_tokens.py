"""A token that is reset while its bot lives: taken from its secret without an end, and seen nowhere."""

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from local.aws.app import Stand
from tests.live.den import Den, roastden, until
from tests.services.generation.talk import CAST
from tests.services.standing import in_a_thread

pytestmark = pytest.mark.live
WHO = "pondrew"


@pytest.fixture(scope="module")
def stand() -> Iterator[Stand]:
    with in_a_thread(Stand(CAST)) as one:
        yield one


def secretive(home: Path, stand: Stand, **more: str) -> Iterator[Den]:
    """A den whose tokens are in secrets of the stand."""
    environ = {
        "DEN_SECRETS_PREFIX": "t/", "DEN_AWS_ENDPOINT": stand.url, "DEN_GENERATOR": "bedrock",
        "DEN_BEDROCK_MODEL": "global.anthropic.claude-haiku-5-5", **more,
    }  # fmt: skip
    try:
        roastden(home, "up", "--detach", "--pace", "instant", **environ)
        yield Den(home)
    finally:
        roastden(home, "down", check=False)


@pytest.fixture(scope="module")
def den(stand: Stand, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Den]:
    yield from secretive(tmp_path_factory.mktemp("tokens"), stand)


@pytest.fixture
def sharded(stand: Stand, tmp_path: Path) -> Iterator[Den]:
    stand.secrets.clear()  # those of another den
    yield from secretive(tmp_path / "sharded", stand, DEN_SHARDS="2")


def reset(den: Den) -> str:
    """As the developer portal does it; the new token."""
    return str(den.post("/local/chaos", {"verb": "reset_token", "bot": WHO})["done"])


def agent(den: Den) -> dict[str, Any]:
    return next(one for one in den.agents() if one["id"] == WHO)


def answers(den: Den, root: str) -> list[str]:
    rows = den.ask("transcript", "--channel", "the-den")
    return [row["author"] for row in rows if row["reply_to"] == root]


def log(den: Den) -> str:
    return (den.home / "logs" / f"{WHO}.log").read_text()


def test_a_reset_token_is_taken_from_its_secret_and_the_line_in_hand_is_said_once(den: Den, stand: Stand) -> None:
    before = agent(den)
    den.post("/local/humans", {"name": "ana"})
    den.post("/local/chaos", {"verb": "fail", "bot": WHO, "method": "POST", "path": "messages", "times": 99})
    root = den.post("/local/messages", {"as": "ana", "channel": "the-den", "text": "Pondrew, roast my hat"})["id"]
    until(lambda: stand.heard != [] and '"wrote"' in log(den), 10, "the line is written")
    token = reset(den)
    until(lambda: '"token_refused"' in log(den), 10, "the refusal is noticed")
    until(lambda: not agent(den)["online"], 10, "it is off the stage")
    assert "the new one is waited for" in agent(den)["note"]
    den.post("/local/chaos", {"verb": "clear"})
    stand.secrets[f"t/{WHO}"] = token
    until(lambda: answers(den, root) == ["Pondrew"], 20, "the line comes")
    until(lambda: den.say("Pondrew, roast my scarf", expect=0) == ["Pondrew"], 20, "it answers again")
    assert agent(den)["pid"] == before["pid"]
    assert answers(den, root) == ["Pondrew"]


def places(den: Den) -> Iterator[tuple[str, bytes]]:
    """Everything that this den wrote or shows, but the stand-in's own list of tokens."""
    for path in den.home.rglob("*"):
        if path.is_file() and path.name != "tokens.json":
            yield str(path), path.read_bytes()
    for words in (("status", "--json"), ("status",), ("logs", "-n", "9999"), ("doctor",), ("audit", "--json")):
        told = den.run(*words, check=False)
        yield " ".join(words), (told.stdout + told.stderr).encode()
    yield "ps", subprocess.run(("ps", "-eo", "args"), capture_output=True, check=True).stdout


def test_no_token_is_in_a_log_a_file_a_prompt_a_crash_or_the_list_of_processes(den: Den, stand: Stand) -> None:
    minted = json.loads((den.home / "discord" / "tokens.json").read_text())
    planted = reset(den)
    stand.secrets[f"t/{WHO}"] = planted
    until(
        lambda: log(den).count('"token_renewed"') >= 1 and bool(agent(den)["online"]), 20, "it has the new token"
    )
    until(lambda: den.say("Pondrew, roast my gloves", expect=0) == ["Pondrew"], 20, "it answers")
    crashed = agent(den)["pid"]
    os.kill(crashed, signal.SIGABRT)
    until(lambda: agent(den)["online"] and agent(den)["pid"] != crashed, 20, "it is back after a crash")
    tokens = [planted, *(bot["token"] for bot in minted.values())]
    secret = [part for token in tokens for part in (token, token.split(".", 1)[1])]
    asked = " ".join(stand.heard)
    found = {where for where, text in places(den) for one in secret if one.encode() in text}
    assert found | {"a prompt" for one in secret if one in asked} == set()
    assert "Pondrew" in asked
    assert not [*Path.cwd().glob("core*"), *den.home.glob("core*")]
    with suppress(FileNotFoundError):
        assert "0" in Path(f"/proc/{agent(den)['pid']}/limits").read_text().split("core file size")[1][:30]


def test_a_bot_of_several_shards_takes_a_reset_token_by_a_new_process(sharded: Den, stand: Stand) -> None:
    before = agent(sharded)["pid"]
    token = reset(sharded)
    until(lambda: '"token_refused"' in log(sharded), 10, "the refusal is noticed")
    assert agent(sharded)["pid"] == before
    stand.secrets[f"t/{WHO}"] = token
    until(lambda: agent(sharded)["online"] and agent(sharded)["pid"] != before, 20, "another process has it")
    assert sharded.say("Pondrew, roast my boots") == ["Pondrew"]
    assert '"ended"' in log(sharded) and "stays_down" not in log(sharded)
