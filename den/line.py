"""A line: one message of a channel, as an ear heard it."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

SpeakerKind = Literal["human", "sibling", "stranger", "webhook", "system"]


class Speaker(BaseModel):
    """Who said a line. Identity is the Discord user id; `name` is only what people read."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: int
    name: str
    kind: SpeakerKind
    persona: str | None = None
    """The personality's `id` if this is a sibling of this den, else None."""


class Line(BaseModel):
    """One message. `id` is its snowflake; compare snowflakes as integers, never as text."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: int
    guild_id: int
    """0 in a direct message."""
    channel_id: int
    author: Speaker
    text: str
    at_ms: int
    """When Discord created it, Unix milliseconds (from the snowflake)."""
    mentions: tuple[int, ...] = ()
    """User ids mentioned in the text, in text order (a reply's ping alone is not one)."""
    mentions_room: bool = False
    """@everyone or @here."""
    mentions_role: bool = False
    reply_to: int | None = None
    """The message this one replies to."""
    reply_author: Speaker | None = None
    edited_ms: int | None = None
