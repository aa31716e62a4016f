"""An entry: one decision that touched a person. It is stored as one line of JSON, ids as text."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer

from den.snowflake import Snowflake

HEAD = 40
Id = Annotated[Snowflake, PlainSerializer(str, when_used="json")]
"""Text in JSON, as Discord does it: JavaScript's numbers are too short for ids."""


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


Moment = Annotated[datetime, PlainSerializer(_stamp, when_used="json")]


class Entry(BaseModel):
    """What an operator may look up later. `head` comes last: erasing relies on it."""

    model_config = ConfigDict(frozen=True)

    at: Moment
    guild: Id = 0
    """0 in a direct message, and where no guild is concerned."""
    channel: Id = 0
    who: str = Field(max_length=64)
    """Who acted: a persona's id, or the user id of a person."""
    person: Id | None = None
    """Whom it was about."""
    what: str = Field(max_length=40)
    """The act in one word: roast, consent, mute, report."""
    verdict: str = Field(max_length=8)
    """ok or no."""
    why: str = Field(default="", max_length=300)
    """The reason, one of the den's own clauses."""
    turn: str = ""
    """root id/epoch of the turn, "" outside of one."""
    hash: str = ""
    """Of the whole text, keyed with this home's salt: shows that a given text is the one, and tells nothing."""
    head: str = Field(default="", max_length=HEAD)
    """How it began; blank once the person has asked to be forgotten, whose ids above are pseudonyms then."""

    def concerns(self, person_id: int) -> bool:
        """Whether this person acted or was acted on."""
        return self.person == person_id or self.who == str(person_id)


def as_line(entry: Entry) -> bytes:
    """ASCII on one line, `head` last."""
    return json.dumps(entry.model_dump(mode="json"), separators=(",", ":")).encode("ascii") + b"\n"


def from_line(line: bytes) -> Entry | None:
    """None for what is no entry."""
    try:
        fields: Mapping[str, Any] = json.loads(line)
        return Entry.model_validate({**fields, "head": str(fields["head"]).strip()})
    except (ValueError, KeyError, TypeError):  # pydantic's errors are ValueErrors too
        return None
