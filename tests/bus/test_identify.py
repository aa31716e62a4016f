"""The identify budget counts logins of one token and says how long to wait."""

import itertools

from redis.asyncio import Redis

from bus import keys
from bus.identify import AT_HOME_MS, IdentifyBudget, starts_away_s
from tests.bus.stage import bus_of

HOUR_MS, DAY_MS = 3_600_000, 86_400_000
_tokens = (f"token{number}" for number in itertools.count())


class Clock:
    now = 1_795_000_000_000

    def __call__(self) -> int:
        return self.now


async def test_one_login_in_five_seconds(redis: Redis) -> None:
    clock, token = Clock(), next(_tokens)
    budget = IdentifyBudget(bus_of(redis), now_ms=clock)
    assert await budget.spend(token) == 0
    clock.now += 1_500
    assert await budget.spend(token) == 3.5
    clock.now += 3_500
    assert await budget.spend(token) == 0


async def test_another_token_has_a_budget_of_its_own(redis: Redis) -> None:
    budget = IdentifyBudget(bus_of(redis), now_ms=Clock())
    assert await budget.spend(next(_tokens)) == 0
    assert await budget.spend(next(_tokens)) == 0


async def test_twenty_logins_an_hour(redis: Redis) -> None:
    clock, token = Clock(), next(_tokens)
    budget = IdentifyBudget(bus_of(redis), now_ms=clock)
    for _ in range(20):
        assert await budget.spend(token) == 0
        clock.now += 10_000
    assert await budget.spend(token) == (HOUR_MS - 200_000) / 1000
    clock.now += HOUR_MS - 200_000
    assert await budget.spend(token) == 0


async def test_two_hundred_logins_a_day(redis: Redis) -> None:
    clock, token = Clock(), next(_tokens)
    budget = IdentifyBudget(bus_of(redis), now_ms=clock)
    for _ in range(200):
        assert await budget.spend(token) == 0
        clock.now += 200_000
    assert await budget.spend(token) == (DAY_MS - 200 * 200_000) / 1000
    assert await redis.zcard(keys.identify(token)) == 200
    assert 0 < await redis.ttl(keys.identify(token)) <= 86_400


async def test_a_process_that_starts_again_finds_the_logins_of_before(redis: Redis) -> None:
    clock, token = Clock(), next(_tokens)
    for _ in range(20):
        assert await IdentifyBudget(bus_of(redis), now_ms=clock).spend(token) == 0
        clock.now += 10_000
    assert await IdentifyBudget(bus_of(redis), now_ms=clock).spend(token) > 0


def test_the_last_fifty_session_starts_of_a_day_are_left_alone() -> None:
    assert starts_away_s(50, 3_600_000) == 0
    assert starts_away_s(49, 3_600_000) == 3_600
    assert starts_away_s(0, 0) == 1


async def test_waiting_is_not_counted_as_a_login(redis: Redis) -> None:
    token = next(_tokens)
    budget = IdentifyBudget(bus_of(redis), now_ms=Clock())
    for _ in range(30):
        await budget.spend(token)
    assert await redis.zcard(keys.identify(token)) == 1


async def test_at_home_logins_of_one_moment_are_counted_each(redis: Redis) -> None:
    token = next(_tokens)
    budget = IdentifyBudget(bus_of(redis), now_ms=Clock(), limits_ms=AT_HOME_MS)
    assert [await budget.spend(token) for _ in range(17)] == [0.0] * 16 + [5.0]


async def test_without_a_clock_redis_tells_the_time(redis: Redis) -> None:
    token = next(_tokens)
    assert await IdentifyBudget(bus_of(redis)).spend(token) == 0
    assert 4 < await IdentifyBudget(bus_of(redis)).spend(token) <= 5


async def test_what_is_left_is_what_the_longer_limits_still_allow(redis: Redis) -> None:
    clock, token = Clock(), next(_tokens)
    budget = IdentifyBudget(bus_of(redis), now_ms=clock)
    assert await budget.left(token) == 20
    for _ in range(3):
        assert await budget.spend(token) == 0
        clock.now += 6_000
    assert await budget.left(token) == 17
    clock.now += HOUR_MS
    assert await budget.left(token) == 20


async def test_shards_of_different_remainders_log_in_together_and_others_one_after_the_other(redis: Redis) -> None:
    clock, token = Clock(), next(_tokens)
    first, second = (IdentifyBudget(bus_of(redis), now_ms=clock, shards=4) for _ in range(2))
    assert await first.spend(token, 0, at_once=2) == 0
    assert await second.spend(token, 1, at_once=2) == 0
    assert await second.spend(token, 2, at_once=2) == 5
    clock.now += 5_000
    assert await second.spend(token, 2, at_once=2) == 0


async def test_a_bot_of_many_shards_has_the_logins_of_each(redis: Redis) -> None:
    clock, token = Clock(), next(_tokens)
    budget = IdentifyBudget(bus_of(redis), now_ms=clock, shards=16)
    for number in range(320):
        assert await budget.spend(token, number % 16, at_once=16) == 0
        clock.now += 5_000 if number % 16 == 15 else 0
    assert await budget.spend(token, 0, at_once=16) > 0
    assert await budget.left(token) == 0
