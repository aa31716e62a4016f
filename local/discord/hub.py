"""Who is connected, and the way of an event to every session that may have it."""

from collections.abc import Callable, Collection, Iterable, Iterator

from local.discord.frames import Payload
from local.discord.guild import Channel
from local.discord.guilds import Guilds
from local.discord.people import Bot
from local.discord.perms import Perm
from local.discord.replays import Replays
from local.discord.session import Session
from local.discord.values import Json, Now

GUILDS, MEMBERS, WEBHOOKS, PRESENCES = 1 << 0, 1 << 1, 1 << 5, 1 << 8
MESSAGES, REACTIONS, TYPING = 1 << 9, 1 << 10, 1 << 11
MESSAGE_CONTENT = 1 << 15
_IN_DIRECT = 3  # the intent for direct messages stands three bits above its sibling for guilds
_KEPT_S = 300.0  # a session without a connection can be resumed so long


class Hub:
    def __init__(self, guilds: Guilds, replays: Replays, now: Now) -> None:
        self._guilds = guilds
        self._replays = replays
        self._now = now
        self._sessions: dict[str, Session] = {}
        self._by_bot: dict[int, list[Session]] = {}
        for session in replays.load(guilds.people.bots):
            session.left_at = now()
            self._enter(session)

    def _enter(self, session: Session) -> None:
        self._sessions[session.id] = session
        self._by_bot.setdefault(session.bot.id, []).append(session)

    def add(self, session: Session) -> None:
        self._sweep()
        self._replays.opened(session)
        self._enter(session)

    def find(self, session_id: str, bot: Bot) -> Session | None:
        session = self._sessions.get(session_id)
        return session if session and session.bot.id == bot.id else None

    def forget(self, session: Session) -> None:
        if self._sessions.pop(session.id, None):
            self._by_bot[session.bot.id].remove(session)
            self._replays.closed(session)

    def forget_events(self, needles: Collection[bytes]) -> None:
        """No event that holds one of these is sent again, nor is it on disk."""
        for session in self._sessions.values():
            session.forget_events(needles)
        self._replays.rewrite(self._sessions.values())

    def _sweep(self) -> None:
        limit = self._now() - _KEPT_S
        for session in [s for s in self._sessions.values() if s.left_at is not None and s.left_at < limit]:
            self.forget(session)

    def sessions(self, bot_id: int | None = None) -> list[Session]:
        return list(self._sessions.values()) if bot_id is None else list(self._by_bot.get(bot_id, ()))

    def online(self, bot_id: int) -> bool:
        return any(s.link for s in self._by_bot.get(bot_id, ()))

    def online_bots(self) -> set[int]:
        return {bot_id for bot_id, sessions in self._by_bot.items() if any(s.link for s in sessions)}

    def _send(self, name: str, payload: Payload, sessions: Iterable[Session]) -> None:
        """The only way out: numbered, kept for a RESUME, written down, then on its way."""
        marks = [(session, session.dispatch(name, payload)) for session in sessions]
        if marks:
            self._replays.sent(name, payload, marks)
            self._replays.trim(self._sessions.values())

    def to_session(self, session: Session, name: str, d: Json) -> None:
        self._send(name, Payload(d), [session])

    def to_guild(self, name: str, d: Json, intent: int) -> None:
        """To every session with the intent that has the guild of `d`, whatever channels it sees."""
        guild_id = int(d["guild_id"])
        heard = [s for s in self._sessions.values() if s.intents & intent and s.has(guild_id)]
        self._send(name, Payload(d), heard)

    def to_channel(self, name: str, channel: Channel, d: Json, intent: int, skip: int | None = None) -> None:
        """To every session with the intent that may see the channel."""
        self._send(name, Payload(d), [s for s in self.listeners(channel, intent) if s.bot.id != skip])

    def listeners(self, channel: Channel, intent: int) -> Iterator[Session]:
        if channel.is_direct:
            intent <<= _IN_DIRECT
        for bot_id in self._hearers(channel):
            for session in self._by_bot.get(bot_id, ()):
                if session.intents & intent and session.has(channel.guild_id):
                    yield session

    def _hearers(self, channel: Channel) -> Iterable[int]:
        if channel.is_direct:
            return channel.recipients
        return [b for b in self._by_bot if self._guilds.may(b, channel, Perm.VIEW_CHANNEL)]

    def to_bot(self, bot_id: int, guild_id: int, name: str, d: Json) -> int:
        """To every session of one application that has the guild; returns how many are connected."""
        sessions = [s for s in self._by_bot.get(bot_id, []) if s.has(guild_id)]
        self._send(name, Payload(d), sessions)
        return sum(1 for s in sessions if s.link)

    def to_each(self, name: str, sessions: Iterable[Session], choose: Callable[[Session], Payload]) -> None:
        """Some sessions get another payload than others; each is made and written once."""
        groups: dict[int, tuple[Payload, list[Session]]] = {}
        for session in sessions:
            payload = choose(session)
            groups.setdefault(id(payload), (payload, []))[1].append(session)
        for payload, group in groups.values():
            self._send(name, payload, group)
