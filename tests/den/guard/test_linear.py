"""No line stalls the guard: the longest line costs some milliseconds, whatever it is made of."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.guard.shapes import adversarial
from den.guard.clear import clear
from den.guard.judge import judge_in, judge_out

SHAPES = adversarial(("I will kill you", "she lives at 4 Elm Street", "women are", "go die"), random.Random(1))
CEILING_S = 0.06
"""Six times the goal: the machine may be busy; a stall is hundreds of times more."""


def cost_s(text: str) -> float:
    clear.cache_clear()
    began = time.process_time()
    judge_in(text)
    return time.process_time() - began


@pytest.mark.parametrize("shape", SHAPES)
def test_no_shape_of_four_thousand_characters_stalls_it(shape: str) -> None:
    judge_in(SHAPES[shape])  # compiles what it needs
    assert min(cost_s(SHAPES[shape]) for _ in range(3)) < CEILING_S


@given(st.text(alphabet="k1il@. -_*|!you12\u200b\u0301a'\n", max_size=400))
@settings(max_examples=150, deadline=None)
def test_no_text_breaks_it(text: str) -> None:
    assert judge_in(text).ok == (not judge_in(text).reason)
    judge_out(text)


@given(st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_character_may_come(text: str) -> None:
    judge_out(text)
