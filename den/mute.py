"""A mute: one persona, person, channel or whole guild in which or at whom nothing is said for a while."""

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, model_validator

from den.consent import DAY_MS, LONGEST_MS
from den.snowflake import Snowflake

Scope = Literal["persona", "person", "channel", "guild"]


class Mute(BaseModel):
    """`subject`: the persona's id, or the person's or channel's user or channel id as digits; "" of a guild."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    guild_id: Snowflake
    scope: Scope
    subject: str = ""
    until_ms: int
    by: Snowflake
    at_ms: int

    @model_validator(mode="after")
    def one_subject(self) -> Self:
        if self.scope in ("person", "channel") and not _is_id(self.subject):
            raise ValueError(f"A mute of one {self.scope} needs its Discord id.")
        if self.scope == "persona" and not 1 <= len(self.subject) <= 32:
            raise ValueError("A mute of one persona needs its id: 3 to 32 of a-z, 0-9 and -.")
        if self.scope == "guild" and self.subject:
            raise ValueError("A mute of the whole server names nothing else.")
        return self

    @model_validator(mode="after")
    def ends_within_a_year(self) -> Self:
        lasts = self.until_ms - self.at_ms
        if lasts <= 0:
            raise ValueError("A mute must end later than it begins.")
        if lasts > LONGEST_MS:
            raise ValueError(f"A mute lasts at most 12 months, not {-(-lasts // DAY_MS)} days.")
        return self

    def holds(self, now_ms: int) -> bool:
        """Whether it has not ended."""
        return now_ms < self.until_ms


def _is_id(subject: str) -> bool:
    return subject.isascii() and subject.isdigit() and 0 < int(subject) < 2**63 and subject[0] != "0"
