"""Words that cost nothing: what the bots of a bench say, both the den's and those it is compared with."""

import random

WORDS = (
    "pipeline", "cheese", "weeps", "monastery", "darts", "thy", "turnip", "laser", "garden", "kettle",
    "ladder", "marble", "orchid", "pickle", "quarrel", "ribbon", "saddle", "teapot", "umbrella", "velvet",
    "walrus", "yonder", "zeppelin", "anchor", "bucket", "cabbage", "dwarf", "elbow", "feather", "goblet",
    "hammer", "ink", "jester", "knight", "lantern", "mirror", "needle", "oyster", "parrot", "quilt", "raven",
    "sausage", "trumpet", "urchin", "violin", "wagon", "yogurt",
)  # fmt: skip


def few_words(seed: str | int) -> str:
    """A line of a roast's length that costs nothing; no two are near to each other."""
    return " ".join(random.Random(seed).choices(WORDS, k=16))
