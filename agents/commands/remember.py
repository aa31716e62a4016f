"""/remember and /memories: facts about oneself that a roast may be about."""

import discord
from discord import app_commands

from agents.commands.asker import Asker
from agents.commands.desk import Desk
from agents.commands.span import DAY_MS, day
from den.errors import BadInput
from den.fact import LONGEST_FACT, Fact
from den.safety import OK
from den.speech import utf16_length

PAGE = 1_700
"""UTF-16 units; a message has 2,000 at most."""


def add_remember(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers both commands."""

    @tree.command(name="remember", description="A fact about yourself that a roast may be about")
    @app_commands.describe(text="The fact", days="Forget it after so many days (left out: keep it until /forget)")
    @app_commands.guild_only()
    async def remember(
        interaction: discord.Interaction,
        text: app_commands.Range[str, 1, LONGEST_FACT],
        days: app_commands.Range[int, 1, 366] | None = None,
    ) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: keep(desk, asker, text, days), slow=True)

    @tree.command(name="memories", description="The facts that are remembered of you here; only you see them")
    @app_commands.describe(page="Which page, the newest first")
    @app_commands.guild_only()
    async def memories(interaction: discord.Interaction, page: app_commands.Range[int, 1, 100] = 1) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: recite(desk, asker, page), slow=True)


async def keep(desk: Desk, asker: Asker, text: str, days: int | None) -> str:
    """Only of oneself, and only what was typed here."""
    ends = None if days is None else desk.now_ms() + days * DAY_MS
    fact = await desk.memory.remember(asker.guild_id, asker.person_id, text, expires_ms=ends)
    desk.note("remember", asker, OK, asker.person_id)
    until = f" until {day(ends)}" if ends else ""
    return f"Remembered{until}: {fact.text}\n`/memories` shows what is kept, `/forget one` deletes it."


async def recite(desk: Desk, asker: Asker, page: int) -> str:
    """One page of them."""
    pages = paged([_row(fact) for fact in await desk.memory.facts(asker.guild_id, asker.person_id)])
    if not pages:
        return "Nothing is remembered of you here. `/remember` stores a fact."
    if page > len(pages):
        raise BadInput(f"There is no page {page}: your facts fill {len(pages)}.")
    more = f"\nPage {page} of {len(pages)}: `/memories page:{page + 1}` goes on." if page < len(pages) else ""
    return "\n".join(pages[page - 1]) + more


def _row(fact: Fact) -> str:
    ends = f", until {day(fact.expires_ms)}" if fact.expires_ms else ""
    return f"• {fact.text} ({day(fact.at_ms)}{ends})"


def paged(rows: list[str]) -> list[list[str]]:
    """As many whole rows on a page as fit."""
    pages: list[list[str]] = []
    room = 0
    for row in rows:
        size = utf16_length(row)
        if room < size:
            pages.append([])
            room = PAGE
        pages[-1].append(row)
        room -= size + 1
    return pages
