"""Discord in: one bot's gateway connection, turned into lines. An ear listens; all others connect deaf."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import aiohttp
import discord
import yarl

from agents.egress import Egress
from agents.frames import read_message
from agents.hearing import Acquaintance
from bus.identify import starts_away_s
from den.errors import BadInput, NeverRestart
from den.line import Line

# Nobody here speaks by voice; discord.py's advice to install its parts would be noise in every log.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False

FATAL_CLOSE_CODES = frozenset({4004, 4010, 4011, 4012, 4013, 4014})
"""Discord's documentation (Gateway close event codes): reconnecting after these cannot help."""
BAD_TOKEN = 4004
PAGE = 100
"""So many messages Discord gives at once."""
LOOK_AGAIN_S = 600.0
JOINED_S = 0.5
_log = logging.getLogger(__name__)


class Listener(Protocol):
    """What a connection tells its agent."""

    async def on_line(self, line: Line) -> None: ...
    async def on_edit(self, line: Line) -> None: ...
    async def on_delete(self, guild_id: int, channel_id: int, message_id: int) -> None: ...
    async def on_guilds(self, guild_ids: frozenset[int]) -> None: ...


@dataclass(frozen=True, slots=True)
class Identity:
    """Who Discord says this token is."""

    user_id: int
    application_id: int
    name: str


def point_at(url: str) -> None:
    """Sends discord.py to the stand-in at `url`, by the attributes it reads its addresses from."""
    discord.http.Route.BASE = f"{url}/api/v10"
    gateway = url.replace("http://", "ws://", 1) + "/gateway"
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
    # A stand-in is back within a second; discord.py's back-off would sleep through many.
    for module in (discord.client, discord.shard):
        vars(module)["ExponentialBackoff"] = _ShortBackoff


def _closed_by(socket: Any) -> int | None:
    """The code, ours or Discord's; None while it is open."""
    code: int | None = socket._close_code or socket.socket.close_code
    return code


class _ShortBackoff:
    def delay(self) -> float:
        return 0.3


def intents(*, ear: bool) -> discord.Intents:
    """An ear asks for messages and their content; the others for nothing privileged."""
    wanted = discord.Intents(guilds=True, dm_messages=True)
    if ear:
        wanted.guild_messages = True
        wanted.message_content = True
    return wanted


class Renewing(Protocol):
    """What a connection needs of whoever looks for another token."""

    async def after(self, token: str) -> None: ...


class DenClient(discord.Client):
    """discord.py's client; this class only forwards."""

    def __init__(
        self,
        known: Acquaintance,
        before_identify: Callable[[int, int], Awaitable[None]],
        *,
        ear: bool,
        egress: Egress | None = None,
        **sharding: Any,
    ) -> None:
        """`before_identify(shard id, how many may log in at once)` waits; `sharding` is discord.py's."""
        super().__init__(
            http_trace=egress.trace() if egress else aiohttp.TraceConfig(),
            intents=intents(ear=ear),
            max_messages=None,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            allowed_mentions=discord.AllowedMentions.none(),
            guild_ready_timeout=0.3,
            **sharding,
        )
        self.listener: Listener | None = None
        """Set before `stay`."""
        self.known = known
        self.ear = ear
        self.egress = egress
        self.renewal: Renewing | None = None
        self._staying = False
        self._before_identify = before_identify
        self._joined = 0
        self._hearing: set[asyncio.Task[None]] = set()
        self._connection.parsers["MESSAGE_CREATE"] = self._on_message_create

    async def sign_in(self, token: str) -> Identity:
        """Checks the token by REST, waiting for a Discord that is away; raises NeverRestart on a bad one."""
        pause = 0.2
        while True:
            try:
                await self.login(token)
                break
            except discord.LoginFailure:
                raise NeverRestart(
                    "Discord refuses this bot's token (401): copy the token again from the application's "
                    "Bot page; the agent stays down until then."
                ) from None
            except (OSError, aiohttp.ClientError, discord.DiscordServerError, RuntimeError):
                await asyncio.sleep(pause)
                pause = min(pause * 2, 5.0)
        assert self.user is not None and self.application_id is not None  # login() has set both
        return Identity(self.user.id, self.application_id, self.user.name)

    async def stay(self) -> None:
        """Holds the gateway connection until closed; raises NeverRestart where reconnecting cannot help."""
        self._staying = True
        try:
            while await self._refused():
                await self._renewed()
        finally:
            self._staying = False

    async def _refused(self) -> bool:
        """One connection after the other; True when the token was refused and another may come."""
        try:
            await self.connect()
        except discord.PrivilegedIntentsRequired:
            raise NeverRestart(
                "Discord closed the connection (4014): the Message Content intent is not switched on for this "
                "application; switch it on under Bot, Privileged Gateway Intents and start again."
            ) from None
        except discord.ConnectionClosed as closed:
            if closed.code == BAD_TOKEN and self.renewal is not None:
                return True
            if closed.code in FATAL_CLOSE_CODES:
                raise NeverRestart(
                    f"Discord closed the connection for good (code {closed.code}): check the token, the "
                    "intents and the shard settings of this application, then start again."
                ) from None
            raise
        return False

    async def _renewed(self) -> None:
        """Returns when there is another token than the one that the gateway refused."""
        assert self.renewal is not None  # else a refusal is raised
        await self.renewal.after(self.ws.token or "")

    def begin_anew(self, token: str) -> bool:
        """Another token: requests have it from now on, and the gateway is told it by a new IDENTIFY.

        False where that takes a new process.
        """
        self.http.token = token
        for socket in self._sockets():
            if socket.open:
                self._anew = self.loop.create_task(socket.close(code=BAD_TOKEN))
        return True

    async def close(self) -> None:
        """discord.py also calls this when a token was refused; what is being posted must not end with that."""
        refused = any(_closed_by(socket) == BAD_TOKEN for socket in self._sockets())
        if self._staying and self.renewal is not None and refused:
            return
        await super().close()

    def _sockets(self) -> list[Any]:
        """The gateway's; none before the first connection, whatever the annotation of `ws` says."""
        return [self.ws] if self.ws else []

    def connected(self) -> bool:
        """Whether the gateway is open and has told us our guilds."""
        return self.is_ready() and any(socket.open for socket in self._sockets())

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Waits for the token's identify budget instead of discord.py's fixed five seconds."""
        await self._before_identify(shard_id or 0, await self._until_starts_are_left())

    async def _until_starts_are_left(self) -> int:
        """How many may log in at once. A day's last starts are not used: with none left the token is reset."""
        while True:
            wait_s, at_once = await self._starts()
            if wait_s <= 0:
                return at_once
            _log.error("Few session starts are left of this token's day: no IDENTIFY for %.0f s.", wait_s)
            await asyncio.sleep(min(wait_s, LOOK_AGAIN_S))

    async def _starts(self) -> tuple[float, int]:
        try:
            _, _, limit = await self.http.get_bot_gateway()
            return starts_away_s(limit["remaining"], limit["reset_after"]), max(1, limit.get("max_concurrency", 1))
        except (OSError, aiohttp.ClientError, discord.DiscordException, KeyError, TypeError):
            return 0.0, 1  # who cannot be asked will not let us in either

    async def on_ready(self) -> None:
        await self._tell_guilds()

    async def on_guild_join(self, _: discord.Guild) -> None:
        """A burst of invitations is told once: whoever is told looks at all servers."""
        self._joined += 1
        nth = self._joined
        await asyncio.sleep(JOINED_S)
        if nth == self._joined:
            await self._tell_guilds()

    async def on_guild_remove(self, _: discord.Guild) -> None:
        await self._tell_guilds()

    def _heard_by(self) -> Listener:
        assert self.listener is not None  # casting sets it before it lets the client connect
        return self.listener

    async def _tell_guilds(self) -> None:
        await self._heard_by().on_guilds(frozenset(guild.id for guild in self.guilds))

    def _on_message_create(self, data: dict[str, Any]) -> None:
        """A message event in place of discord.py's own reading of it, which makes four objects for one line."""
        line = self.read(data)
        if line is not None:
            task = self.loop.create_task(self._heard_by().on_line(line))
            self._hearing.add(task)
            task.add_done_callback(self._heard)

    def _heard(self, task: asyncio.Task[None]) -> None:
        self._hearing.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("A line was not heard to its end.", exc_info=error)

    async def on_raw_message_edit(self, event: discord.RawMessageUpdateEvent) -> None:
        # Discord also sends an update when it merely unfurls a link: nothing was edited then.
        if event.data.get("edited_timestamp") and (line := self.read(event.data)) is not None:
            await self._heard_by().on_edit(line)

    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        await self._heard_by().on_delete(event.guild_id or 0, event.channel_id, event.message_id)

    async def page(
        self, channel_id: int, most: int, *, before: int | None = None, after: int | None = None
    ) -> list[Mapping[str, Any]]:
        """A channel's messages as Discord has them, at most PAGE; none where this bot may not read."""
        try:
            return list(await self.http.logs_from(channel_id, most, before=before, after=after))
        except (OSError, aiohttp.ClientError, discord.HTTPException):
            return []

    async def fetch(self, channel_id: int, message_id: int) -> Line | None:
        """One line by its id; None if it is gone or cannot be read."""
        try:
            return self.read(await self.http.get_message(channel_id, message_id))
        except (OSError, aiohttp.ClientError, discord.HTTPException):
            return None

    def text_channels(self) -> list[tuple[int, int]]:
        """(guild id, channel id) of every text channel this bot may read."""
        return [(guild.id, channel.id) for guild in self.guilds for channel in guild.text_channels]

    def read(self, data: Mapping[str, Any]) -> Line | None:
        """A message as a line; a malformed one costs a line of the log, not the connection."""
        try:
            guild_id = 0 if "guild_id" in data else self._guild_of(int(data["channel_id"]))
            return read_message(data, guild_id, self.known)
        except (BadInput, KeyError, ValueError) as error:
            _log.warning("A message is dropped: %s", error)
            return None

    def _guild_of(self, channel_id: int) -> int:
        """What REST leaves out of a message; 0 for direct messages."""
        return getattr(getattr(self.get_channel(channel_id), "guild", None), "id", 0)
