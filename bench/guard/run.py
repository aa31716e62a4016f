"""Is what nobody may say refused, does a sweary roast pass, and what does it cost?

A forbidden line counts as refused if the rules for what people write refuse it, a roast as blocked if the stricter
rules for what bots say do. Times are of the processor in a warm process: the first lines also compile the rules
they need, and what else runs on the machine is no part of them.
"""

import random
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from bench.guard import fillers, hatecheck
from bench.guard.rows import Row, read
from bench.guard.shapes import adversarial, harmless, padded
from den.guard.clear import clear
from den.guard.judge import judge_in, judge_out
from den.review.numbers import Figure
from services.process import settle_memory

HERE = Path(__file__).parent
HELD_OUT = HERE / "held_out.jsonl"
"""Written by somebody who did not write the rules; never tuned on. Once measured, it becomes a development set."""
DEVELOPMENT = HERE / "development.jsonl"
"""What the rules were written with: its figures are flattering."""
FORBIDDEN = ("slur", "self_harm", "threat", "private", "minors")


def guard(path: Path | None, sources: Path | None, cases: Path | None) -> Mapping[str, Figure | str]:
    """All figures: of this set, or of the held-out set, or (without one) of the development set."""
    chosen = path or (HELD_OUT if HELD_OUT.is_file() else DEVELOPMENT)
    slurs, adult = fillers.slurs(sources), fillers.adult(sources)
    rows, skipped = read(chosen, slurs.words, adult.words)
    figures: dict[str, Figure | str] = {**shares(rows), **_times(rows)}
    figures |= {"lines": len(rows), "rows_skipped": skipped, "set": chosen.stem}
    figures |= {"slur_words": len(slurs.words), "slur_words_from": slurs.origin}
    figures |= {"adult_words": len(adult.words), "adult_words_from": adult.origin}
    return figures | (hatecheck.refused(cases) if cases else {})


def shares(rows: Sequence[Row]) -> dict[str, Figure]:
    """Of every forbidden kind what is refused, of the others what is blocked; None: no line of it."""
    refused: dict[str, list[bool]] = defaultdict(list)
    for row in rows:
        judge = judge_out if row.kind == "roast" else judge_in
        refused[row.kind].append(not judge(row.text).ok)
    caught: dict[str, Figure] = {kind: _share(refused[kind]) for kind in FORBIDDEN}
    return caught | {f"{kind}_blocked": _share(refused[kind]) for kind in ("roast", "innocent")}


def _times(rows: Sequence[Row]) -> dict[str, Figure]:
    rng, texts = random.Random(1), [row.text for row in rows]
    passing = [row.text for row in rows if row.kind not in FORBIDDEN]
    shapes = [*adversarial(texts, rng).values(), harmless(passing, random.Random(2))]
    lines = [*padded(texts, 2_000, rng)] if texts else []
    for text in (*texts, *shapes, *lines):
        judge_in(text)
    settle_memory()  # as every process of a den does
    return {
        "p99_ms_200": _p99(_costs_ms(lines)) if lines else None,
        "p99_ms_4000": _p99(_costs_ms([shape for shape in shapes for _ in range(25)])),
    }


def _costs_ms(texts: Sequence[str]) -> Sequence[float]:
    """Of each the least of three passes over all of them: what is more is the machine's, not the line's."""
    passes = [[_cost_ms(judge_in, text) for text in texts] for _ in range(3)]
    return [min(costs) for costs in zip(*passes, strict=True)]


def _cost_ms(judge: Callable[[str], object], text: str) -> float:
    clear.cache_clear()
    began = time.thread_time()
    judge(text)
    return (time.thread_time() - began) * 1000


def _p99(costs_ms: Sequence[float]) -> float:
    return round(sorted(costs_ms)[len(costs_ms) * 99 // 100], 3)


def _share(refused: Sequence[bool]) -> Figure:
    return round(sum(refused) / len(refused), 4) if refused else None
