"""Faults over many turns on a virtual clock: six processes, two models, a breaker for each model on a real server.

30 % of the calls are throttled, 10 % stall in mid-stream. What is measured is what a channel waits for: a line of
a model, of the composer, or the canned one after 12 s.
"""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from bench.generation.prompts import Evening, cast
from bench.generation.virtual import VirtualLoop, Waited
from bench.generation.weather import Weather
from bench.valkey import valkey
from bus.breaker import AGAIN_MS, MOST
from bus.connection import connect
from den.draft import Draft
from den.prompt import Prompt
from den.review.numbers import Figure
from den.settings import Settings
from services.generation.chain import chain
from services.generation.composer import LocalComposer
from services.generation.promise import Generator

PROCESSES = 6
EVERY_S = 2.0
"""A lively server: a turn every two seconds, somewhere."""
LIMIT_S = 12.0
BIG, SMALL = "global.anthropic.claude-sonnet-5-5", "global.anthropic.claude-haiku-5-5"
THROTTLED, STALLED = 0.3, 0.1


@dataclass(slots=True)
class Tally:
    """What the turns came to."""

    waited_s: list[float] = field(default_factory=list)
    writers: Counter[str] = field(default_factory=Counter)


def storm(turns: int, seed: int, throttled: float = THROTTLED, stalled: float = STALLED) -> dict[str, Figure]:
    """The figures of the storm; with `throttled` 1 it is an outage."""
    tally, weather = asyncio.run(_on_a_server(turns, seed, throttled, stalled))
    return {
        "calls_per_turn_faults": round(len(weather.at) / turns, 3),
        "line_p95_s_faults": round(sorted(tally.waited_s)[turns * 95 // 100], 2),
        "line_max_s_faults": round(max(tally.waited_s), 2),
        "by_a_model_share_faults": round((tally.writers[BIG] + tally.writers[SMALL]) / turns, 3),
        "no_line_faults": tally.writers["canned"],
    }


def outage(turns: int, seed: int) -> dict[str, Figure]:
    """Nothing works: how many calls fail before all processes stop, and how often one of them looks."""
    _, weather = asyncio.run(_on_a_server(turns, seed, 1.0, 0.0))
    before, looks = stops(weather.at)
    return {"failures_before_open": before, "looks_per_15_s": looks}


def stops(calls: Sequence[tuple[str, float]]) -> tuple[int, float]:
    """Of calls that all fail: how many there are, per model, before it is left alone; then the most in 15 s."""
    by_model: Mapping[str, list[float]] = defaultdict(list)
    for model, at in calls:
        by_model[model].append(at)
    before, looks = 0, 0
    for times in by_model.values():
        opened = times[MOST - 1] if len(times) >= MOST else times[-1]
        at_once = [at for at in times if at <= opened + LIMIT_S]
        later = times[len(at_once) :]
        before = max(before, len(at_once))
        window = AGAIN_MS / 1000 - 0.001
        looks = max([looks, *(sum(at <= other < at + window for other in later) for at in later)])
    return before, looks


async def _on_a_server(turns: int, seed: int, throttled: float, stalled: float) -> tuple[Tally, Weather]:
    async with valkey() as url:
        return await asyncio.to_thread(_played, url, turns, seed, throttled, stalled)


def _played(url: str, turns: int, seed: int, throttled: float, stalled: float) -> tuple[Tally, Weather]:
    loop = VirtualLoop()
    try:
        return loop.run_until_complete(_play(loop, url, turns, seed, throttled, stalled))
    finally:
        loop.close()


async def _play(
    loop: VirtualLoop, url: str, turns: int, seed: int, throttled: float, stalled: float
) -> tuple[Tally, Weather]:
    loop.asking += 1  # connecting is waited for too
    bus = Waited(await connect(url), loop)
    loop.asking -= 1
    weather = Weather(Random(f"weather:{seed}"), throttled, stalled, loop.time)
    settings = Settings(generator="bedrock", bedrock_model=BIG, bedrock_small_model=SMALL)
    people = cast()
    writers = [
        chain(
            settings,
            LocalComposer(people),
            bus,
            "",
            runtime=lambda _: weather,
            clock=loop.time,
            now_ms=lambda: round(loop.time() * 1000) + 1,
        )
        for _ in range(PROCESSES)
    ]
    tally, evening, dice = Tally(), Evening(people, seed), Random(f"turns:{seed}")
    try:
        async with asyncio.TaskGroup() as tasks:
            for number, prompt in enumerate(evening.prompts(turns)):
                tasks.create_task(_turn(loop, writers[number % PROCESSES], prompt, tally))
                await asyncio.sleep(dice.expovariate(1 / EVERY_S))
    finally:
        await bus.aclose()
    return tally, weather


async def _turn(loop: VirtualLoop, writer: Generator, prompt: Prompt, tally: Tally) -> None:
    began = loop.time()
    try:
        async with asyncio.timeout(LIMIT_S):
            draft = await writer.write(prompt)
    except TimeoutError:
        draft = Draft(line=prompt.personality.refusal_line, writer="canned")
    tally.waited_s.append(loop.time() - began)
    tally.writers[draft.writer] += 1
