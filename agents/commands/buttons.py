"""Buttons that outlive their process: what one needs stands in its id, so both Higher Selves can answer."""

import re
from collections.abc import Awaitable, Callable

import discord
from discord import ui

from agents.commands.desk import Desk

Pressed = Callable[[discord.Interaction, re.Match[str]], Awaitable[None]]
Button = ui.Button[ui.View]


def on_press(client: discord.Client, desk: Desk, template: str, pressed: Pressed) -> None:
    """From now on `pressed` is called for every button whose id matches, in one of the two Higher Selves."""

    class Press(ui.DynamicItem[Button], template=template):
        def __init__(self, button: Button, match: re.Match[str]) -> None:
            super().__init__(button)
            self.match = match

        @classmethod
        async def from_custom_id(
            cls, _: discord.Interaction, item: ui.Item[ui.View], match: re.Match[str], /
        ) -> "Press":
            assert isinstance(item, ui.Button)
            return cls(item, match)

        async def interaction_check(self, interaction: discord.Interaction) -> bool:
            return await desk.mine(interaction)

        async def callback(self, interaction: discord.Interaction) -> None:
            await pressed(interaction, self.match)

    client.add_dynamic_items(Press)


def row(*buttons: tuple[str, str, discord.ButtonStyle]) -> ui.View:
    """A row of (label, id, style)."""
    view = ui.View(timeout=None)
    for label, custom_id, style in buttons:
        view.add_item(Button(label=label, custom_id=custom_id, style=style))
    view.stop()  # or discord.py keeps it for ever, to no use
    return view
