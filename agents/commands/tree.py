"""The den's slash commands: registered once, by the Higher Self's application, and only when they differ."""

from typing import Any

import discord
from discord import app_commands

from agents.commands.about import add_about
from agents.commands.cast import add_cast
from agents.commands.consent import add_consent
from agents.commands.desk import Desk
from agents.commands.erase import add_erase
from agents.commands.forget import add_forget
from agents.commands.hush import add_hush
from agents.commands.ignore import add_ignore
from agents.commands.mute import add_mute
from agents.commands.privacy import add_privacy
from agents.commands.question import add_question
from agents.commands.remember import add_remember
from agents.commands.reply import reply
from agents.commands.report import add_report
from agents.commands.roast import add_roast
from agents.commands.settings import add_settings
from agents.commands.stop import add_stop
from agents.commands.summary import add_summary
from agents.commands.why import add_why

COMMANDS = (
    add_cast, add_hush, add_why, add_about, add_consent, add_roast, add_ignore, add_stop, add_mute, add_settings,
    add_remember, add_forget, add_report, add_privacy, add_summary,
)  # fmt: skip
COMPARED = ("name", "type", "description", "options", "default_member_permissions", "dm_permission", "nsfw")
OPTION_COMPARED = (
    "name",
    "type",
    "description",
    "required",
    "min_value",
    "max_value",
    "min_length",
    "max_length",
    "channel_types",
    "autocomplete",
    "choices",
    "options",
)


class Tree(app_commands.CommandTree[discord.Client]):
    """Commands and completions are taken by one of the two Higher Selves."""

    def __init__(self, client: discord.Client, desk: Desk) -> None:
        super().__init__(client)
        self._desk = desk

    async def interaction_check(self, interaction: discord.Interaction) -> bool:
        """discord.py asks this before anything else; False ends it in silence."""
        if not await self._desk.mine(interaction):
            return False
        if interaction.type is not discord.InteractionType.application_command or interaction.command is None:
            return True
        wait = await self._desk.too_often(interaction.command.qualified_name, interaction.user.id)
        if wait:
            await reply(interaction, wait)
        return not wait


def make_tree(client: discord.Client, desk: Desk) -> Tree:
    """The command tree of one Higher Self process."""
    tree = Tree(client, desk)
    for add in COMMANDS:
        add(tree, desk)
    for listen in (add_question, add_erase):
        listen(client, desk)
    return tree


async def sync(tree: app_commands.CommandTree[discord.Client], application_id: int) -> bool:
    """Writes the commands to Discord if they differ from what it has (200 creates a day are allowed)."""
    here = sorted((command.to_dict(tree) for command in tree.get_commands()), key=_name)
    there = sorted(await tree.client.http.get_global_commands(application_id), key=_name)
    if [_essence(c, COMPARED) for c in here] == [_essence(dict(c), COMPARED) for c in there]:
        return False
    await tree.sync()
    return True


def _name(command: Any) -> str:
    return str(command["name"])


def _essence(command: dict[str, Any], keys: tuple[str, ...]) -> dict[str, Any]:
    """What counts of a command: Discord has more fields, leaves out empty ones, and writes bits as text."""
    essence = {key: command[key] for key in keys if command.get(key) not in (None, False, [], "")}
    if "default_member_permissions" in essence:
        essence["default_member_permissions"] = str(essence["default_member_permissions"])
    if "choices" in essence:
        essence["choices"] = [(choice["name"], choice["value"]) for choice in essence["choices"]]
    if "options" in essence:
        essence["options"] = [_essence(option, OPTION_COMPARED) for option in essence["options"]]
    return essence
