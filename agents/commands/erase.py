"""The button that deletes all of a server: an administrator asks for it, and says it again within ten minutes."""

import re

import discord

from agents.commands.asker import Asker
from agents.commands.buttons import on_press, row
from agents.commands.desk import Desk
from agents.commands.reply import change, reply
from den.safety import OK, Verdict

OPEN_S = 600
TEMPLATE = r"erase:(?P<admin>\d{1,20}):(?P<until>\d{1,12})"
NOT_ADMIN = Verdict(False, "not an administrator")


def add_erase(client: discord.Client, desk: Desk) -> None:
    """Listens for the button."""

    async def pressed(interaction: discord.Interaction, match: re.Match[str]) -> None:
        await _pressed(desk, interaction, match)

    on_press(client, desk, TEMPLATE, pressed)


async def offer(desk: Desk, interaction: discord.Interaction) -> None:
    """Shows the button, to administrators only."""
    asker = Asker.of(interaction)
    if not interaction.permissions.administrator:
        desk.note("forget_server", asker, NOT_ADMIN, None)
        await reply(interaction, "Only an administrator of this server can have all of it forgotten.")
        return
    until_s = desk.now_ms() // 1000 + OPEN_S
    view = row(("Delete everything", f"erase:{asker.person_id}:{until_s}", discord.ButtonStyle.danger))
    text = (
        "This deletes the consents, the no's, ignores, mutes, settings and facts of everybody on this server. "
        "It cannot be taken back. The button works for 10 minutes."
    )
    await reply(interaction, text, view=view)


async def _pressed(desk: Desk, interaction: discord.Interaction, match: re.Match[str]) -> None:
    asker = Asker.of(interaction)
    if asker.person_id != int(match["admin"]) or not interaction.permissions.administrator:
        desk.note("forget_server", asker, NOT_ADMIN, None)
        await reply(interaction, "Only the administrator who asked for it can press this.")
        return
    if desk.now_ms() // 1000 >= int(match["until"]):
        await change(interaction, "That took too long; nothing was deleted. `/forget server` asks again.")
        return
    await interaction.response.defer()
    await change(interaction, await desk.said(lambda: erase_guild(desk, asker)))


async def erase_guild(desk: Desk, asker: Asker) -> str:
    """All of the asker's guild, in every store."""
    ledger = await desk.ledger.forget_guild(asker.guild_id)
    receipt = await desk.memory.forget_guild(asker.guild_id) + ledger
    heads = await desk.erase_heads(asker.guild_id)
    desk.note("forget_server", asker, OK, None)
    log = f"; the beginnings of {heads} texts in the audit log" if heads else ""
    return (
        f"Forgotten on this server: {receipt.what}{log}. The settings are those of a new server, "
        "and nobody here has said yes to anything."
    )
