"""The stand-in's server: the addresses that the den's AWS clients call, and one to order faults at."""

import asyncio
import json
import time
from collections import deque
from collections.abc import Callable, Sequence
from email.utils import formatdate

from aiohttp import web
from aiohttp.typedefs import Handler

from den.personality import Personality
from local.aws.caching import PrefixCache
from local.aws.converse import Converse, Tempo
from local.aws.embedding import embed
from local.aws.errors import refusal
from local.aws.faults import Faults
from local.aws.judging import apply_guardrail
from local.aws.targets import Targets
from local.aws.text import Speech


class Stand:
    """One server on loopback; port 0 takes a free one."""

    def __init__(
        self,
        cast: Sequence[Personality],
        tempo: Tempo = Tempo(),  # noqa: B008 # frozen
        clock: Callable[[], float] = time.monotonic,
        seed: str = "",
    ) -> None:
        self.faults = Faults()
        self.secrets: dict[str, str | None] = {}
        self.refusals: dict[str, str] = {}
        """By operation, as its address or header ends (`apply`, `GetSecretValue`): the error that it gets."""
        self.heard: deque[str] = deque(maxlen=200)
        """What was asked last, as it came."""
        self.url = ""
        """Its address once it has started."""
        self._ahead_s = 0.0
        self._converse = Converse(Speech(cast, seed), self.faults, PrefixCache(self._now), tempo)
        self._clock = clock
        self._runner: web.AppRunner | None = None

    async def start(self, port: int = 0) -> str:
        """Its address; OSError when the port is taken."""
        app = web.Application(middlewares=[self._refusing])
        app.on_response_prepare.append(self._dated)
        app.router.add_post("/model/{model}/converse-stream", self._converse.serve)
        app.router.add_post("/model/{model}/invoke", embed)
        app.router.add_post("/guardrail/{id}/version/{version}/apply", apply_guardrail)
        app.router.add_post("/", Targets(self.secrets).serve)
        app.router.add_get("/local/health", self._health)
        app.router.add_get("/local/faults", self._counts)
        app.router.add_post("/local/faults", self._order)
        app.router.add_post("/local/clock/{ahead_s}", self._advance)
        self._runner = web.AppRunner(app, shutdown_timeout=0.2, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self.url

    async def stop(self) -> None:
        """May be called more than once."""
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()

    @web.middleware
    async def _refusing(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        asked = request.headers.get("X-Amz-Target", request.path)
        operation = asked.rpartition("/")[2].rpartition(".")[2]
        self.heard.append(await request.text())
        if kind := self.refusals.get(operation):
            return refusal(kind, f"The stand-in was told to refuse {operation}.")
        return await handler(request)

    async def _dated(self, _: web.Request, response: web.StreamResponse) -> None:
        response.headers["Date"] = formatdate(time.time() + self._ahead_s, usegmt=True)

    def _now(self) -> float:
        return self._clock() + self._ahead_s

    async def _advance(self, request: web.Request) -> web.Response:
        """What is cached grows old, and answers bear a later date."""
        try:
            self._ahead_s += float(request.match_info["ahead_s"])
        except ValueError:
            return web.json_response({"error": "Say how many seconds: /local/clock/30."}, status=400)
        return web.json_response({"ok": True})

    async def _health(self, _: web.Request) -> web.Response:
        return web.json_response({"ok": True})

    async def _counts(self, _: web.Request) -> web.Response:
        return web.json_response(dict(self.faults.counts))

    async def _order(self, request: web.Request) -> web.Response:
        try:
            given = json.loads(await request.text() or "{}")
            if not isinstance(given, dict):
                raise ValueError("Send a JSON object with `plan`, `rates` and `seed`.")
            self.faults.set(given)
        except ValueError as wrong:
            return web.json_response({"error": str(wrong)}, status=400)
        return web.json_response({"ok": True})


async def serve(stand: Stand, port: int, end: asyncio.Event) -> None:
    """Until `end` is set."""
    await stand.start(port)
    try:
        await end.wait()
    finally:
        await stand.stop()
