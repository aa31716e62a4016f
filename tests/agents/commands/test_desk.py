"""An interaction is taken by one of the two Higher Selves, and by none that was told to end."""

from dataclasses import dataclass, replace
from typing import Any

from tests.agents.commands.stage import Den


@dataclass
class Pressed:
    """All that the desk asks of an interaction."""

    id: int = 10**17 + 99


def pressed() -> Any:
    return Pressed()


async def test_an_interaction_is_taken_once(den: Den) -> None:
    assert [await den.desk.mine(pressed()) for _ in range(2)] == [True, False]


async def test_a_higher_self_that_ends_leaves_an_interaction_to_the_other(den: Den) -> None:
    leaving = replace(den.desk, ending=lambda: True)
    assert not await leaving.mine(pressed())
    assert await den.desk.mine(pressed())
