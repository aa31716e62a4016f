"""Models in bad weather, at the runtime's promise: so many calls are throttled, so many stall in mid-stream."""

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Mapping
from random import Random
from typing import Any

from services.generation.away import Hiccup
from services.generation.bedrock.promise import Event, Progress

SPOKEN = json.dumps({"line": "Noted.", "target_id": None, "intent": "answer", "engine": "deadpan", "bit_id": None})


class Weather:
    """A `Runtime` for all processes. Times are those of a quick model: a first event within 1.5 s, 3 s in all."""

    def __init__(self, rng: Random, throttled: float, stalled: float, clock: Callable[[], float]) -> None:
        self._rng = rng
        self._throttled = throttled
        self._stalled = stalled
        self._clock = clock
        self.calls: Counter[str] = Counter()
        self.at: list[tuple[str, float]] = []
        """Each call: the model, and when."""

    async def converse(self, request: Mapping[str, Any], progress: Progress) -> list[Event]:
        kind = self._kind()
        self.calls[kind] += 1
        self.at.append((request["modelId"], self._clock()))
        if kind == "throttled":
            await asyncio.sleep(0.05)
            raise Hiccup("is throttled (ThrottlingException)")
        await asyncio.sleep(self._rng.uniform(0.3, 1.5))
        progress.heard()
        if kind == "stalled":
            await asyncio.sleep(3_600)
        for _ in range(8):
            await asyncio.sleep(self._rng.uniform(0.05, 0.2))
            progress.heard()
        return _whole()

    def _kind(self) -> str:
        at = self._rng.random()
        if at < self._throttled:
            return "throttled"
        return "stalled" if at < self._throttled + self._stalled else "well"


def _whole() -> list[Event]:
    usage = {"inputTokens": 200, "outputTokens": 40, "cacheReadInputTokens": 1_800}
    return [
        {"contentBlockStart": {"start": {"toolUse": {"name": "speak", "toolUseId": "t"}}}},
        {"contentBlockDelta": {"delta": {"toolUse": {"input": SPOKEN}}}},
        {"messageStop": {"stopReason": "tool_use"}},
        {"metadata": {"usage": usage}},
    ]
