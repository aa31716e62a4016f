"""The asker: who used a command, and where."""

from dataclasses import dataclass

import discord


@dataclass(frozen=True, slots=True)
class Asker:
    """A person in a channel of a guild; `guild_id` is 0 in a direct message."""

    guild_id: int
    channel_id: int
    person_id: int
    name: str

    @classmethod
    def of(cls, interaction: discord.Interaction) -> "Asker":
        """Whoever used the command or pressed the button."""
        user = interaction.user
        return cls(interaction.guild_id or 0, interaction.channel_id or 0, user.id, user.display_name)
