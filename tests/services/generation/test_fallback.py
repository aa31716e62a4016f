"""A fallback asks its writers in order and says why it went on."""

import asyncio

import async_solipsism
import pytest
from structlog.testing import capture_logs

from den.draft import Draft
from den.errors import BadInput, ModelAway
from den.prompt import Prompt
from services.generation.away import NotAsked
from services.generation.fallback import BUDGET_S, Fallback
from tests.services.generation.talk import ROASTERS, prompt

ASKED = prompt(ROASTERS[0], "roast me")


class Writer:
    """Writes its line, or is away, or breaks."""

    def __init__(self, line: str = "", error: Exception | None = None) -> None:
        self.line, self.error, self.closed = line, error, 0

    async def write(self, prompt: Prompt) -> Draft:
        if self.error:
            raise self.error
        return Draft(line=self.line)

    async def close(self) -> None:
        self.closed += 1
        if self.error:
            raise self.error


async def test_the_first_that_can_write_does_and_the_reason_is_logged() -> None:
    gone = Writer(error=ModelAway("The model at x answered with status 500."))
    with capture_logs() as logs:
        draft = await Fallback((("model", gone), ("composer", Writer("Hm.")))).write(ASKED)
    assert draft.line == "Hm."
    assert [(row["trace"], row["writer"], row["reason"]) for row in logs] == [
        (str(ASKED.answering.id), "model", "The model at x answered with status 500.")
    ]


async def test_a_working_first_writer_is_the_only_one_asked() -> None:
    second = Writer(error=AssertionError("asked"))
    assert (await Fallback((("a", Writer("One.")), ("b", second))).write(ASKED)).line == "One."


async def test_when_all_are_away_the_last_reason_is_raised() -> None:
    with pytest.raises(ModelAway, match="second"):
        await Fallback((("a", Writer(error=ModelAway("first"))), ("b", Writer(error=ModelAway("second"))))).write(
            ASKED
        )


async def test_a_bug_is_not_taken_for_a_writer_that_is_away() -> None:
    with pytest.raises(KeyError):
        await Fallback((("a", Writer(error=KeyError("bug"))), ("b", Writer("Hm.")))).write(ASKED)


async def test_all_are_closed_even_if_one_fails_to() -> None:
    bad, good = Writer(error=ModelAway("stuck")), Writer("Hm.")
    with pytest.raises(ModelAway, match="stuck"):
        await Fallback((("a", bad), ("b", good))).close()
    assert (bad.closed, good.closed) == (1, 1)


def test_no_writers_is_refused() -> None:
    with pytest.raises(BadInput):
        Fallback(())


async def test_the_draft_tells_who_was_passed_over_and_why() -> None:
    steps = (
        ("large", Writer(error=ModelAway("stalled"))),
        ("small", Writer(error=NotAsked("left alone"))),
        ("composer", Writer("Hm.")),
    )
    draft = await Fallback(steps).write(ASKED)
    assert draft.writer == "composer"
    assert draft.passed_over == ("large: stalled", "small: left alone")


async def test_second_models_are_asked_only_while_the_allowance_lasts() -> None:
    small = Counting(ModelAway("stalled"))
    fallback = Fallback((("large", Counting(ModelAway("stalled"))), ("small", small), ("composer", Writer("Hm."))))
    drafts = [await fallback.write(ASKED) for _ in range(200)]
    assert small.asked <= 200 * 0.15 + 5
    assert drafts[-1].passed_over[-1] == "small: No further call is allowed for this turn."


async def test_a_model_that_was_left_alone_leaves_the_free_call_to_the_next() -> None:
    small = Counting(ModelAway("stalled"))
    fallback = Fallback((("large", Counting(NotAsked("away"))), ("small", small), ("composer", Writer("Hm."))))
    for _ in range(50):
        await fallback.write(ASKED)
    assert small.asked == 50


def test_when_all_hang_the_last_writes_within_the_budget() -> None:
    loop = async_solipsism.EventLoop()
    steps = (("large", Hanging()), ("small", Hanging()), ("composer", Writer("Hm.")))
    draft = loop.run_until_complete(Fallback(steps).write(ASKED))
    assert draft.line == "Hm."
    assert loop.time() == pytest.approx(BUDGET_S)
    loop.close()


class Counting:
    def __init__(self, error: Exception) -> None:
        self.error, self.asked = error, 0

    async def write(self, prompt: Prompt) -> Draft:
        self.asked += 1
        raise self.error

    async def close(self) -> None: ...


class Hanging:
    async def write(self, prompt: Prompt) -> Draft:
        await asyncio.sleep(3_600)
        raise AssertionError("an hour later")

    async def close(self) -> None: ...
