"""Places as the bits of one number."""

import random

from den.guard.sight import SIGHT, bits, in_sight, onward, places


def test_in_sight_is_what_stands_so_near_and_nothing_else() -> None:
    rng = random.Random(3)
    for _ in range(50):
        ones = sorted(rng.sample(range(400), rng.randrange(1, 9)))
        near = {place for one in ones for place in range(max(0, one - SIGHT), one + SIGHT + 1)}
        assert [*places(bits(ones))] == ones
        assert {*places(in_sight(bits(ones)))} == near


def test_nothing_is_in_sight_of_nothing() -> None:
    assert in_sight(bits(())) == 0


def test_onward_is_what_stands_so_far_behind() -> None:
    for reach in range(1, 30):
        there = {place for one in (3, 9) for place in range(one + 1, one + reach + 1)}
        assert {*places(onward(bits((3, 9)), reach))} == there
