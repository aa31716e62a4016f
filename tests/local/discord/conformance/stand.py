"""The stand-in of one test file, in this process, so that its clock and limits can be set."""

import time

from local.discord.server import Server
from tests.local.discord.conformance.reached import Reached


class Stand(Reached):
    async def start(self) -> None:
        self._server = Server(self.home, time.time)
        self.url = await self._server.start()

    async def stop(self) -> None:
        await self._server.stop()

    def advance(self, seconds: float) -> None:
        """Sets the server's clock forward."""
        self._server.standin.clock.advance(seconds)

    def limit(self, kind: str, window: tuple[int, float] | None) -> None:
        """Changes one rate limit from now on."""
        self._server.standin.limits.windows[kind] = window
