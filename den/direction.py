"""A direction: what the Higher Self tells a channel. It weighs and pins; it never stands in the way."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from den.game import Game, Move

Mode = Literal["ambient", "crowd", "battle", "roast", "panel"]
TWIST = "twist"
"""The beat of a bit's third use."""


class Direction(BaseModel):
    """One frozen value per channel. The default is ordinary talk."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    mode: Mode = "ambient"
    next_speaker: str | None = None
    weights: dict[str, float] = Field(default_factory=dict)
    heat: int = Field(default=2, ge=1, le=5)
    beat: str = "answer"
    game: Game | None = None
    move: Move | None = None
    """Of a show's line, where it has a plan."""
    epoch: int = 0
    ends_at_ms: int = 0
    """0 = does not end."""

    def at(self, now_ms: int) -> "Direction":
        """What holds at that time: an expired direction is ordinary talk again, by itself."""
        return DEFAULT if self.ends_at_ms and now_ms >= self.ends_at_ms else self

    def budget(self) -> int:
        """Bot lines that one human line mints: 3 in ordinary talk, 6 in a show."""
        return 3 if self.mode == "ambient" else 6


DEFAULT = Direction()
