"""What a "no" of the floor means to a show. The sentences are those of `bus/rules.lua`."""

from den.shows.event import Name

_MEANS: dict[str, Name] = {
    "the channel is hushed": "hush",
    "its line was deleted": "spent",
    "its line is too old": "spent",
    "the budget of its line is spent": "spent",
    "too many bot lines since a human spoke": "spent",
    "that person is muted": "spent",
    "that person is not to be answered": "spent",
    "the target is muted": "withdrawn",
    "the target said no": "withdrawn",
    "the target has not consented": "withdrawn",
    "the cast is muted on this server": "stop",
    "the cast is muted in this channel": "stop",
}


def meant(reason: str) -> Name:
    """The event; whatever says something of the speaker alone is a line lost."""
    return _MEANS.get(reason, "lost")
