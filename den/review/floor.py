"""Who held the floor, how long, and over whom."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations, pairwise

from den.review.links import Links
from den.review.numbers import Figure, quantile, ratio
from den.review.rows import Row

PAIR_WINDOW_MS = 60_000


def floor(rows: Sequence[Row], links: Links) -> dict[str, Figure]:
    channels: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        channels[row.channel].append(row)
    bots = [row for row in rows if row.is_bot]
    made = [row.generations for row in bots if row.generations is not None]
    gaps = [gap for lines in channels.values() for gap in _gaps(lines)]
    timed = any(row.typing_from is not None for row in bots)
    return {
        "overlaps": sum(_overlaps(lines, links) for lines in channels.values()) if timed else None,
        "gap_p50_s": quantile(gaps, 0.5),
        "gap_p95_s": quantile(gaps, 0.95),
        "gap_min_s": quantile(gaps, 0.0),
        "longest_bot_run": max((_longest_run(lines) for lines in channels.values()), default=0),
        "chain_max": max((links.depth(row) for row in bots), default=None),
        "chain_p95": quantile((links.depth(row) for row in bots), 0.95),
        "pair_lines_60_s": max((_pair_lines(lines) for lines in channels.values()), default=0),
        "generations_per_line": ratio(sum(made), len(made)),
        "human_lines_per_bot_line": ratio(len(rows) - len(bots), len(bots)),
    }


def _overlaps(lines: Sequence[Row], links: Links) -> int:
    spans = [(_typed_from(row, links), row.at) for row in lines if row.is_bot]
    return sum(a[0] < b[1] and b[0] < a[1] for a, b in combinations(spans, 2))


def _typed_from(row: Row, links: Links) -> int:
    """Nobody types at a line before it was said: an older mark is of a turn that was given up."""
    if row.typing_from is None:
        return row.at
    root = links.by_id.get(links.linked_root(row) or "")
    return max(row.typing_from, root.at) if root is not None else row.typing_from


def _gaps(lines: Sequence[Row]) -> list[float]:
    return [(b.at - a.at) / 1000 for a, b in pairwise(lines) if b.is_bot]


def _longest_run(lines: Sequence[Row]) -> int:
    longest = run = 0
    for row in lines:
        run = run + 1 if row.is_bot else 0
        longest = max(longest, run)
    return longest


def _pair_lines(lines: Sequence[Row]) -> int:
    """The most lines that one unordered pair of bots threw at each other within a minute."""
    exchanges: dict[frozenset[str], list[int]] = defaultdict(list)
    for a, b in pairwise(lines):
        if a.is_bot and b.is_bot and a.author != b.author:
            exchanges[frozenset((a.author, b.author))].append(b.at)
    return max(
        (sum(0 <= t - start < PAIR_WINDOW_MS for t in times) for times in exchanges.values() for start in times),
        default=0,
    )
