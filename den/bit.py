"""A bit: a joke made about somebody who consented to it, kept so that it can be called back, or retired."""

from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict, Field, field_validator

from den.consent import DAY_MS
from den.line import Line
from den.phrases import on_one_line
from den.snowflake import Snowflake

LIVES_MS = 30 * DAY_MS
"""After so long nobody remembers it, and it is deleted."""
MOST_USES = 3
"""So often a bit is called back, the last time turned round (the rule of three); then it is retired."""
HEARD_MS = 7 * DAY_MS
"""So long a joke about a person that a guild has heard does not come again."""
MOST_BITS, MOST_JOKES = 50, 100
"""For one person in one guild."""
LONGEST_BIT = 300


class Bit(BaseModel):
    """Its id is the line's. `landed_ms` is when somebody laughed; `uses` is as its store counts it."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    guild_id: Snowflake
    person_id: Snowflake
    """Whom it was about."""
    persona: str = Field(min_length=1, max_length=64)
    text: str
    line_id: Snowflake
    at_ms: int
    expires_ms: int
    landed_ms: int | None = None
    uses: int = Field(default=0, ge=0)

    @classmethod
    def of(cls, line: Line, person_id: int, lives_ms: int) -> "Bit":
        """A bot's line about somebody who has said yes."""
        return cls(
            guild_id=line.guild_id,
            person_id=person_id,
            persona=line.author.persona or line.author.name,
            text=line.text,
            line_id=line.id,
            at_ms=line.at_ms,
            expires_ms=line.at_ms + lives_ms,
        )

    @property
    def id(self) -> str:
        """One line is one bit."""
        return str(self.line_id)

    def turns(self) -> bool:
        """The next use is the last: it must invert or combine."""
        return self.uses == MOST_USES - 1

    @field_validator("text")
    @classmethod
    def short(cls, text: str) -> str:
        return on_one_line(text)[:LONGEST_BIT]


def usable(bits: Iterable[Bit], now_ms: int) -> tuple[Bit, ...]:
    """Those that landed, are not worn out and have not ended: the least used first, then the newest."""
    fit = (one for one in bits if one.landed_ms is not None and one.uses < MOST_USES and one.expires_ms > now_ms)
    return tuple(sorted(fit, key=lambda one: (one.uses, -one.at_ms)))
