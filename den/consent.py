"""Consent: what a person allows the cast to do to them in one guild, or that they said no."""

from typing import Self

from pydantic import BaseModel, ConfigDict, field_validator, model_validator

from den.phrases import tidy
from den.snowflake import Snowflake

DAY_MS = 86_400_000
LONGEST_MS = 366 * DAY_MS
"""Twelve months: whoever still likes it after a year says so again."""
MAX_TOPICS = 10
LONGEST_TOPIC = 40
HEATS = range(1, 6)


class Consent(BaseModel):
    """One person's yes. It ends by itself at `expires_ms`; an ended one counts as none."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    guild_id: Snowflake
    person_id: Snowflake
    heat: int = 2
    off_limits: tuple[str, ...] = ()
    """Subjects that stay out of every line about this person."""
    expires_ms: int
    recorded_by: Snowflake
    recorded_ms: int

    @field_validator("heat")
    @classmethod
    def known_heat(cls, heat: int) -> int:
        if heat not in HEATS:
            raise ValueError(f"A heat is a whole number from 1 (mild) to 5 (merciless), not {heat}.")
        return heat

    @field_validator("off_limits")
    @classmethod
    def few_and_short(cls, topics: tuple[str, ...]) -> tuple[str, ...]:
        return tidy(topics, "topics off limits", MAX_TOPICS, LONGEST_TOPIC)

    @model_validator(mode="after")
    def ends_within_a_year(self) -> Self:
        lasts = self.expires_ms - self.recorded_ms
        if lasts <= 0:
            raise ValueError("A consent must end later than it begins.")
        if lasts > LONGEST_MS:
            raise ValueError(f"A consent lasts at most 12 months, not {-(-lasts // DAY_MS)} days.")
        return self

    def holds(self, now_ms: int) -> bool:
        """Whether it has not ended."""
        return now_ms < self.expires_ms


class OptOut(BaseModel):
    """One person's no. Stronger than having said nothing: they are not to be asked again by others."""

    model_config = ConfigDict(frozen=True)

    guild_id: Snowflake
    person_id: Snowflake
    recorded_by: Snowflake
    recorded_ms: int


class Ignore(BaseModel):
    """A person whom no bot answers, whatever they say."""

    model_config = ConfigDict(frozen=True)

    guild_id: Snowflake
    person_id: Snowflake
    recorded_by: Snowflake
    recorded_ms: int
