"""An event: what a show is told, whether by the channel, the floor, a button or the clock."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from den.shows.show import Person

Name = Literal[
    "started",  # somebody asked for the show
    "out",  # the line that was asked for is in the channel
    "lost",  # it will not come: its speaker is away, or had nothing to say
    "spent",  # its root brings no more lines: the audience must come first
    "heard",  # a human line
    "heckled",  # one that was called in between
    "vote", "more", "next", "skip", "enough",  # buttons and commands of the audience
    "tick",  # time goes on
    "stop", "hush", "distress", "withdrawn", "empty",  # the end, whatever the state
]  # fmt: skip
ENDS: dict[str, str] = {
    "stop": "somebody stopped it",
    "hush": "the channel was hushed",
    "distress": "somebody was hurt",
    "withdrawn": "the person it was about took their yes back",
    "empty": "nobody was there any more",
}


class Event(BaseModel):
    """`root_id` is the human line or interaction that brought it, if one did."""

    model_config = ConfigDict(frozen=True)

    name: Name
    by: Person | None = None
    root_id: int = 0
    cue: int = 0
    message_id: int = 0
    choice: int = -1
    """Of a vote: the place in the cast."""
    reason: str = ""
    """Of an end, why; of a heckle, what is done about it."""
