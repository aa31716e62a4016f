"""ConverseStream: the answer of a model as a stream of events, or the fault that was ordered."""

import asyncio
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from local.aws.caching import PrefixCache, tokens
from local.aws.errors import Asked, refusal
from local.aws.faults import BEFORE, FORMS, Faults
from local.aws.frames import event, spoilt, trouble
from local.aws.text import Speech

CONTENT_TYPE = "application/vnd.amazon.eventstream"
PIECE = 12
"""Characters of a delta."""
WRONG: Mapping[str, str] = {
    "wrong_types": '{"line": 5, "target_id": ["u1"], "intent": "shout"}',
    "half_json": '{"line": "This one never en',
    "too_long": json.dumps({"line": "la " * 2000, "intent": "answer"}),
}
STOPS = {"no_tool": "end_turn", "filtered": "guardrail_intervened", "half_json": "max_tokens"}


@dataclass(frozen=True, slots=True)
class Tempo:
    """How fast the model is, and how long one that hangs does."""

    first_s: float = 0.0
    between_s: float = 0.0
    slow_s: float = 30.0


@dataclass(frozen=True, slots=True)
class Converse:
    """Serves `POST /model/{id}/converse-stream`."""

    speech: Speech
    faults: Faults
    cache: PrefixCache
    tempo: Tempo

    async def serve(self, request: web.Request) -> web.StreamResponse:
        try:
            body = checked(await request.text())
        except Asked as wrong:
            return refusal(wrong.kind, str(wrong))
        fault = self.faults.next()
        if fault in BEFORE:
            return refusal(BEFORE[fault], f"The stand-in was told to answer with {fault}.")
        frames = await self._frames(request.match_info["model"], body, fault)
        response = web.StreamResponse(headers={"Content-Type": CONTENT_TYPE})
        await asyncio.sleep(self.tempo.slow_s if fault == "slow" else self.tempo.first_s)
        await response.prepare(request)
        await self._send(request, response, frames, fault)
        return response

    async def _frames(self, model: str, body: Mapping[str, Any], fault: str) -> list[bytes]:
        arguments = json.dumps(await self.speech.arguments(body))
        billed = self.cache.bill(model, body)
        out = tokens(model, len(arguments))
        usage = {
            "inputTokens": billed.fresh,
            "outputTokens": out,
            "totalTokens": billed.fresh + billed.read + billed.written + out,
            "cacheReadInputTokens": billed.read,
            "cacheWriteInputTokens": billed.written,
        }
        return list(_events(WRONG.get(fault, arguments), fault, usage))

    async def _send(
        self, request: web.Request, response: web.StreamResponse, frames: list[bytes], fault: str
    ) -> None:
        half = len(frames) // 2
        if fault in FORMS or fault in ("none", "slow"):
            for one in frames:
                await response.write(one)
                await asyncio.sleep(self.tempo.between_s)
            return
        await response.write(b"".join(frames[:half]))
        if fault == "stall":
            await asyncio.sleep(self.tempo.slow_s)
        elif fault == "bad_crc":
            await response.write(spoilt(frames[half]))
        elif fault == "error_event":
            await response.write(trouble("throttlingException", "The stand-in was told to stop here."))
        elif fault == "cut" and request.transport is not None:
            await asyncio.sleep(0.01)  # what was written goes out first
            request.transport.abort()
        # "early_end": the stream ends in good order, and nobody said that the message did


def checked(text: str) -> dict[str, Any]:
    """The body, as far as the real service would have looked at it too."""
    try:
        body = json.loads(text)
    except ValueError:
        raise Asked("The body is not JSON.") from None
    if not isinstance(body, dict) or not body.get("messages"):
        raise Asked("1 validation error detected: messages must not be empty.")
    for block in body.get("system", []):
        if "text" in block and not block["text"]:
            raise Asked("A text block must not be blank.")
    points = sum("cachePoint" in block for block in (*body.get("system", []), *_tools(body)))
    if points > 4:
        raise Asked("At most 4 cache points are allowed.")
    return body


def _tools(body: Mapping[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = body.get("toolConfig", {}).get("tools", [])
    return found


def _events(said: str, fault: str, usage: Mapping[str, int]) -> Iterator[bytes]:
    yield event("messageStart", {"role": "assistant"})
    if fault == "no_tool":
        yield from _pieces([{"text": "I would rather talk about it."}])
    elif fault != "filtered":
        name = "shout" if fault == "other_tool" else "speak"
        start = {"start": {"toolUse": {"toolUseId": "tooluse_1", "name": name}}, "contentBlockIndex": 0}
        yield event("contentBlockStart", start)
        cuts = [said[at : at + PIECE] for at in range(0, len(said), PIECE)]
        yield from _pieces([{"toolUse": {"input": cut}} for cut in cuts])
    yield event("messageStop", {"stopReason": STOPS.get(fault, "tool_use")})
    yield event("metadata", {"usage": usage, "metrics": {"latencyMs": 1}})


def _pieces(deltas: list[dict[str, Any]]) -> Iterator[bytes]:
    for delta in deltas:
        yield event("contentBlockDelta", {"delta": delta, "contentBlockIndex": 0})
    yield event("contentBlockStop", {"contentBlockIndex": 0})
