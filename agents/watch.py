"""The watch: lets somebody outside see how this process is. It is loaded only where a setting asks for it.

Nothing here lies on the way of a line: the meters are read when somebody asks, or once a minute.
"""

import asyncio
import json
import math
import socket
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace

from aiohttp import web

from agents.client import DenClient
from agents.life import Life
from bus.breaker import Breaker
from bus.outbox import Outbox
from den.errors import BusAway, NeverRestart
from den.snowflake import created_ms
from services.metrics import PORTS
from services.metrics.emf import Minute
from services.metrics.prometheus import exposition
from services.metrics.vitals import Vitals
from services.tokens import fingerprint

TICK_S = 0.25
REMEMBERED_TICKS = 20
"""Five seconds: a loop that was late before that has come to itself."""
MINUTE_S = 60.0


@dataclass(slots=True)
class Watch:
    """One process's; `write` takes a line of the log."""

    life: Life
    write: Callable[[str], object] = sys.stdout.write
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    wall: Callable[[], float] = time.time
    late_ms: list[float] = field(default_factory=lambda: [0.0])
    minute: Minute = field(default_factory=Minute)
    port: int = 0
    _runner: web.AppRunner | None = None
    _tick: asyncio.TimerHandle | None = None

    async def open(self) -> None:
        """Measures from now on, and answers if a port is set; NeverRestart when none of the ports is free."""
        self._wait(asyncio.get_running_loop())
        if self.life.settings.metrics_port:
            await self._serve()

    async def keep(self) -> None:
        """Writes a line of metrics once a minute, where that is wished; until cancelled."""
        while self.life.settings.metrics == "emf":
            await self.sleep(MINUTE_S)
            vitals = await self.vitals(with_budget=True)
            document = self.minute.document(self.life.meters, vitals, round(self.wall() * 1000))
            self.write(json.dumps(document) + "\n")

    async def close(self) -> None:
        if self._tick is not None:
            self._tick.cancel()
        if self._runner is not None:
            await self._runner.cleanup()

    async def vitals(self, *, with_budget: bool = False) -> Vitals:
        """How the process is now; `with_budget` also what has to be asked of Redis."""
        life = self.life
        client, presence = life.client, life.presence if life.is_awake else None
        latency = client.latency if client is not None else math.nan
        last, now = life.meters.last_turn, self.wall()
        stands = life.rank is None and not life.seat
        vitals = Vitals(
            agent=life.personality.id if stands else f"{life.personality.id}#{life.seat}",
            gateway_ready=client is not None and client.connected(),
            gateway_ms=round(latency * 1000, 1) if math.isfinite(latency) else None,
            bus_trouble=presence.trouble if presence is not None else "It waits for Redis.",
            passive=presence.passive if presence is not None else "",
            lag_ms=round(max(self.late_ms), 1),
            shard=_shard(client) if client is not None else "",
            last_turn_s=round(max(0.0, now - created_ms(last[0]) / 1000), 1) if last else None,
            thrift=last[1] if last else None,
            tokens_spent=life.meters.on_spare,
        )
        return await self._asked(vitals, now) if with_budget else vitals

    async def _asked(self, vitals: Vitals, now: float) -> Vitals:
        """With what Redis knows; without it while Redis is away."""
        life = self.life
        if not life.is_awake or vitals.bus_trouble:
            return vitals
        with suppress(BusAway):
            names = life.settings.breakers_of(life.personality.id)
            oldest_ms = await Outbox(life.redis).oldest_ms() if life.rank is not None else None
            return replace(
                vitals,
                identifies_left=await life.budget.left(fingerprint(life.token)),
                left_alone=tuple([name for name in names if await Breaker(life.redis, name).is_open()]),
                outbox_age_s=None if life.rank is None else max(0.0, now - oldest_ms / 1000) if oldest_ms else 0.0,
            )
        return vitals

    def _wait(self, loop: asyncio.AbstractEventLoop) -> None:
        self._tick = loop.call_at(loop.time() + TICK_S, self._measure, loop, loop.time() + TICK_S)

    def _measure(self, loop: asyncio.AbstractEventLoop, due: float) -> None:
        self.late_ms = [*self.late_ms[1 - REMEMBERED_TICKS :], max(0.0, loop.time() - due) * 1000]
        self._wait(loop)

    async def _serve(self) -> None:
        app = web.Application()
        app.add_routes([web.get("/health", self.health), web.get("/alive", self.alive)])
        app.add_routes([web.get("/vitals", self.all_vitals), web.get("/metrics", self.metrics)])
        self._runner = web.AppRunner(app, access_log=None, handle_signals=False)
        await self._runner.setup()
        taken = first_free(self.life.settings.metrics_host, self.life.settings.metrics_port)
        self.port = taken.getsockname()[1]
        await web.SockSite(self._runner, taken).start()

    async def health(self, _: web.Request) -> web.Response:
        """200, or 503 with the reason: is this agent of use now?"""
        vitals = await self.vitals()
        well = not vitals.complaint()
        told = {"agent": vitals.agent, "well": well, "said": vitals.told()}
        return web.json_response(told, status=200 if well else 503)

    async def all_vitals(self, _: web.Request) -> web.Response:
        """All there is to know, for `roastden status`; 200 whatever it is."""
        vitals = await self.vitals(with_budget=True)
        sent = sum(count for (outcome, _), count in self.life.meters.turns.items() if outcome == "sent")
        told = {"well": not vitals.complaint(), "said": vitals.told(), "lines": sent}
        return web.json_response(asdict(vitals) | told)

    async def alive(self, _: web.Request) -> web.Response:
        """200 whenever the loop turns: would a restart help? For Redis or Discord being away it would not."""
        return web.json_response({"agent": self.life.personality.id, "well": True, "said": "Its loop turns."})

    async def metrics(self, _: web.Request) -> web.Response:
        """Prometheus' text."""
        body = exposition(self.life.meters, await self.vitals(with_budget=True))
        return web.Response(body=body, headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"})


def _shard(client: DenClient) -> str:
    """Which of the application's shards it has, of how many: "0/1", "4-7/16"."""
    ids = getattr(client, "shard_ids", None) or [client.shard_id or 0]
    shown = f"{min(ids)}-{max(ids)}" if len(ids) > 1 else str(ids[0])
    return f"{shown}/{client.shard_count or 1}"


def first_free(host: str, first: int) -> socket.socket:
    """A socket that listens on the first of PORTS ports that nobody listens on; NeverRestart when none can be had.

    It listens before anything else is done: two processes may bind a port at the same moment, only one can listen.
    """
    for port in range(first, first + PORTS):
        taken = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
        try:
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            taken.bind((host, port))
            taken.listen()
            return taken
        except OSError:
            taken.close()
    raise NeverRestart(
        f"None of the ports {first} to {first + PORTS - 1} on {host} can be listened on: "
        "set DEN_METRICS_PORT and DEN_METRICS_HOST to others, or DEN_METRICS_PORT to 0."
    )
