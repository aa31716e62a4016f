"""`bench shows`: simulated evenings of shows, most with a writer of stock lines, some with the local composer."""

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from redis.asyncio import Redis

from bench.consent.steps import Owned
from bench.running_den import PROJECT
from bench.shows import tally
from bench.shows.evening import PEOPLE, Evening, Record
from bench.shows.quality import quality
from bench.shows.world import Said, World
from bench.valkey import valkey
from bus.connection import Bus, connect
from den.draft import Draft
from den.errors import BadInput
from den.personality import Personality, load_all
from den.prompt import Prompt
from den.tape import Row, write_row
from services.generation.composer import LocalComposer
from services.generation.promise import Generator


@dataclass(slots=True)
class Stock:
    """A writer that costs nothing: lines that never repeat."""

    nr: int = 0

    async def write(self, prompt: Prompt) -> Draft:
        self.nr += 1
        words = f"Number {self.nr} from {prompt.personality.name}: noted, filed under {self.nr * 7919 % 9973}."
        return Draft(line=words, target_id=prompt.target_id, intent="roast")

    async def close(self) -> None: ...


@dataclass(slots=True)
class Results:
    """Of many evenings."""

    records: list[Record]
    said: list[list[Said]]
    battles: int = 0
    """Those that nobody disturbed: they must be said as scripted."""
    off_script: int = 0
    doubled: int = 0
    into_silence: int = 0
    over_budget: int = 0
    unwilling: int = 0
    takeovers: int = 0

    def add(self, world: World, records: Sequence[Record], takeovers: int) -> None:
        self.records += records
        self.takeovers += takeovers
        self.said.append(world.said)
        self.battles += tally.undisturbed(records)
        self.off_script += tally.off_script(world, records)
        self.doubled += tally.doubled(world, records)
        self.into_silence += tally.into_silence(world.said)
        self.over_budget += tally.over_budget(world.said)
        self.unwilling += tally.unwilling(world)


def shows(evenings: int = 500, composed: int = 20, seed: int = 1, tapes: Path | None = None) -> dict[str, object]:
    """`ended` is 1.0, and the counts below it are 0, or something is wrong."""
    if not 1 <= evenings <= 100_000 or not 0 <= composed <= evenings:
        raise BadInput(
            f"--evenings is 1 to 100000 and --composed not more than it, not {evenings} and {composed}."
        )
    return asyncio.run(_on_a_server(evenings, composed, seed, tapes))


async def _on_a_server(evenings: int, composed: int, seed: int, tapes: Path | None) -> dict[str, object]:
    async with valkey() as url, Redis.from_url(url, protocol=2) as redis:
        bus = await connect(url)
        try:
            return await play(bus, redis, evenings, composed, seed, tapes)
        finally:
            await bus.aclose()


async def play(
    bus: Bus, redis: Redis, evenings: int, composed: int, seed: int, tapes: Path | None = None
) -> dict[str, object]:
    """The first `composed` evenings are written by the local composer, without faults, and judged."""
    cast = load_all(PROJECT / "personalities")
    results = Results([], [])
    for nr in range(evenings):
        written = nr < composed
        recorded = await _evening(bus, redis, cast, results, nr, seed, written)
        if tapes is not None:
            _leave(tapes, nr, recorded)
        if nr % 50 == 49:
            print(f"  {nr + 1} of {evenings} evenings", file=sys.stderr, flush=True)
    return _figures(results, composed, cast)


def _leave(tapes: Path, nr: int, recorded: Sequence[Sequence[Row]]) -> None:
    tapes.mkdir(parents=True, exist_ok=True)
    for start, tape in enumerate(recorded):
        text = "".join(write_row(row) + "\n" for row in tape)
        (tapes / f"evening-{nr}-{start}.jsonl").write_text(text, "utf-8")


async def _evening(
    bus: Bus,
    redis: Redis,
    cast: Sequence[Personality],
    results: Results,
    nr: int,
    seed: int,
    composed: bool,
) -> list[list[Row]]:
    dice = Random(f"{seed}:{nr}")
    async with Owned() as tasks:
        writer: Generator = LocalComposer(cast) if composed else Stock()
        willing = frozenset(one.id for one in PEOPLE if composed or dice.random() < 0.7) or {PEOPLE[0].id}
        world = World(
            bus, redis, tasks, cast, {one.id: writer for one in cast}, nr + 1, dice, frozenset(willing),
            lost_notices=0.0 if composed else 0.02,
        )  # fmt: skip
        await world.open()
        evening = Evening(world, dice, faults=not composed)
        records = await evening.play()
        results.add(world, records, evening.takeovers)
        await world.close()
    return world.tapes


def _figures(results: Results, composed: int, cast: Sequence[Personality]) -> dict[str, object]:
    ended = [record.ended for record in results.records]
    lines = sum(one.turn is not None for said in results.said for one in said)
    return {
        "ended": round(sum(ended) / len(ended), 4),
        **quality(results.said[:composed], cast),
        "shows": len(ended),
        "lines": lines,
        "takeovers": results.takeovers,
        "undisturbed_battles": results.battles,
        "off_script": results.off_script,
        "doubled": results.doubled,
        "into_silence": results.into_silence,
        "over_budget": results.over_budget,
        "unwilling": results.unwilling,
    }
