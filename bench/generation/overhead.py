"""Our part of a turn: the chain (layout, breaker, thread, deadlines, reading, meter) over a bare boto3 call.

Both ask the same stand-in, a process of its own, with the same prompts, in turn; the bus is a real server.
"""

import asyncio
import os
import sys
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from statistics import median
from typing import Any

from aiohttp import ClientError, ClientSession

from bench.generation.prompts import Evening, cast
from bench.processes import pss_mib
from bench.running_den import PROJECT
from bench.valkey import valkey
from bench.workers import free_port
from bus.connection import connect
from den.errors import Unavailable
from den.layout import lay_out
from den.prompt import Prompt
from den.review.numbers import Figure
from den.settings import Settings
from services.aws import Aws, Place
from services.generation.bedrock.facts import facts_of
from services.generation.bedrock.request import request_for
from services.generation.chain import chain
from services.generation.composer import LocalComposer
from services.generation.promise import Generator

MODEL = "global.anthropic.claude-haiku-5-5"
WARM = 10
AT_ONCE = 30


async def overhead(turns: int, seed: int) -> dict[str, Figure]:
    """Milliseconds per turn at the median, one after the other; then thirty at once."""
    async with standing() as url, valkey() as redis_url:
        bus = await connect(redis_url)
        people = cast()
        settings = Settings(generator="bedrock", bedrock_model=MODEL, aws_endpoint=url)
        before_mib = pss_mib([os.getpid()])
        ours = chain(settings, LocalComposer(people), bus, "")
        try:
            return await _measured(ours, Bare(url), list(Evening(people, seed).prompts(turns + WARM)), before_mib)
        finally:
            await ours.close()
            await bus.aclose()


async def _measured(ours: Generator, bare: "Bare", prompts: list[Prompt], before_mib: float) -> dict[str, Figure]:
    times: dict[str, list[tuple[float, float]]] = {"ours": [], "bare": []}
    for number, prompt in enumerate(prompts):
        request = bare.request(prompt)
        for name in ("ours", "bare") if number % 2 else ("bare", "ours"):
            began, cpu = time.perf_counter(), time.process_time()
            if name == "ours":
                draft = await ours.write(prompt)
                if draft.passed_over:
                    raise Unavailable(f"The stand-in did not write a line: {draft.passed_over[0]}")
            else:
                bare.drain(request)
            times[name].append(((time.perf_counter() - began) * 1000, (time.process_time() - cpu) * 1000))
    wall = {name: median(wall for wall, _ in rows[WARM:]) for name, rows in times.items()}
    cpu_ms = {name: median(cpu for _, cpu in rows[WARM:]) for name, rows in times.items()}
    return {
        "overhead_ms_p50": round(wall["ours"] - wall["bare"], 2),
        "bare_ms_p50": round(wall["bare"], 2),
        "overhead_cpu_ms_p50": round(cpu_ms["ours"] - cpu_ms["bare"], 2),
        "bare_cpu_ms_p50": round(cpu_ms["bare"], 2),
        **await _at_once(ours, bare, prompts[-AT_ONCE:], before_mib),
    }


async def _at_once(ours: Generator, bare: "Bare", prompts: list[Prompt], before_mib: float) -> dict[str, Figure]:
    began, most = time.perf_counter(), 0
    writing = asyncio.gather(*(ours.write(prompt) for prompt in prompts))
    while not writing.done():
        most = max(most, threading.active_count())
        await asyncio.sleep(0.002)
    took_ms = (time.perf_counter() - began) * 1000
    began = time.perf_counter()
    requests = [bare.request(prompt) for prompt in prompts]
    await asyncio.gather(*(asyncio.to_thread(bare.drain, request) for request in requests))
    return {
        "thirty_at_once_ms": round(took_ms, 1),
        "thirty_at_once_bare_ms": round((time.perf_counter() - began) * 1000, 1),
        "threads_at_thirty": most,
        "mib_of_bedrock": round(pss_mib([os.getpid()]) - before_mib, 1),
    }


class Bare:
    """boto3 as anybody would call it."""

    def __init__(self, url: str) -> None:
        self._client: Any = Aws().client("bedrock-runtime", Place("us-east-1", url), 10.0)

    def request(self, prompt: Prompt) -> dict[str, Any]:
        return request_for(MODEL, lay_out(prompt, "0" * 16), facts_of(MODEL))

    def drain(self, request: dict[str, Any]) -> int:
        return sum(1 for _ in self._client.converse_stream(**request)["stream"])


@asynccontextmanager
async def standing() -> AsyncIterator[str]:
    """The stand-in in a process of its own, as quick as it can."""
    port = free_port()
    argv = ("-m", "local.aws", "--port", str(port), "--first-ms", "0", "--between-ms", "0")
    process = await asyncio.create_subprocess_exec(sys.executable, *argv, cwd=PROJECT)
    try:
        await _answers(f"http://127.0.0.1:{port}")
        yield f"http://127.0.0.1:{port}"
    finally:
        if process.returncode is None:
            process.terminate()
            await asyncio.wait_for(process.wait(), 10)


async def _answers(url: str) -> None:
    until = time.monotonic() + 20
    async with ClientSession() as http:
        while time.monotonic() < until:
            try:
                async with http.get(f"{url}/local/health"):
                    return
            except ClientError:
                await asyncio.sleep(0.05)
    raise Unavailable("The stand-in for AWS did not answer within 20 s.")
