"""A writer behind the shared breaker: what counts as away, and who is left alone."""

import asyncio
import itertools

import pytest
from fakeredis.aioredis import FakeRedis

from bus.breaker import AGAIN_MS, MOST, Breaker
from den.errors import BusAway, ModelAway
from services.generation.away import BadForm, Hiccup, NotAsked
from services.generation.broken import Broken
from tests.bus.stage import bus_of
from tests.services.generation.fake import WROTE, Writer
from tests.services.generation.talk import ROASTERS, prompt

ASKED = prompt(ROASTERS[0], "roast me")
_names = (f"broken{number}" for number in itertools.count())


class Clock:
    now = 1_795_000_000_000

    def __call__(self) -> int:
        return self.now


def six(writer: Writer, clock: Clock) -> list[Broken]:
    """Six processes that ask the same model."""
    redis, name = FakeRedis(protocol=2), next(_names)
    return [Broken(name, writer, Breaker(bus_of(redis), name, now_ms=clock)) for _ in range(6)]


async def failed(writers: list[Broken], kind: type[ModelAway] = ModelAway) -> None:
    for writer in writers:
        with pytest.raises(kind):
            await writer.write(ASKED)


async def test_six_processes_together_make_five_failing_calls_and_then_none() -> None:
    model = Writer(ModelAway("stalled"))
    writers = six(model, Clock())
    await failed(writers * 5)
    assert model.asked == MOST


async def test_whoever_is_not_let_through_hears_when_one_looks_again() -> None:
    writers = six(Writer(Hiccup("throttled")), Clock())
    await failed(writers[:MOST])
    with pytest.raises(NotAsked, match=r"looks again in 15 s\.$"):
        await writers[5].write(ASKED)


async def test_a_model_that_is_back_is_asked_by_all_again() -> None:
    clock, model = Clock(), Writer(*[ModelAway("stalled")] * MOST, WROTE)
    writers = six(model, clock)
    await failed(writers[:MOST])
    clock.now += AGAIN_MS
    assert [await writer.write(ASKED) for writer in writers] == [WROTE] * 6


async def test_a_model_that_says_nonsense_is_not_away() -> None:
    model = Writer(BadForm("no tool"))
    await failed(six(model, Clock()) * 5, BadForm)
    assert model.asked == 30


async def test_a_call_that_we_stop_tells_nothing() -> None:
    model = Writer(60.0)
    for asked, writer in enumerate(six(model, Clock()) * 2, 1):
        call = asyncio.create_task(writer.write(ASKED))
        while model.asked < asked:  # noqa: ASYNC110 # it counts, it does not call back
            await asyncio.sleep(0)
        call.cancel()
        await asyncio.wait((call,))
    assert model.asked == 12


async def test_without_the_bus_the_model_is_asked() -> None:
    class Gone(Breaker):
        def __init__(self) -> None: ...

        async def ask(self) -> None:
            raise BusAway("Redis does not answer.")

        async def tell(self, permit: object, well: bool) -> None:
            raise BusAway("Redis does not answer.")

    assert await Broken("m", Writer(WROTE), Gone()).write(ASKED) == WROTE
