"""Limits: how many lines the cast says in a minute, an hour and a day: where, to whom and about whom.

Minutes, hours and days are those of UTC. The floor's script keeps the counts; no limit is ever passed by more than
the one polite line that says so.
"""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Lines = Annotated[int, Field(ge=1, le=10_000_000)]
Windows = tuple[Lines, Lines, Lines]
"""Lines of a minute, an hour and a day."""
ENDLESS = (10_000_000, 10_000_000, 10_000_000)


class Limits(BaseModel):
    """The defaults leave room for an evening of three hundred human lines in four minutes."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    server: Windows = (300, 4_000, 20_000)
    channel: Windows = (120, 1_800, 10_000)
    persona: Windows = (90, 1_200, 6_000)
    """One character, on one server."""
    person: Windows = (60, 600, 2_000)
    """Answers to one person."""
    target: Windows = (40, 300, 600)
    """Lines about one person; beyond it they are answered without a roast."""


LIMITS = Limits()
UNLIMITED = Limits(server=ENDLESS, channel=ENDLESS, persona=ENDLESS, person=ENDLESS, target=ENDLESS)


def read_limits(text: str) -> Limits:
    """From "person=30/300/900 channel=60/900/5000"; what is left out keeps its default. Raises ValueError."""
    given: dict[str, tuple[int, ...]] = {}
    for part in text.split():
        name, _, windows = part.partition("=")
        numbers = windows.split("/")
        if name not in Limits.model_fields or len(numbers) != 3 or not all(map(str.isdecimal, numbers)):
            known = ", ".join(Limits.model_fields)
            raise ValueError(
                f"“{part[:60]}” is no limit; write NAME=MINUTE/HOUR/DAY with whole numbers, NAME one of {known}"
            )
        given[name] = tuple(map(int, numbers))
    try:
        return Limits.model_validate(given)
    except ValueError:
        raise ValueError(f"a limit is 1 to {ENDLESS[0]:,} lines") from None
