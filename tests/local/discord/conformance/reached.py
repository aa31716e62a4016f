"""A stand-in at its address: everything the tests ask of it over the port, whoever started it."""

import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import discord
import yarl

from tests.local.discord.conformance.clients import RawGateway
from tests.local.discord.conformance.recorder import Exchange, Recorder


class Reached:
    def __init__(self, home: Path, world: dict[str, Any]) -> None:
        self.home = home
        self.recorder = Recorder()
        self.url = ""
        (home / "discord").mkdir(parents=True, exist_ok=True)
        (home / "discord" / "world.json").write_text(json.dumps(world), encoding="utf-8")

    @contextlib.contextmanager
    def redirected(self) -> Iterator[None]:
        """Points discord.py, unmodified, to this server."""
        before = discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY
        discord.http.Route.BASE = f"{self.url}/api/v10"
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(self.gateway_url)
        try:
            yield
        finally:
            discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = before

    @property
    def gateway_url(self) -> str:
        return self.url.replace("http", "ws", 1) + "/gateway"

    def gateway(self) -> RawGateway:
        return RawGateway(self.recorder, f"{self.gateway_url}?v=10&encoding=json")

    def _entry(self, name: str) -> dict[str, Any]:
        entries = json.loads((self.home / "discord" / "tokens.json").read_text(encoding="utf-8"))
        return dict(entries[name])

    def token(self, name: str) -> str:
        return str(self._entry(name)["token"])

    def user_id(self, name: str) -> str:
        return str(self._entry(name)["user_id"])

    def session(self, bot: str | None) -> aiohttp.ClientSession:
        """Of a bot, or of nobody; what it is answered is judged."""
        headers = {"Authorization": f"Bot {self.token(bot)}"} if bot else {}
        return aiohttp.ClientSession(trace_configs=[self.recorder.trace()], headers=headers)

    async def rest(self, bot: str | None, method: str, path: str, body: Any = None) -> Exchange:
        """One plain request of a bot (None: without a token); its answer is judged like all others."""
        async with (
            self.session(bot) as session,
            session.request(method, f"{self.url}/api/v10{path}", json=body) as response,
        ):
            return Exchange(method, path, response.status, response.headers, await response.read())

    @contextlib.asynccontextmanager
    async def poster(self, bot: str, channel: str) -> AsyncIterator[Callable[[str], Awaitable[str]]]:
        """For many lines in a row over one connection; gives the id of each."""
        url = f"{self.url}/api/v10/channels/{await self.channel_id(channel)}/messages"
        async with self.session(bot) as session:

            async def post(text: str) -> str:
                async with session.post(url, json={"content": text}) as response:
                    assert response.status == 200
                    return str(json.loads(await response.read())["id"])

            yield post

    async def local(self, method: str, path: str, /, **body: Any) -> Any:
        """The chat page's own interface; an error of it fails the test."""
        async with (
            aiohttp.ClientSession() as session,
            session.request(method, f"{self.url}/local{path}", json=body or None) as response,
        ):
            answer = await response.json() if response.status != 204 else None
            assert response.status < 300, f"{method} /local{path}: {response.status} {answer}"
            return answer

    async def say(self, text: str, channel: str = "the-den", as_: str = "you", **more: Any) -> dict[str, Any]:
        """A human's line."""
        return dict(await self.local("POST", "/messages", **{"as": as_}, channel=channel, text=text, **more))

    async def chaos(self, verb: str, /, **more: Any) -> None:
        await self.local("POST", "/chaos", verb=verb, **more)

    async def channel_id(self, name: str) -> str:
        state = await self.local("GET", "/state")
        return str(next(c["id"] for c in state["channels"] if c["name"] == name))
