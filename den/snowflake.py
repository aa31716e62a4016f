"""Discord's ids: 42 bits of milliseconds since 2015, then 22 bits of origin and count."""

from typing import Annotated

from pydantic import Field

DISCORD_EPOCH_MS = 1_420_070_400_000

Snowflake = Annotated[int, Field(ge=0, lt=2**63)]
"""An id as it is stored: it fits the signed 64 bits of every database."""


EVER = 2**63 - 1
"""No id is greater."""


def created_ms(snowflake: int) -> int:
    """Unix milliseconds at which Discord made this id (documentation: Reference, Snowflakes)."""
    return (snowflake >> 22) + DISCORD_EPOCH_MS


def first_at(unix_ms: int) -> int:
    """The smallest id that can have been made at that time; 0 before Discord's epoch."""
    return max(0, unix_ms - DISCORD_EPOCH_MS) << 22
