"""The route on which an application answers an interaction."""

from collections.abc import Callable

from local.discord import drafts, mentions
from local.discord.answers import Answers
from local.discord.command_forms import read_choices
from local.discord.drafts import EPHEMERAL
from local.discord.errors import ApiError, bad_choice, bad_type, unknown
from local.discord.interactions import Interaction, Kind
from local.discord.messages import Message
from local.discord.rest import uploads
from local.discord.rest.call import Call, Reply, Result
from local.discord.rest.messages import read_edit
from local.discord.values import Json


def callback(call: Call) -> Result:
    """10062 unknown or after three seconds, 40060 when answered before."""
    interaction = _interaction(call)
    if interaction.answered:
        raise ApiError(400, 40060, "Interaction has already been acknowledged.")
    kind = call.json.get("type")
    act = _ACTS.get(kind) if isinstance(kind, int) else None
    if act is None or kind not in _FITTING[interaction.kind]:
        raise bad_choice("type", ", ".join(map(str, _FITTING[interaction.kind])))
    message = act(call, interaction)
    if call.query.get("with_response", "").lower() not in ("true", "1"):
        return None
    return Reply(_response(call, interaction.id, int(kind or 0), message), 200)


def _interaction(call: Call) -> Interaction:
    found = call.standin.state.interactions.get(call.id("interaction_id"))
    if found is None or found.token != call.path["token"]:
        raise unknown("Interaction")
    if not found.answered and found.late(call.standin.clock.ms()):
        raise unknown("Interaction")
    return found


def _data(call: Call) -> Json:
    data = call.json.get("data") or {}
    if not isinstance(data, dict):
        raise bad_type("data", "an object")
    return data


def _answers(call: Call) -> Answers:
    return Answers(call.standin.state, call.standin.posting)


def _message(call: Call, interaction: Interaction) -> Message:
    channel = call.standin.state.guilds.channels[interaction.channel_id]
    data = _data(call)
    files = uploads.attachments(call, channel, data)
    draft = drafts.read(data, files, mentions.USERS_ONLY, ephemeral=True)
    return _answers(call).original(interaction, draft, 4)


def _defer(call: Call, interaction: Interaction) -> Message:
    flags = drafts.read_flags(_data(call), ephemeral=True)
    message = _answers(call).defer(interaction, flags)
    d = {
        "interaction": str(interaction.id),
        "user_id": str(interaction.application_id),
        "channel_id": str(interaction.channel_id),
        "message_id": str(message.id),
    }
    channel = call.standin.state.guilds.channels[interaction.channel_id]
    only = interaction.user_id if flags & EPHEMERAL else None
    call.standin.audience.show("INTERACTION_THINKING", channel, d, only)
    return message


def _defer_update(call: Call, interaction: Interaction) -> None:
    _answers(call).note_update(interaction, 6)


def _update(call: Call, interaction: Interaction) -> Message:
    """Changes the message whose button was pressed."""
    state = call.standin.state
    message = state.messages.get(interaction.message_id or 0)
    if message is None:
        raise unknown("Message")
    inner = Call(call.standin, call.path, call.query, call.caller, _data(call), call.uploads)
    channel = state.guilds.channels[interaction.channel_id]
    draft, touched = read_edit(inner, channel, message, mentions.USERS_ONLY)
    call.standin.posting.edit(message, draft, touched - {"flags"})
    _answers(call).note_update(interaction, 7)
    return message


def _choices(call: Call, interaction: Interaction) -> None:
    choices = read_choices(_data(call).get("choices") or [], "data.choices")
    _answers(call).note_choices(interaction)
    if waiting := call.standin.waiting.pop(interaction.id, None):
        waiting.set_result(choices)


_ACTS: dict[int, Callable[[Call, Interaction], Message | None]] = {
    4: _message,
    5: _defer,
    6: _defer_update,
    7: _update,
    8: _choices,
}
_FITTING: dict[Kind, tuple[int, ...]] = {
    Kind.COMMAND: (4, 5),
    Kind.COMPONENT: (4, 5, 6, 7),
    Kind.AUTOCOMPLETE: (8,),
}


def _response(call: Call, interaction_id: int, kind: int, message: Message | None) -> Json:
    interaction = call.standin.state.interactions.get(interaction_id)
    assert interaction is not None
    about: Json = {"id": str(interaction.id), "type": int(interaction.kind)}
    if message is None:
        return {"interaction": about}
    about |= {
        "response_message_id": str(message.id),
        "response_message_loading": message.is_loading,
        "response_message_ephemeral": interaction.ephemeral,
    }
    if message.is_loading:
        return {"interaction": about}
    shown = call.standin.state.messages.view(message, None)
    return {"interaction": about, "resource": {"type": kind, "message": shown}}
