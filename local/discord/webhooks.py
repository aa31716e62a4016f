"""Webhooks: names under which an application's server may post without being a member."""

from dataclasses import dataclass, field

from local.discord.values import Json


@dataclass(frozen=True)
class Webhook:
    id: int
    token: str
    name: str
    channel_id: int
    creator_id: int

    def author(self, name: str | None) -> Json:
        """The user object that stands over its messages."""
        return {
            "id": str(self.id),
            "username": name or self.name,
            "global_name": None,
            "discriminator": "0000",
            "avatar": None,
            "bot": True,
            "public_flags": 0,
            "flags": 0,
            "primary_guild": None,
            "clan": None,
            "collectibles": None,
            "avatar_decoration_data": None,
        }

    def json(self, guild_id: int, creator: Json | None) -> Json:
        """With the creator only where the asker is authenticated."""
        shown: Json = {
            "id": str(self.id),
            "type": 1,
            "name": self.name,
            "avatar": None,
            "channel_id": str(self.channel_id),
            "guild_id": str(guild_id),
            "application_id": str(self.creator_id),
            "token": self.token,
            "url": f"https://discord.com/api/webhooks/{self.id}/{self.token}",
        }
        return {**shown, "user": creator} if creator else shown


@dataclass
class Webhooks:
    _by_id: dict[int, Webhook] = field(default_factory=dict)

    def keep(self, value: Json) -> None:
        webhook = Webhook(**value)
        self._by_id[webhook.id] = webhook

    def remove(self, value: Json) -> None:
        self._by_id.pop(value["id"], None)

    def get(self, webhook_id: int) -> Webhook | None:
        return self._by_id.get(webhook_id)

    def in_channel(self, channel_id: int) -> list[Webhook]:
        return [w for w in self._by_id.values() if w.channel_id == channel_id]

    def all(self) -> list[Webhook]:
        return list(self._by_id.values())
