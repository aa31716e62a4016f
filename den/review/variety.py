"""Do the bots repeat themselves, or each other?"""

import random
import re
import zlib
from collections.abc import Callable, Sequence
from itertools import pairwise

from den.review.bleu import self_bleu
from den.review.numbers import Figure, mean, quantile, ratio
from den.review.rows import Row

WINDOW = 50
FEWEST = 10
"""Below this many lines the measures of variety say nothing."""
NEAR = 0.6
MEMORY = 1_000
"""A line is compared with this many before it, so that a long transcript stays affordable."""

Lines = Sequence[Sequence[str]]


def words(text: str) -> list[str]:
    return re.findall(r"[\w'’]+", text.lower())


def shingles(text: str) -> frozenset[str]:
    """Character 4-grams of the text without case, marks and double spaces."""
    plain = " ".join(words(text))
    return frozenset(plain[i : i + 4] for i in range(max(1, len(plain) - 3)))


def likeness(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / len(a | b) if a or b else 0.0


def variety(rows: Sequence[Row]) -> dict[str, Figure]:
    bots = [row for row in rows if row.is_bot and words(row.text)]
    lines = [words(row.text) for row in bots]
    lengths = [len(line) for line in lines]
    texts = [" ".join(line) for line in lines]
    return {
        "bot_lines": len(bots),
        "exact_duplicates": ratio(len(texts) - len(set(texts)), len(texts)),
        "near_duplicates": ratio(_near([shingles(row.text) for row in bots]), len(bots)),
        "distinct_1": _windowed(lines, lambda w: distinct(w, 1)),
        "distinct_2": _windowed(lines, lambda w: distinct(w, 2)),
        "distinct_3": _windowed(lines, lambda w: distinct(w, 3)),
        "self_bleu_4": _windowed(lines, self_bleu),
        "compression": _windowed([[row.text] for row in bots], _compression),
        "repeated_openings": _windowed(lines, _repeated_openings),
        "echo_index": _echo(bots),
        "words_p50": quantile(lengths, 0.5),
        "words_p95": quantile(lengths, 0.95),
    }


def distinct(lines: Lines, n: int) -> float:
    grams = [tuple(line[i : i + n]) for line in lines for i in range(len(line) - n + 1)]
    return len(set(grams)) / len(grams) if grams else 1.0


def _windowed(lines: Lines, measure: Callable[[Lines], float]) -> Figure:
    """The mean over windows of 50 lines; what is left over joins no window unless it is all there is."""
    if len(lines) < FEWEST:
        return None
    starts = range(0, max(1, len(lines) - WINDOW + 1), WINDOW)
    return mean([measure(lines[start : start + WINDOW]) for start in starts])


def _near(marks: Sequence[frozenset[str]]) -> int:
    def seen(k: int) -> bool:
        return any(
            min(len(marks[k]), len(old)) >= NEAR * max(len(marks[k]), len(old)) and likeness(marks[k], old) >= NEAR
            for old in marks[max(0, k - MEMORY) : k]
        )

    return sum(seen(k) for k in range(len(marks)))


def _compression(lines: Lines) -> float:
    raw = "\n".join(line[0] for line in lines).encode()
    return len(raw) / len(zlib.compress(raw, 9))


def _repeated_openings(lines: Lines) -> float:
    return 1 - len({tuple(line[:2]) for line in lines}) / len(lines)


def _echo(bots: Sequence[Row]) -> Figure:
    """How much more a bot sounds like the bot before it than like any other line (seeded shuffles)."""
    marks = [(row.author, shingles(row.text)) for row in bots]
    real = _succession(marks)
    if real is None or len(marks) < FEWEST:
        return None
    dice, rounds = random.Random(0), []
    for _ in range(20):
        shuffled = dice.sample(marks, len(marks))
        rounds.append(_succession(shuffled) or 0.0)
    return round(real - sum(rounds) / len(rounds), 4)


def _succession(marks: Sequence[tuple[str, frozenset[str]]]) -> float | None:
    return mean([likeness(a[1], b[1]) for a, b in pairwise(marks) if a[0] != b[0]])
