"""A summary: what a channel has talked about lately, where a moderator has switched that on."""

from typing import Self

from pydantic import BaseModel, ConfigDict, field_validator, model_validator

from den.phrases import on_one_line
from den.snowflake import Snowflake

LONGEST_SUMMARY = 1_500


class Summary(BaseModel):
    """`until_line_id` is the newest line that it knows of: a summary never replaces one that knows more."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    guild_id: Snowflake
    channel_id: Snowflake
    text: str
    until_line_id: Snowflake
    at_ms: int
    expires_ms: int

    @field_validator("text")
    @classmethod
    def short(cls, text: str) -> str:
        text = on_one_line(text)
        if not text or len(text) > LONGEST_SUMMARY:
            raise ValueError(f"A summary has 1 to {LONGEST_SUMMARY} characters, not {len(text)}.")
        return text

    @model_validator(mode="after")
    def ends_later(self) -> Self:
        if self.expires_ms <= self.at_ms:
            raise ValueError("A summary must end later than it is stored.")
        return self
