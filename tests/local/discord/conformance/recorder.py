"""What the clients of the tests saw, REST answers and gateway frames, and what the judges say of it."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import aiohttp

from tests.judge import gateway, rest


@dataclass
class Exchange:
    """One REST answer with its headers; the body arrives after the head."""

    method: str
    path: str
    status: int
    headers: Any
    body: bytes = b""

    def judged(self) -> rest.Answer:
        content_type = self.headers.get("Content-Type", "")
        return rest.Answer(self.method, self.path, self.status, self.body, content_type)


class Recorder:
    def __init__(self) -> None:
        self.answers: list[Exchange] = []
        self._frames: dict[str, dict[str, Any]] = {}
        self._news = asyncio.Event()

    def frame(self, frame: dict[str, Any]) -> None:
        """Twelve bots get the same dispatch; it is judged once."""
        self._frames.setdefault(json.dumps({**frame, "s": 0 if frame.get("s") else None}), frame)

    def trace(self) -> aiohttp.TraceConfig:
        """For any aiohttp session, also the one inside discord.py."""
        config = aiohttp.TraceConfig()
        config.on_request_end.append(self._on_answer)
        config.on_response_chunk_received.append(self._on_body)
        return config

    async def _on_answer(self, _: object, ctx: Any, params: aiohttp.TraceRequestEndParams) -> None:
        if params.url.path.startswith("/api") and params.response.status != 101:
            response = params.response
            ctx.exchange = Exchange(params.method, params.url.raw_path, response.status, response.headers)
            self.answers.append(ctx.exchange)
            self._news.set()

    async def _on_body(self, _: object, ctx: Any, params: aiohttp.TraceResponseChunkReceivedParams) -> None:
        if hasattr(ctx, "exchange"):
            ctx.exchange.body += params.chunk

    async def until(self, seen: Callable[[], bool], timeout: float = 5.0) -> None:
        async def wait() -> None:
            while not seen():
                self._news.clear()
                await self._news.wait()

        await asyncio.wait_for(wait(), timeout)

    def of(self, method: str, part: str, since: int = 0) -> list[Exchange]:
        """The answers to one kind of request."""
        return [a for a in self.answers[since:] if a.method == method and part in a.path]

    def complaints(self) -> list[str]:
        """The judges' word on everything since the last time; the memory is emptied."""
        rest_judge, gateway_judge = rest.judge(), gateway.judge()
        said = [text for a in self.answers for text in rest_judge.complaints(a.judged())]
        said += [text for frame in self._frames.values() for text in gateway_judge.complaints(frame)]
        self.answers.clear()
        self._frames.clear()
        return list(dict.fromkeys(said))
