"""An evening with models that often fail: orders the faults, and tells afterwards who wrote."""

import json
from collections.abc import Mapping, Sequence

from aiohttp import ClientSession

from bench.running_den import Den
from den.review.numbers import Figure

RATES = {"throttle": 0.3, "stall": 0.1}


async def trouble_models(den: Den, seed: int) -> None:
    """From now on."""
    port = json.loads((den.home / "den.json").read_text("utf-8"))["aws_port"]
    orders = {"rates": RATES, "seed": seed}
    async with ClientSession() as http, http.post(f"http://127.0.0.1:{port}/local/faults", json=orders) as answer:
        answer.raise_for_status()


def by_models(wrote: Sequence[Mapping[str, object]]) -> dict[str, Figure]:
    """The share of drafts that a model wrote, and how long the slowest twentieth took."""
    if not wrote:
        return {}
    by_a_model = sum(one.get("writer") not in ("composer", "guard") for one in wrote)
    took_ms = sorted(ms for one in wrote if isinstance(ms := one.get("ms"), int))
    return {
        "by_a_model_share": round(by_a_model / len(wrote), 3),
        "draft_p95_s": round(took_ms[len(took_ms) * 95 // 100] / 1000, 2),
    }
