"""A fact: one short text that a person chose to have remembered in one guild."""

from typing import Self

from pydantic import BaseModel, ConfigDict, field_validator, model_validator

from den.line import SpeakerKind
from den.phrases import on_one_line
from den.snowflake import Snowflake

MAX_FACTS = 200
"""For one person in one guild."""
LONGEST_FACT = 500


class Fact(BaseModel):
    """`id` is opaque, unique among the person's facts and never used twice."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    id: str
    guild_id: Snowflake
    person_id: Snowflake
    text: str
    source_message_id: Snowflake | None = None
    at_ms: int
    expires_ms: int | None = None
    """None: until it is forgotten."""

    @field_validator("text")
    @classmethod
    def short(cls, text: str) -> str:
        text = on_one_line(text)
        if not text:
            raise ValueError("There is nothing to remember: the text is empty.")
        if len(text) > LONGEST_FACT:
            raise ValueError(f"A fact has at most {LONGEST_FACT} characters, not {len(text)}; make it shorter.")
        return text

    @model_validator(mode="after")
    def ends_later(self) -> Self:
        if self.expires_ms is not None and self.expires_ms <= self.at_ms:
            raise ValueError("A fact must end later than it is stored.")
        return self


def refuse_bots(said_by: SpeakerKind) -> str:
    """Why what such a speaker said is never remembered, "" if it may be."""
    return "" if said_by == "human" else "Only what people say is remembered, never the text of a bot."
