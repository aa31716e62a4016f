"""Egress: what Discord's refusals mean for this process. It sees every request through aiohttp's own trace.

401: the token is worth nothing any more, and the process ends, or waits for another where one may come. 403 to a
line: this bot may not write in that channel, and does not try again for ten minutes. 401, 403 and 429 are counted
for the address (not a 429 of scope "shared", which Discord does not hold against us); at the limit this process
asks nothing until it is over.
"""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from types import SimpleNamespace

import aiohttp
from structlog.typing import FilteringBoundLogger

from den.errors import BusAway, NeverRestart
from services.metrics.meters import Meters

UNWRITABLE_S = 600.0
BAD = frozenset({401, 403, 429})
_LINE = re.compile(r"/channels/(\d+)/messages$")
_BY_TOKEN_OF_ITS_OWN = re.compile(r"/(?:interactions|webhooks)/")
"""Their 401 is about an interaction that is over, not about the bot's token."""


class Closed(aiohttp.ClientError):
    """Discord is not asked now: this address has had too many refusals."""


class Unrenewed(Closed):
    """Discord is not asked now: it refuses the token, and another is looked for."""


@dataclass(slots=True)
class Egress:
    """One process's. `count` adds a refusal to those of its address; the seconds to stay away."""

    count: Callable[[], Awaitable[float]]
    log: FilteringBoundLogger
    clock: Callable[[], float] = time.monotonic
    meters: Meters = field(default_factory=Meters)
    closed_until: float = 0.0
    unwritable: dict[int, float] = field(default_factory=dict)
    """Until when, by channel id."""
    refused: asyncio.Event = field(default_factory=asyncio.Event)
    token: str = field(default="", repr=False)
    """The one in use, if another may take its place; "": its refusal is the end."""

    def trace(self) -> aiohttp.TraceConfig:
        """For the session whose requests are to be seen."""
        trace = aiohttp.TraceConfig()
        trace.on_request_start.append(self._before)
        trace.on_request_end.append(self._after)
        return trace

    def may_write(self, channel_id: int) -> bool:
        """Whether Discord has not just forbidden it."""
        return self.clock() >= self.unwritable.get(channel_id, 0.0)

    async def end_when_refused(self) -> None:
        """Waits for a 401, then raises NeverRestart."""
        await self.refused.wait()
        raise NeverRestart(
            "Discord refuses this bot's token (401): it was reset or revoked; copy the new one from the "
            "application's Bot page and start again."
        )

    async def _before(
        self, _: aiohttp.ClientSession, __: SimpleNamespace, ___: aiohttp.TraceRequestStartParams
    ) -> None:
        if self.refused.is_set() and self.token:
            raise Unrenewed("Discord refuses this bot's token, and there is no other yet.")
        if self.refused.is_set() or self.clock() < self.closed_until:
            raise Closed("Discord has refused too much; nothing is asked for a while.")

    async def _after(
        self, _: aiohttp.ClientSession, __: SimpleNamespace, params: aiohttp.TraceRequestEndParams
    ) -> None:
        if params.response.status in BAD:
            scope = params.response.headers.get("X-RateLimit-Scope", "")
            stale = self.token != "" and params.headers.get("Authorization") != f"Bot {self.token}"
            await self.saw(params.method, params.url.path, params.response.status, scope, stale=stale)

    async def saw(self, method: str, path: str, status: int, scope: str = "", *, stale: bool = False) -> None:
        """One refusal of Discord's; `stale`: of a request with a token that is not in use any more."""
        if status == 429 and scope == "shared":
            return
        self.meters.invalid[status] += 1
        if status == 401 and not stale and not _BY_TOKEN_OF_ITS_OWN.search(path):
            self.refused.set()
        line = _LINE.search(path) if (method, status) == ("POST", 403) else None
        if line is not None:
            self.unwritable[int(line[1])] = self.clock() + UNWRITABLE_S
            self.log.warning("unwritable", channel=line[1], seconds=UNWRITABLE_S)
        await self._count()

    async def _count(self) -> None:
        try:
            wait_s = await self.count()
        except BusAway as away:
            self.log.warning("refusal_not_counted", why=str(away))
            return
        if wait_s > 0:
            self.closed_until = self.clock() + wait_s
            self.log.error("egress_closed", why=f"Too many refusals of Discord; silent for {wait_s:.0f} s.")
