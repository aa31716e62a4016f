"""/settings: where the cast may talk on this server, how hot, when not, and which words stop it."""

import re
from dataclasses import dataclass
from typing import Any, Literal

import discord
from discord import app_commands

from agents.commands.asker import Asker
from agents.commands.desk import Desk
from agents.commands.words import split
from den.checked import checked
from den.errors import BadInput
from den.guild_settings import GuildSettings
from den.quiet import read_quiet, show_quiet
from den.safety import OK

CHANNEL = re.compile(r"<#(\d{1,20})>|(\d{15,20})|#?([^\s,<>#]+)")
DESCRIBED = {
    "channels": "Where the cast may talk: #channel #channel, or all",
    "heat_cap": "No line here is hotter, from 1 to 5; above 3 only in age-restricted channels",
    "stop_words": "More words that end a roast, with commas between them, or none",
    "locale": "The language of the stop words: en-US, de, fr, es-419",
    "quiet_hours": "From, to, hours ahead of UTC: 22:00-07:00+1, or none",
    "report_channel": "Where /report is shown",
    "channel_lines": "At most so many bot lines an hour in one channel",
    "person_lines": "At most so many answers an hour to one person",
    "roasts": "At most so many lines a day about one person; then they are answered without a roast",
    "server_lines": "At most so many bot lines a day on this server",
}
Count = app_commands.Range[int, 1, 10_000]
Resettable = Literal[
    "channels", "heat cap", "stop words", "locale", "quiet hours", "report channel",
    "channel lines", "person lines", "roasts", "server lines",
]  # fmt: skip
Channels = dict[str, int]
"""The server's text channels by name."""


def add_settings(tree: app_commands.CommandTree[discord.Client], desk: Desk) -> None:
    """Registers the commands."""
    group = app_commands.Group(
        name="settings",
        description="What the cast may do on this server",
        guild_only=True,
        default_permissions=discord.Permissions(manage_guild=True),
    )
    for add in (_add_show, _add_set, _add_reset):
        add(group, desk)
    tree.add_command(group)


def _add_show(group: app_commands.Group, desk: Desk) -> None:
    @group.command(name="show", description="The settings of this server")
    async def show(interaction: discord.Interaction) -> None:
        async def say() -> str:
            settings = (await desk.ledger.read(interaction.guild_id or 0)).settings
            return describe(settings, _named(interaction))

        await desk.answer(interaction, say, slow=True)


def _add_set(group: app_commands.Group, desk: Desk) -> None:
    @group.command(name="set", description="Change settings; what you leave out stays as it is")
    @app_commands.describe(**DESCRIBED)
    async def set_some(
        interaction: discord.Interaction,
        channels: str | None = None,
        heat_cap: app_commands.Range[int, 1, 5] | None = None,
        stop_words: str | None = None,
        locale: str | None = None,
        quiet_hours: str | None = None,
        report_channel: discord.TextChannel | None = None,
        channel_lines: Count | None = None,
        person_lines: Count | None = None,
        roasts: Count | None = None,
        server_lines: Count | None = None,
    ) -> None:
        named, report = _named(interaction), report_channel.id if report_channel else None
        limits = {
            "channel_lines": channel_lines,
            "person_lines": person_lines,
            "roasts": roasts,
            "server_lines": server_lines,
        }
        typed = Typed(channels, heat_cap, stop_words, locale, quiet_hours, report, limits)

        async def say() -> str:
            return await alter(desk, Asker.of(interaction), typed.given(named), named)

        await desk.answer(interaction, say, slow=True)


def _add_reset(group: app_commands.Group, desk: Desk) -> None:
    @group.command(name="reset", description="Put one setting back to what it was at first")
    @app_commands.describe(setting="Which")
    async def reset(
        interaction: discord.Interaction,
        setting: Resettable,
    ) -> None:
        name = "enabled_channels" if setting == "channels" else setting.replace(" ", "_")
        default = {name: GuildSettings.model_fields[name].default}
        asker = Asker.of(interaction)
        await desk.answer(interaction, lambda: alter(desk, asker, default, _named(interaction)), slow=True)


@dataclass(frozen=True, slots=True)
class Typed:
    """What a moderator typed, None where they left it out."""

    channels: str | None
    heat_cap: int | None
    stop_words: str | None
    locale: str | None
    quiet_hours: str | None
    report_channel: int | None
    limits: dict[str, int | None]

    def given(self, named: Channels) -> dict[str, Any]:
        """The settings that are to change. Raises BadInput."""
        typed = {
            "heat_cap": self.heat_cap,
            "locale": self.locale,
            "enabled_channels": None if self.channels is None else read_channels(self.channels, named),
            "stop_words": None if self.stop_words is None else split(self.stop_words),
            "report_channel": self.report_channel,
            **self.limits,
        }
        given: dict[str, Any] = {name: value for name, value in typed.items() if value is not None}
        if self.quiet_hours is not None:
            given["quiet_hours"] = read_quiet(self.quiet_hours) if split(self.quiet_hours) else None
        return given


def _named(interaction: discord.Interaction) -> Channels:
    return {one.name: one.id for one in interaction.guild.text_channels} if interaction.guild else {}


async def alter(desk: Desk, asker: Asker, given: dict[str, Any], named: Channels) -> str:
    """The settings there are, with what was given replaced."""
    before = (await desk.ledger.read(asker.guild_id)).settings
    if not given:
        return f"Nothing was changed.\n{describe(before, named)}"
    settings = checked(GuildSettings, **{**dict(before), **given})
    await desk.ledger.put_settings(settings)
    desk.note("settings", asker, OK, None)
    return f"Changed.\n{describe(settings, named)}"


def read_channels(typed: str, named: Channels) -> tuple[int, ...]:
    """Mentions, ids or names of this server's channels; none for all. Raises BadInput."""
    if typed.strip().casefold() == "all":
        return ()
    found = tuple(_channel(match, named) for match in CHANNEL.finditer(typed))
    if not found:
        raise BadInput("Name the channels, as #channel #channel, or say all.")
    return found


def _channel(match: re.Match[str], named: Channels) -> int:
    by_id = int(match[1] or match[2] or 0)
    found = by_id if by_id in named.values() else named.get(match[3] or "", 0)
    if not found:
        raise BadInput(f"There is no text channel {match[3] or by_id} on this server; nothing was changed.")
    return found


def _most(lines: int | None, window: str) -> str:
    return "as the den allows" if lines is None else f"at most {lines} {window}"


def describe(settings: GuildSettings, named: Channels) -> str:
    """One line for each setting."""
    names = {one: f"#{name}" for name, one in named.items()}
    hours, report = settings.quiet_hours, settings.report_channel
    return "\n".join(
        (
            f"• channels: {' '.join(names.get(one, str(one)) for one in settings.enabled_channels) or 'all'}",
            f"• heat cap: {settings.heat_cap}",
            f"• stop words: those of the language{''.join(f', {word}' for word in settings.stop_words)}",
            f"• locale: {settings.locale}",
            f"• quiet hours: {show_quiet(hours) if hours else 'none'}",
            f"• report channel: {names.get(report, str(report)) if report else 'none'}",
            f"• channel lines: {_most(settings.channel_lines, 'an hour')}",
            f"• person lines: {_most(settings.person_lines, 'an hour')}",
            f"• roasts: {_most(settings.roasts, 'a day')}",
            f"• server lines: {_most(settings.server_lines, 'a day')}",
        )
    )
