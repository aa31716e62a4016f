"""The desk: what every command needs, and the rule that an interaction is taken once."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import discord
from structlog.typing import FilteringBoundLogger

from agents.commands.reply import reply
from agents.company import Company
from bus.connection import Bus
from bus.floor import Floor
from bus.once import first
from den.errors import BusAway

INTERACTION_S = 900
"""Discord's documentation: an interaction's token lives 15 minutes."""
BUS_AWAY = "The den has lost its memory for a moment (Redis does not answer). Please try again shortly."


@dataclass(slots=True)
class Desk:
    """Shared by the commands of one Higher Self process."""

    floor: Floor
    redis: Bus
    company: Company
    directing: Callable[[], bool]
    log: FilteringBoundLogger

    async def mine(self, interaction: discord.Interaction) -> bool:
        """Whether this process answers: both Higher Selves are sent every interaction.

        Without Redis the director answers alone, so that people are told what is wrong.
        """
        try:
            return await first(self.redis, "den", f"interaction:{interaction.id}", INTERACTION_S)
        except BusAway:
            return self.directing()

    async def answer(self, interaction: discord.Interaction, say: Callable[[], Awaitable[str]]) -> None:
        """Answers with what `say` returns, to the asker only; a bus that is away is said in one sentence."""
        if not await self.mine(interaction):
            return
        try:
            text = await say()
        except BusAway:
            text = BUS_AWAY
        name = interaction.command.name if interaction.command else "?"
        self.log.info("command", name=name, user=str(interaction.user.id))
        await reply(interaction, text)
