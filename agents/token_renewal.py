"""Token renewal: a bot's token that is changed while the bot lives, and taken without an end.

A token that Discord's portal resets is worth nothing from that moment on: the gateway closes with 4004, REST
answers 401. Whoever keeps tokens where they can be changed puts the new one there; it is looked for every few
minutes, and every two seconds while the old one is refused. Then the gateway is told the new one (one IDENTIFY),
and a line that was being posted is posted with it, under the same nonce. Of a bot of several shards the process
ends then, and the next one logs in with it.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field

from structlog.typing import FilteringBoundLogger

from agents.client import DenClient
from agents.life import Life
from den.errors import DenError, NeverRestart
from services.telemetry import hide
from services.tokens import bot_of

LOOK_EVERY_S = 300.0
"""Secrets Manager takes money for each look."""
LOOK_AGAIN_S = 2.0
PATIENCE_S = 600.0
"""How long a refused token's successor is waited for."""


@dataclass(slots=True)
class TokenRenewal:
    """`read`: what the place of the token holds now. `take` is told of a new one, `lose` of a refusal."""

    token: str = field(repr=False)
    read: Callable[[], Awaitable[str]]
    take: Callable[[str], None]
    lose: Callable[[], Awaitable[None]]
    log: FilteringBoundLogger
    clock: Callable[[], float] = time.monotonic
    refused: asyncio.Event = field(default_factory=asyncio.Event)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    complained: str = ""

    async def keep(self) -> None:
        """Until cancelled. NeverRestart when Discord refuses the token and no other comes."""
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(self.refused.wait(), LOOK_EVERY_S)
            if self.refused.is_set():
                await self._recover()
            else:
                await self._look()

    async def after(self, token: str) -> None:
        """Discord's gateway has refused this token; returns when there is another."""
        if token == self.token:
            self.refused.set()
        async with self.changed:
            await self.changed.wait_for(lambda: token != self.token)

    async def _recover(self) -> None:
        self.log.warning("token_refused", why="Discord refuses the token; its successor is looked for.")
        await self.lose()
        until = self.clock() + PATIENCE_S
        while not await self._look():
            if self.clock() > until:
                raise NeverRestart(
                    "Discord refuses this bot's token (401), and no other came within ten minutes: put the new "
                    "one from the application's Bot page into its secret, then start again."
                )
            await asyncio.sleep(LOOK_AGAIN_S)

    async def _look(self) -> bool:
        """Whether another token was there; it is taken."""
        try:
            found = await self.read()
        except DenError as away:
            self._complain(str(away))
            return False
        if found == self.token:
            return False
        if bot_of(found) != bot_of(self.token):
            self._complain("The secret has another bot's token now; that takes a restart.")
            return False
        self.token, self.complained = found, ""
        self.refused.clear()
        self.take(found)
        async with self.changed:
            self.changed.notify_all()
        self.log.info("token_renewed")
        return True

    def _complain(self, why: str) -> None:
        if why != self.complained:
            self.log.warning("token_not_renewed", why=why)
        self.complained = why


def renewal_of(life: Life, client: DenClient, renew: Callable[[], str]) -> TokenRenewal:
    """An agent's own: its requests and its gateway go over to the new token."""

    async def read() -> str:
        return await asyncio.to_thread(renew)

    async def lose() -> None:
        await life.off_stage("Discord refuses its token; the new one is waited for")

    def take(token: str) -> None:
        hide(token)
        life.token = life.egress.token = token
        if not client.begin_anew(token):
            life.ending.set()

    life.egress.token = life.token
    return TokenRenewal(life.token, read, take, lose, life.log, refused=life.egress.refused)
