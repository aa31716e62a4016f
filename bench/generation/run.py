"""`bench generation`: our overhead, lines under faults, and what lines cost."""

import asyncio
import logging
import sys
from collections.abc import Callable, Mapping

import structlog

from bench.generation.overhead import overhead
from bench.generation.spending import spending
from bench.generation.storm import outage, storm
from bench.generation.wire import wire
from den.errors import BadInput

MOST_WIRE = 300


def generation(turns: int = 2_000, seed: int = 1) -> dict[str, object]:
    """All figures; faults over `turns` turns, the rest over a share of them."""
    if not 100 <= turns <= 100_000:
        raise BadInput(f"--turns is 100 to 100000, not {turns}.")
    # Hundreds of writers are away on purpose here.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    part = min(MOST_WIRE, turns // 5)
    parts: dict[str, Callable[[], Mapping[str, object]]] = {
        "overhead": lambda: asyncio.run(overhead(part, seed)),
        "storm": lambda: storm(turns, seed),
        "outage": lambda: outage(turns // 4, seed),
        "wire": lambda: asyncio.run(wire(part, seed)),
        "spending": lambda: spending(part, seed),
    }
    figures: dict[str, object] = {}
    for name, measure in parts.items():
        print(f"{name} …", file=sys.stderr, flush=True)
        figures.update(measure())
    return figures
