"""One request of the page, with the names in it looked up."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from local.discord.errors import LocalError
from local.discord.guild import Channel
from local.discord.messages import Message
from local.discord.people import Bot, User
from local.discord.perms import Perm
from local.discord.posting import Author
from local.discord.standin import Standin
from local.discord.values import Json


@dataclass(frozen=True)
class Ask:
    standin: Standin
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Json

    def value(self, name: str) -> Any:
        """From the body or the query; a sentence for the caller when it is missing."""
        found = self.body.get(name, self.query.get(name, self.path.get(name)))
        if found is None or found == "":
            raise LocalError(f"'{name}' is missing")
        return found

    def user(self, name: str = "as") -> User:
        wanted = str(self.value(name))
        found = self.standin.state.people.human(wanted)
        if found is None:
            if self.standin.state.people.bot_named(wanted):
                raise LocalError(f"{wanted} is a bot; only humans speak here", 403)
            raise LocalError(f"nobody here is called {wanted}; add them with POST /local/humans first", 404)
        return found

    def viewer(self) -> User | None:
        return self.user() if self.query.get("as") else None

    def channel(self, wanted: object, user: User | None) -> Channel:
        found = self.standin.state.guilds.named(str(wanted))
        if found is None:
            names = ", ".join(c.name for c in self.standin.state.guilds.text_channels())
            raise LocalError(f"there is no channel {wanted}; there are {names}", 404)
        if user and not self.standin.state.guilds.may(user.id, found, Perm.VIEW_CHANNEL):
            raise LocalError(f"{user.name} cannot see that channel", 403)
        return found

    def speaking_place(self, user: User) -> Channel:
        channel = self.channel(self.value("channel"), user)
        if not self.standin.state.guilds.may(user.id, channel, Perm.SEND_MESSAGES):
            raise LocalError(f"{user.name} may not write in {channel.name}", 403)
        return channel

    def message(self, raw: object, user: User) -> tuple[Channel, Message]:
        found = self.standin.state.messages.get(int(str(raw))) if str(raw).isdecimal() else None
        if found is None or found.ephemeral_for not in (None, user.id):
            raise LocalError(f"there is no message {raw}", 404)
        return self.channel(found.channel_id, user), found

    def bot(self, wanted: object) -> Bot:
        found = self.standin.state.people.bot_named(str(wanted))
        if found is None:
            names = ", ".join(b.user.name for b in self.standin.state.people.bots.values())
            raise LocalError(f"there is no bot {wanted}; there are {names}", 404)
        return found


def author(user: User) -> Author:
    return Author(user.id, user.json(), user)


def user_view(standin: Standin, user: User) -> Json:
    return {
        "id": str(user.id),
        "name": user.name,
        "display_name": user.display_name,
        "bot": user.bot,
        "online": standin.hub.online(user.id) if user.bot else True,
        "kind": user.kind,
        "emoji": user.emoji,
        "color": user.color,
        "about": user.about,
    }
