"""Puts the parts on one port: REST, gateway, the page and its interface."""

import asyncio
from pathlib import Path

from aiohttp import web

from local.discord import gateway, tokens, world
from local.discord.clock import Clock
from local.discord.errors import PortTaken, WorldError
from local.discord.human import app as human
from local.discord.rest import app as rest
from local.discord.standin import Standin
from local.discord.values import Now

LOOPBACK = ("127.0.0.1", "localhost", "::1")


class Server:
    """A stand-in that listens; `port` 0 takes a free one."""

    def __init__(self, home: Path, now: Now, host: str = "127.0.0.1", port: int = 0) -> None:
        if host not in LOOPBACK:
            raise WorldError(
                f"the stand-in listens on this machine only; {host} is not one of {', '.join(LOOPBACK)}"
            )
        served = world.load(home / "discord" / "world.json")
        tokens.write_tokens(home, served)
        self.standin = Standin(home, served, Clock(now))
        self._runner = web.AppRunner(self._app(), access_log=None, shutdown_timeout=1.0, handle_signals=False)
        self._host = host
        self._port = port

    def _app(self) -> web.Application:
        app = web.Application(client_max_size=32 << 20)
        standin = self.standin

        async def socket(request: web.Request) -> web.WebSocketResponse:
            return await gateway.connect(standin, request)

        async def attachment(request: web.Request) -> web.FileResponse:
            return web.FileResponse(_file(standin.home, request.match_info["path"]))

        app.router.add_get("/gateway", socket)
        app.router.add_get("/gateway/", socket)
        app.router.add_get("/attachments/{path:.+}", attachment)
        rest.add_routes(app.router, standin)
        human.add_routes(app.router, standin)
        return app

    async def start(self) -> str:
        """Returns the address, such as http://127.0.0.1:8000."""
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port, reuse_address=True)
        try:
            await site.start()
        except OSError:
            await self._runner.cleanup()
            raise PortTaken(
                f"port {self._port} is taken; stop what listens there or choose another --port"
            ) from None
        port = self._runner.addresses[0][1]
        self.standin.address = f"{self._host}:{port}"
        return f"http://{self.standin.address}"

    async def stop(self) -> None:
        """Connections are cut; clients reconnect by themselves."""
        self.standin.feed.end()
        for session in self.standin.hub.sessions():
            if session.link:
                session.link.abort()
        await asyncio.wait_for(self._runner.cleanup(), 5)
        self.standin.erasing.now()
        self.standin.journal.close()
        self.standin.replays.close()


def _file(home: Path, wanted: str) -> Path:
    folder = (home / "discord" / "files").resolve()
    path = (folder / wanted).resolve()
    if not path.is_relative_to(folder) or not path.is_file():
        raise web.HTTPNotFound
    return path
