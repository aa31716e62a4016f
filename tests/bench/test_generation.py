"""The bench of generation: its clock, its weather, and what it takes for an opened breaker."""

import asyncio
from random import Random

import pytest

from bench.generation.prompts import Evening, cast
from bench.generation.storm import stops, storm
from bench.generation.virtual import VirtualLoop
from bench.generation.weather import Weather
from services.generation.away import Hiccup
from services.generation.bedrock.promise import Progress


def test_hours_pass_at_once_on_the_virtual_loop() -> None:
    loop = VirtualLoop()
    loop.run_until_complete(asyncio.sleep(7_200))
    assert loop.time() == pytest.approx(7_200)
    loop.close()


def test_an_evening_has_the_same_prompts_for_the_same_seed() -> None:
    people = cast()
    first = [prompt.answering.text for prompt in Evening(people, 3).prompts(20)]
    assert first == [prompt.answering.text for prompt in Evening(people, 3).prompts(20)]
    assert len(set(first)) > 10


def test_the_weather_is_as_bad_as_it_was_ordered() -> None:
    loop = VirtualLoop()
    weather = Weather(Random(1), 0.3, 0.1, loop.time)

    async def call() -> None:
        try:
            async with asyncio.timeout(60):
                await weather.converse({"modelId": "m"}, Progress(loop.time))
        except (Hiccup, TimeoutError):
            pass

    for _ in range(1_000):
        loop.run_until_complete(call())
    loop.close()
    assert weather.calls["throttled"] == pytest.approx(300, abs=50)
    assert weather.calls["stalled"] == pytest.approx(100, abs=35)


def test_calls_of_an_outage_are_told_apart_from_looks() -> None:
    failing = [("m", at) for at in (0.0, 1.0, 2.0, 3.0, 4.0, 4.5)]
    looks = [("m", at) for at in (20.0, 35.0, 50.0)]
    assert stops([*failing, *looks]) == (6, 1)
    assert stops([*failing, *looks, ("m", 51.0)]) == (6, 2)


@pytest.mark.live
def test_in_a_storm_every_turn_has_a_line_in_time() -> None:
    figures = storm(200, seed=2)
    assert figures["no_line_faults"] == 0
    assert figures["line_max_s_faults"] <= 12
    assert 0 < figures["calls_per_turn_faults"] <= 1.2
