"""The same faults over HTTP: some hundred turns of six processes' chains with boto3 as it is, in real time."""

import asyncio
import time
from random import Random

from bench.generation.prompts import Evening, cast
from bench.generation.stand import standing
from bench.generation.storm import BIG, LIMIT_S, PROCESSES, SMALL, STALLED, THROTTLED
from bench.valkey import valkey
from bus.connection import connect
from den.prompt import Prompt
from den.review.numbers import Figure
from den.settings import Settings
from services.generation.chain import chain
from services.generation.composer import LocalComposer
from services.generation.promise import Generator

EVERY_S = 0.15


async def wire(turns: int, seed: int) -> dict[str, Figure]:
    """`wire_unanswered` counts turns without any line within 12 s."""
    people = cast()
    async with standing(first_ms=50, between_ms=1) as stand, valkey() as redis_url:
        bus = await connect(redis_url)
        await stand.order({"rates": {"throttle": THROTTLED, "stall": STALLED}, "seed": seed})
        settings = Settings(
            generator="bedrock", bedrock_model=BIG, bedrock_small_model=SMALL, aws_endpoint=stand.url
        )
        writers = [chain(settings, LocalComposer(people), bus, "") for _ in range(PROCESSES)]
        waited: list[float] = []
        dice = Random(f"wire:{seed}")
        try:
            async with asyncio.TaskGroup() as tasks:
                for number, prompt in enumerate(Evening(people, seed).prompts(turns)):
                    tasks.create_task(_turn(writers[number % PROCESSES], prompt, waited))
                    await asyncio.sleep(dice.expovariate(1 / EVERY_S))
        finally:
            await bus.aclose()
        calls = sum((await stand.counts()).values())
    return {
        "wire_turns": turns,
        "wire_calls_per_turn": round(calls / turns, 3),
        "wire_line_p95_s": round(sorted(waited)[turns * 95 // 100], 2),
        "wire_unanswered": sum(seconds >= LIMIT_S for seconds in waited),
    }


async def _turn(writer: Generator, prompt: Prompt, waited: list[float]) -> None:
    began = time.monotonic()
    try:
        async with asyncio.timeout(LIMIT_S):
            await writer.write(prompt)
        waited.append(time.monotonic() - began)
    except TimeoutError:
        waited.append(LIMIT_S)
