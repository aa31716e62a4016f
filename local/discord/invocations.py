"""Builds the INTERACTION_CREATE that an application gets when someone uses it."""

from dataclasses import asdict

from local.discord.guild import Channel
from local.discord.hub import Hub
from local.discord.identity import derive_secret
from local.discord.interactions import Interaction, Kind
from local.discord.people import User
from local.discord.state import State
from local.discord.values import Json


class Invocations:
    def __init__(self, state: State, hub: Hub) -> None:
        self._state = state
        self._hub = hub

    def make(
        self,
        application_id: int,
        kind: Kind,
        user: User,
        channel: Channel,
        name: str = "",
        message_id: int | None = None,
    ) -> Interaction:
        """Remembered before it is sent, so that its answer is known."""
        interaction_id = self._state.mint.next()
        interaction = Interaction(
            id=interaction_id,
            token=derive_secret(self._state.world.seed, "interaction", str(interaction_id), length=80),
            application_id=application_id,
            kind=kind,
            user_id=user.id,
            channel_id=channel.id,
            name=name,
            message_id=message_id,
        )
        self._state.save("interaction", {**asdict(interaction), "kind": int(kind)})
        return interaction

    def send(self, interaction: Interaction, data: Json, message: Json | None = None) -> int:
        """To every connected session of the application; returns how many there are."""
        d = self._json(interaction, data)
        if message is not None:
            d["message"] = message
        guild_id = self._state.guilds.channels[interaction.channel_id].guild_id
        return self._hub.to_bot(interaction.application_id, guild_id, "INTERACTION_CREATE", d)

    def _json(self, interaction: Interaction, data: Json) -> Json:
        guilds = self._state.guilds
        channel = guilds.channels[interaction.channel_id]
        application = interaction.application_id
        return {
            "id": str(interaction.id),
            "application_id": str(application),
            "type": int(interaction.kind),
            "token": interaction.token,
            "version": 1,
            "data": data,
            "channel_id": str(channel.id),
            "channel": guilds.channel_json(channel, application),
            "app_permissions": str(guilds.permissions(application, channel)),
            "locale": "en-US",
            "entitlements": [],
            "authorizing_integration_owners": {"0": "0" if channel.is_direct else str(channel.guild_id)},
            "context": 1 if channel.is_direct else 0,
            "attachment_size_limit": 10_485_760,
            **self._who(interaction, channel),
        }

    def _who(self, interaction: Interaction, channel: Channel) -> Json:
        guild = self._state.guilds.of(channel)
        user = self._state.people.users[interaction.user_id]
        if channel.is_direct:
            return {"user": user.json()}
        member = {**guild.full_member(user), "permissions": str(guild.permissions(user.id, channel))}
        return {
            "member": member,
            "guild_id": str(guild.id),
            "guild": {"id": str(guild.id), "locale": "en-US", "features": []},
            "guild_locale": "en-US",
        }
