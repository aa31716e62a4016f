"""Agents started one by one, as in containers: each with its own user of Redis and nothing of the others."""

import json
import os
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from redis import Redis

from den.personality import load_all
from deploy.access import access, users_of
from deploy.agent import Agent, agents_of
from orchestrator.home import open_home
from orchestrator.world import write_world
from tests.bus.server import Server, free_port
from tests.live.den import ROOT, until

pytestmark = pytest.mark.live
CAST = load_all(ROOT / "personalities")
AGENTS = agents_of(CAST)
PASSWORD = "made-up-for-this-test"


@dataclass
class Apart:
    url: str
    first_port: int
    redis: int
    """The pid of the server."""

    def call(self, path: str, body: dict[str, Any] | None = None) -> Any:
        raw = None if body is None else json.dumps(body).encode()
        asked = urllib.request.Request(self.url + path, raw, {"Content-Type": "application/json"})
        with urllib.request.urlopen(asked, timeout=10) as answer:
            return json.load(answer)

    def well(self, path: str = "/health") -> int:
        """How many agents say that they are."""
        found = 0
        for port in range(self.first_port, self.first_port + len(AGENTS)):
            with suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
                found += json.load(answer)["well"]
        return found


@pytest.fixture(scope="module")
def apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Apart]:
    folder = tmp_path_factory.mktemp("apart")
    home = open_home(folder / "home")
    write_world(home, "apart", CAST)
    server = Server(folder).start()
    found = Apart(f"http://127.0.0.1:{free_port()}", 29_600, server.pid)
    with ExitStack() as running:
        running.callback(server.kill)
        with Redis(port=server.port, protocol=2) as redis:
            for user in users_of(AGENTS):
                redis.execute_command("ACL", "SETUSER", user, f">{PASSWORD}", *access(user).split())
            redis.execute_command("ACL", "SETUSER", "default", "off")
        subprocess.run([sys.executable, "-m", "local.discord", "init", "--home", home.path], cwd=ROOT, check=True)
        stand_in = ("local.discord", "serve", "--home", str(home.path), "--port", found.url.rpartition(":")[2])
        start(running, folder / "discord.log", stand_in, {})
        until(lambda: answers(found), 20, "the stand-in answers")
        for agent in AGENTS:
            start(running, folder / f"{agent.name}.log", agent.command, environ(agent, home.path, found, server))
        yield found


def environ(agent: Agent, home: Path, found: Apart, server: Server) -> dict[str, str]:
    return {
        "DEN_HOME": str(home),
        "DEN_DISCORD_URL": found.url,
        "DEN_REDIS_URL": server.url,
        "DEN_REDIS_USER": agent.bus_user,
        "DEN_REDIS_PASSWORD": PASSWORD,
        "DEN_METRICS_PORT": str(found.first_port),
        "DEN_PERSONALITIES": str(ROOT / "personalities"),
        "DEN_PACE": "instant",
    }


def start(running: ExitStack, log: Path, command: tuple[str, ...], more: dict[str, str]) -> None:
    out = running.enter_context(log.open("wb"))
    process = subprocess.Popen(
        [sys.executable, "-m", *command], cwd=ROOT, env=os.environ | more, stdout=out, stderr=out
    )
    running.callback(process.wait, 25)
    running.callback(process.terminate)


def answers(found: Apart) -> bool:
    with suppress(OSError):
        return bool(found.call("/local/health"))
    return False


def test_each_agent_comes_on_stage_as_its_own_user(apart: Apart) -> None:
    until(lambda: apart.well() == len(AGENTS), 40, f"{len(AGENTS)} agents are well")


def test_a_line_goes_from_one_process_to_the_other_and_back(apart: Apart) -> None:
    until(lambda: apart.well() == len(AGENTS), 40, "all are well")
    apart.call("/local/humans", {"name": "ana"})
    said = {"as": "ana", "channel": "the-den", "text": "Pondrew, roast my sourdough"}
    root = str(apart.call("/local/messages", said)["id"])

    def answered() -> list[str]:
        rows = apart.call("/local/channels/the-den/messages?limit=20")
        found = rows if isinstance(rows, list) else rows["messages"]
        return [one["id"] for one in found if str((one.get("message_reference") or {}).get("message_id")) == root]

    until(lambda: len(answered()) == 1, 20, "an answer")


def test_agents_whose_redis_hangs_say_so_and_come_back_by_themselves(apart: Apart) -> None:
    until(lambda: apart.well() == len(AGENTS), 40, "all are well")
    os.kill(apart.redis, signal.SIGSTOP)
    try:
        until(lambda: apart.well() == 0, 20, "all say that Redis is away")
        assert apart.well("/alive") == len(AGENTS)
    finally:
        os.kill(apart.redis, signal.SIGCONT)
    until(lambda: apart.well() == len(AGENTS), 20, "all are well again")
