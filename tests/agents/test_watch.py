"""Somebody outside looks at a process: a real server, a real client."""

import asyncio
import json
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
import pytest
import structlog

from agents.casting import watched
from agents.life import Life
from agents.watch import Watch, first_free
from den.errors import NeverRestart
from den.personality import Personality
from den.settings import Settings
from services.metrics import PORTS


def life(**settings: object) -> Life:
    return Life(
        Personality(id="ember", name="Ember"), Settings.model_validate(settings), "a token", structlog.get_logger()
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Stub:
    """A presence and a budget in one."""

    trouble: str = ""
    passive: str = ""

    async def left(self, token_hash: str) -> int:
        return 20


@pytest.fixture
async def watch() -> AsyncIterator[Watch]:
    found = Watch(life(metrics_port=free_port()))
    await found.open()
    yield found
    await found.close()


async def get(watch: Watch, path: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{watch.port}{path}") as answer:
        return answer.status, await answer.text()


async def test_a_process_without_its_bus_says_so_with_503(watch: Watch) -> None:
    status, body = await get(watch, "/health")
    assert (status, json.loads(body)["said"]) == (503, "It waits for Redis.")


async def test_a_process_without_its_bus_need_not_be_restarted(watch: Watch) -> None:
    status, _ = await get(watch, "/alive")
    assert status == 200


async def test_a_loop_that_is_held_up_is_told(watch: Watch) -> None:
    watch.life.presence = watch.life.budget = Stub()  # type: ignore[assignment]
    watch.late_ms.append(900.0)
    _, body = await get(watch, "/health")
    assert "900 ms late" in json.loads(body)["said"]


async def test_the_lateness_of_the_loop_is_measured() -> None:
    watch = Watch(life())
    await watch.open()
    loop = asyncio.get_running_loop()
    watch._measure(loop, loop.time() - 0.4)
    await watch.close()
    assert max(watch.late_ms) >= 400


async def test_a_lateness_is_forgotten_after_five_seconds() -> None:
    watch = Watch(life())
    watch.late_ms = [900.0]
    loop = asyncio.get_running_loop()
    for _ in range(20):
        watch._measure(loop, loop.time())
        assert watch._tick is not None
        watch._tick.cancel()
    assert max(watch.late_ms) < 250


async def test_the_next_process_of_a_machine_takes_the_next_port(watch: Watch) -> None:
    second = Watch(life(metrics_port=watch.port))
    await second.open()
    await second.close()
    assert watch.port < second.port < watch.port + PORTS


def test_of_two_that_have_bound_a_port_only_one_listens_there() -> None:
    with socket.socket() as bound:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(("127.0.0.1", 0))
        port = bound.getsockname()[1]
        with first_free("127.0.0.1", port) as ours, first_free("127.0.0.1", port) as theirs:
            assert ours.getsockname()[1] == port
            assert theirs.getsockname()[1] > port


async def test_a_host_that_is_not_ours_ends_the_process_with_a_sentence() -> None:
    watch = Watch(life(metrics_port=free_port(), metrics_host="192.0.2.1"))
    with pytest.raises(NeverRestart, match=r"DEN_METRICS_PORT and DEN_METRICS_HOST"):
        await watch.open()
    await watch.close()


async def test_metrics_are_what_prometheus_expects(watch: Watch) -> None:
    watch.life.meters.turns["sent", "ADDRESSED"] += 1
    status, body = await get(watch, "/metrics")
    assert status == 200
    assert 'den_turns_total{klass="ADDRESSED",outcome="sent"} 1.0' in body or 'outcome="sent",klass=' in body


async def test_a_line_of_metrics_is_written_every_minute() -> None:
    lines: list[str] = []
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) > 2:
            raise asyncio.CancelledError

    watch = Watch(life(metrics="emf"), lines.append, sleep, lambda: 1_700_000_000.0)
    with pytest.raises(asyncio.CancelledError):
        await watch.keep()
    assert pauses == [60.0] * 3
    assert [json.loads(line)["_aws"]["Timestamp"] for line in lines] == [1_700_000_000_000] * 2


async def test_nothing_is_watched_where_nobody_looks() -> None:
    nobody = life()
    async with watched(nobody):
        assert nobody.works == []


def test_an_agent_loads_nothing_of_the_watch_unless_it_is_asked_to() -> None:
    code = (
        "import agents.__main__, agents.directing, sys; "
        "print([m for m in sys.modules if m in ('agents.watch', 'prometheus_client', 'aiohttp.web')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


async def test_the_health_command_tells_how_each_agent_is(watch: Watch) -> None:
    status, said = await health(DEN_METRICS_PORT=str(watch.port))
    assert (status, said) == (1, "ember: It waits for Redis.")


async def test_the_health_command_finds_a_live_loop(watch: Watch) -> None:
    assert await health("--alive", DEN_METRICS_PORT=str(watch.port)) == (0, "ember: Its loop turns.")


async def test_the_health_command_says_when_nobody_answers() -> None:
    status, said = await health(DEN_METRICS_PORT="1")
    assert (status, said) == (1, "No agent answers from port 1 on.")


async def test_the_health_command_says_when_it_is_off() -> None:
    assert (await health())[0] == 2


async def health(*words: str, **environ: str) -> tuple[int, str]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "agents.health", *words, env=environ, stdout=asyncio.subprocess.PIPE
    )
    said, _ = await process.communicate()
    assert process.returncode is not None
    return process.returncode, said.decode().strip()
