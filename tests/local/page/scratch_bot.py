"""A small bot of its own with one command, button or answer of each kind that the page must show."""

import asyncio

import discord
from discord import app_commands

NAMES = ("Ember", "Grandma Vex", "The Duke")


class Ember(discord.Client):
    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True))
        self.tree = app_commands.CommandTree(self)
        self.may_finish = asyncio.Event()  # lets the deferred answer come
        self.pressed: list[str] = []

    async def setup_hook(self) -> None:
        self.tree.add_command(_about)
        self.tree.add_command(_secret)
        self.tree.add_command(_ponder)
        await self.tree.sync()

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        if interaction.type is discord.InteractionType.component:
            self.pressed.append(str(dict(interaction.data or {})["custom_id"]))
            await interaction.response.edit_message(content="You pressed it.", view=None)


@app_commands.command(name="about", description="About one of the cast")
@app_commands.describe(persona="Whom", loud="Whether to shout")
async def _about(interaction: discord.Interaction, persona: str, loud: bool = False) -> None:
    await interaction.response.send_message(f"about {persona}, loud {loud}")


@_about.autocomplete("persona")
async def _names(interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
    fits = [n for n in NAMES if current.lower() in n.lower()]
    return [app_commands.Choice(name=n, value=f"id of {n}") for n in fits]


@app_commands.command(name="secret", description="Told to one person only")
async def _secret(interaction: discord.Interaction) -> None:
    await interaction.response.send_message("between us", ephemeral=True)


@app_commands.command(name="ponder", description="Takes its time")
async def _ponder(interaction: discord.Interaction) -> None:
    await interaction.response.defer(thinking=True)
    assert isinstance(interaction.client, Ember)
    await interaction.client.may_finish.wait()
    await interaction.followup.send("pondered")


def buttons() -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label="Go", custom_id="go", style=discord.ButtonStyle.danger))
    view.add_item(discord.ui.Button(label="Closed", custom_id="closed", disabled=True))
    return view
