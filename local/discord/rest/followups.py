"""An application's messages under the token of one of its interactions."""

from dataclasses import replace

from local.discord import drafts, mentions
from local.discord.answers import Answers
from local.discord.drafts import EPHEMERAL
from local.discord.errors import ApiError, unknown
from local.discord.guild import Channel
from local.discord.interactions import Interaction
from local.discord.messages import Message
from local.discord.rest import uploads
from local.discord.rest.call import Call, Result
from local.discord.rest.messages import read_edit


def is_application(call: Call) -> bool:
    return call.id("webhook_id") in call.standin.state.people.bots


def _interaction(call: Call) -> Interaction:
    """50027 for a token that is wrong or older than 15 minutes."""
    interaction = call.standin.state.interactions.by_token(call.id("webhook_id"), call.path["token"])
    if interaction is None or interaction.expired(call.standin.clock.ms()):
        raise ApiError(401, 50027, "Invalid Webhook Token")
    if not interaction.answered:
        raise unknown("Webhook")  # nothing can follow what was not answered
    return interaction


def _answers(call: Call) -> Answers:
    return Answers(call.standin.state, call.standin.posting)


def _channel(call: Call, interaction: Interaction) -> Channel:
    return call.standin.state.guilds.channels[interaction.channel_id]


def create(call: Call) -> Result:
    """The first one after a deferral fills the deferred message."""
    interaction = _interaction(call)
    channel = _channel(call, interaction)
    body = call.json
    files = uploads.attachments(call, channel, body)
    draft = drafts.read(body, files, mentions.USERS_ONLY, ephemeral=True)
    original = call.standin.state.messages.get(interaction.original_id or 0)
    if original and original.is_loading:
        return _view(call, _answers(call).fill(original, draft))
    return _view(call, _answers(call).post(interaction, draft))


def _message(call: Call) -> tuple[Interaction, Message]:
    interaction = _interaction(call)
    raw = call.path["message_id"]
    if raw == "@original":
        message = call.standin.state.messages.get(interaction.original_id or 0)
    else:
        message = call.standin.state.messages.get(int(raw)) if raw.isdecimal() else None
        if message and message.interaction_id != interaction.id:
            message = None
    if message is None:
        raise unknown("Message")
    return interaction, message


def _view(call: Call, message: Message) -> Result:
    return call.standin.state.messages.view(message, None)


def get(call: Call) -> Result:
    return _view(call, _message(call)[1])


def edit(call: Call) -> Result:
    interaction, message = _message(call)
    draft, touched = read_edit(call, _channel(call, interaction), message, mentions.USERS_ONLY)
    kept = replace(draft, flags=draft.flags | message.body["flags"] & EPHEMERAL)
    if message.is_loading:
        return _view(call, _answers(call).fill(message, kept))
    return _view(call, call.standin.posting.edit(message, kept, touched))


def delete(call: Call) -> Result:
    interaction, message = _message(call)
    call.standin.posting.delete(_channel(call, interaction), [message])
    return None
