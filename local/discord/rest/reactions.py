"""Routes of reactions."""

import re

from local.discord.errors import ApiError, missing_permissions, unknown
from local.discord.guild import Channel
from local.discord.messages import Message
from local.discord.perms import Perm
from local.discord.rest.call import Call, Result, snowflake

_OWN_EMOJI = re.compile(r"(?:a:)?(\w{2,32}:\d{15,21})$")


def emoji_key(raw: str) -> str:
    """A unicode emoji as it is, a server's own as name:id; 10014 for anything else."""
    if own := _OWN_EMOJI.match(raw):
        return own[1]
    if not raw or len(raw) > 16 or any(c.isalnum() and c.isascii() and not _keycap(raw) for c in raw):
        raise unknown("Emoji")
    return raw


def _keycap(raw: str) -> bool:
    return raw[0] in "0123456789#*" and raw.endswith("\u20e3")


def _target(call: Call) -> tuple[Channel, Message, str]:
    channel = call.channel(Perm.READ_MESSAGE_HISTORY)
    return channel, call.message(channel), emoji_key(call.path["emoji"])


def add(call: Call) -> Result:
    channel, message, emoji = _target(call)
    if emoji not in message.reactions:
        if not call.may(channel, Perm.ADD_REACTIONS):
            raise missing_permissions()
        if len(message.reactions) >= 20:
            raise ApiError(403, 30010, "Maximum number of reactions reached (20)")
    call.standin.posting.react(channel, message, call.bot.user, emoji)
    return None


def remove_own(call: Call) -> Result:
    channel, message, emoji = _target(call)
    call.standin.posting.unreact(channel, message, call.bot.id, emoji)
    return None


def remove_other(call: Call) -> Result:
    channel, message, emoji = _target(call)
    user_id = snowflake(call.path["user_id"], "user_id")
    if user_id != call.bot.id and not call.may(channel, Perm.MANAGE_MESSAGES):
        raise missing_permissions()
    call.standin.posting.unreact(channel, message, user_id, emoji)
    return None


def users(call: Call) -> Result:
    _, message, emoji = _target(call)
    limit = call.number("limit", 25, 1, 100)
    after = call.query_id("after") or 0
    people = call.standin.state.people.users
    ids = sorted(i for i in message.reactions.get(emoji, ()) if i > after)
    return [people[i].json() for i in ids[:limit]]


def clear(call: Call) -> Result:
    channel = call.channel(Perm.MANAGE_MESSAGES)
    call.standin.posting.unreact_all(channel, call.message(channel), None)
    return None


def clear_emoji(call: Call) -> Result:
    channel, message, emoji = _target(call)
    if not call.may(channel, Perm.MANAGE_MESSAGES):
        raise missing_permissions()
    call.standin.posting.unreact_all(channel, message, emoji)
    return None
