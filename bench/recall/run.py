"""How often the fact that a line is about is among the six that are recalled, by words and by meaning."""

import asyncio
import json
import time
from collections.abc import Sequence
from pathlib import Path

from den.fact import Fact
from den.recall import likeness, recall, shelve
from services.meaning.promise import Meaning

FILE = Path(__file__).with_name("paraphrases.jsonl")
GUILD, PERSON, NOW_MS = 1, 2, 1_800_000_000_000


def run(meaning: Meaning | None) -> dict[str, object]:
    """One person has all the facts; each is asked for once, in other words."""
    rows = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]
    facts = [_fact(nr, row["fact"]) for nr, row in enumerate(rows)]
    said = [row["said"] for row in rows]
    nothing: list[Sequence[float]] = [()] * len(rows)
    figures: dict[str, object] = {"questions": len(rows), "recall_at_6_by_words": _share(facts, said, nothing)}
    if meaning is None:
        return figures
    alike, ms = asyncio.run(_alike(meaning, facts, said))
    by_both = _share(facts, said, alike)
    return figures | {"recall_at_6_by_meaning_too": by_both, "meaning_ms_p50": sorted(ms)[len(ms) // 2]}


async def _alike(
    meaning: Meaning, facts: Sequence[Fact], said: Sequence[str]
) -> tuple[list[list[float]], list[float]]:
    vectors = await meaning.vectors([fact.text for fact in facts])
    alike, ms = [], []
    for line in said:
        began = time.perf_counter()
        (asked,) = await meaning.vectors((line,))
        alike.append([likeness(asked, one) for one in vectors])
        ms.append(round((time.perf_counter() - began) * 1000, 2))
    return alike, ms


def _share(facts: Sequence[Fact], said: Sequence[str], alike: Sequence[Sequence[float]]) -> float:
    shelf = shelve(GUILD, PERSON, facts)
    hits = sum(
        fact.text in recall(shelf, line, now_ms=NOW_MS, alike=told)
        for fact, line, told in zip(facts, said, alike, strict=True)
    )
    return round(hits / len(facts), 3)


def _fact(nr: int, text: str) -> Fact:
    return Fact(id=f"f{nr}", guild_id=GUILD, person_id=PERSON, text=text, at_ms=NOW_MS - 1_000)
