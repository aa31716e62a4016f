"""A fallback asks its writers in order and says why it went on."""

import pytest
from structlog.testing import capture_logs

from den.draft import Draft
from den.errors import BadInput, ModelAway
from den.prompt import Prompt
from services.generation.fallback import Fallback
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
    assert [(row["writer"], row["reason"]) for row in logs] == [
        ("model", "The model at x answered with status 500.")
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
