"""/forget: one fact, all of oneself, or (its administrators) all of a server; a real delete with a receipt."""

from collections.abc import Iterator

import discord
from discord import app_commands

from agents.commands.asker import Asker
from agents.commands.desk import Desk
from agents.commands.erase import offer
from agents.forgetting import Gone
from den.errors import DenError
from den.receipt import Receipt
from den.safety import OK

MOST_CHOICES = 25
STAYS = (
    "What was on its way goes within a minute. What stays: in the audit log times, reasons and a hash each of you "
    "and of texts, until its days are over; a mute that somebody else gave you, until its end; and your own "
    "messages on Discord, which you can delete there. You are unknown here now, so nobody roasts you; an earlier "
    "no is forgotten too (`/consent withdraw` says it anew)."
)


def add_forget(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the commands."""
    group = app_commands.Group(name="forget", description="Delete what is kept of you", guild_only=True)

    @group.command(name="one", description="Delete one fact that you stored")
    @app_commands.describe(fact="Which; type to search")
    async def one(interaction: discord.Interaction, fact: str) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: forget_fact(desk, asker, fact), slow=True)

    @one.autocomplete("fact")
    async def complete(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return await find_facts(desk, Asker.of(interaction), typed)

    @group.command(name="mine", description="Delete all that is kept of you: consent, ignores, facts")
    @app_commands.describe(everywhere="On every server of this den, not only here")
    async def mine(interaction: discord.Interaction, everywhere: bool = False) -> None:
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: forget_me(desk, asker, everywhere), slow=True)

    @group.command(name="server", description="Administrators: delete all that is kept of everybody here")
    async def server(interaction: discord.Interaction) -> None:
        await offer(desk, interaction)

    tree.add_command(group)


async def find_facts(desk: Desk, asker: Asker, typed: str) -> list[app_commands.Choice[str]]:
    """The asker's own facts with what was typed, as far as Discord shows them."""
    try:
        facts = await desk.memory.facts(asker.guild_id, asker.person_id)
    except DenError:
        return []
    wanted = [fact for fact in facts if typed.casefold() in fact.text.casefold()]
    return [app_commands.Choice(name=fact.text[:100], value=fact.id) for fact in wanted[:MOST_CHOICES]]


async def forget_fact(desk: Desk, asker: Asker, fact: str) -> str:
    """By its id, or by its words."""
    facts = await desk.memory.facts(asker.guild_id, asker.person_id)
    wanted = next((one.id for one in facts if fact.strip().casefold() in (one.id, one.text.casefold())), None)
    if wanted is None:
        return "No such fact is remembered of you here; `/memories` shows those there are."
    receipt = await desk.memory.forget(asker.guild_id, asker.person_id, wanted)
    desk.note("forget", asker, OK, asker.person_id)
    return f"Forgotten: {receipt.what}. The bytes are gone from the store's files."


async def forget_me(desk: Desk, asker: Asker, everywhere: bool) -> str:
    """Facts, decisions, what the cast said about the asker, and their name in the audit log."""
    guild_id = None if everywhere else asker.guild_id
    receipt = await _forgotten(desk, guild_id, asker.person_id)
    desk.note("forget", asker, OK, asker.person_id)  # before they are taken out of the log
    gone = await desk.forget(guild_id, asker.person_id, asker.name)
    where = "on all servers" if everywhere else "on this server"
    return "\n".join((f"Forgotten {where}:", *_listed(receipt, gone), STAYS))


def _listed(receipt: Receipt, gone: Gone) -> Iterator[str]:
    yield f"• from the store: {receipt.what}"
    yield "• from Redis and the bots' memories: your lines, and whatever waited to answer you"
    if gone.lines:
        yield f"• from the channels: {_many(gone.lines, 'line')} of the cast to you or about you"
    if gone.entries:
        entries = _many(gone.entries, "entry", "entries")
        yield f"• from the audit log: you and the beginnings of texts, in {entries}"


def _many(count: int, one: str, more: str = "") -> str:
    return f"{count} {one if count == 1 else more or one + 's'}"


async def _forgotten(desk: Desk, guild_id: int | None, person_id: int) -> Receipt:
    """The ledger first: from then on nobody may roast them, whatever else is still there."""
    ledger = await desk.ledger.forget_person(guild_id, person_id)
    return await desk.memory.forget_person(guild_id, person_id) + ledger
