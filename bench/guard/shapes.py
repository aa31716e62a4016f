"""Shapes: 4,000 characters made to stall a filter, and lines padded to 200."""

import random
from collections.abc import Iterator, Mapping, Sequence

from den.guard.judge import judge_in

LONG = 4_000
SHORT = 200
_DRAWN, _DRAWS = 30, 400
"""Words of a harmless line that are drawn at once, and how often."""


def adversarial(texts: Sequence[str], rng: random.Random) -> Mapping[str, str]:
    """Eight shapes: an endless word, letters apart, half addresses, digits, marks, threats cut short, soup."""
    words = " ".join(texts).split()
    shapes = {
        "one_word": "a" * LONG,
        "apart": "k " * LONG,
        "addresses": "a@a." * LONG,
        "digits": "12 345-6 " * LONG,
        "marks": "k\u0301\u0302\u0303\u200bi\u0304\u0305" * LONG,
        "begun": "i will going to put a in your you should " * 200,
        "stretched": "kiiilllll k1ll$ k*ll ||k|| " * 400,
        "soup": " ".join(rng.choices(words, k=LONG)) if words else "x " * LONG,
    }
    return {name: text[:LONG] for name, text in shapes.items()}


def harmless(texts: Sequence[str], rng: random.Random) -> str:
    """A ninth: words of lines that pass, so many as nothing refuses, which is judged by every rule."""
    words = " ".join(texts).split() or ["x"]
    line = ""
    for _ in range(_DRAWS):
        longer = f"{line} {' '.join(rng.choices(words, k=_DRAWN))}".strip()[:LONG]
        if judge_in(longer).ok:
            line = longer
        if len(line) == LONG:
            break
    return line


def padded(texts: Sequence[str], count: int, rng: random.Random) -> Iterator[str]:
    """Lines of 200 characters, each of lines of the set."""
    for _ in range(count):
        line = rng.choice(texts)
        while len(line) < SHORT:
            line = f"{line} {rng.choice(texts)} "
        yield line[:SHORT]
