"""Places as the bits of one number."""

import random

from den.guard.sight import SIGHT, before, behind, bits, places
from den.moods import in_distress, may_hurt
from den.words import DISTRESS, GRAVE


def test_in_sight_is_what_stands_so_near_and_nothing_else() -> None:
    rng = random.Random(3)
    for _ in range(50):
        ones = sorted(rng.sample(range(400), rng.randrange(1, 9)))
        ahead = {place for one in ones for place in range(max(0, one - SIGHT), one)}
        after = {place for one in ones for place in range(one + 1, one + SIGHT + 1)}
        assert [*places(bits(ones))] == ones
        assert {*places(before(bits(ones)))} == ahead
        assert {*places(behind(bits(ones)))} == after


def test_nothing_is_in_sight_of_nothing() -> None:
    assert before(bits(())) == behind(bits(())) == 0


def test_who_says_a_phrase_of_distress_may_be_hurt() -> None:
    for said in GRAVE | DISTRESS:
        assert in_distress(said)
        assert may_hurt(frozenset(said.split()))
