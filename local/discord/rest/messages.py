"""Routes of messages: send, read, edit, delete."""

from local.discord import drafts, mentions
from local.discord.drafts import Draft
from local.discord.errors import ApiError, bad_length, missing_permissions
from local.discord.guild import Channel
from local.discord.identity import made_ms
from local.discord.mentions import Allowed
from local.discord.messages import Message
from local.discord.perms import Perm
from local.discord.rest import uploads
from local.discord.rest.call import Call, Result, snowflake
from local.discord.values import Json

_BULK_MS = 14 * 24 * 3600 * 1000


def create(call: Call) -> Result:
    channel = call.channel(Perm.SEND_MESSAGES)
    body = call.json
    draft = drafts.read(body, uploads.attachments(call, channel, body), mentions.ALL)
    if draft.reply and not call.may(channel, Perm.READ_MESSAGE_HISTORY):
        raise ApiError(403, 160002, "Cannot reply without permission to read message history")
    message = call.standin.posting.post(channel, call.author, draft)
    return call.standin.audience.for_bot(call.bot, message)


def history(call: Call) -> Result:
    """Newest first; without the right to read the past there is none."""
    channel = call.channel()
    limit = call.number("limit", 50, 1, 100)
    if not call.may(channel, Perm.READ_MESSAGE_HISTORY):
        return []
    return [call.standin.audience.for_bot(call.bot, m) for m in reversed(_page(call, channel, limit))]


def _page(call: Call, channel: Channel, limit: int) -> list[Message]:
    messages = call.standin.state.messages
    around = call.query_id("around")
    if around is None:
        return messages.page(channel.id, limit, call.query_id("before"), call.query_id("after"), None)
    half = limit // 2
    earlier = messages.page(channel.id, half, around, None, None) if half else []
    return earlier + messages.page(channel.id, limit - len(earlier), None, around - 1, None)


def get(call: Call) -> Result:
    channel = call.channel(Perm.READ_MESSAGE_HISTORY)
    return call.standin.audience.for_bot(call.bot, call.message(channel))


def edit(call: Call) -> Result:
    channel = call.channel()
    message = call.message(channel)
    if message.author_id != call.bot.id:
        raise ApiError(403, 50005, "Cannot edit a message authored by another user")
    draft, touched = read_edit(call, channel, message)
    return call.standin.audience.for_bot(call.bot, call.standin.posting.edit(message, draft, touched))


def read_edit(
    call: Call, channel: Channel, message: Message, default: Allowed = mentions.ALL
) -> tuple[Draft, frozenset[str]]:
    """The message as the edit leaves it, and which fields the edit names."""
    body, before = call.json, message.body
    files = uploads.attachments(call, channel, body)
    touched = frozenset(body) | (frozenset({"attachments"}) if files else frozenset())
    whole: Json = {k: before[k] for k in ("content", "embeds", "components", "flags")}
    whole |= {k: body[k] for k in (*whole, "allowed_mentions") if k in body}
    stay = uploads.kept(message, body) if "attachments" in body else before["attachments"]
    return drafts.read(whole, stay + files, default), touched


def delete(call: Call) -> Result:
    channel = call.channel()
    message = call.message(channel)
    if message.author_id != call.bot.id and not call.may(channel, Perm.MANAGE_MESSAGES):
        raise missing_permissions()
    call.standin.posting.delete(channel, [message])
    return None


def delete_many(call: Call) -> Result:
    channel = call.channel(Perm.MANAGE_MESSAGES)
    ids = call.json.get("messages")
    if not isinstance(ids, list) or not 2 <= len(ids) <= 100:
        raise bad_length("messages", 2, 100)
    oldest = call.standin.clock.ms() - _BULK_MS
    wanted = dict.fromkeys(snowflake(i, "messages") for i in ids)
    if any(made_ms(i) < oldest for i in wanted):
        raise ApiError(400, 50034, "You can only bulk delete messages that are under 14 days old.")
    found = [m for i in wanted if (m := call.standin.state.messages.get(i)) and m.channel_id == channel.id]
    if found:
        call.standin.posting.delete(channel, found)
    return None


def typing(call: Call) -> Result:
    channel = call.channel(Perm.SEND_MESSAGES)
    call.standin.posting.typing(channel, call.bot.user)
    return None
