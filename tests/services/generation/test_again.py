"""A second try: after a hiccup only, once only, and only while the allowance lasts."""

import pytest

from den.errors import ModelAway
from services.generation.again import PAUSE_S, Again
from services.generation.allowance import Allowance
from services.generation.away import BadForm, Hiccup, NotAsked
from tests.services.generation.fake import WROTE, Writer
from tests.services.generation.talk import ROASTERS, prompt

ASKED = prompt(ROASTERS[0], "roast me")


class Sleep:
    def __init__(self) -> None:
        self.slept: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.slept.append(seconds)


async def test_a_hiccup_is_tried_again_after_a_pause_that_is_drawn() -> None:
    writer, sleep = Writer(Hiccup("throttled"), WROTE), Sleep()
    assert await Again(writer, Allowance(), sleep=sleep).write(ASKED) == WROTE
    assert writer.asked == 2
    assert PAUSE_S[0] <= sleep.slept[0] <= PAUSE_S[1]


async def test_two_attempts_are_all() -> None:
    writer = Writer(Hiccup("throttled"))
    with pytest.raises(Hiccup):
        await Again(writer, Allowance(), sleep=Sleep()).write(ASKED)
    assert writer.asked == 2


@pytest.mark.parametrize("error", [ModelAway("stalled"), BadForm("no tool"), NotAsked("away")])
async def test_anything_else_is_not_tried_again(error: ModelAway) -> None:
    writer = Writer(error)
    with pytest.raises(type(error)):
        await Again(writer, Allowance(), sleep=Sleep()).write(ASKED)
    assert writer.asked == 1


async def test_when_everybody_fails_hardly_anybody_tries_again() -> None:
    allowance, writer = Allowance(), Writer(Hiccup("throttled"))
    again = Again(writer, allowance, sleep=Sleep())
    for _ in range(1_000):
        allowance.earn()
        with pytest.raises(Hiccup):
            await again.write(ASKED)
    assert writer.asked <= 1_000 * 1.15 + 5
