"""What can be done to messages, by whomever: saved first, then told to bots and pages."""

from dataclasses import dataclass, field

from local.discord import mentions
from local.discord.audience import Audience
from local.discord.drafts import Draft
from local.discord.erasing import Erasing
from local.discord.errors import field_error, unknown
from local.discord.guild import Channel
from local.discord.hub import MESSAGES, REACTIONS, TYPING, Hub
from local.discord.identity import made_ms
from local.discord.messages import Message, emoji_json
from local.discord.people import User
from local.discord.perms import Perm
from local.discord.state import State
from local.discord.values import Json, stamp

_DEFAULT, _REPLY = 0, 19


@dataclass(frozen=True)
class Author:
    """Who posts: a user, or a webhook that has only a name."""

    id: int
    json: Json
    user: User | None = None


@dataclass(frozen=True)
class Circumstances:
    """What a message is besides its draft: set by webhooks and interactions."""

    extra: Json = field(default_factory=dict)
    kind: int | None = None
    ephemeral_for: int | None = None
    interaction_id: int | None = None


class Posting:
    def __init__(self, state: State, hub: Hub, audience: Audience, erasing: Erasing) -> None:
        self._erasing = erasing
        self._state = state
        self._hub = hub
        self._audience = audience

    def post(self, channel: Channel, author: Author, draft: Draft, about: Circumstances | None = None) -> Message:
        """Raises ApiError when the answered message must exist and does not, or the nonce's message is gone."""
        if draft.once and draft.nonce is not None and (earlier := self._earlier(author, draft.nonce)):
            return earlier
        answered = self._answered(channel, draft)
        about = about or Circumstances()
        value: Json = {
            "body": self._body(channel, author, draft, answered, about),
            "author": author.id,
            "reply_to": answered.id if answered else None,
            "ephemeral_for": about.ephemeral_for,
            "interaction": about.interaction_id,
            "typing_from": self._state.typing.end(author.id, channel.id, self._state.clock.ms()),
        }
        self._state.save("message", value)
        message = self._state.messages.get(int(value["body"]["id"]))
        assert message is not None
        self._audience.tell("MESSAGE_CREATE", message)
        return message

    def _earlier(self, author: Author, nonce: str | int) -> Message | None:
        earlier = self._state.messages.by_nonce(author.id, nonce, self._state.clock.ms())
        if earlier and earlier.deleted:
            raise unknown("Message")
        return earlier

    def _answered(self, channel: Channel, draft: Draft) -> Message | None:
        if draft.reply is None:
            return None
        found = self._state.messages.get(draft.reply.message_id)
        if found and found.channel_id == channel.id and found.ephemeral_for is None:
            return found
        if draft.reply.must_exist:
            code = "MESSAGE_REFERENCE_UNKNOWN_MESSAGE"
            raise field_error("message_reference", code, "Unknown message")
        return None

    def _body(
        self, channel: Channel, author: Author, draft: Draft, answered: Message | None, about: Circumstances
    ) -> Json:
        message_id = self._state.mint.next()
        usual = _REPLY if answered else _DEFAULT
        body: Json = {
            "id": str(message_id),
            "type": usual if about.kind is None else about.kind,
            "channel_id": str(channel.id),
            "author": author.json,
            "content": draft.content,
            "timestamp": stamp(made_ms(message_id)),
            "edited_timestamp": None,
            "tts": draft.tts,
            "pinned": False,
            "embeds": draft.embeds,
            "attachments": draft.attachments,
            "components": draft.components,
            "flags": draft.flags,
            **self._mentioned(channel, author.id, draft, answered),
            **about.extra,
        }
        if draft.nonce is not None:
            body["nonce"] = draft.nonce
        if answered:
            body["message_reference"] = self._reference(channel, answered)
        return body

    def _mentioned(self, channel: Channel, author_id: int, draft: Draft, answered: Message | None) -> Json:
        state = self._state
        found = mentions.find(
            draft.content,
            draft.allowed,
            may_everyone=state.guilds.may(author_id, channel, Perm.MENTION_EVERYONE),
            replied_to=answered.author_id if answered else None,
        )
        users = [state.people.users[u].json() for u in found.users if u in state.people.users]
        known = state.guilds.of(channel).roles
        roles = [str(r) for r in found.roles if r in known]
        return {"mentions": users, "mention_roles": roles, "mention_everyone": found.everyone}

    def _reference(self, channel: Channel, answered: Message) -> Json:
        reference = {"type": 0, "channel_id": str(channel.id), "message_id": str(answered.id)}
        return reference if channel.is_direct else {**reference, "guild_id": str(channel.guild_id)}

    def edit(self, message: Message, draft: Draft, touched: frozenset[str]) -> Message:
        """Changes only the touched fields; mentions are found anew when the content or the rule changes."""
        changes: Json = {"edited_timestamp": stamp(self._state.clock.ms())}
        for name in ("content", "embeds", "components", "attachments", "flags"):
            if name in touched:
                changes[name] = getattr(draft, name)
        if touched & {"content", "allowed_mentions"}:
            changes |= self.mentioned(message, draft)
        return self.change(message, changes)

    def mentioned(self, message: Message, draft: Draft) -> Json:
        """The mention fields that the message gets with this draft."""
        channel = self._state.guilds.channels[message.channel_id]
        answered = self._state.messages.get(message.reply_to) if message.reply_to else None
        return self._mentioned(channel, message.author_id, draft, answered)

    def change(self, message: Message, changes: Json) -> Message:
        """A page first hears of a deferred answer when it has become a message."""
        was_loading = message.is_loading
        self._state.save("edit", {"id": message.id, "changes": changes, "at": stamp(self._state.clock.ms())})
        self._audience.tell("MESSAGE_UPDATE", message, "MESSAGE_CREATE" if was_loading else "MESSAGE_UPDATE")
        return message

    def delete(self, channel: Channel, messages: list[Message]) -> None:
        self._state.save("delete", {"ids": [m.id for m in messages]})
        self._erasing.soon(m.id for m in messages)
        place = self._place(channel)
        for message in messages:
            d = {"id": str(message.id), **place}
            self._audience.show("MESSAGE_DELETE", channel, d, message.ephemeral_for)
            if len(messages) == 1 and message.ephemeral_for is None:
                self._hub.to_channel("MESSAGE_DELETE", channel, d, MESSAGES)
        if len(messages) > 1:
            d = {"ids": [str(m.id) for m in messages], **place}
            self._hub.to_channel("MESSAGE_DELETE_BULK", channel, d, MESSAGES)

    def react(self, channel: Channel, message: Message, user: User, emoji: str) -> None:
        if user.id in message.reactions.get(emoji, ()):
            return
        self._state.save("react", {"id": message.id, "user": user.id, "emoji": emoji})
        d = self._reaction(channel, message, user.id, emoji)
        if not channel.is_direct:
            d["member"] = self._state.guilds.of(channel).full_member(user)
        if "webhook_id" not in message.body:
            d["message_author_id"] = str(message.author_id)
        self._tell_reaction("MESSAGE_REACTION_ADD", channel, d)

    def unreact(self, channel: Channel, message: Message, user_id: int, emoji: str) -> None:
        if user_id not in message.reactions.get(emoji, ()):
            return
        self._state.save("unreact", {"id": message.id, "user": user_id, "emoji": emoji})
        self._tell_reaction("MESSAGE_REACTION_REMOVE", channel, self._reaction(channel, message, user_id, emoji))

    def unreact_all(self, channel: Channel, message: Message, emoji: str | None) -> None:
        value = {"id": message.id} if emoji is None else {"id": message.id, "emoji": emoji}
        self._state.save("unreact", value)
        d: Json = {"message_id": str(message.id), **self._place(channel)}
        if emoji is None:
            self._tell_reaction("MESSAGE_REACTION_REMOVE_ALL", channel, d)
        else:
            self._tell_reaction("MESSAGE_REACTION_REMOVE_EMOJI", channel, {**d, "emoji": emoji_json(emoji)})

    def _tell_reaction(self, name: str, channel: Channel, d: Json) -> None:
        self._hub.to_channel(name, channel, d, REACTIONS)
        self._audience.show(name, channel, d)

    def _reaction(self, channel: Channel, message: Message, user_id: int, emoji: str) -> Json:
        return {
            "user_id": str(user_id),
            "message_id": str(message.id),
            "emoji": emoji_json(emoji),
            "burst": False,
            "type": 0,
            **self._place(channel),
        }

    def typing(self, channel: Channel, user: User) -> None:
        """Everyone but the typist's own sessions is told."""
        now_ms = self._state.clock.ms()
        self._state.typing.start(user.id, channel.id, now_ms)
        d: Json = {"user_id": str(user.id), "timestamp": now_ms // 1000, **self._place(channel)}
        if not channel.is_direct:
            d["member"] = self._state.guilds.of(channel).full_member(user)
        self._hub.to_channel("TYPING_START", channel, d, TYPING, skip=user.id)
        self._audience.show("TYPING_START", channel, d)

    def _place(self, channel: Channel) -> Json:
        place = {"channel_id": str(channel.id)}
        return place if channel.is_direct else {**place, "guild_id": str(channel.guild_id)}
