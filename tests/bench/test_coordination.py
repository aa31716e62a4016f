"""The parts of the coordination bench: its cast, its ratios, and a den on the bus that really grants."""

from itertools import combinations

import pytest
from redis.asyncio import Redis

from bench.coordination.bus_den import BusDen
from bench.coordination.cast import NAMES, InstantWriter, calls, personalities, roster, said_at
from bench.coordination.commands import client_commands
from bench.coordination.grant import ratios
from bench.valkey import valkey
from bench.workers import Workers
from bus.connection import connect
from bus.wire import Wire
from den.direction import Direction
from den.line import Line
from den.prompt import Prompt
from den.snowflake import created_ms


def lines(count: int) -> list[Line]:
    return [line for _, (_, line) in zip(range(count), calls(1, personalities(4), 2), strict=False)]


def test_no_two_names_are_one_slip_apart() -> None:
    def close(a: str, b: str) -> bool:
        return abs(len(a) - len(b)) <= 1 and sum(x != y for x, y in zip(a, b, strict=False)) <= 1

    assert not [pair for pair in combinations(NAMES, 2) if close(*pair)]


def test_the_cast_has_one_host_and_is_online() -> None:
    cast = personalities(32)
    assert [p.kind for p in cast].count("host") == 1
    assert all(one.online and one.entry.gateway_ready for one in roster(cast).entries)


def test_calls_go_round_the_cast_and_the_channels() -> None:
    said = lines(8)
    assert [line.text.split(",")[0] for line in said] == list(NAMES[:4]) * 2
    assert len({line.channel_id for line in said}) == 2


def test_a_line_is_said_at_its_time() -> None:
    now = said_at(lines(1)[0], 1_780_000_000_000, 5)
    assert created_ms(now.id) == now.at_ms == 1_780_000_000_000


async def test_the_instant_writer_repeats_itself_only_for_the_same_seed() -> None:
    async def write(seed: str) -> str:
        line = lines(1)[0]
        prompt = Prompt(personalities(1)[1], (), line, (line,), None, Direction(), seed)
        return (await InstantWriter().write(prompt)).line

    assert await write("a") == await write("a") != await write("b")


def test_ratios_are_taken_run_by_run() -> None:
    times = {"floor": [1.0, 2.0, 4.0], "grant_8": [2.0, 4.0, 8.0], "grant_2": [2.0] * 3, "grant_32": [3.0] * 3}
    figures = ratios(times)
    assert (figures["grant_over_floor_8"], figures["grant_32_over_2"]) == (2.0, 1.5)


@pytest.mark.live
async def test_every_line_said_to_a_den_on_the_bus_is_granted_for_a_few_commands() -> None:
    async with valkey() as url, Workers() as workers:
        redis, bus = Redis.from_url(url, protocol=2), await connect(url)
        den = BusDen(url, 7, 2, Wire(bus, url))
        await den.start(workers)
        await workers.ready()
        took = await den.run(10, 20.0)
        commands = await client_commands(redis, den, 10)
        await redis.aclose()
        await bus.aclose()
    assert len(took) == 10 and min(took) > 0
    assert commands is not None and 3 <= commands <= 8
