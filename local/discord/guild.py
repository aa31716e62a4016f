"""A guild: its roles and channels, and who may do what in them."""

from collections.abc import Iterable
from dataclasses import dataclass

from local.discord import perms
from local.discord.identity import derive_id
from local.discord.people import People, User, full_member, member
from local.discord.perms import Overwrite, Perm
from local.discord.values import Json, stamp
from local.discord.world import GuildSpec, World


@dataclass(frozen=True)
class Channel:
    id: int
    name: str
    topic: str | None
    position: int
    overwrites: tuple[Overwrite, ...] = ()
    recipients: tuple[int, ...] = ()  # of a direct message: both sides
    guild_id: int = 0

    @property
    def is_direct(self) -> bool:
        return bool(self.recipients)


@dataclass(frozen=True)
class Role:
    id: int
    name: str
    permissions: int
    members: frozenset[int]


class Guild:
    def __init__(
        self, world: World, people: People, last_message: dict[int, int], spec: GuildSpec | None = None
    ) -> None:
        """`spec` None: the home, which alone has roles and overwrites."""
        self.people = people
        self.id = _id(world, spec)
        self.channels: dict[int, Channel] = {}
        self.last_message = last_message
        self.arrange(world, spec)

    def arrange(self, world: World, spec: GuildSpec | None = None) -> tuple[Channel, ...]:
        """Takes the world as it is now (people must have settled); returns the new channels."""
        self.name = spec.name if spec else world.guild
        self._everyone = world.everyone
        self.roles = {} if spec else {r.id: r for r in self._roles(world)}
        self.owner = self._owner(world)
        self._allowed: dict[tuple[int, int], int] = {}
        before = set(self.channels)
        for place, one in enumerate(spec.channels if spec else world.channels):
            channel_id = derive_id(world.seed, "channel", one.name)
            overwrites = () if spec else tuple(self._overwrites(world, one.name))
            self.channels[channel_id] = Channel(
                channel_id, one.name, one.topic, place, overwrites, guild_id=self.id
            )
        return tuple(c for c in self.channels.values() if c.id not in before)

    def _owner(self, world: World) -> User:
        for name in world.humans:
            if found := self.people.human(name):
                return found
        return User(derive_id(world.seed, "owner", "owner"), "owner", "owner", False, "", "", "", 0)

    def _user_id(self, name: str) -> int | None:
        bot = self.people.bot_named(name)
        human = self.people.human(name)
        return bot.id if bot else human.id if human else None

    def _roles(self, world: World) -> Iterable[Role]:
        for spec in world.roles:
            members = frozenset(i for name in spec.members if (i := self._user_id(name)))
            yield Role(derive_id(world.seed, "role", spec.name), spec.name, spec.permissions, members)

    def _overwrites(self, world: World, channel: str) -> Iterable[Overwrite]:
        for spec in world.overwrites:
            if spec.channel != channel:
                continue
            if spec.target == "@everyone":
                yield Overwrite(self.id, False, spec.allow, spec.deny)
            elif spec.target.startswith("@"):
                role = derive_id(world.seed, "role", spec.target[1:])
                yield Overwrite(role, False, spec.allow, spec.deny)
            elif target := self._user_id(spec.target):
                yield Overwrite(target, True, spec.allow, spec.deny)

    def roles_of(self, user_id: int) -> list[int]:
        return [r.id for r in self.roles.values() if user_id in r.members]

    def base_permissions(self, user_id: int) -> int:
        granted = (self.roles[r].permissions for r in self.roles_of(user_id))
        return perms.in_guild(self._everyone, granted, owner=user_id == self.owner.id)

    def permissions(self, user_id: int, channel: Channel) -> int:
        key = (user_id, channel.id)
        if key not in self._allowed:
            roles = self.roles_of(user_id)
            base = self.base_permissions(user_id)
            self._allowed[key] = perms.in_channel(base, self.id, roles, user_id, channel.overwrites)
        return self._allowed[key]

    def may(self, user_id: int, channel: Channel, wanted: Perm) -> bool:
        return bool(self.permissions(user_id, channel) & wanted)

    def named(self, name_or_id: str) -> Channel | None:
        return next((c for c in self.channels.values() if name_or_id in (c.name, str(c.id))), None)

    def text_channels(self) -> list[Channel]:
        return list(self.channels.values())

    def leave(self, user_id: int) -> None:
        """What they might do is forgotten."""
        self._allowed = {key: one for key, one in self._allowed.items() if key[0] != user_id}

    def member(self, user: User) -> Json:
        return member(user, self.roles_of(user.id))

    def full_member(self, user: User) -> Json:
        return full_member(user, self.roles_of(user.id))

    def channel_json(self, channel: Channel, viewer: int | None = None) -> Json:
        last = self.last_message.get(channel.id)
        common: Json = {"id": str(channel.id), "last_message_id": str(last) if last else None, "flags": 0}
        if channel.is_direct:
            others = [self.people.users[r].json() for r in channel.recipients if r != viewer]
            return {**common, "type": 1, "recipients": others}
        return {
            **common,
            "type": 0,
            "guild_id": str(self.id),
            "name": channel.name,
            "topic": channel.topic,
            "position": channel.position,
            "parent_id": None,
            "nsfw": False,
            "rate_limit_per_user": 0,
            "last_pin_timestamp": None,
            "permission_overwrites": [_overwrite_json(o) for o in channel.overwrites],
        }

    def roles_json(self) -> list[Json]:
        everyone = Role(self.id, "@everyone", self._everyone, frozenset())
        return [_role_json(r, place) for place, r in enumerate((everyone, *self.roles.values()))]

    def json(self) -> Json:
        """The guild object of REST; GUILD_CREATE adds who and what is in it."""
        nothing = dict.fromkeys(_EMPTY_FIELDS)
        return {
            **nothing,
            "id": str(self.id),
            "name": self.name,
            "owner_id": str(self.owner.id),
            "region": "local",
            "features": [],
            "emojis": [],
            "stickers": [],
            "roles": self.roles_json(),
            "afk_timeout": 300,
            "system_channel_flags": 0,
            "widget_enabled": False,
            "verification_level": 0,
            "default_message_notifications": 1,
            "mfa_level": 0,
            "explicit_content_filter": 0,
            "max_presences": None,
            "max_members": 500000,
            "max_stage_video_channel_users": 50,
            "max_video_channel_users": 25,
            "premium_tier": 0,
            "premium_subscription_count": 0,
            "preferred_locale": "en-US",
            "premium_progress_bar_enabled": False,
            "nsfw": False,
            "nsfw_level": 0,
        }

    def create_json(self, viewer: User) -> Json:
        """GUILD_CREATE for one bot: only the channels that it may see; presences come from the caller."""
        seen = [c for c in self.text_channels() if self.may(viewer.id, c, Perm.VIEW_CHANNEL)]
        nobody = ("threads", "voice_states", "stage_instances", "guild_scheduled_events", "soundboard_sounds")
        return {
            **self.json(),
            **{key: [] for key in nobody},
            "unavailable": False,
            "joined_at": stamp(viewer.joined_ms),
            "large": False,
            "member_count": len(self.people.users),
            "channels": [self.channel_json(c) for c in seen],
        }


def _id(world: World, spec: GuildSpec | None) -> int:
    if spec is None:
        return derive_id(world.seed, "guild", "guild")
    return spec.id or derive_id(world.seed, "guild", spec.name)


_EMPTY_FIELDS = (
    "icon",
    "description",
    "home_header",
    "splash",
    "discovery_splash",
    "banner",
    "application_id",
    "afk_channel_id",
    "system_channel_id",
    "widget_channel_id",
    "vanity_url_code",
    "rules_channel_id",
    "safety_alerts_channel_id",
    "public_updates_channel_id",
    "incidents_data",
    "hub_type",
)


def _overwrite_json(o: Overwrite) -> Json:
    return {"id": str(o.target_id), "type": int(o.is_member), "allow": str(o.allow), "deny": str(o.deny)}


def _role_json(role: Role, position: int) -> Json:
    return {
        "id": str(role.id),
        "name": role.name,
        "description": None,
        "permissions": str(role.permissions),
        "position": position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "mentionable": False,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }
