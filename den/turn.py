"""A turn: one holding of the floor."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from den.decision import Class


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
    cue: int = 0
    """The number of a show's line; 0 in talk. The persona may have several on one root."""
    deadline_ms: int
    """Redis time by which the turn must be SENDING; after it the floor goes on."""

    def nonce(self) -> str:
        """Discord's idempotency key, ≤ 25 characters: the same for every retry of the same line."""
        return f"{self.root_id}.{self.cue}"
