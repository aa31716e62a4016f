"""How long a call is waited for, on a virtual clock: the first event, the next one, all of it."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import async_solipsism
import pytest

from den.errors import ModelAway
from services.generation.bedrock.promise import Event, Progress
from services.generation.bedrock.writer import BedrockWriter, Patience
from tests.services.generation.talk import ROASTERS, prompt

ASKED = prompt(ROASTERS[0], "roast me")
PATIENCE = Patience(first_s=5.0, next_s=3.0, whole_s=9.0)


class Drip:
    """A `Runtime` whose events come after the given pauses."""

    def __init__(self, pauses_s: Sequence[float]) -> None:
        self.pauses_s, self.progress = pauses_s, None

    async def converse(self, request: Mapping[str, Any], progress: Progress) -> list[Event]:
        self.progress = progress
        for pause in self.pauses_s:
            await asyncio.sleep(pause)
            progress.heard()
        return []


def waited(*pauses_s: float) -> tuple[str, float, Drip]:
    """What was said in the end, after how long."""
    loop = async_solipsism.EventLoop()
    drip = Drip(pauses_s)
    writer = BedrockWriter("m", drip, PATIENCE, clock=loop.time)
    try:
        with pytest.raises(ModelAway) as caught:
            loop.run_until_complete(writer.write(ASKED))
        return str(caught.value), loop.time(), drip
    finally:
        loop.close()


def test_a_model_that_does_not_begin_is_left_after_five_seconds() -> None:
    said, after, _ = waited(60)
    assert "did not begin within 5 s" in said
    assert after == pytest.approx(5)


def test_one_that_falls_silent_is_left_three_seconds_later() -> None:
    said, after, _ = waited(1, 1, 60)
    assert "fell silent for 3 s" in said
    assert after == pytest.approx(5)


def test_one_that_drips_for_ever_is_left_after_nine_seconds() -> None:
    said, after, _ = waited(*[1.0] * 60)
    assert "was not done within 9 s" in said
    assert after == pytest.approx(9)


def test_the_reader_is_told_to_stop() -> None:
    _, _, drip = waited(60)
    assert drip.progress is not None
    assert drip.progress.given_up


def test_a_stream_that_is_done_in_time_is_read() -> None:
    said, after, _ = waited(4, 2, 2)
    assert "before its line was whole" in said
    assert after == pytest.approx(8)
