"""All guilds of the stand-in: the home and those that were added. Whatever is asked by channel is answered by the
guild that has it; direct messages belong to none."""

from collections.abc import Iterator

from local.discord import perms
from local.discord.guild import Channel, Guild
from local.discord.people import People
from local.discord.perms import Perm
from local.discord.values import Json
from local.discord.world import World


class Guilds:
    def __init__(self, world: World, people: People) -> None:
        self.people = people
        self.channels: dict[int, Channel] = {}
        self.last_message: dict[int, int] = {}
        self._guilds: dict[int, Guild] = {}
        self.arrange(world)

    def arrange(self, world: World) -> tuple[tuple[Channel, ...], tuple[Guild, ...]]:
        """Takes the world as it is now (people must have settled); what is new in known guilds, and new guilds."""
        channels: list[Channel] = []
        fresh: list[Guild] = []
        for spec in (None, *world.more):
            guild = Guild(world, self.people, self.last_message, spec)
            known = self._guilds.get(guild.id)
            if known is None:
                self._guilds[guild.id] = known = guild
                fresh.append(guild)
            else:
                channels += known.arrange(world, spec)
            self.channels |= known.channels
        self.home = next(iter(self._guilds.values()))
        return tuple(channels), tuple(fresh)

    def __iter__(self) -> Iterator[Guild]:
        return iter(self._guilds.values())

    def find(self, guild_id: int) -> Guild | None:
        return self._guilds.get(guild_id)

    def of(self, channel: Channel) -> Guild:
        """The home for direct messages."""
        return self._guilds.get(channel.guild_id, self.home)

    def permissions(self, user_id: int, channel: Channel) -> int:
        if channel.is_direct:
            return perms.IN_DIRECT_MESSAGE if user_id in channel.recipients else 0
        return self.of(channel).permissions(user_id, channel)

    def may(self, user_id: int, channel: Channel, wanted: Perm) -> bool:
        return bool(self.permissions(user_id, channel) & wanted)

    def named(self, name_or_id: str) -> Channel | None:
        if name_or_id.isdecimal() and int(name_or_id) in self.channels:
            return self.channels[int(name_or_id)]
        wanted = name_or_id.lstrip("#")
        return next((c for c in self.text_channels() if c.name == wanted), None)

    def text_channels(self) -> list[Channel]:
        return [c for c in self.channels.values() if not c.is_direct]

    def keep_direct(self, value: Json) -> None:
        low, high = value["recipients"]
        self.channels.setdefault(value["id"], Channel(value["id"], "", None, 0, recipients=(low, high)))

    def leave(self, user_id: int) -> None:
        """Their direct messages go with them."""
        for channel in [channel for channel in self.channels.values() if user_id in channel.recipients]:
            del self.channels[channel.id]
        for guild in self:
            guild.leave(user_id)

    def channel_json(self, channel: Channel, viewer: int | None = None) -> Json:
        return self.of(channel).channel_json(channel, viewer)
