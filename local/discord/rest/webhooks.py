"""Routes of webhooks; under an application's own id they are the follow-ups of its interactions."""

import re
from dataclasses import replace

from local.discord import drafts, mentions
from local.discord.errors import ApiError, bad_length, field_error, missing_permissions, unknown
from local.discord.guild import Channel
from local.discord.hub import WEBHOOKS
from local.discord.identity import derive_secret
from local.discord.messages import Message
from local.discord.perms import Perm
from local.discord.posting import Author, Circumstances
from local.discord.rest import followups, uploads
from local.discord.rest.call import Call, Reply, Result
from local.discord.rest.messages import read_edit
from local.discord.values import Json
from local.discord.webhooks import Webhook

_FORBIDDEN = re.compile(r"clyde|discord", re.IGNORECASE)


def bad_token() -> ApiError:
    return ApiError(401, 50027, "Invalid Webhook Token")


def create(call: Call) -> Result:
    channel = call.channel(Perm.MANAGE_WEBHOOKS)
    state = call.standin.state
    webhook_id = state.mint.next()
    value: Json = {
        "id": webhook_id,
        "token": derive_secret(state.world.seed, "webhook", str(webhook_id)),
        "name": check_name(call.json.get("name"), "name"),
        "channel_id": channel.id,
        "creator_id": call.bot.id,
    }
    state.save("webhook", value)
    _tell(call, channel)
    return _shown(call, Webhook(**value), whole=True)


def check_name(raw: object, path: str) -> str:
    name = raw.strip() if isinstance(raw, str) else ""
    if not 1 <= len(name) <= 80:
        raise bad_length(path, 1, 80)
    if found := _FORBIDDEN.search(name):
        text = f'Username cannot contain "{found[0].lower()}"'
        raise field_error(path, "USERNAME_INVALID_CONTAINS", text)
    return name


def _tell(call: Call, channel: Channel) -> None:
    d = {"guild_id": str(channel.guild_id), "channel_id": str(channel.id)}
    call.standin.hub.to_channel("WEBHOOKS_UPDATE", channel, d, WEBHOOKS)


def _shown(call: Call, webhook: Webhook, *, whole: bool) -> Json:
    state = call.standin.state
    creator = state.people.users.get(webhook.creator_id)
    guild_id = state.guilds.channels[webhook.channel_id].guild_id
    return webhook.json(guild_id, creator.json() if whole and creator else None)


def in_channel(call: Call) -> Result:
    channel = call.channel(Perm.MANAGE_WEBHOOKS)
    return [_shown(call, w, whole=True) for w in call.standin.state.webhooks.in_channel(channel.id)]


def in_guild(call: Call) -> Result:
    guild = call.guild()
    if not guild.base_permissions(call.bot.id) & Perm.MANAGE_WEBHOOKS:
        raise missing_permissions()
    found = [w for w in call.standin.state.webhooks.all() if w.channel_id in guild.channels]
    return [_shown(call, w, whole=True) for w in found]


def _mine(call: Call) -> Webhook:
    webhook = call.standin.state.webhooks.get(call.id("webhook_id"))
    if webhook is None:
        raise unknown("Webhook")
    if not call.may(call.standin.state.guilds.channels[webhook.channel_id], Perm.MANAGE_WEBHOOKS):
        raise missing_permissions()
    return webhook


def get(call: Call) -> Result:
    return _shown(call, _mine(call), whole=True)


def delete(call: Call) -> Result:
    return _remove(call, _mine(call))


def _remove(call: Call, webhook: Webhook) -> Result:
    call.standin.state.save("unwebhook", {"id": webhook.id})
    _tell(call, call.standin.state.guilds.channels[webhook.channel_id])
    return None


def _by_token(call: Call) -> Webhook:
    webhook = call.standin.state.webhooks.get(call.id("webhook_id"))
    if webhook is None:
        raise unknown("Webhook")
    if webhook.token != call.path["token"]:
        raise bad_token()
    return webhook


def get_by_token(call: Call) -> Result:
    return _shown(call, _by_token(call), whole=False)


def delete_by_token(call: Call) -> Result:
    return _remove(call, _by_token(call))


def execute(call: Call) -> Result:
    if followups.is_application(call):
        return followups.create(call)
    webhook = _by_token(call)
    channel = call.standin.state.guilds.channels[webhook.channel_id]
    body = call.json
    name = check_name(body["username"], "username") if body.get("username") else None
    draft = drafts.read(body, uploads.attachments(call, channel, body), mentions.USERS_ONLY)
    about = Circumstances(extra={"webhook_id": str(webhook.id)})
    author = Author(webhook.id, webhook.author(name))
    message = call.standin.posting.post(channel, author, replace(draft, reply=None), about)
    waits = call.query.get("wait", "").lower() in ("true", "1")
    return Reply(call.standin.state.messages.view(message, None), 200) if waits else None


def _own_message(call: Call) -> tuple[Webhook, Channel, Message]:
    webhook = _by_token(call)
    raw = call.path["message_id"]
    message = call.standin.state.messages.get(int(raw)) if raw.isdecimal() else None
    if message is None or message.author_id != webhook.id:
        raise unknown("Message")
    return webhook, call.standin.state.guilds.channels[webhook.channel_id], message


def get_message(call: Call) -> Result:
    if followups.is_application(call):
        return followups.get(call)
    return call.standin.state.messages.view(_own_message(call)[2], None)


def edit_message(call: Call) -> Result:
    if followups.is_application(call):
        return followups.edit(call)
    _, channel, message = _own_message(call)
    draft, touched = read_edit(call, channel, message, mentions.USERS_ONLY)
    return call.standin.state.messages.view(call.standin.posting.edit(message, draft, touched), None)


def delete_message(call: Call) -> Result:
    if followups.is_application(call):
        return followups.delete(call)
    _, channel, message = _own_message(call)
    call.standin.posting.delete(channel, [message])
    return None
