"""Lines that the cost of the guard is measured with."""

import random

from bench.guard.rows import read
from bench.guard.run import DEVELOPMENT, FORBIDDEN
from bench.guard.shapes import LONG, harmless
from den.guard.judge import judge_in

PASSING = [row.text for row in read(DEVELOPMENT, [])[0] if row.kind not in FORBIDDEN]


def test_a_harmless_line_is_long_and_refused_by_nothing() -> None:
    for seed in range(3):
        line = harmless(PASSING, random.Random(seed))
        assert len(line) == LONG
        assert judge_in(line).ok


def test_a_harmless_line_of_one_seed_is_always_the_same() -> None:
    assert harmless(PASSING, random.Random(1)) == harmless(PASSING, random.Random(1))


def test_of_words_that_are_all_refused_no_harmless_line_is_made() -> None:
    assert harmless(["kill yourself"], random.Random(1)) == ""
