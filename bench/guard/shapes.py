"""Shapes: 4,000 characters made to stall a filter, and lines padded to 200."""

import random
from collections.abc import Iterator, Mapping, Sequence

LONG = 4_000
SHORT = 200


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


def padded(texts: Sequence[str], count: int, rng: random.Random) -> Iterator[str]:
    """Lines of 200 characters, each of lines of the set."""
    for _ in range(count):
        line = rng.choice(texts)
        while len(line) < SHORT:
            line = f"{line} {rng.choice(texts)} "
        yield line[:SHORT]
