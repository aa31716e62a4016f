"""A turn: one holding of the floor."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from den.decision import Class
from den.snowflake import Snowflake

LAST_WORD = 3
"""The thrift of a turn that only says that there are no more lines for now."""


class TurnState(StrEnum):
    """CLAIMED → SENDING → SENT, or ABANDONED from either."""

    CLAIMED = "CLAIMED"
    SENDING = "SENDING"
    SENT = "SENT"
    ABANDONED = "ABANDONED"


class Turn(BaseModel):
    """What the holder must show at every step; `epoch` is the fence."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    guild_id: Snowflake
    channel_id: Snowflake
    persona: str
    root_id: Snowflake
    epoch: int = Field(ge=0, lt=2**63)
    klass: Class
    target_id: Snowflake | None = None
    deadline_ms: int
    """Redis time by which the turn must be SENDING; after it the floor goes on."""
    thrift: int = 0
    """How scarce lines are: 0 not at all, 1 scarce, 2 nearly spent, LAST_WORD: say so, and nothing more."""

    def nonce(self, part: int = 0) -> str:
        """Discord's idempotency key, ≤ 25 characters: the same for every retry of the same part."""
        return f"{self.root_id}.{part}"
