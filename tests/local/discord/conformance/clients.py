"""The two clients of the tests: an unmodified discord.py one, and a raw socket for what that cannot show."""

import asyncio
import contextlib
import json
from typing import Any

import aiohttp
import discord

from tests.local.discord.conformance.recorder import Recorder
from tests.local.discord.conformance.seen import Seen

READY_S = 10.0


class Bot(discord.Client):
    """discord.py as it is; it only writes down the frames it received."""

    def __init__(self, recorder: Recorder, intents: discord.Intents | None = None, **options: Any) -> None:
        options.setdefault("guild_ready_timeout", 0.2)
        super().__init__(
            intents=intents or all_intents(),
            http_trace=recorder.trace(),
            enable_debug_events=True,
            **options,
        )
        self.seen = Seen()
        self.tree = discord.app_commands.CommandTree(self)
        self._recorder = recorder
        self._life: asyncio.Task[None] | None = None
        self._set_up = asyncio.Event()  # before that there is nothing to wait for in discord.py

    async def setup_hook(self) -> None:
        self._set_up.set()

    async def on_socket_raw_receive(self, raw: str) -> None:
        frame = json.loads(raw)
        self._recorder.frame(frame)
        self.seen.add(frame)

    async def live(self, token: str) -> None:
        """Logs in, connects, and comes back when ready; raises what ended the client before that."""
        self._life = asyncio.create_task(self.start(token))
        ready = asyncio.create_task(self.wait_until_ready_or_closed())
        await asyncio.wait({self._life, ready}, timeout=READY_S, return_when=asyncio.FIRST_COMPLETED)
        if self._life.done():
            ready.cancel()
            self._life.result()
        assert ready.done(), f"not ready within {READY_S} s"

    async def wait_until_ready_or_closed(self) -> None:
        await self._set_up.wait()
        await self.wait_until_ready()

    @property
    def alive(self) -> bool:
        return self._life is not None and not self._life.done()

    async def end(self) -> None:
        await self.close()
        if self._life:
            self._life.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await self._life

    def channel(self, name: str) -> discord.TextChannel:
        found = discord.utils.get(self.guilds[0].text_channels, name=name)
        assert found is not None, f"{self.user} sees no channel {name}"
        return found


def all_intents() -> discord.Intents:
    return discord.Intents.all() & ~discord.Intents(presences=True)


def without(*names: str) -> discord.Intents:
    return discord.Intents(**{**dict(all_intents()), **dict.fromkeys(names, False)})


class RawGateway:
    """A gateway connection without compression or manners."""

    def __init__(self, recorder: Recorder, url: str) -> None:
        self.seen = Seen()
        self._recorder = recorder
        self._url = url
        self._session = aiohttp.ClientSession()
        self._reading: asyncio.Task[int | None] | None = None
        self.seq = 0

    async def __aenter__(self) -> "RawGateway":
        self._ws = await self._session.ws_connect(self._url, headers={"User-Agent": "raw"}, max_msg_size=0)
        self._reading = asyncio.create_task(self._read())
        await self.seen.op(10)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._ws.close()
        await self._session.close()

    async def _read(self) -> int | None:
        async for message in self._ws:
            frame = json.loads(message.data)
            self.seq = frame.get("s") or self.seq
            self._recorder.frame(frame)
            self.seen.add(frame)
        return self._ws.close_code

    async def closed(self, timeout: float = 5.0) -> int | None:
        """The close code the server ends with."""
        assert self._reading is not None
        return await asyncio.wait_for(asyncio.shield(self._reading), timeout)

    async def settled(self) -> None:
        """The server has dealt with everything sent: it answers a heartbeat, or has closed."""
        mark = self.seen.mark()
        with contextlib.suppress(ConnectionError):
            await self.send(1, None)
        assert self._reading is not None
        answer = asyncio.create_task(self.seen.op(11, mark))
        await asyncio.wait({answer, self._reading}, return_when=asyncio.FIRST_COMPLETED)
        answer.cancel()

    async def send(self, op: int, d: object = None) -> None:
        await self._ws.send_str(json.dumps({"op": op, "d": d}))

    async def send_text(self, text: str) -> None:
        await self._ws.send_str(text)

    async def close(self, code: int) -> None:
        await self._ws.close(code=code)

    async def identify(self, token: str, intents: int | None = None) -> dict[str, Any]:
        """READY's data."""
        await self.send_identify(token, intents)
        return await self.seen.event("READY")

    async def send_identify(self, token: str, intents: int | None = None, **more: object) -> None:
        properties = {"os": "linux", "browser": "raw", "device": "raw"}
        wanted = all_intents().value if intents is None else intents
        await self.send(2, {"token": token, "intents": wanted, "properties": properties, **more})

    async def send_resume(self, token: str, session_id: str, seq: int) -> None:
        await self.send(6, {"token": token, "session_id": session_id, "seq": seq})
