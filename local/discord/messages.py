"""The messages of all channels, in order, with what was done to them later."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from local.discord.identity import made_ms
from local.discord.values import Json

_NONCE_MS = 300_000  # "the past few minutes" of Discord's documentation
LOADING = 1 << 7


@dataclass
class Message:
    """`body` is the message object of REST without reactions and the message it answers."""

    id: int
    channel_id: int
    author_id: int
    body: Json
    ephemeral_for: int | None = None
    interaction_id: int | None = None
    typing_from: int | None = None
    reply_to: int | None = None
    deleted: bool = False
    edits: list[Json] = field(default_factory=list)
    reactions: dict[str, list[int]] = field(default_factory=dict)

    @property
    def is_loading(self) -> bool:
        return bool(self.body["flags"] & LOADING)

    def mentions(self, user_id: int) -> bool:
        return any(m["id"] == str(user_id) for m in self.body["mentions"])


class Messages:
    def __init__(self) -> None:
        self._all: dict[int, Message] = {}
        self._by_channel: dict[int, list[int]] = {}
        self._by_nonce: dict[tuple[int, str], int] = {}
        self.to_erase: set[int] = set()
        """Deleted messages whose words are still in the journal."""

    def keep(self, value: Json) -> Message:
        body = value["body"]
        message = Message(
            id=int(body["id"]),
            channel_id=int(body["channel_id"]),
            author_id=value["author"],
            body=body,
            ephemeral_for=value.get("ephemeral_for"),
            interaction_id=value.get("interaction"),
            typing_from=value.get("typing_from"),
            reply_to=value.get("reply_to"),
        )
        self._all[message.id] = message
        self._by_channel.setdefault(message.channel_id, []).append(message.id)
        if body.get("nonce") is not None:
            self._by_nonce[(message.author_id, str(body["nonce"]))] = message.id
        return message

    def change(self, value: Json) -> None:
        message = self._all[value["id"]]
        if "content" in value["changes"] and not message.is_loading:
            message.edits.append({"content": message.body["content"], "at": value["at"]})
        message.body = {**message.body, **value["changes"]}

    def remove(self, value: Json) -> None:
        """What stays keeps the order of the others, and tells a repeated nonce that its message is gone."""
        for message_id in value["ids"]:
            message = self._all[message_id]
            if message.body != (empty := husk(message.body)):
                self.to_erase.add(message_id)
            message.deleted, message.body, message.edits = True, empty, []
            message.reactions.clear()

    def leave(self, user_id: int, interactions: set[int]) -> None:
        """Takes out all that somebody wrote, asked an application for or was shown, as if it had never been."""
        theirs = [
            one.id
            for one in self._all.values()
            if user_id in (one.author_id, one.ephemeral_for) or one.interaction_id in interactions
        ]
        for message_id in theirs:
            self._by_channel[self._all.pop(message_id).channel_id].remove(message_id)
        self._by_nonce = {key: one for key, one in self._by_nonce.items() if one in self._all}
        for message in self._all.values():
            mentions = [one for one in message.body["mentions"] if one["id"] != str(user_id)]
            message.body = {**message.body, "mentions": mentions}
            for users in message.reactions.values():
                users[:] = [one for one in users if one != user_id]

    def react(self, value: Json) -> None:
        users = self._all[value["id"]].reactions.setdefault(value["emoji"], [])
        if value["user"] not in users:
            users.append(value["user"])

    def unreact(self, value: Json) -> None:
        """One reaction; without a user all of one emoji; without an emoji all."""
        reactions = self._all[value["id"]].reactions
        if "emoji" not in value:
            reactions.clear()
        elif "user" not in value:
            reactions.pop(value["emoji"], None)
        elif users := reactions.get(value["emoji"]):
            reactions[value["emoji"]] = [u for u in users if u != value["user"]]
            if not reactions[value["emoji"]]:
                del reactions[value["emoji"]]

    def get(self, message_id: int) -> Message | None:
        message = self._all.get(message_id)
        return None if message is None or message.deleted else message

    def by_nonce(self, author_id: int, nonce: str | int, now_ms: int) -> Message | None:
        """The author's message with this nonce of the last minutes, deleted or not."""
        message_id = self._by_nonce.get((author_id, str(nonce)))
        if message_id is None or now_ms - made_ms(message_id) > _NONCE_MS:
            return None
        return self._all[message_id]

    def in_channel(self, channel_id: int) -> list[Message]:
        """All that ever stood there, oldest first."""
        return [self._all[i] for i in self._by_channel.get(channel_id, ())]

    def page(
        self, channel_id: int, limit: int, before: int | None, after: int | None, viewer: int | None
    ) -> list[Message]:
        """Oldest first: the last ones before, or the first ones after; ephemeral ones for `viewer` only."""
        ids = self._by_channel.get(channel_id, [])
        low = bisect_right(ids, after) if after is not None else 0
        high = bisect_left(ids, before) if before is not None else len(ids)
        step = range(low, high) if after is not None else range(high - 1, low - 1, -1)
        found: list[Message] = []
        for place in step:
            message = self._all[ids[place]]
            if not message.deleted and message.ephemeral_for in (None, viewer):
                found.append(message)
                if len(found) == limit:
                    break
        return found if after is not None else found[::-1]

    def view(self, message: Message, viewer: int | None) -> Json:
        """The message as `viewer` gets it, content and all."""
        shown = self._bare(message, viewer)
        if message.reply_to is not None:
            answered = self.get(message.reply_to)
            shown["referenced_message"] = self._bare(answered, viewer) if answered else None
        return shown

    def _bare(self, message: Message, viewer: int | None) -> Json:
        shown = dict(message.body)
        if message.reactions:
            shown["reactions"] = [_reaction(e, users, viewer) for e, users in message.reactions.items()]
        return shown


def husk(body: Json) -> Json:
    """A message without its words."""
    nothing: Json = {"content": "", "mentions": [], "embeds": [], "attachments": [], "components": []}
    kept = (
        "id",
        "channel_id",
        "type",
        "author",
        "timestamp",
        "edited_timestamp",
        "flags",
        "nonce",
        "message_reference",
    )
    return {**nothing, **{key: body[key] for key in kept if key in body}}


def _reaction(name: str, users: list[int], viewer: int | None) -> Json:
    return {
        "emoji": emoji_json(name),
        "count": len(users),
        "count_details": {"burst": 0, "normal": len(users)},
        "burst_colors": [],
        "me_burst": False,
        "burst_me": False,
        "burst_count": 0,
        "me": viewer in users,
    }


def emoji_json(key: str) -> Json:
    """A unicode emoji has no id; a server's own is written name:id."""
    name, _, emoji_id = key.partition(":")
    return {"id": emoji_id, "name": name} if emoji_id.isdecimal() else {"id": None, "name": key}


def blank(shown: Json) -> Json:
    """What a bot without the message content intent gets."""
    return {**shown, "content": "", "embeds": [], "attachments": [], "components": []}
