"""Tells bots and pages what happened to a message; each bot gets the content only if it may read it."""

from collections.abc import Callable

from local.discord.feed import Feed
from local.discord.frames import Payload
from local.discord.guild import Channel, Guild
from local.discord.guilds import Guilds
from local.discord.hub import MESSAGE_CONTENT, MESSAGES, Hub
from local.discord.messages import Message, Messages, blank
from local.discord.people import Bot
from local.discord.session import Session
from local.discord.values import Json


class Audience:
    def __init__(self, guilds: Guilds, messages: Messages, hub: Hub, feed: Feed) -> None:
        self._guilds = guilds
        self._messages = messages
        self._hub = hub
        self._feed = feed

    def tell(self, name: str, message: Message, on_page: str = "") -> None:
        """MESSAGE_CREATE or MESSAGE_UPDATE, to bots by intent and to pages (there under another name if given)."""
        channel = self._guilds.channels[message.channel_id]
        shown = self._event(channel, message)
        if message.ephemeral_for is None:
            sessions = self._hub.listeners(channel, MESSAGES)
            self._hub.to_each(name, sessions, self._chooser(message, shown))
        if not message.is_loading:
            self.show(on_page or name, channel, local_view(message, shown), message.ephemeral_for)

    def show(self, name: str, channel: Channel, d: Json, only: int | None = None) -> None:
        """To the pages of those who may see the channel."""
        self._feed.tell(name, d, {only} if only else channel.recipients or None)

    def _event(self, channel: Channel, message: Message) -> Json:
        shown = self._messages.view(message, None)
        if channel.is_direct:
            return shown
        guild = self._guilds.of(channel)
        shown["guild_id"] = str(guild.id)
        author = guild.people.users.get(message.author_id)
        if author and "webhook_id" not in shown:
            shown["member"] = guild.member(author)
        shown["mentions"] = [_with_member(guild, m) for m in shown["mentions"]]
        return shown

    def _chooser(self, message: Message, shown: Json) -> Callable[[Session], Payload]:
        """At most four variants exist: own content or not, answered message's content or not."""
        made: dict[tuple[bool, bool], Payload] = {}
        answered = self._messages.get(message.reply_to) if message.reply_to else None

        def choose(session: Session) -> Payload:
            reads = bool(session.intents & MESSAGE_CONTENT)
            key = self._may_read(reads, session.bot, message), self._may_read(reads, session.bot, answered)
            if key not in made:
                made[key] = Payload(_blanked(shown, *key))
            return made[key]

        return choose

    def _may_read(self, reads: bool, bot: Bot, message: Message | None) -> bool:
        if reads or message is None or message.author_id == bot.id or message.mentions(bot.id):
            return True
        return self._guilds.channels[message.channel_id].is_direct

    def for_bot(self, bot: Bot, message: Message) -> Json:
        """What REST answers: blanked like the events."""
        shown = self._messages.view(message, bot.id)
        answered = self._messages.get(message.reply_to) if message.reply_to else None
        reads = bot.reads_content
        return _blanked(shown, self._may_read(reads, bot, message), self._may_read(reads, bot, answered))

    def for_person(self, message: Message, user_id: int | None) -> Json:
        """What the page gets over the local interface."""
        shown = self._messages.view(message, user_id)
        channel = self._guilds.channels[message.channel_id]
        if not channel.is_direct:
            shown["guild_id"] = str(channel.guild_id)
        return local_view(message, shown)


def _with_member(guild: Guild, mention: Json) -> Json:
    user = guild.people.users[int(mention["id"])]
    return {**mention, "member": guild.member(user)}


def _blanked(shown: Json, own: bool, answered: bool) -> Json:
    if not own:
        shown = blank(shown)
    if not answered and shown.get("referenced_message"):
        shown = {**shown, "referenced_message": blank(shown["referenced_message"])}
    return shown


def local_view(message: Message, shown: Json) -> Json:
    for_whom = message.ephemeral_for
    return {**shown, "local": {"ephemeral_for": str(for_whom) if for_whom else None}}
