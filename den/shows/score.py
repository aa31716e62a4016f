"""The score of one personality: battles won, lost, drawn."""

from pydantic import BaseModel, ConfigDict


class Standing(BaseModel):
    """One row of the scoreboard."""

    model_config = ConfigDict(frozen=True)

    persona: str
    won: int = 0
    lost: int = 0
    drawn: int = 0


def ranked(standings: list[Standing]) -> list[Standing]:
    """The best first: by battles won, then by fewer lost."""
    return sorted(standings, key=lambda one: (-one.won, one.lost, -one.drawn, one.persona))
