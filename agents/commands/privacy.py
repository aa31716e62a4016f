"""/privacy: what is stored of people, in short."""

import discord
from discord import app_commands

from agents.commands.desk import Desk

PRIVACY = (
    "**What is kept of you, on this server only:** your yes or no to being roasted (`/consent show`), that bots "
    "should not answer you (`/ignore`), and facts that you stored yourself (`/memories`); a mute that a moderator "
    "gave, until its end; and a log of who decided what about whom and why, for {days} days, with the first "
    "40 characters of a text at most.\n"
    "**What is not kept:** your messages. The last lines of a channel are in the bots' working memory while they "
    "answer, and if a language model writes for them, it is sent these lines. Nothing is concluded about you, and "
    "what a bot says never becomes a memory.\n"
    "**What you can do:** `/consent withdraw` says no for good, `/stop` stops it now, `/forget` deletes one fact "
    "or everything of you, and gives a receipt. A mute that somebody else gave stays until its end, and the log "
    "keeps reasons and hashes, from which neither you nor your text can be read."
)


def add_privacy(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the command."""

    @tree.command(name="privacy", description="What is stored of you, for how long, and how to delete it")
    async def privacy(interaction: discord.Interaction) -> None:
        async def say() -> str:
            return PRIVACY.format(days=desk.audit.keep_days)

        await desk.answer(interaction, say)
