"""A cue: what a member asked of the director, by command or button, on its way through Redis."""

from pydantic import BaseModel, ConfigDict

from den.shows.event import Event
from den.shows.show import Show


class Cue(BaseModel):
    """`show` is the one to begin; else the event is for the show that runs in the channel."""

    model_config = ConfigDict(frozen=True)

    channel_id: int
    event: Event
    show: Show | None = None
    show_id: int = 0
    """The show that the button belongs to; 0: whichever runs there."""
