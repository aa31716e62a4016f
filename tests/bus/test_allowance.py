"""Allowances of commands."""

import itertools
import random

from redis.asyncio import Redis

from bus.allowance import Allowance
from den.allowed import COMMANDS, span, too_often
from tests.bus.stage import bus_of

_people = itertools.count(random.randrange(2**40))


async def test_a_person_may_do_it_so_often_and_is_told_when_again(redis: Redis) -> None:
    here, there, who = Allowance(bus_of(redis)), Allowance(bus_of(redis)), next(_people)
    waits = [await one.take("roast", who, ((3, 60),)) for one in (here, there, here, there)]
    assert waits[:3] == [0, 0, 0]
    assert 0 < waits[3] <= 60


async def test_the_longest_of_the_windows_counts(redis: Redis) -> None:
    allowance, who = Allowance(bus_of(redis)), next(_people)
    windows = ((5, 60), (2, 3_600))
    for _ in range(2):
        assert await allowance.take("roast", who, windows) == 0
    assert 3_000 < await allowance.take("roast", who, windows) <= 3_600


async def test_others_and_other_things_are_counted_apart(redis: Redis) -> None:
    allowance, who = Allowance(bus_of(redis)), next(_people)
    assert await allowance.take("roast", who, ((1, 60),)) == 0
    assert await allowance.take("report", who, ((1, 60),)) == 0
    assert await allowance.take("roast", next(_people), ((1, 60),)) == 0


async def test_a_window_ends_by_itself(redis: Redis) -> None:
    allowance, who = Allowance(bus_of(redis)), next(_people)
    before = {key async for key in redis.scan_iter("*allowance*")}
    await allowance.take("roast", who, ((1, 60),))
    (found,) = {key async for key in redis.scan_iter("*allowance*")} - before
    assert 0 < await redis.ttl(found) <= 60
    assert str(who).encode() not in found


def test_a_no_a_stop_and_a_deletion_are_never_counted() -> None:
    free = {
        "consent withdraw",
        "consent show",
        "stop",
        "ignore me",
        "hush",
        "mute",
        "unmute",
        "forget mine",
        "privacy",
    }
    assert free.isdisjoint(COMMANDS)


def test_a_wait_is_told_in_words() -> None:
    assert too_often("roast", 40.2).endswith("again in 41 seconds.")
    assert [span(seconds) for seconds in (0.1, 1, 119, 120, 7_199, 7_200)] == [
        "1 second", "1 second", "119 seconds", "2 minutes", "120 minutes", "2 hours",
    ]  # fmt: skip
