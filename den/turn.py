"""A turn: one holding of the floor."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from den.decision import Class

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

    model_config = ConfigDict(frozen=True)

    guild_id: int
    channel_id: int
    persona: str
    root_id: int
    epoch: int
    klass: Class
    target_id: int | None = None
    deadline_ms: int
    """Redis time by which the turn must be SENDING; after it the floor goes on."""
    thrift: int = 0
    """How scarce lines are: 0 not at all, 1 scarce, 2 nearly spent, LAST_WORD: say so, and nothing more."""

    def nonce(self, part: int = 0) -> str:
        """Discord's idempotency key, ≤ 25 characters: the same for every retry of the same part."""
        return f"{self.root_id}.{part}"
