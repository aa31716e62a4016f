"""Turns an application's answers to an interaction into messages."""

from dataclasses import replace

from local.discord.drafts import EPHEMERAL, Draft, Reply
from local.discord.interactions import Interaction, Kind
from local.discord.mentions import USERS_ONLY
from local.discord.messages import LOADING, Message
from local.discord.posting import Author, Circumstances, Posting
from local.discord.state import State
from local.discord.values import Json

_COMMAND_ANSWER = 20  # the type of a message that answers a slash command
_NOTHING = Draft("", [], [], [], 0, False, None, False, USERS_ONLY, None)


class Answers:
    def __init__(self, state: State, posting: Posting) -> None:
        self._state = state
        self._posting = posting

    def original(self, interaction: Interaction, draft: Draft, callback: int) -> Message:
        """The first answer; `@original` means it from now on."""
        kind = _COMMAND_ANSWER if interaction.kind is Kind.COMMAND else None
        message = self.post(interaction, draft, kind)
        self._note(interaction, callback, message.id, bool(draft.flags & EPHEMERAL))
        return message

    def defer(self, interaction: Interaction, flags: int) -> Message:
        """A message that is still being thought about."""
        draft = replace(_NOTHING, flags=LOADING | flags & EPHEMERAL)
        return self.original(interaction, draft, 5)

    def note_update(self, interaction: Interaction, callback: int) -> None:
        """The answer changes, or may later change, the message whose button was pressed."""
        self._note(interaction, callback, interaction.message_id, False)

    def note_choices(self, interaction: Interaction) -> None:
        self._note(interaction, 8, None, False)

    def _note(self, interaction: Interaction, callback: int, original_id: int | None, ephemeral: bool) -> None:
        value = {
            "id": interaction.id,
            "answered": callback,
            "original_id": original_id,
            "ephemeral": ephemeral,
        }
        self._state.save("answer", value)

    def post(self, interaction: Interaction, draft: Draft, kind: int | None = None) -> Message:
        """A message of the application in the interaction's channel."""
        bot = self._state.people.users[interaction.application_id]
        hidden = bool(draft.flags & EPHEMERAL)
        about = Circumstances(
            extra=self._extra(interaction),
            kind=kind,
            ephemeral_for=interaction.user_id if hidden else None,
            interaction_id=interaction.id,
        )
        channel = self._state.guilds.channels[interaction.channel_id]
        answered = self._button_message(interaction) if kind is None else None
        reply = Reply(answered.id, must_exist=False) if answered else None
        whole = replace(draft, reply=reply, once=False)
        return self._posting.post(channel, Author(bot.id, bot.json(), bot), whole, about)

    def _button_message(self, interaction: Interaction) -> Message | None:
        return self._state.messages.get(interaction.message_id) if interaction.message_id else None

    def _extra(self, interaction: Interaction) -> Json:
        user = self._state.people.users[interaction.user_id].json()
        guild_id = self._state.guilds.channels[interaction.channel_id].guild_id or self._state.guilds.home.id
        about: Json = {
            "id": str(interaction.id),
            "type": int(interaction.kind),
            "user": user,
            "authorizing_integration_owners": {"0": str(guild_id)},
        }
        if interaction.kind is Kind.COMMAND:
            about |= {"name": interaction.name, "command_type": 1}
        elif interaction.message_id:
            about["interacted_message_id"] = str(interaction.message_id)
        application = str(interaction.application_id)
        return {"application_id": application, "webhook_id": application, "interaction_metadata": about}

    def fill(self, message: Message, draft: Draft) -> Message:
        """The deferred message gets its content; it does not count as edited."""
        flags = (message.body["flags"] | draft.flags) & ~LOADING
        changes: Json = {"content": draft.content, "embeds": draft.embeds, "components": draft.components}
        changes |= {"attachments": draft.attachments, "flags": flags}
        changes |= self._posting.mentioned(message, draft)
        return self._posting.change(message, changes)
