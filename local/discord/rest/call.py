"""One authenticated request, with the look-ups that nearly every route needs."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from local.discord.errors import ApiError, missing_access, missing_permissions, not_snowflake, unknown
from local.discord.guild import Channel, Guild
from local.discord.messages import Message
from local.discord.people import Bot
from local.discord.perms import Perm
from local.discord.posting import Author
from local.discord.standin import Standin
from local.discord.values import Json


@dataclass(frozen=True)
class Upload:
    name: str
    filename: str
    content_type: str
    data: bytes


@dataclass(frozen=True)
class Reply:
    """An answer with a status of its own; handlers return plain JSON for 200 and None for 204."""

    body: object
    status: int


Result = Json | list[Json] | Reply | None


@dataclass(frozen=True)
class Call:
    standin: Standin
    path: Mapping[str, str]
    query: Mapping[str, str]
    caller: Bot | None
    body: object = None
    uploads: list[Upload] = field(default_factory=list)

    @property
    def bot(self) -> Bot:
        assert self.caller is not None, "the route must require a token"
        return self.caller

    @property
    def json(self) -> Json:
        """The body, which has to be an object."""
        if self.body is None:
            return {}
        if not isinstance(self.body, dict):
            raise ApiError(400, 50035, "Invalid Form Body")
        return self.body

    @property
    def author(self) -> Author:
        return Author(self.bot.id, self.bot.user.json(), self.bot.user)

    def id(self, name: str) -> int:
        return snowflake(self.path[name], name)

    def channel(self, *wanted: Perm) -> Channel:
        """The route's channel: 10003 unknown, 50001 not to be seen, 50013 seen but not allowed."""
        guilds = self.standin.state.guilds
        channel = guilds.channels.get(self.id("channel_id"))
        if channel is None:
            raise unknown("Channel")
        if not guilds.may(self.bot.id, channel, Perm.VIEW_CHANNEL):
            raise missing_access()
        for perm in wanted:
            if not guilds.may(self.bot.id, channel, perm):
                raise missing_permissions()
        return channel

    def may(self, channel: Channel, perm: Perm) -> bool:
        return self.standin.state.guilds.may(self.bot.id, channel, perm)

    def message(self, channel: Channel) -> Message:
        """The route's message; an ephemeral one is unknown here."""
        message = self.standin.state.messages.get(self.id("message_id"))
        if message is None or message.channel_id != channel.id or message.ephemeral_for is not None:
            raise unknown("Message")
        return message

    def guild(self) -> Guild:
        """The route's guild."""
        found = self.standin.state.guilds.find(self.id("guild_id"))
        if found is None:
            raise unknown("Guild")
        return found

    def number(self, name: str, usual: int, least: int, most: int) -> int:
        raw = self.query.get(name)
        if raw is None:
            return usual
        if not raw.isdecimal() or not least <= int(raw) <= most:
            tree = {
                name: {"_errors": [{"code": "NUMBER_TYPE_MAX", "message": f"Must be between {least} and {most}."}]}
            }
            raise ApiError(400, 50035, "Invalid Form Body", tree)
        return int(raw)

    def query_id(self, name: str) -> int | None:
        raw = self.query.get(name)
        return None if raw is None else snowflake(raw, name)


def snowflake(raw: object, name: str) -> int:
    """Ids come as texts from most clients and as numbers from some."""
    if (isinstance(raw, int) and not isinstance(raw, bool)) or (isinstance(raw, str) and raw.isdecimal()):
        return int(raw)
    raise not_snowflake(name, raw)
