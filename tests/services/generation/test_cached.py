"""Some lines are said again word for word; never one that holds a person's words or data."""

from dataclasses import replace
from typing import Any

import pytest

from den.draft import Draft
from den.line import Speaker
from den.prompt import Prompt
from services.generation.cached import KEEP_S, Cached
from tests.services.generation.fake import WROTE, Writer
from tests.services.generation.talk import BEN, HOST, ROASTERS, line, prompt

SELF = Speaker(id=99, name=HOST.name, kind="sibling", persona=HOST.id)


def introduction(**changes: Any) -> Prompt:
    """The host asks for an introduction."""
    plain = prompt(ROASTERS[0], line("Introduce yourself.", author=SELF), target=None)
    return replace(plain, occasion="introduction", **changes)


async def asked_twice(first: Prompt, second: Prompt | None = None) -> int:
    writer = Writer(WROTE)
    cached = Cached(writer, clock=lambda: 0.0)
    await cached.write(first)
    await cached.write(second or first)
    return writer.asked


async def test_an_introduction_is_written_once() -> None:
    assert await asked_twice(introduction()) == 1


async def test_what_is_said_again_costs_nothing() -> None:
    cached = Cached(Writer(WROTE))
    first, second = await cached.write(introduction()), await cached.write(introduction())
    assert (first.usage.input_tokens, second.usage.input_tokens) == (2_000, 0)


@pytest.mark.parametrize(
    "changes",
    [
        {"occasion": "talk"},
        {"target_id": 7},
        {"facts": ("ana likes tea",)},
        {"memories": ("ben burnt the toast",)},
        {"off_limits": ("cats",)},
        {"scene": (line("so", author=BEN),)},
        {"also": (line("and me", author=BEN),)},
        {"complaint": "too long"},
    ],
)
async def test_nothing_that_holds_a_persons_data_is_kept(changes: dict[str, Any]) -> None:
    asked = replace(introduction(), **changes)
    assert await asked_twice(asked) == 2


async def test_another_personality_has_another_introduction() -> None:
    other = replace(introduction(), personality=ROASTERS[1])
    assert await asked_twice(introduction(), other) == 2


async def test_after_a_day_it_is_written_anew() -> None:
    now, writer = [0.0], Writer(WROTE)
    cached = Cached(writer, clock=lambda: now[0])
    await cached.write(introduction())
    now[0] = KEEP_S
    await cached.write(introduction())
    assert writer.asked == 2


async def test_a_stopgaps_line_is_not_kept() -> None:
    writer = Writer(Draft(line="Hm.", passed_over=("model: away",)))
    cached = Cached(writer)
    await cached.write(introduction())
    await cached.write(introduction())
    assert writer.asked == 2
