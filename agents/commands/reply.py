"""What the product itself says to an interaction: every answer and edit mentions and unfurls nothing.

Commands speak through here only. Names in an answer are people's own words, so it is rendered like any other line.
"""

import aiohttp
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


async def ask_the_room(interaction: discord.Interaction, text: str, view: discord.ui.View) -> discord.Message:
    """A public message with buttons, after the private answer; its token lets it be edited for 15 minutes."""
    return await interaction.followup.send(
        render_lines(text), view=view, allowed_mentions=NOBODY, suppress_embeds=True, wait=True
    )


async def end_question(message: discord.Message, text: str) -> None:
    """The room is told how it ended; the buttons go."""
    await message.edit(content=render_lines(text), view=None, allowed_mentions=NOBODY)


async def change(interaction: discord.Interaction, text: str, *, view: discord.ui.View | None = None) -> None:
    """Edits the message whose button was pressed, also after a deferral; without a view its buttons go."""
    said = render_lines(text)
    if interaction.response.is_done():
        await interaction.edit_original_response(content=said, view=view, allowed_mentions=NOBODY)
        return
    await interaction.response.edit_message(content=said, view=view, allowed_mentions=NOBODY, suppress_embeds=True)


async def open_to_all(interaction: discord.Interaction, text: str, view: discord.ui.View | None) -> int:
    """Answers in public; the id of the message, to edit it later."""
    if interaction.response.is_done() and view is not None:
        return (await ask_the_room(interaction, text, view)).id
    await reply(interaction, text, view=view, ephemeral=False)
    return (await interaction.original_response()).id


async def edit_message(
    client: discord.Client, channel_id: int, message_id: int, text: str, view: discord.ui.View | None
) -> None:
    """A message of this bot's; one that is gone, or may not be edited any more, stays as it is."""
    message = client.get_partial_messageable(channel_id).get_partial_message(message_id)
    try:
        await message.edit(content=render_lines(text), view=view, allowed_mentions=NOBODY)
    except (discord.HTTPException, aiohttp.ClientError, TimeoutError, OSError):
        return


async def post_report(client: discord.Client, channel_id: int, text: str) -> bool:
    """A report to the moderators' channel; False where this bot may not post or the channel is gone."""
    channel = client.get_partial_messageable(channel_id)
    try:
        await channel.send(render_lines(text), allowed_mentions=NOBODY, suppress_embeds=True)
    except discord.HTTPException:
        return False
    return True
