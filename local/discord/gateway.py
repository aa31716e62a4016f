"""The gateway's socket: one connection from HELLO to its close, op by op."""

import asyncio
import json
import secrets
from collections import deque
from collections.abc import Callable
from typing import Any

from aiohttp import WSMsgType, web

from local.discord import frames, greeting
from local.discord.hub import GUILDS, MEMBERS, PRESENCES
from local.discord.members import chunks, presence
from local.discord.people import Bot
from local.discord.session import Link, Session
from local.discord.standin import Standin
from local.discord.values import Json
from local.discord.world import PRIVILEGED

_UNKNOWN_OP, _BAD_FRAME, _NOT_IDENTIFIED, _BAD_TOKEN, _TWICE = 4001, 4002, 4003, 4004, 4005
_BAD_SEQ, _TOO_FAST, _TIMED_OUT, _BAD_SHARD, _BAD_VERSION = 4007, 4008, 4009, 4010, 4012
_BAD_INTENTS, _FORBIDDEN_INTENTS = 4013, 4014
_MOST_BYTES = 4096
_ACK_S = 0.01
"""A network's way there: discord.py notes the time of its heartbeat only after the send, so an answer in the same
millisecond counts from the heartbeat before it, and is logged as 41 s late."""
_MOST_SENDS, _SENDS_S = 120, 60.0
_INTENTS = (1 << 26) - 1
_PRIVILEGED = sum(PRIVILEGED.values())


class Closed(Exception):
    """The connection has to end with this code."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


async def connect(standin: Standin, request: web.Request) -> web.WebSocketResponse:
    ws = web.WebSocketResponse(compress=False, max_msg_size=1 << 20, autoping=True)
    await ws.prepare(request)
    await Connection(standin, ws, request).run()
    return ws


class Connection:
    def __init__(self, standin: Standin, ws: web.WebSocketResponse, request: web.Request) -> None:
        self._standin = standin
        self._ws = ws
        self._version = request.query.get("v", "10")
        self._session: Session | None = None
        self._sends: deque[float] = deque()
        self._link = Link(ws, frames.encoder(request.query.get("compress", "")), self._delay)
        self._link.bind(request.transport)
        self._ops: dict[int, Callable[[Any], None]] = {
            1: self._heartbeat,
            2: self._identify,
            3: self._presence,
            4: self._ignore,
            6: self._resume,
            8: self._members,
            31: self._ignore,
        }

    def _delay(self) -> float:
        return self._standin.chaos.delay(self._session.bot.id) if self._session else 0.0

    async def run(self) -> None:
        writer = asyncio.create_task(self._link.write_forever())
        try:
            if self._version not in ("9", "10"):
                raise Closed(_BAD_VERSION, "Invalid API version")
            self._link.control(10, {"heartbeat_interval": self._standin.state.world.heartbeat_ms, "_trace": []})
            await self._read()
        except Closed as end:
            if end.code == _TIMED_OUT and self._session:
                self._standin.hub.forget(self._session)  # every other fault leaves the session to be resumed
            await self._link.close(end.code, end.reason)
        except ConnectionError:
            pass  # the client is gone; its session stays to be resumed
        finally:
            writer.cancel()
            self._left()

    async def _read(self) -> None:
        patience = self._standin.state.world.heartbeat_ms / 1000 * 2
        while True:
            try:
                got = await self._ws.receive(patience)
            except TimeoutError:
                raise Closed(_TIMED_OUT, "Session timed out") from None
            if got.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
                return
            self._handle(got.data)

    def _handle(self, raw: str | bytes) -> None:
        if len(raw.encode() if isinstance(raw, str) else raw) > _MOST_BYTES:
            raise Closed(_BAD_FRAME, "Payload too large")
        self._count_send()
        try:
            frame = json.loads(raw)
            op, d = int(frame["op"]), frame.get("d")
        except (ValueError, TypeError, KeyError, AttributeError):
            raise Closed(_BAD_FRAME, "Error while decoding payload") from None
        act = self._ops.get(op)
        if act is None:
            raise Closed(_UNKNOWN_OP, "Unknown opcode")
        if self._session is None and op not in (1, 2, 6):
            raise Closed(_NOT_IDENTIFIED, "Not authenticated")
        try:
            act(d)
        except (ValueError, TypeError, KeyError, AttributeError):
            raise Closed(_BAD_FRAME, "Error while decoding payload") from None

    def _count_send(self) -> None:
        now = self._standin.clock()
        while self._sends and self._sends[0] <= now - _SENDS_S:
            self._sends.popleft()
        self._sends.append(now)
        if len(self._sends) > _MOST_SENDS:
            raise Closed(_TOO_FAST, "Rate limited")

    def _heartbeat(self, _seq: object) -> None:
        bot_id = self._session.bot.id if self._session else None
        if not self._standin.chaos.withholds_acks(bot_id):
            asyncio.get_running_loop().call_later(_ACK_S, self._link.control, 11)

    def _ignore(self, _d: object) -> None:
        """Voice and soundboard: nothing of it exists here."""

    def _bot(self, d: Json) -> Bot:
        token = d.get("token") if isinstance(d, dict) else None
        bot = self._standin.state.people.by_token.get(str(token).removeprefix("Bot "))
        if bot is None:
            raise Closed(_BAD_TOKEN, "Authentication failed")
        return bot

    def _identify(self, d: Json) -> None:
        if self._session:
            raise Closed(_TWICE, "Already authenticated")
        bot = self._bot(d)
        intents, shard = _intents(d, bot), _shard(d)
        if self._standin.identifies.spent(bot.id):
            raise Closed(_BAD_TOKEN, "Authentication failed")
        if not self._standin.identifies.take(bot.id):
            self._link.control(9, False)
            return
        keep = self._standin.state.world.replay_events
        session = Session(secrets.token_hex(16), bot, intents, shard, keep)
        was_online = self._standin.hub.online(bot.id)
        self._standin.hub.add(session)
        self._attach(session, d.get("presence"))
        self._greet(session)
        if not was_online:
            self._tell_presence()

    def _attach(self, session: Session, wanted: object) -> None:
        self._session = session
        session.attach(self._link)
        if isinstance(wanted, dict):
            session.status = _status(wanted)
            session.activities = wanted.get("activities") or []

    def _greet(self, session: Session) -> None:
        hub = self._standin.hub
        hub.to_session(session, "READY", greeting.ready(self._standin, session, int(self._version)))
        for guild in self._standin.state.guilds if session.intents & GUILDS else ():
            if session.has(guild.id):
                hub.to_session(session, "GUILD_CREATE", greeting.guild_create(self._standin, session, guild))

    def _resume(self, d: Json) -> None:
        if self._session:
            raise Closed(_TWICE, "Already authenticated")
        bot = self._bot(d)
        session = self._standin.hub.find(str(d.get("session_id")), bot)
        seq = d.get("seq") or 0
        if session is None or not isinstance(seq, int):
            self._link.control(9, False)
            return
        if seq > session.seq:
            raise Closed(_BAD_SEQ, "Invalid seq")
        missed = session.missed(seq)
        if missed is None:
            self._standin.hub.forget(session)
            self._link.control(9, False)
            return
        was_online = self._standin.hub.online(bot.id)
        self._attach(session, None)
        for number, name, payload in missed:
            self._link.dispatch(frames.dispatch_head(name, number), payload)
        self._standin.hub.to_session(session, "RESUMED", {"_trace": []})
        if not was_online:
            self._tell_presence()

    def _presence(self, d: Json) -> None:
        if self._session and isinstance(d, dict):
            self._session.status = _status(d)
            self._session.activities = d.get("activities") or []
            self._tell_presence()

    def _members(self, d: Json) -> None:
        """Request guild members: all of them only with the members intent."""
        session = self._session
        if session is None or not isinstance(d, dict):
            return
        found = chunks(self._standin.state, d, may_list=bool(session.intents & MEMBERS))
        for d in found:
            self._standin.hub.to_session(session, "GUILD_MEMBERS_CHUNK", d)

    def _left(self) -> None:
        """A client that says goodbye (1000, 1001) ends its session; any other end leaves it to be resumed."""
        session = self._session
        if session is None or not session.detach(self._link, self._standin.clock()):
            return
        if self._ws.close_code in (1000, 1001):
            self._standin.hub.forget(session)
        self._tell_presence()

    def _tell_presence(self) -> None:
        session = self._session
        if session is None:
            return
        standin = self._standin
        status = session.status if standin.hub.online(session.bot.id) else "offline"
        for guild in standin.state.guilds:
            d = presence(session.bot.id, guild.id, status, session.activities)
            standin.hub.to_guild("PRESENCE_UPDATE", d, PRESENCES)
        standin.feed.tell(
            "PRESENCE", {"user": {"id": str(session.bot.id)}, "status": status, "online": status != "offline"}
        )


def _intents(d: Json, bot: Bot) -> int:
    intents = d.get("intents")
    if not isinstance(intents, int) or intents < 0 or intents & ~_INTENTS:
        raise Closed(_BAD_INTENTS, "Invalid intent(s)")
    if intents & _PRIVILEGED & ~bot.user.privileged:
        raise Closed(_FORBIDDEN_INTENTS, "Disallowed intent(s)")
    return intents


def _shard(d: Json) -> list[int] | None:
    shard = d.get("shard")
    if shard is None:
        return None
    if not (isinstance(shard, list) and len(shard) == 2 and all(isinstance(n, int) for n in shard)):
        raise Closed(_BAD_SHARD, "Invalid shard")
    if not 0 <= shard[0] < shard[1]:
        raise Closed(_BAD_SHARD, "Invalid shard")
    return shard


def _status(d: Json) -> str:
    wanted = d.get("status", "online")
    return wanted if wanted in ("online", "idle", "dnd") else "offline" if wanted == "invisible" else "online"
