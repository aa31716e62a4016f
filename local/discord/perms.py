"""What a member may do: roles and channel overwrites, added and taken away in Discord's order."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import IntFlag


class Perm(IntFlag):
    CREATE_INSTANT_INVITE = 1 << 0
    KICK_MEMBERS = 1 << 1
    BAN_MEMBERS = 1 << 2
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    SEND_TTS_MESSAGES = 1 << 12
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_EXTERNAL_EMOJIS = 1 << 18
    CHANGE_NICKNAME = 1 << 26
    MANAGE_NICKNAMES = 1 << 27
    MANAGE_ROLES = 1 << 28
    MANAGE_WEBHOOKS = 1 << 29
    USE_APPLICATION_COMMANDS = 1 << 31
    MODERATE_MEMBERS = 1 << 40


ALL = (1 << 53) - 1
EVERYONE = int(
    Perm.CREATE_INSTANT_INVITE
    | Perm.ADD_REACTIONS
    | Perm.VIEW_CHANNEL
    | Perm.SEND_MESSAGES
    | Perm.EMBED_LINKS
    | Perm.ATTACH_FILES
    | Perm.READ_MESSAGE_HISTORY
    | Perm.MENTION_EVERYONE
    | Perm.USE_EXTERNAL_EMOJIS
    | Perm.CHANGE_NICKNAME
    | Perm.USE_APPLICATION_COMMANDS
)
IN_DIRECT_MESSAGE = EVERYONE & ~int(Perm.MENTION_EVERYONE)


@dataclass(frozen=True)
class Overwrite:
    """Of one channel: takes from and gives to one role or one member."""

    target_id: int
    is_member: bool
    allow: int
    deny: int


def in_guild(everyone: int, roles: Iterable[int], *, owner: bool) -> int:
    """All bits of the member's roles together; owner and administrator have everything."""
    total = everyone
    for bits in roles:
        total |= bits
    return ALL if owner or total & Perm.ADMINISTRATOR else total


def in_channel(
    base: int, guild_id: int, role_ids: Collection[int], user_id: int, overwrites: Iterable[Overwrite]
) -> int:
    """Overwrites apply in order: @everyone, then all roles as one, then the member."""
    if base & Perm.ADMINISTRATOR:
        return ALL
    by_target = {(o.is_member, o.target_id): o for o in overwrites}
    total = _apply(base, [by_target[k] for k in ((False, guild_id),) if k in by_target])
    total = _apply(total, [by_target[(False, r)] for r in role_ids if (False, r) in by_target])
    total = _apply(total, [by_target[k] for k in ((True, user_id),) if k in by_target])
    if not total & Perm.VIEW_CHANNEL:
        return 0  # what cannot be seen can be used in no way
    if not total & Perm.SEND_MESSAGES:
        total &= ~int(Perm.MENTION_EVERYONE | Perm.SEND_TTS_MESSAGES | Perm.ATTACH_FILES | Perm.EMBED_LINKS)
    return total


def _apply(total: int, layer: Collection[Overwrite]) -> int:
    for overwrite in layer:
        total &= ~overwrite.deny
    for overwrite in layer:
        total |= overwrite.allow
    return total


def bits(names: Iterable[str]) -> int:
    """Raises KeyError with the unknown name."""
    return int(sum({Perm[name.upper()].value for name in names}))
