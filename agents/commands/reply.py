"""What the product itself says to an interaction: every answer and edit mentions and unfurls nothing.

Commands speak through here only. Names in an answer are people's own words, so it is rendered like any other line.
"""

import discord
from discord.utils import MISSING

from den.speech import render_lines

NOBODY = discord.AllowedMentions.none()


async def reply(
    interaction: discord.Interaction, text: str, *, view: discord.ui.View | None = None, ephemeral: bool = True
) -> None:
    """Answers, or fills in the answer that was deferred, or adds to one that was given."""
    said, buttons = render_lines(text), MISSING if view is None else view
    if not interaction.response.is_done():
        await interaction.response.send_message(
            said, view=buttons, ephemeral=ephemeral, allowed_mentions=NOBODY, suppress_embeds=True
        )
        return
    await interaction.followup.send(
        said, view=buttons, ephemeral=ephemeral, allowed_mentions=NOBODY, suppress_embeds=True
    )


async def change(interaction: discord.Interaction, text: str, *, view: discord.ui.View | None = None) -> None:
    """Edits the message whose button was pressed; without a view its buttons go."""
    await interaction.response.edit_message(
        content=render_lines(text), view=view, allowed_mentions=NOBODY, suppress_embeds=True
    )
