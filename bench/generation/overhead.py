"""Our part of a turn: the chain (layout, breaker, thread, deadlines, reading, meter) over a bare boto3 call.

Both ask the same stand-in, a process of its own, with the same prompts, in turn; the bus is a real server.
"""

import asyncio
import os
import threading
import time
from statistics import median
from typing import Any

from bench.generation.prompts import Evening, cast
from bench.generation.stand import standing
from bench.processes import pss_mib
from bench.valkey import valkey
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
    async with standing() as stand, valkey() as redis_url:
        bus = await connect(redis_url)
        people = cast()
        settings = Settings(generator="bedrock", bedrock_model=MODEL, aws_endpoint=stand.url)
        before_mib = pss_mib([os.getpid()])
        ours = chain(settings, LocalComposer(people), bus, "")
        prompts = list(Evening(people, seed).prompts(turns + WARM))
        try:
            return await _measured(ours, Bare(stand.url), prompts, before_mib)
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
