"""The breaker: what all processes know together of a model that is away."""

import asyncio
import itertools

from redis.asyncio import Redis

from bus import keys
from bus.breaker import AGAIN_MS, MOST, Breaker, Permit
from tests.bus.stage import START_MS, bus_of

_names = (f"model{number}" for number in itertools.count())


class Clock:
    def __init__(self) -> None:
        self.now = START_MS

    def __call__(self) -> int:
        return self.now


def processes(redis: Redis, clock: Clock, count: int = 6) -> list[Breaker]:
    """The breakers of so many processes, for one model."""
    name = next(_names)
    return [Breaker(bus_of(redis), name, now_ms=clock) for _ in range(count)]


async def outcome(breaker: Breaker, well: bool) -> Permit:
    permit = await breaker.ask()
    if permit.granted:
        await breaker.tell(permit, well)
    return permit


async def test_a_look_tells_whether_it_is_open_and_takes_no_turn(redis: Redis) -> None:
    clock = Clock()
    (one,) = processes(redis, clock, 1)
    assert not await one.is_open()
    for _ in range(MOST):
        await outcome(one, False)
    clock.now += AGAIN_MS
    assert await one.is_open()
    assert (await one.ask()).probe


async def test_while_all_goes_well_everybody_may_call(redis: Redis) -> None:
    (one,) = processes(redis, Clock(), 1)
    assert [(await outcome(one, True)).granted for _ in range(30)] == [True] * 30


async def test_failures_of_all_processes_open_it_for_all(redis: Redis) -> None:
    all_of_them = processes(redis, Clock())
    for breaker in all_of_them[:MOST]:
        assert (await outcome(breaker, False)).granted
    assert not any([(await breaker.ask()).granted for breaker in all_of_them])


async def test_six_processes_that_all_fail_at_once_make_at_most_ten_failing_calls(redis: Redis) -> None:
    failures = 0

    async def one_process(breaker: Breaker) -> None:
        nonlocal failures
        while (permit := await breaker.ask()).granted:
            await asyncio.sleep(0)  # the call: meanwhile the others ask too
            failures += 1
            await breaker.tell(permit, False)

    await asyncio.gather(*(one_process(breaker) for breaker in processes(redis, Clock())))
    assert MOST <= failures <= 10


async def test_successes_among_failures_do_not_keep_it_closed(redis: Redis) -> None:
    (one,) = processes(redis, Clock(), 1)
    for well in (True, True, False, True, False, True, False, False):
        assert (await outcome(one, well)).granted
    await outcome(one, False)
    assert not (await one.ask()).granted


async def test_a_model_that_fails_every_third_time_is_asked_on(redis: Redis) -> None:
    (one,) = processes(redis, Clock(), 1)
    for well in (True, True, False) * 20:
        assert (await outcome(one, well)).granted


async def test_old_failures_are_forgotten(redis: Redis) -> None:
    (one,) = processes(redis, Clock(), 1)
    for well in ([False] * (MOST - 1) + [True] * 20) * 3:
        assert (await outcome(one, well)).granted


async def test_every_fifteen_seconds_one_of_all_processes_looks(redis: Redis) -> None:
    clock = Clock()
    all_of_them = processes(redis, clock)
    for breaker in all_of_them[:MOST]:
        await outcome(breaker, False)
    looks = []
    for second in range(120):
        clock.now = START_MS + second * 1_000
        for breaker in all_of_them:
            permit = await breaker.ask()
            if permit.granted:
                looks.append((second, permit.probe))
                await breaker.tell(permit, False)
    assert looks == [(second, True) for second in range(15, 120, 15)]


async def test_a_look_that_went_well_closes_it(redis: Redis) -> None:
    clock = Clock()
    one, two, *others = processes(redis, clock)
    for breaker in (one, two, *others)[:MOST]:
        await outcome(breaker, False)
    clock.now += AGAIN_MS
    assert (await outcome(two, True)).probe
    assert (await one.ask()) == Permit(granted=True)


async def test_a_late_success_from_before_does_not_close_it(redis: Redis) -> None:
    one, *others = processes(redis, Clock())
    early = await one.ask()
    for breaker in others[:MOST]:
        await outcome(breaker, False)
    assert await one.tell(early, True)
    assert not (await one.ask()).granted


async def test_a_looker_that_dies_is_followed_by_another(redis: Redis) -> None:
    clock = Clock()
    one, *others = processes(redis, clock)
    for breaker in others[:MOST]:
        await outcome(breaker, False)
    clock.now += AGAIN_MS
    assert (await one.ask()).probe
    assert (await others[0].ask()).wait_s == AGAIN_MS / 1000
    clock.now += AGAIN_MS
    assert (await others[0].ask()).probe


async def test_it_has_a_lifetime(redis: Redis) -> None:
    name = next(_names)
    await outcome(Breaker(bus_of(redis), name), False)
    assert 0 < await redis.ttl(keys.breaker(name)) <= 3_600
