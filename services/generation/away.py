"""Why a writer is away, as far as its wrappers act on it.

ModelAway                (den.errors) the next writer is asked
├── Hiccup               a second try at once may mend it
├── BadForm              the model answered, but not as it was told to: it is not counted as away
└── NotAsked             no call was made, and none was paid for
"""

from den.errors import ModelAway


class Hiccup(ModelAway):
    """Throttled, or failed before its first word."""


class BadForm(ModelAway):
    """It works, and wrote nothing that can be used."""


class NotAsked(ModelAway):
    """It was left alone: it was away a moment ago, or the calls of this turn are used up."""
